/** Days at the edge of every month, quarter or week. */
import { WEEK_WORDS } from '../../grammar/calendar-words.ts';
import { boundOf, type Lead } from './lead.ts';
import { DIGITS, localPattern, matchAt, UNNUMBERED } from './local-pattern.ts';
import { monthAbove } from './month-above.ts';
import { countsDays, EDGE_DAYS_MAX } from './numbers-at.ts';
import { WEEKDAYS, WORKING_WEEK } from './rrule.ts';
import { type TimeContext, type TimeExpression, timeExpression } from './time-expression.ts';
import { anyOf } from './word-patterns.ts';

/** What says that something comes back with each of what stands behind. */
export const EACH_WORDS = ['hằng', 'hàng', 'mỗi', 'từng', 'của mỗi', 'của từng', 'của hằng', 'của hàng'];
export const EACH = `(?:${EACH_WORDS.join('|')})`;

/** “ngày làm việc đầu tiên của tháng”, “ngày đầu tháng”, “ngày cuối quý”, “cuối cùng của tháng”; “ngày đầu năm” is a time of the year. */
const EDGE_DAY = localPattern(
  ['cuối ', 'ngày cuối ', 'ngày đầu ', 'ngày làm việc '],
  `(?:(?<!(?:những|các|mấy) )ngày (?<working>làm việc )?(?:đầu(?<first>)(?: tiên)?|cuối(?: cùng)?) (?:(?:${EACH}|của|trong|các) )?(?<unit>tuần|tháng|qu[ýí]|(?<!đầu )năm(?! học))|cuối(?: cùng)? (?:${EACH} |của |trong )tháng)(?: ${EACH} tháng)?${UNNUMBERED}(?![\\p{L}\\p{M}])`,
  [' tuần', ' tháng', ' quý', ' quí', ' năm'],
);

/**
 * The RRULE of the nth day, or working day, of every unit, from its end when negative; monthly also of quarters and years, for
 * the last working day of a yearly set is the year's.
 */
function nthDayRule(unit: string, nth: number, working: boolean): string {
  const last = nth < 0;
  if (unit === 'tuần') return `FREQ=WEEKLY;BYDAY=${last ? (working ? WORKING_WEEK : WEEKDAYS).at(nth) : WEEKDAYS[nth - 1]}`;
  const day = working ? `BYDAY=${WORKING_WEEK.join(',')};BYSETPOS=${nth}` : `BYMONTHDAY=${nth}`;
  if (unit === 'tháng') return `FREQ=MONTHLY;${day}`;
  const months = unit === 'năm' ? (last ? '12' : '1') : last ? '3,6,9,12' : '1,4,7,10';
  return `FREQ=MONTHLY;BYMONTH=${months};${day}`;
}

/**
 * Which day is due of the first (1) or last (-1) one, which a limit (“trước ngày …”) leaves out. Before the first is the last
 * of the unit before; of working days the last working one, since no rule can say the weekend's.
 */
const dueDay = (edge: 1 | -1, before: boolean): number => (before ? (edge === 1 ? -1 : -2) : edge);

/** “3 ngày đầu tháng sau”, “05 ngày cuối mỗi tháng”, “05 ngày làm việc đầu tiên của quý”: due on the last of them. */
const EDGE_DAYS = localPattern(
  DIGITS,
  `(?<count>\\d{1,2}) ngày (?<working>làm việc )?(?:đầu(?<first>)(?: tiên)?|cuối(?: cùng)?) (?<each>(?:${EACH}|của|trong|các) )?(?<unit>tháng|qu[ýí])(?<other> (?:sau|tiếp theo|kế tiếp|liền kề))?${UNNUMBERED}(?![\\p{L}\\p{M}])`,
  [' tháng', ' quý', ' quí'],
);
const DAYS = [' ngày '];

/** The first or last day of every week, month, quarter or year. */
export function readEdgeDay(text: string, start: number, at: number, lead: Lead, time: string | null): TimeExpression | null {
  const match = matchAt(EDGE_DAY, text, at);
  if (match === null) return null;
  const { working, first, unit = 'tháng' } = match.groups ?? {};
  const nth = dueDay(first === undefined ? -1 : 1, lead.bound === 'before' && time === null);
  return timeExpression(text, {
    start,
    end: at + match[0].length,
    form: 'monthly-day',
    kind: 'recurring',
    bound: boundOf(lead),
    time,
    rrule: nthDayRule(unit, nth, working !== undefined),
  });
}

/** Some days at an edge of every month or quarter. */
export function readEdgeDays(text: string, start: number, at: number, context: TimeContext): TimeExpression | null {
  if (!countsDays(text, at, DAYS)) return null;
  const match = matchAt(EDGE_DAYS, text, at);
  const { count, working, first, each, unit = '', other } = match?.groups ?? {};
  const days = Number(count);
  // “trong 5 ngày cuối tháng” below “Tháng 5” is in that month.
  if (unit === 'tháng' && each === undefined && other === undefined && monthAbove(context) !== null) return null;
  if (match === null || days < 1 || days > EDGE_DAYS_MAX) return null;
  const rrule = nthDayRule(unit, first === undefined ? -1 : days, working !== undefined);
  return timeExpression(text, { start, end: at + match[0].length, form: 'monthly-day', kind: 'recurring', bound: 'within', rrule });
}

/** “tuần thứ ba của tháng”, “tuần 2 hằng tháng”; at its edges a month has no weeks of its own: “tuần đầu tháng”. */
const WEEK = localPattern(
  ['tuần '],
  () =>
    `tuần (?:lễ )?(?:thứ )?(?<week>${anyOf(Object.keys(WEEK_WORDS))}) (?:(?:của|trong) )?(?:(?:${EACH}|các) )?tháng${UNNUMBERED}(?! (?:này|tới|sau))(?![\\p{L}\\p{M}])`,
  [' tháng'],
);

/** A week of every month, the first days of it counted from the month's: due on its last. */
export function readWeekOfMonth(text: string, start: number, at: number): TimeExpression | null {
  const match = matchAt(WEEK, text, at);
  const week = WEEK_WORDS[match?.groups?.['week'] ?? ''] ?? 0;
  if (match === null || week < 2) return null;
  const rrule = `FREQ=MONTHLY;BYMONTHDAY=${week * 7}`;
  return timeExpression(text, { start, end: at + match[0].length, form: 'monthly-day', kind: 'recurring', bound: 'within', rrule });
}
