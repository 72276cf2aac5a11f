import { type SpanSet, spanSet } from '../../source/span-set.ts';
import { behindAny } from '../../text/behind-any.ts';
import { behindSpace } from '../../text/behind-space.ts';
import { digitsAt, isDigitAt } from '../../text/digits-at.ts';
import { lowerCase } from '../../text/lower-case.ts';
import { findAnchor, isAbbreviation, openerEnd } from './anchor.ts';
import { readCadences } from './cadence.ts';
import { AT_LEAST } from './cadence-unit.ts';
import { parseDate } from './calendar-date.ts';
import { readCalendarExpression, type Scene } from './calendar-expression.ts';
import { readBehindEvent, readDuration } from './duration.ts';
import { readFeast } from './feast.ts';
import { readOpening } from './lead.ts';
import { readRecurringDay } from './recurring-day.ts';
import { yearlyRule } from './rrule.ts';
import { readTerm } from './school-term.ts';
import { isOfSameDay, type TimeContext, type TimeExpression } from './time-expression.ts';

/** What may stand in front of a length of time, and mostly stands in front of a share. */
const MEASURES = [...AT_LEAST, 'tối đa ', 'khoảng '];

/** “ít nhất |20%”, “đến |85 %”: no time. */
function isShare(lower: string, at: number): boolean {
  const digits = digitsAt(lower, at, 4);
  return digits > 0 && digits < 4 && lower[behindSpace(lower, at + digits)] === '%';
}

/** Whether a time follows “trong”, “từ”, “đến”…, which mostly stand before something else. */
function goesOnWithTime(text: string, at: number): boolean {
  const lower = lowerCase(text);
  if (isDigitAt(lower, at)) return !isShare(lower, at);
  return lower[at] === '½' || openerEnd(lower, at) >= 0 || isAbbreviation(text, at, 'QTIV.');
}

/** What may follow a number that a time begins with; “28 đơn vị” and “Điều 5” are passed over. */
const BEHIND_NUMBER = [
  ...['h', 'g', '-', '–', '—', ',', '(', '/', 'tháng', 'ngày', 'tuần', 'năm', 'lần', 'buổi', 'phút', 'tiết', 'quý'],
  ...['cuộc/', 'phiên/', 'kỳ/'],
  ...['của', 'và', 'đến', 'tới', 'mỗi'],
];

function mayBeTime(lower: string, at: number): boolean {
  const digits = digitsAt(lower, at, 5);
  if (digits === 5) return false;
  const behind = behindSpace(lower, at + digits);
  if (lower[behind] === '.' || lower[behind] === ':') return isDigitAt(lower, behindSpace(lower, behind + 1));
  return behindAny(lower, behind, BEHIND_NUMBER) > behind;
}

function readAt(text: string, at: number, scene: Scene): TimeExpression[] {
  const lower = lowerCase(text);
  const digit = isDigitAt(lower, at);
  if (isShare(lower, digit ? at : behindAny(lower, at, MEASURES))) return [];
  const opening = readOpening(text, at);
  const led = opening.end > at;
  if (led && opening.clock === null && opening.lead.bound !== 'before' && !goesOnWithTime(text, opening.end))
    return opening.lead.bound === 'after' ? readBehindEvent(text, at) : [];
  if (!led && !scene.bare && digit && !mayBeTime(lower, at)) return [];
  const recurring = readRecurringDay(text, opening, scene.context);
  if (recurring.length > 0 && recurring[0]?.form !== 'bare-day') return recurring;
  const calendar = readCalendarExpression(text, opening, scene);
  if (calendar.length > 0 && calendar[0]?.form !== 'hours') return calendar;
  const feast = readFeast(text, opening);
  if (feast.length > 0) return feast;
  const dated = calendar.length > 0 ? calendar : recurring;
  return longer(longer(longer(dated, readTerm(text, at)), readCadences(text, at)), readDuration(text, at, scene.context));
}

