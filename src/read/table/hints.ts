import { looksLikeBody } from '../../recognize/body/index.ts';
import { isPersonName } from '../../recognize/closing/signature-line.ts';
import { readColumnHead } from '../../recognize/label/index.ts';

/** What a column holds, by its head: `ordinal`, `time`, `roles`, `task`, `deliverable`, `other` … */
export function columnKind(head: string): string {
  return readColumnHead(head).kind;
}

/** Whether a cell names a body or a person. */
export function namesSomebody(text: string): boolean {
  return isPersonName(text) || looksLikeBody(text);
}

/** Heads that announce something; two of them side by side make a head row. */
export function knownHeads(texts: readonly string[]): number {
  let known = 0;
  for (const text of texts) if (text.length > 0 && text.length <= 80 && columnKind(text) !== 'other') known++;
  return known;
}
