import { WEEKDAYS } from '../recognize/time/rrule.ts';
import { addDays, type Day, makeDay, monthLength, monthOf, weekday, yearOf } from './day.ts';

export { WEEKDAYS };

const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;

/** A weekday, 1 to 7; with `nth` the first (1), last (-1)… of its month, 0 for every one. */
interface NamedDay {
  readonly weekday: number;
  readonly nth: number;
}

/** The part of RFC 5545’s RRULE that plans need. */
export interface Recurrence {
  readonly frequency: (typeof FREQUENCIES)[number];
  readonly interval: number;
  readonly months: readonly number[];
  /** Negative ones count from the month’s end. */
  readonly monthDays: readonly number[];
  readonly weekdays: readonly NamedDay[];
  /** Which of a month’s days fit (BYSETPOS): 1 the first, -1 the last; empty for all of them. */
  readonly positions: readonly number[];
}

const numbers = (value: string | undefined): number[] => value?.split(',').map(Number) ?? [];
const within = (least: number, most: number) => (n: number) => Number.isInteger(n) && Math.abs(n) >= least && Math.abs(n) <= most;

/** Reads `FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=29`; null for a rule that says more than can be worked out here. */
export function readRule(rrule: string): Recurrence | null {
  const parts = new Map(rrule.split(';').map((part) => part.split('=', 2) as [string, string]));
  const frequency = FREQUENCIES.find((name) => name === parts.get('FREQ'));
  const interval = Number(parts.get('INTERVAL') ?? 1);
  const months = numbers(parts.get('BYMONTH'));
  const monthDays = numbers(parts.get('BYMONTHDAY'));
  const weekdays = (parts.get('BYDAY')?.split(',') ?? []).map(readNamedDay);
  const positions = numbers(parts.get('BYSETPOS'));
  for (const known of ['FREQ', 'INTERVAL', 'BYMONTH', 'BYMONTHDAY', 'BYDAY', 'BYSETPOS']) parts.delete(known);
  if (frequency === undefined || parts.size > 0 || !within(1, 1000)(interval) || interval < 0) return null;
  if (!months.every((month) => month > 0 && within(1, 12)(month)) || !monthDays.every(within(1, 31))) return null;
  if (weekdays.some((day) => day === null)) return null;
  // Of weeks and years the set would be another one.
  if (positions.length > 0 && (frequency !== 'MONTHLY' || weekdays.length === 0 || !positions.every(within(1, 31)))) return null;
  // Of a year without months, “the second Friday” would be counted within the year.
  if (frequency === 'YEARLY' && weekdays.length > 0 && months.length === 0) return null;
  return { frequency, interval, months, monthDays, weekdays: weekdays as NamedDay[], positions };
}

function readNamedDay(text: string): NamedDay | null {
  const groups = /^(?<nth>[+-]?[1-5])?(?<name>[A-Z]{2})$/.exec(text)?.groups;
  const weekday = WEEKDAYS.indexOf(groups?.['name'] ?? '') + 1;
  return weekday === 0 ? null : { weekday, nth: Number(groups?.['nth'] ?? 0) };
}

export function writeRule({ frequency, interval, months, monthDays, weekdays, positions }: Recurrence): string {
  const days = weekdays.map(({ weekday, nth }) => `${nth === 0 ? '' : nth}${WEEKDAYS[weekday - 1]}`);
  return [
    `FREQ=${frequency}`,
    interval > 1 ? `INTERVAL=${interval}` : '',
    months.length > 0 ? `BYMONTH=${months.join(',')}` : '',
    monthDays.length > 0 ? `BYMONTHDAY=${monthDays.join(',')}` : '',
    days.length > 0 ? `BYDAY=${days.join(',')}` : '',
    positions.length > 0 ? `BYSETPOS=${positions.join(',')}` : '',
  ]
    .filter(Boolean)
    .join(';');
}

/** Whether a rule leaves open on which day (“hằng quý”). */
export const leavesDayOpen = ({ frequency, monthDays, weekdays }: Recurrence): boolean =>
  frequency !== 'DAILY' && monthDays.length === 0 && weekdays.length === 0;

const FRIDAY: NamedDay = { weekday: 5, nth: 0 };

/**
 * The rule with its day said: the last one of each month, quarter, half-year or year, since a time limit runs to the end of
 * its last day (Bộ luật Dân sự 2015, Điều 148); Friday of each week, with which an office’s week ends. RFC 5545 would take the
 * day from the first occurrence, and pass over June when that is 31 March.
 *
 * `yearEnd` is the month with which the plan’s year ends: 12, or the last month of a school year.
 */
