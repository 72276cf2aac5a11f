/** Months and quarters by their initials, in time cells and behind time labels: “T6, T12”, “Q2”, “T3-T5/2026”. */

import { holding } from '../../text/guarded.ts';

const LONGEST = 80;
const ABBREVIATED = /(?<![\p{L}\p{N}])(?:T ?(?=(?:0?[1-9]|1[0-2])(?!\d))|Q\.? ?(?=(?:[1-4]|I{1,3}|IV)(?![\p{L}\p{N}])))/gu;
/** “T2, T4” may be Monday and Wednesday; there is no day T1 or T8, and a day has no year. */
const SURE = holding(
  ['T', 'Q'],
  /(?<![\p{L}\p{N}])(?:T ?(?:0?[189]|1[0-2])(?!\d)|T ?\d{1,2} ?[/-] ?(?:19|20)\d\d|Q\.? ?(?:[1-4]|I{1,3}|IV)(?![\p{L}\p{N}]))/u,
);
const WEEKLY = /thứ|tuần/iu;

export interface WrittenOut {
  readonly text: string;
  /** Where in the abbreviated text an offset of the other one stands. */
  at(offset: number): number;
}

/** The text with the nouns in full; null where nothing is abbreviated for sure, or the head above speaks of days of the week. */
export function writeOutMonths(text: string, head: string | null = null): WrittenOut | null {
  if (text.length > LONGEST || !SURE.test(text) || WEEKLY.test(text) || (head !== null && WEEKLY.test(head))) return null;
  const nouns: { readonly end: number; readonly written: number; readonly length: number }[] = [];
  let full = '';
  let done = 0;
  for (const match of text.matchAll(ABBREVIATED)) {
    const noun = match[0].startsWith('T') ? 'tháng ' : 'quý ';
    full += text.slice(done, match.index) + noun;
    done = match.index + match[0].length;
    nouns.push({ end: full.length, written: noun.length, length: match[0].length });
  }
  full += text.slice(done);
  return {
    text: full,
    at(offset) {
      let shift = 0;
      for (const { end, written, length } of nouns) {
        if (offset < end) return Math.min(offset, end - written) - shift;
        shift += written - length;
      }
      return offset - shift;
    },
  };
}
