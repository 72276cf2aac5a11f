import { type Finding, fingerprint } from '../validate/index.ts';
import type { BaselineEntry } from './baseline.ts';

export interface Split {
  readonly fresh: readonly Finding[];
  readonly known: readonly Finding[];
  /** Entries, or the part of their counts, that nothing in the file answers to any more. */
  readonly stale: readonly BaselineEntry[];
}

/** Parts the findings of one file by its entries in the baseline: of a kind, as many are known as the entry counts. */
export function splitFindings(findings: readonly Finding[], text: string, entries: readonly BaselineEntry[]): Split {
  const left = new Map<string, number>();
  for (const { fingerprint: key, count } of entries) left.set(key, (left.get(key) ?? 0) + count);
  const fresh: Finding[] = [];
  const known: Finding[] = [];
  for (const finding of findings) {
    const key = fingerprint(finding, text);
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    (count > 0 ? known : fresh).push(finding);
  }
  const stale = entries.flatMap((entry) => {
    const count = left.get(entry.fingerprint) ?? 0;
    left.delete(entry.fingerprint);
    return count > 0 ? [{ ...entry, count }] : [];
  });
  return { fresh, known, stale };
}
