import { inLowerCase } from '../../text/lower-case.ts';
import { addDays, formatDate, isCalendarDate, parseDate } from './calendar-date.ts';
import { monthAbove } from './month-above.ts';
import { monthlyRule, yearlyRule } from './rrule.ts';
import { type InferredPart, type TimeContext, type TimeExpression, type TimeForm, timeExpression } from './time-expression.ts';

const ADJACENT = 8;
const REACH = 200;
const OTHER_WORK = /[.;](?:\s|$)|hoàn thành|hoàn thiện|(?<![\p{L}\p{M}])xong(?![\p{L}\p{M}])/iu;
const FOR_THE_REPORT = /^ ?(?:\(|,)? ?(?:(?:đối với|cho|là|với) )?(?:(?:kỳ|các|loại) )*(?:báo cáo|sơ kết|tổng kết)[^,;.()]{0,24}$/iu;
const OF_THE_SAME = /^:? ?\(?(?:vào )?$/u;
const REPEATED = /hằng|hàng|mỗi/iu;

const OF_QUARTERS = 'BYMONTH=3,6,9,12';
const QUARTERLY = 'FREQ=MONTHLY;INTERVAL=3';

const SUBJECTS: ReadonlySet<TimeForm> = new Set(['year', 'quarter', 'half-year', 'month']);

const isCadence = ({ form }: TimeExpression): boolean => form === 'cadence' || form === 'term';
const isDay = ({ form, bound }: TimeExpression): boolean =>
  form === 'yearly' ||
  form === 'monthly-day' ||
  form === 'weekday' ||
  ((form === 'day' || form === 'bare-day') && (bound === 'before' || bound === 'by'));

/** Whether the day beside a cadence can be the day of that cadence: one date fixes a yearly report, not a monthly one. */
const MONTHS: ReadonlySet<TimeForm> = new Set(['month', 'quarter']);
const LIMIT_OPENINGS = ['trong', 'trước', 'đến', 'chậm nhất'];
const INTO = /(?<![\p{L}\p{M}])vào $/iu;
/** “sơ kết 6 tháng (Văn phòng tham mưu, tháng 6)” */
const IN_BRACKETS = /\((?:[^()]{2,80}[,;] )?$/u;
const BRACKET_REACH = 84;

/** “tổng kết năm trong tháng 12”, “sơ kết 6 tháng vào tháng 6”. */
const isMonthLimit = (text: string, { form, text: words, start, end }: TimeExpression): boolean =>
  MONTHS.has(form) &&
  (LIMIT_OPENINGS.some((opening) => inLowerCase(words).startsWith(opening)) ||
    INTO.test(text.slice(Math.max(0, start - 5), start)) ||
    (text[end] === ')' && IN_BRACKETS.test(text.slice(Math.max(0, start - BRACKET_REACH), start))));

/** “6 tháng |(|15/6)” */
const opensBracket = (text: string, cadence: TimeExpression, day: TimeExpression): boolean =>
  /^ ?\($/u.test(text.slice(cadence.end, day.start));

function canFix(text: string, cadence: TimeExpression, day: TimeExpression): boolean {
  if (day.form !== 'day' && !MONTHS.has(day.form)) return true;
  const rare = cadence.rrule === null || cadence.rrule.startsWith('FREQ=YEARLY') || cadence.rrule === 'FREQ=MONTHLY;INTERVAL=6';
  return rare || opensBracket(text, cadence, day);
}

/** “báo cáo 6 tháng (15/6)” */
const isInBrackets = (text: string, cadence: TimeExpression | undefined, day: TimeExpression): boolean =>
  day.form === 'day' && cadence !== undefined && isCadence(cadence) && text[day.end] === ')' && opensBracket(text, cadence, day);

/** “hằng năm (tháng 12)” names no day, as “tháng 12 hằng năm” does not. */
const EVERY_YEAR = {
  form: 'yearly',
  kind: 'recurring',
  bound: null,
  date: null,
  due: null,
  startDate: null,
  endDate: null,
  inferred: [] as InferredPart[],
} as const;

/** The day with what the cadence adds to it: “hằng năm … trước ngày 15/11”, “hằng tháng … trước ngày 20”. */
function dayOfCadence(day: TimeExpression, cadence: TimeExpression): TimeExpression {
  const before = day.bound === 'before';
  const written = parseDate(day.date);
  if (
    day.form === 'day' &&
    day.inferred.includes('year') &&
    REPEATED.test(cadence.text) &&
    cadence.rrule === 'FREQ=YEARLY' &&
    written !== null
  ) {
    return { ...day, form: 'yearly', kind: 'recurring', rrule: yearlyRule(written.month, written.day, before && day.time === null) };
  }
  if (MONTHS.has(day.form) && day.inferred.includes('year') && REPEATED.test(cadence.text) && cadence.rrule === 'FREQ=YEARLY') {
    const last = parseDate(day.due);
    if (last !== null && day.bound === 'within') return { ...day, ...EVERY_YEAR, rrule: `FREQ=YEARLY;BYMONTH=${last.month}` };
  }
  if (day.form !== 'bare-day') return day;
  const number = numberIn(day);
  const months = cadence.rrule === 'FREQ=MONTHLY' ? null : cadence.rrule === 'FREQ=MONTHLY;INTERVAL=3' ? [3, 6, 9, 12] : undefined;
  if (months === undefined) return day;
  return { ...day, form: 'monthly-day', kind: 'recurring', rrule: monthlyRule(number, months, before) };
}

/**
 * Puts cadences and the days beside them together: in “báo cáo 6 tháng (trước ngày 12/6), báo cáo năm (trước ngày 12/12)” the
 * days are the deadlines and the cadences only say which report is meant.
 */
export function fixCadences(text: string, times: readonly TimeExpression[]): readonly TimeExpression[] {
  if (!times.some(isCadence)) return times;
  const dropped = new Set<TimeExpression>();
  const fixed = new Map<TimeExpression, TimeExpression>();
  times.forEach((day, i) => {
    const byMonth = isMonthLimit(text, day);
    if (!isDay(day) && !byMonth && !isInBrackets(text, times[i - 1], day)) return;
    let next = day;
    for (let k = i - 1; k >= 0; k--) {
      const cadence = times[k] as TimeExpression;
      // “báo cáo 9 tháng và ước cả năm 2024 trước ngày 15/9”: what only names a subject stands between.
      if (SUBJECTS.has(cadence.form) && cadence.bound === 'within' && !isMonthLimit(text, cadence)) continue;
      if (!isCadence(cadence) || dropped.has(cadence)) break;
      const between = text.slice(cadence.end, Math.min(next.start, cadence.end + REACH + 1));
      const direct = next === day;
      if (direct ? between.length > (byMonth ? REACH / 3 : REACH) || OTHER_WORK.test(between) : between.length > ADJACENT) break;
      if (!canFix(text, cadence, day)) break;
      // “quý, 6 tháng, năm (… ngày 15 của tháng cuối quý)”: the day is the quarter's alone.
      if (day.rrule?.includes(OF_QUARTERS) && cadence.rrule !== QUARTERLY) {
        next = cadence;
        continue;
      }
      dropped.add(cadence);
      fixed.set(day, dayOfCadence(fixed.get(day) ?? day, cadence));
      next = cadence;
    }
    const [behind, later] = [times[i + 1], times[i + 2]];
    if (behind === undefined || !isCadence(behind) || !FOR_THE_REPORT.test(text.slice(day.end, behind.start))) return;
    // “báo cáo tuần trước 15h thứ Năm, báo cáo tháng trước ngày 20”: the second report has a day of its own.
    const ownDay = later !== undefined && isDay(later) && OF_THE_SAME.test(text.slice(behind.end, later.start));
    if (!ownDay && canFix(text, behind, day)) dropped.add(behind);
  });
  return times.filter((time) => !dropped.has(time)).map((time) => fixed.get(time) ?? time);
}

/** Behind a label too a yearly day is one time: “Hằng năm, trước ngày 30/11”. */
export function fixYearlyDays(times: readonly TimeExpression[]): TimeExpression[] {
  const fixed: TimeExpression[] = [];
  for (const time of times) {
    const cadence = fixed.at(-1);
    const day = cadence !== undefined && isCadence(cadence) && time.start - cadence.end <= 3 ? dayOfCadence(time, cadence) : time;
    if (day.form === 'yearly' && time.form === 'day') fixed.pop();
    fixed.push(day);
  }
  return fixed;
}

/** “trước ngày 20” under a heading that names a month, or in the plan of one month: month and year are taken from there. */
export function completeBareDay(text: string, time: TimeExpression, context: TimeContext): TimeExpression {
  if (time.form !== 'bare-day') return time;
  const month = monthAbove(context);
  if (month === null) return time;
  const date = { year: month.year, month: month.month, day: numberIn(time) };
  const inferred: InferredPart[] = ['year', 'month'];
  if (!isCalendarDate(date)) return timeExpression(text, { ...time, form: 'day', inferred, impossible: true });
  const due = time.bound === 'from' ? null : formatDate(time.bound === 'before' ? addDays(date, -1) : date);
  return timeExpression(text, {
    ...time,
    form: 'day',
    date: formatDate(date),
    due,
    startDate: time.bound === 'from' ? formatDate(date) : null,
    inferred,
  });
}

const numberIn = ({ text }: TimeExpression): number => Number(/\d{1,2}/.exec(text)?.[0] ?? 0);