/** The longer reading holds: “6 tháng” is a cadence, “6 tháng kể từ ngày ký” a length. */
const longer = (best: TimeExpression[], found: TimeExpression[]): TimeExpression[] =>
  found.length > 0 && (found.at(-1)?.end ?? 0) > (best.at(-1)?.end ?? 0) ? found : best;

const LIST = /^(?:,| và|, và) $/u;

/** “trước ngày 15/6 và trước ngày 15/12 hằng năm”: both come every year. */
function shareEveryYear(text: string, times: TimeExpression[]): TimeExpression[] {
  for (let i = times.length - 2; i >= 0; i--) {
    const time = times[i] as TimeExpression;
    const next = times[i + 1] as TimeExpression;
    const date =
      time.form === 'day' && next.form === 'yearly' && time.bound === next.bound && next.rrule?.includes('BYMONTHDAY')
        ? parseDate(time.date)
        : null;
    if (date === null || !LIST.test(text.slice(time.end, next.start))) continue;
    times[i] = { ...time, form: 'yearly', kind: 'recurring', rrule: yearlyRule(date.month, date.day, time.bound === 'before') };
  }
  return times;
}

const MONTH_OF_YEAR = 'FREQ=YEARLY;BYMONTH=';
const isMonthOfYear = ({ rrule, form }: TimeExpression): boolean =>
  form === 'yearly' && rrule !== null && rrule.startsWith(MONTH_OF_YEAR) && !rrule.includes(';', MONTH_OF_YEAR.length);

/** “tháng 6 và tháng 9 hằng năm”: one rule that has both months, as one of days has both days (“ngày 05 và ngày 20 hằng tháng”). */
function joinMonths(text: string, times: TimeExpression[]): TimeExpression[] {
  const joined: TimeExpression[] = [];
  for (const time of times) {
    const last = joined.at(-1);
    const goesOn =
      last !== undefined &&
      isMonthOfYear(last) &&
      isMonthOfYear(time) &&
      last.bound === time.bound &&
      LIST.test(text.slice(last.end, time.start));
    if (!goesOn) joined.push(time);
    else {
      const rrule = `${last.rrule},${time.rrule?.slice(MONTH_OF_YEAR.length)}`;
      joined[joined.length - 1] = { ...last, end: time.end, text: text.slice(last.start, time.end), rrule };
    }
  }
  return joined;
}

/** “8 giờ ngày 27/3 … 14 giờ cùng ngày”: on the day written last before it. */
function shareDay(times: TimeExpression[]): TimeExpression[] {
  if (!times.some(isOfSameDay)) return times;
  return times.map((time, i) => {
    const day = isOfSameDay(time) ? times.slice(0, i).findLast(({ form }) => form === 'day') : undefined;
    return day === undefined ? time : { ...time, date: day.date, due: day.date, inferred: ['date'] };
  });
}
/** The times in a text, in order and without overlap; none touches an excluded stretch. */
export function scanTimes(text: string, scene: Scene, excluded: SpanSet = spanSet([])): TimeExpression[] {
  const found: TimeExpression[] = [];
  for (let anchor = findAnchor(text, 0); anchor !== null; ) {
    const { at } = anchor;
    const other = excluded.touching(at, at + 1);
    const times = other === null ? readAt(text, at, scene) : [];
    for (const time of times) if (excluded.touching(time.start, time.end) === null) found.push(time);
    anchor = findAnchor(text, other?.end ?? times.at(-1)?.end ?? anchor.end);
  }
  return found.length < 2 ? found : shareDay(joinMonths(text, shareEveryYear(text, found)));
}

/**
 * Every date, month, quarter, half-year, year, span of years, cadence and length of time in a text, the longest reading of
 * each, without overlap. Whether it limits a task is another question: see `selectDeadlines`.
 */
export function findTimes(text: string, context: TimeContext): TimeExpression[] {
  return scanTimes(text, { context, bare: false });
}
