import { type Finding, fingerprint, wordsOf } from '../validate/index.ts';
import type { Baseline, BaselineEntry } from './baseline.ts';

export interface BaselinedFile {
  readonly path: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

const LONGEST = 80;

/** The baseline with what these files have now; what it says of other files stays. */
export function updateBaseline({ findings: before }: Pick<Baseline, 'findings'>, files: readonly BaselinedFile[]): Baseline {
  const checked = new Set(files.map(({ path }) => path));
  const findings = [...before.filter(({ path }) => !checked.has(path)), ...files.flatMap(entriesOf)];
  return { version: 1, findings: findings.sort(byPlace) };
}

function entriesOf({ path, text, findings }: BaselinedFile): BaselineEntry[] {
  const entries = new Map<string, BaselineEntry>();
  for (const finding of findings) {
    const key = fingerprint(finding, text);
    const count = (entries.get(key)?.count ?? 0) + 1;
    entries.set(key, { path, ruleId: finding.ruleId, text: shortened(wordsOf(finding, text)), fingerprint: key, count });
  }
  return [...entries.values()];
}

const shortened = (words: string) => {
  const letters = [...words];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : words;
};

const KEYS = ['path', 'ruleId', 'text', 'fingerprint'] as const;

/** By letters as the computer orders them, so that the file is the same everywhere. */
function byPlace(a: BaselineEntry, b: BaselineEntry): number {
  const key = KEYS.find((key) => a[key] !== b[key]);
  return key === undefined ? 0 : a[key] < b[key] ? -1 : 1;
}
