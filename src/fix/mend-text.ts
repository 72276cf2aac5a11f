import type { Finding } from '../validate/index.ts';
import { applyFixes } from './apply-fixes.ts';

export interface Mended {
  readonly text: string;
  /** What is found in the mended text. */
  readonly findings: readonly Finding[];
  /** How many fixes were applied. */
  readonly count: number;
  /** False when the fixes would never come to an end: then the text is as it was. */
  readonly stable: boolean;
}

/** A fix may make room for another, seldom more than twice. */
const MOST_PASSES = 10;

/** Mends a text until there is nothing left to mend in it. `check` is asked what is found in it as it then is. */
export async function mendText(text: string, check: (text: string) => Promise<readonly Finding[]>, unsafe: boolean): Promise<Mended> {
  const before = await check(text);
  let now = { text, findings: before };
  let count = 0;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const fixes = now.findings.flatMap(({ fix }) => (fix !== undefined && (fix.safe || unsafe) ? [fix] : []));
    const applied = applyFixes(now.text, fixes);
    if (applied.count === 0) return { ...now, count, stable: true };
    count += applied.count;
    now = { text: applied.text, findings: await check(applied.text) };
  }
  return { text, findings: before, count: 0, stable: false };
}
