import { NUMBER_WORDS } from '../../grammar/calendar-words.ts';
import { digitsAt } from '../../text/digits-at.ts';
import { phraseTable } from './phrase-table.ts';

const NUMBERS = phraseTable(Object.keys(NUMBER_WORDS));

/** The year of four digits, no more, that stands at an offset. */
export function yearAt(text: string, at: number): number | null {
  if (digitsAt(text, at, 5) !== 4) return null;
  const year = Number(text.slice(at, at + 4));
  return year >= 1900 && year < 2100 ? year : null;
}

/** Where a number of one or two digits, or in words, ends that stands at an offset; of several in words the longest first. */
export function countEnds(lower: string, at: number): readonly number[] {
  const digits = digitsAt(lower, at, 2);
  return digits > 0 ? [at + digits] : NUMBERS.at(lower, at).map(({ length }) => at + length);
}

/** Where such a number in front of `behind` ends; -1 where none does. */
export function countEnd(lower: string, at: number, behind: string): number {
  return countEnds(lower, at).find((end) => lower.startsWith(behind, end)) ?? -1;
}
