import type { Reading } from './body-words.ts';
import type { LocalSpan } from './citation-match.ts';
import type { Mention } from './mention.ts';
import { issuerSymbols } from './number-symbols.ts';
import type { CitationParts } from './read-citation.ts';
import type { ShortMention } from './short-mention.ts';
import { type IsBeside, readTitle } from './title.ts';

/** Laws have no issuer's letters; by name or by number they are of one kind. */
function kindOf(mention: Mention, { reading }: Reading): string {
  return (
    reading.slice(mention.type.start, mention.type.end) + (mention.number === null ? '' : issuerSymbols(mention.number.symbols).join('-'))
  );
}

const FILLERS: ReadonlySet<string> = new Set(['các ', 'theo ', 'tại ', 'cả ', 'cùng ']);

/** Index of the first of `spans`, in order, that starts at `offset` or later. */
function indexFrom(spans: readonly LocalSpan[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as LocalSpan).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The title of every mention. An instrument after `,` or `và` stands beside this one and ends its title, unless it goes
 * with one that the title itself names: `Kế hoạch … thực hiện Nghị quyết số 18-NQ/TW và Nghị quyết số 19-NQ/TW …`.
 */
export function readTitles(
  source: Reading,
  mentions: readonly Mention[],
  parts: readonly CitationParts[],
  shortForms: readonly ShortMention[],
): (LocalSpan | null)[] {
  const standsAt = (spans: readonly LocalSpan[], offset: number): number => {
    const index = indexFrom(spans, offset);
    const found = spans[index];
    return found !== undefined && (found.start === offset || FILLERS.has(source.reading.slice(offset, Math.min(found.start, offset + 8))))
      ? index
      : -1;
  };
  return mentions.map((mention, index) => {
    if (mention.name !== null) return mention.name;
    const start = parts[index]?.titleStart ?? null;
    if (start === null) return null;
    const isBeside: IsBeside = (offset, separator) => {
      if (standsAt(shortForms, offset) >= 0) return true;
      const at = standsAt(mentions, offset);
      if (at <= index) return false;
      const inner = mentions[at - 1];
      if (inner === undefined || at - 1 === index || inner.start < start) return true;
      const kind = kindOf(mentions[at] as Mention, source);
      if (kind === kindOf(mention, source) || kind !== kindOf(inner, source)) return true;
      return inner.number === null && (parts[at - 1]?.end ?? 0) < separator;
    };
    return readTitle(source, start, isBeside);
  });
}
