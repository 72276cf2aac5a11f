import { NUMBER_WORDS } from '../../grammar/calendar-words.ts';
import { isLetterAt } from '../../text/boundary.ts';
import { digitsAt } from '../../text/digits-at.ts';
import { type Fits, phraseTable } from './phrase-table.ts';

const NUMBERS = phraseTable(Object.keys(NUMBER_WORDS));

/** The year of four digits, no more, that stands at an offset. */
export function yearAt(text: string, at: number): number | null {
  if (digitsAt(text, at, 5) !== 4) return null;
  const year = Number(text.slice(at, at + 4));
  return year >= 1900 && year < 2100 ? year : null;
}

/** Where a number of one or two digits, or in words, ends that stands at an offset and fits; -1 where none does. */
export function countEnd(lower: string, at: number, fits: Fits): number {
  const digits = digitsAt(lower, at, 2);
  if (digits > 0) return fits(lower, at + digits) ? at + digits : -1;
  const word = NUMBERS.longestAt(lower, at, fits);
  return word === undefined ? -1 : at + word.length;
}

const ORDERED = [
  ...['đợt ', 'lần ', 'lần thứ ', 'vòng ', 'kỳ ', 'giai đoạn ', 'bước ', 'phần ', 'lớp ', 'khóa ', 'khoá ', 'nhóm ', 'khối ', 'buổi '],
  ...['hội nghị ', 'chuyên đề ', 'cuộc ', 'cụm ', 'tổ ', 'đoàn ', 'tuần '],
];

/** “đợt |2| tháng 10”: the number belongs to the noun in front, and is no day of the month behind. */
export function isOfNoun(lower: string, at: number): boolean {
  if (lower[at - 1] !== ' ') return false;
  for (const noun of ORDERED) if (lower.startsWith(noun, at - noun.length) && !isLetterAt(lower, at - noun.length - 1)) return true;
  return false;
}

/** More days than every month has stand at the edge of none. */
export const EDGE_DAYS_MAX = 28;

/** “05 ngày …”: a number of one or two digits with one of the nouns behind it. */
export function countsDays(text: string, at: number, nouns: readonly string[]): boolean {
  const digits = digitsAt(text, at, 3);
  return digits > 0 && digits < 3 && nouns.some((noun) => text.startsWith(noun, at + digits));
}
