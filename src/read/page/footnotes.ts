import type { PageItem, TextLine } from './page-lines.ts';

/** Footnotes are set smaller than the running text. */
const SMALLER = 0.92;
const MARK = /^[⁰¹²³⁴-⁹]{1,3}|^\d{1,3}(?=\s?\p{Lu})/u;

/** The footnotes of a page: where they begin among its items; the items' number when there are none. */
export function footnotesAt(items: readonly PageItem[], size: number): number {
  let at = items.length;
  let marked = items.length;
  while (at > 0) {
    const item = items[at - 1] as PageItem;
    if (item.kind === 'table' || wordSize(item) > size * SMALLER || item.segments.length > 1) break;
    at--;
    if (MARK.test(item.text)) marked = at;
  }
  // A page all in small letters has no footnotes that could be told.
  return at === 0 ? items.length : marked;
}

/** The size that most of its words have; the number of a note is smaller. */
function wordSize({ segments }: TextLine): number {
  return segments.flatMap(({ words }) => words).at(-1)?.size ?? 0;
}
