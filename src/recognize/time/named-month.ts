import { MONTH_WORDS } from '../../grammar/calendar-words.ts';
import { behindAny } from '../../text/behind-any.ts';
import { behindSpace } from '../../text/behind-space.ts';
import { isLetterAt } from '../../text/boundary.ts';
import { digitsAt, isDigitAt } from '../../text/digits-at.ts';
import { yearAt } from './numbers-at.ts';
import { phraseTable } from './phrase-table.ts';

/** “/2024”, “ năm 2024” behind a month or quarter. */
export function readYearBehind(text: string, at: number): { readonly year: number; readonly end: number } | null {
  let start = behindAny(text, at, [' năm ', ', năm ', 'năm ', ',năm ']);
  if (start === at) {
    start = behindAny(text, at, [' /', '/', ' -', '-']);
    if (start === at) return null;
    start = behindSpace(text, start);
  }
  const year = yearAt(text, start);
  return year === null ? null : { year, end: start + 4 };
}

const MONTHS = phraseTable(Object.keys(MONTH_WORDS));

/** The names of a month that stand at an offset; “3 tháng một lần” counts, and names no January. */
function monthNames(lower: string, at: number): readonly string[] {
  const digits = digitsAt(lower, at, 3);
  if (digits > 0) return digits > 2 ? [] : [lower.slice(at, at + digits)];
  return MONTHS.at(lower, at).filter(({ length }) => !isLetterAt(lower, at + length) && !lower.startsWith(' lần', at + length));
}

const endsNumber = (lower: string, at: number): boolean => !isDigitAt(lower, at) && lower[at] !== '%';
/** “tháng 5 lần” counts. */
export const endsMonth = (lower: string, at: number): boolean =>
  endsNumber(lower, at) && !lower.startsWith('lần', at) && !lower.startsWith(' lần', at);

export interface NamedMonth {
  readonly name: string;
  readonly year: number | null;
  readonly end: number;
}

/** A month from its name on, with its year: “10/2023”, “Mười”; “5%” is none. */
export function readNamedMonth(lower: string, at: number, isClosed = endsNumber): NamedMonth | null {
  for (const name of monthNames(lower, at)) {
    const year = readYearBehind(lower, at + name.length);
    if (year !== null && isClosed(lower, year.end)) return { name, year: year.year, end: year.end };
    if (isClosed(lower, at + name.length)) return { name, year: null, end: at + name.length };
  }
  return null;
}

export const monthOf = (word: string): number => MONTH_WORDS[word] ?? Number(word);
