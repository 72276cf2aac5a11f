import { looksLikeBody } from '../../recognize/body/index.ts';
import { isPersonName } from '../../recognize/closing/signature-line.ts';
import { readColumnHead } from '../../recognize/label/index.ts';

/** What a reader of tables must know of the words in them: what a head announces, and what names somebody. */
export interface Hints {
  /** What a column holds, by its head: `ordinal`, `time`, `roles`, `task`, `deliverable`, `other` … */
  columnKind(head: string): string;
  /** Whether a cell names a body or a person. */
  namesSomebody(text: string): boolean;
}

export const HINTS: Hints = {
  columnKind: (head) => readColumnHead(head).kind,
  namesSomebody: (text) => isPersonName(text) || looksLikeBody(text),
};

/** Heads that announce something; two of them side by side make a head row. */
export function knownHeads(texts: readonly string[], hints: Hints): number {
  let known = 0;
  for (const text of texts) if (text.length > 0 && text.length <= 80 && hints.columnKind(text) !== 'other') known++;
  return known;
}