export function withDay(rule: Recurrence, yearEnd: number): Recurrence {
  const months = rule.frequency === 'YEARLY' && rule.months.length === 0 ? [yearEnd] : rule.months;
  if (!leavesDayOpen(rule)) return { ...rule, months };
  return rule.frequency === 'WEEKLY' ? { ...rule, weekdays: [FRIDAY] } : { ...rule, months, monthDays: [-1] };
}

/**
 * The first day, on or after `from`, on which the rule falls. Intervals that divide the year keep to its quarters and halves
 * (March, June…), others are counted from `from`: “5 năm” of 2021 is due in 2025.
 */
export function firstOccurrence(rule: Recurrence, from: Day): Day | null {
  for (const day of occurrences(rule, phase(rule, from))) if (day >= from) return day;
  return null;
}

function phase({ frequency, interval }: Recurrence, from: Day): Day {
  if (interval === 1) return from;
  const [year, month] = [yearOf(from), monthOf(from)];
  if (frequency === 'YEARLY') return makeDay(year + interval - 1, 1, 1);
  if (frequency !== 'MONTHLY') return from;
  return startOfMonth(year, 12 % interval === 0 ? Math.ceil(month / interval) * interval : month + interval - 1);
}

/** The first of a month; months beyond the twelfth belong to later years. */
const startOfMonth = (year: number, month: number): Day => makeDay(year + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1, 1);

/** Units without an occurrence after which a rule is taken for one that never falls (31 February); leap years come within 8. */
const PATIENCE = 400;
const LAST_YEAR = 9000;

/** The days of a rule from `start` on, in order. Weeks, months and years are counted from the one that `start` lies in. */
export function* occurrences(rule: Recurrence, start: Day): Generator<Day> {
  for (let step = 0, empty = 0; empty < PATIENCE; step++) {
    const unit = unitAt(rule, start, step * rule.interval);
    if (yearOf(unit) > LAST_YEAR) return;
    const days = daysIn(rule, unit).filter((day) => day >= start);
    empty = days.length === 0 ? empty + 1 : 0;
    yield* days;
  }
}

/** The first day of the unit (day, week, month, year) that lies `count` units after that of `start`. */
function unitAt({ frequency }: Recurrence, start: Day, count: number): Day {
  const [year, month] = [yearOf(start), monthOf(start)];
  if (frequency === 'DAILY') return addDays(start, count);
  if (frequency === 'WEEKLY') return addDays(start, 1 - weekday(start) + 7 * count);
  return frequency === 'MONTHLY' ? startOfMonth(year, month + count) : makeDay(year + count, 1, 1);
}

function daysIn(rule: Recurrence, unit: Day): Day[] {
  const { frequency, months, weekdays } = rule;
  const inMonths = (day: Day) => months.length === 0 || months.includes(monthOf(day));
  if (frequency === 'DAILY') return [unit].filter(inMonths);
  if (frequency === 'WEEKLY') {
    const named = weekdays.map((day) => day.weekday).sort((a, b) => a - b);
    return named.map((day) => addDays(unit, day - 1)).filter(inMonths);
  }
  if (frequency === 'MONTHLY') return inMonths(unit) ? daysOfMonth(rule, yearOf(unit), monthOf(unit)) : [];
  return [...months].sort((a, b) => a - b).flatMap((month) => daysOfMonth(rule, yearOf(unit), month));
}

function daysOfMonth({ monthDays, weekdays, positions }: Recurrence, year: number, month: number): Day[] {
  const length = monthLength(year, month);
  const all = Array.from({ length }, (_, index) => index + 1);
  return all
    .filter((day) => monthDays.length === 0 || monthDays.includes(day) || monthDays.includes(day - length - 1))
    .filter((day) => weekdays.length === 0 || weekdays.some((named) => isNamed(named, makeDay(year, month, day), day, length)))
    .filter((_, at, days) => positions.length === 0 || positions.includes(at + 1) || positions.includes(at - days.length))
    .map((day) => makeDay(year, month, day));
}

function isNamed({ weekday: name, nth }: NamedDay, date: Day, day: number, length: number): boolean {
  if (weekday(date) !== name) return false;
  if (nth === 0) return true;
  return nth > 0 ? Math.ceil(day / 7) === nth : Math.ceil((length - day + 1) / 7) === -nth;
}
