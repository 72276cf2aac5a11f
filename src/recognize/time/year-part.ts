import { behindAny } from '../../text/behind-any.ts';
import { isLetterAt } from '../../text/boundary.ts';
import { type CalendarPart, calendarPart } from './calendar-part.ts';
import { localPattern, matchAt } from './local-pattern.ts';
import { yearAt } from './numbers-at.ts';
import { isDayEnd } from './numeric-day.ts';

/** What stands in front of a year; of a month or quarter more may. */
export const EDGES_OF_YEAR = ['đầu ', 'giữa ', 'cuối '];

/** “đến |cuối năm|”, “đến hết |năm|” */
const OWN_YEAR = localPattern(
  ['cuối năm', 'giữa năm', 'năm'],
  '(?:(?<edge>cuối|giữa) )?năm(?! ?\\d| (?:học|sau|tới|trước|tiếp|kế|qua|thứ|một|hai|ba|tư|đầu|cuối|ngân sách|tài chính))(?![\\p{L}\\p{M}])',
);

/** The plan's own year, which a limit leaves out. */
export function readOwnYear(text: string, at: number): CalendarPart | null {
  const match = matchAt(OWN_YEAR, text, at);
  return match === null ? null : calendarPart(at, at + match[0].length, 'year', { month: 1, edge: match.groups?.['edge'] });
}

export const YEAR_NOUN = 'năm ';

/** “năm 2024”, “cuối năm 2024”. */
export function readNamedYear(lower: string, at: number): CalendarPart | null {
  const nounAt = behindAny(lower, at, EDGES_OF_YEAR);
  if (!lower.startsWith(YEAR_NOUN, nounAt)) return null;
  const year = yearAt(lower, nounAt + YEAR_NOUN.length);
  const edge = lower.slice(at, nounAt).trimEnd();
  return year === null ? null : calendarPart(at, nounAt + YEAR_NOUN.length + 4, 'year', { month: 1, year, edge });
}

export function readBareYear(text: string, at: number): CalendarPart | null {
  const year = yearAt(text, at);
  const end = at + 4;
  if (year === null || text[end] === '/' || isLetterAt(text, end) || !isDayEnd(text, end)) return null;
  // “…/…/2026” is a day left blank.
  if (text[at - 1] === '/') return null;
  return calendarPart(at, end, 'year', { month: 1, year });
}
