/** Days at the edge of every month, quarter or week. */
import { boundOf, type Lead } from './lead.ts';
import { DIGITS, localPattern, matchAt } from './local-pattern.ts';
import { monthAbove } from './month-above.ts';
import { countsDays } from './numbers-at.ts';
import { WEEKDAYS } from './rrule.ts';
import { type TimeContext, type TimeExpression, timeExpression } from './time-expression.ts';

/** What says that something comes back with each of what stands behind. */
export const EACH_WORDS = ['hằng', 'hàng', 'mỗi', 'từng', 'của mỗi', 'của từng', 'của hằng', 'của hàng'];
export const EACH = `(?:${EACH_WORDS.join('|')})`;

/** “ngày làm việc đầu tiên của tháng”, “ngày cuối quý”, “cuối cùng của tháng”. */
const EDGE_DAY = localPattern(
  ['cuối ', 'ngày cuối ', 'ngày đầu ', 'ngày làm việc '],
  `(?:ngày (?<working>làm việc )?(?:đầu(?<first>) tiên|cuối(?: cùng)?) (?:(?:${EACH}|của|trong|các) )?(?<unit>tuần|tháng|qu[ýí]|năm(?! học))|cuối(?: cùng)? (?:${EACH} |của |trong )tháng)(?: ${EACH} tháng)?(?! [\\divx])(?![\\p{L}\\p{M}])`,
  [' tuần', ' tháng', ' quý', ' quí', ' năm'],
);
const WORKING_DAYS = 'BYDAY=MO,TU,WE,TH,FR';

/**
 * The RRULE of the first or last day of every unit; monthly also of quarters, for the last working day of a yearly set is the
 * year's. The day before (“trước ngày …”) the first one is the last of the unit before; of working days the last working one,
 * since no rule can say the weekend's.
 */
function edgeRule(unit: string, first: boolean, working: boolean, before: boolean): string {
  const last = !first || before;
  const nth = first ? (before ? -1 : 1) : before ? -2 : -1;
  if (unit === 'tuần') return `FREQ=WEEKLY;BYDAY=${WEEKDAYS.at(last ? nth - (working ? 2 : 0) : 0)}`;
  const day = working ? `${WORKING_DAYS};BYSETPOS=${nth}` : `BYMONTHDAY=${nth}`;
  if (unit === 'năm') return `FREQ=MONTHLY;BYMONTH=${last ? 12 : 1};${day}`;
  return unit === 'tháng' ? `FREQ=MONTHLY;${day}` : `FREQ=MONTHLY;BYMONTH=${last ? '3,6,9,12' : '1,4,7,10'};${day}`;
}

/** “3 ngày đầu tháng sau”, “05 ngày cuối mỗi tháng”, “05 ngày làm việc đầu tiên của quý”: due on the last of them. */
const EDGE_DAYS = localPattern(
  DIGITS,
  `(?<count>\\d{1,2}) ngày (?<working>làm việc )?(?:đầu(?<first>)(?: tiên)?|cuối(?: cùng)?) (?<each>(?:${EACH}|của|trong|các) )?(?<unit>tháng|qu[ýí])(?<other> (?:sau|tiếp theo|kế tiếp|liền kề))?(?! [\\divx])(?![\\p{L}\\p{M}])`,
  [' tháng', ' quý', ' quí'],
);
const DAYS = [' ngày '];
const EDGE_DAYS_MAX = 28;

/** The first or last day of every week, month, quarter or year. */
export function readEdgeDay(text: string, start: number, at: number, lead: Lead, time: string | null): TimeExpression | null {
  const match = matchAt(EDGE_DAY, text, at);
  if (match === null) return null;
  const { working, first, unit = 'tháng' } = match.groups ?? {};
  const rrule = edgeRule(unit, first !== undefined, working !== undefined, lead.bound === 'before' && time === null);
  return timeExpression(text, {
    start,
    end: at + match[0].length,
    form: 'monthly-day',
    kind: 'recurring',
    bound: boundOf(lead),
    time,
    rrule,
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
  const months = unit === 'tháng' ? '' : `BYMONTH=${first === undefined ? '3,6,9,12' : '1,4,7,10'};`;
  const day = working === undefined ? 'BYMONTHDAY=' : `${WORKING_DAYS};BYSETPOS=`;
  const rrule = `FREQ=MONTHLY;${months}${day}${first === undefined ? -1 : days}`;
  return timeExpression(text, { start, end: at + match[0].length, form: 'monthly-day', kind: 'recurring', bound: 'within', rrule });
}
