/** Weeks, and what is counted like one: some days at the edge of a month. */
import { WEEK_WORDS } from '../../grammar/calendar-words.ts';
import { lowerCase } from '../../text/lower-case.ts';
import { once } from '../../text/once.ts';
import { type CalendarPart, calendarPart } from './calendar-part.ts';
import { DIGITS, localPattern, matchAt, YEAR } from './local-pattern.ts';
import { endsMonth, monthOf, readNamedMonth } from './named-month.ts';
import { countsDays, EDGE_DAYS_MAX } from './numbers-at.ts';
import { anyOf } from './word-patterns.ts';

/** Which week: “3”, “thứ ba”, “lễ cuối”, behind the noun. */
const WEEK = once(() => `(?:lễ )?(?:thứ )?(?<week>${anyOf(Object.keys(WEEK_WORDS))})`);
const UNNAMED_WEEK = once(() => WEEK().replace('?<week>', '?:'));
const OF_MONTH = '(?: của| trong|,)? tháng ';

const WEEK_PART = localPattern(['tuần '], () => `tuần ${WEEK()}${OF_MONTH}`);
/** “tuần 1/12/2025” is the first week of December; “tuần 3/10” may be another. */
const SHORT_WEEK = localPattern(['tuần '], `tuần (?:thứ )?(?<week>[1-4]) ?/ ?(?<month>0?[1-9]|1[0-2])/(?<year>${YEAR})`, ['/']);

/** “tuần 3 tháng 10”, “tuần lễ cuối của tháng 12/2024”, “tuần 1/12/2025”. */
export function readWeek(text: string, at: number): CalendarPart | null {
  const short = matchAt(SHORT_WEEK, text, at);
  if (short !== null) {
    const { week, month, year } = short.groups ?? {};
    return calendarPart(at, at + short[0].length, 'week', { day: Number(week) * 7 - 6, month: Number(month), year: Number(year) });
  }
  const match = matchAt(WEEK_PART, text, at);
  return match === null ? null : inNamedMonth(text, weekPart(at, at + match[0].length, match.groups?.['week']));
}

/** The part with the month that is named behind it; null where none is. */
function inNamedMonth(text: string, part: CalendarPart, isClosed?: typeof endsMonth): CalendarPart | null {
  const month = readNamedMonth(lowerCase(text), part.end, isClosed);
  return month === null ? null : { ...part, end: month.end, month: monthOf(month.name), year: month.year };
}

const EDGE_DAYS = localPattern(
  DIGITS,
  '(?<count>\\d{1,2}) (?<unit>ngày|tuần) (?<edge>đầu|cuối)(?: tiên| cùng)?(?: của)? tháng(?![\\p{L}\\p{M}])',
  [' đầu', ' cuối'],
);
const DAYS_OR_WEEKS = [' ngày ', ' tuần '];

/** The days at an edge of a month, without its name: “10 ngày đầu tháng”, “2 tuần cuối tháng”. */
function readDaysAtEdge(text: string, at: number): CalendarPart | null {
  if (!countsDays(text, at, DAYS_OR_WEEKS)) return null;
  const match = matchAt(EDGE_DAYS, text, at);
  const { count, unit, edge } = match?.groups ?? {};
  const days = Number(count) * (unit === 'tuần' ? 7 : 1);
  if (match === null || days < 1 || days > EDGE_DAYS_MAX) return null;
  return calendarPart(at, at + match[0].length, 'week', { day: edge === 'đầu' ? 1 : -days, days });
}

/** “10 ngày đầu tháng 6”, “05 ngày cuối tháng 3/2026”. */
export function readDaysOfNamedMonth(text: string, at: number): CalendarPart | null {
  const edge = readDaysAtEdge(text, at);
  return edge === null || text[edge.end] !== ' ' ? null : inNamedMonth(text, { ...edge, end: edge.end + 1 }, endsMonth);
}

/** “tuần 2, 3 tháng 9”, “tuần 1 đến tuần 3 tháng 9”: the first of some weeks whose month stands behind the last. */
const FIRST_WEEK = localPattern(
  ['tuần '],
  () => `tuần ${WEEK()}(?=(?:(?:,? và |, ?| ?[-–] ?| (?:đến|tới) (?:hết )?)(?:tuần )?${UNNAMED_WEEK()}){1,4}${OF_MONTH})`,
  [' tháng '],
);
/** One of the weeks behind it. */
const NEXT_WEEK = localPattern('tlcđnhb1234iv', () => `(?:tuần )?${WEEK()}(?<month>${OF_MONTH})?(?![\\p{L}\\p{M}/])`);

const weekPart = (start: number, end: number, word: string | undefined): CalendarPart => {
  const number = WEEK_WORDS[word ?? ''] ?? 1;
  return calendarPart(start, end, 'week', { day: number < 0 ? -7 : number * 7 - 6 });
};

/** The first of several weeks of one month. */
export function readFirstWeek(text: string, at: number): CalendarPart | null {
  const match = matchAt(FIRST_WEEK, text, at);
  return match === null ? null : weekPart(at, at + match[0].length, match.groups?.['week']);
}

/** A week behind it, with or without the noun and the month. */
export function readNextWeek(text: string, at: number): CalendarPart | null {
  const match = matchAt(NEXT_WEEK, text, at);
  if (match === null) return null;
  const { week, month } = match.groups ?? {};
  const part = weekPart(at, at + match[0].length, week);
  return month === undefined ? part : inNamedMonth(text, part);
}

/** Weeks by their place in the month that stands above: “tuần 2”, “tuần thứ ba”, “tuần cuối”; behind a joint without the noun. */
const PLACED_WEEK = localPattern(
  'tcđnhb1234iv',
  () =>
    `(?<noun>tuần (?:lễ )?)?(?:thứ )?(?<week>${anyOf(Object.keys(WEEK_WORDS))})(?! ?[/.-]? ?\\d)(?! (?:của |trong |, ?)?tháng)(?![\\p{L}\\p{M}])`,
);
const EDGE_OF_MONTH = localPattern(
  ['đầu tháng', 'giữa tháng', 'cuối tháng'],
  '(?<edge>đầu|giữa|cuối) tháng(?! (?:\\d|sau|tới|trước|hằng|hàng|mỗi))(?![\\p{L}\\p{M}])',
);
/** Of another month, or of each. */
const OTHER_MONTH = localPattern(' ', ' (?:sau|tới|trước|tiếp|kế|liền|báo cáo|hằng|hàng|mỗi)(?![\\p{L}\\p{M}])');

/** A part of the month that stands above: a week, or an edge. A member of a list leaves the noun out. */
export function readPartOfMonth(text: string, at: number, isMember: boolean): CalendarPart | null {
  const edge = isMember ? null : matchAt(EDGE_OF_MONTH, text, at);
  if (edge !== null) return calendarPart(at, at + edge[0].length, 'month', { edge: edge.groups?.['edge'] });
  const days = isMember ? null : readDaysAtEdge(text, at);
  if (days !== null && matchAt(OTHER_MONTH, text, days.end) === null) return days;
  const match = matchAt(PLACED_WEEK, text, at);
  if (match === null || (!isMember && match.groups?.['noun'] === undefined)) return null;
  return weekPart(at, at + match[0].length, match.groups?.['week']);
}
