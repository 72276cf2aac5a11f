import { addDays } from './calendar-date.ts';

/** The days of the week as RRULE names them (RFC 5545, 3.3.10), Monday first. */
export const WEEKDAYS: readonly string[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
/** Those of them that are working days. */
export const WORKING_WEEK = WEEKDAYS.slice(0, 5);

const MONTHS_OF_UNIT: Readonly<Record<string, number>> = { tháng: 1, quý: 3, quí: 3, 'học kỳ': 6, kỳ: 6, năm: 12, 'năm học': 12 };

/**
 * The RRULE of something done `times` times every `count` units (“6 tháng một lần”, “02 lần/tháng”). What RFC 5545 cannot
 * say without more knowledge (twice a week: on which days?) gives null.
 */
export function cadenceRule(count: number, unit: string, times: number): string | null {
  const every = (frequency: string, interval: number): string =>
    interval === 1 ? `FREQ=${frequency}` : `FREQ=${frequency};INTERVAL=${interval}`;
  if (count < 1 || times < 1 || count > 100) return null;
  if (unit === 'ngày') return count % times === 0 ? every('DAILY', count / times) : null;
  if (unit === 'tuần') return count % times === 0 ? every('WEEKLY', count / times) : null;
  const months = (MONTHS_OF_UNIT[unit] ?? 12) * count;
  if (months === 1 && (times === 2 || times === 4)) return every('WEEKLY', 4 / times);
  if (months % times !== 0) return null;
  const step = months / times;
  return step % 12 === 0 ? every('YEARLY', step / 12) : every('MONTHLY', step);
}

/** A year without 29 February, so that the eve of 1 March is read as “the last day of February”. */
const COMMON_YEAR = 2001;

/** Every year on the last day that is on time; “trước ngày 01/3” is due on the last of February. */
export function yearlyRule(month: number, day: number, before: boolean): string {
  const due = before ? addDays({ year: COMMON_YEAR, month, day }, -1) : { month, day };
  const last = due.month === 2 && before && day === 1;
  return `FREQ=YEARLY;BYMONTH=${due.month};BYMONTHDAY=${last ? -1 : due.day}`;
}

/** On a day of every month, or of some months; “trước ngày 01” is due on the last day of the month before. */
export function monthlyRule(day: number, months: readonly number[] | null, before: boolean): string {
  const early = before && day === 1;
  const due = early ? -1 : before && day > 0 ? day - 1 : day;
  if (months === null) return `FREQ=MONTHLY;BYMONTHDAY=${due}`;
  const dueMonths = months.map((month) => (early ? ((month + 10) % 12) + 1 : month)).sort((a, b) => a - b);
  return `FREQ=YEARLY;BYMONTH=${dueMonths.join(',')};BYMONTHDAY=${due}`;
}
