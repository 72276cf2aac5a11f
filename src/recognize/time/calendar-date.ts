import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addBusinessDays } from 'date-fns/addBusinessDays';
import { addDays as addCalendarDays } from 'date-fns/addDays';
import { addMonths as addCalendarMonths } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';

/** A day of the calendar, without time of day and time zone. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** At midnight UTC: no zone has a say, and Node need not load its zones to read a plan. */
function toDate({ year, month, day }: CalendarDate): Date {
  const date = new UTCDateMini(0);
  date.setFullYear(year, month - 1, day);
  return date;
}

const fromDate = (date: Date): CalendarDate => ({ year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() });

const DAYS_IN_MONTH: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** 0 for a month that no year has. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

/** Whether the calendar has this day: 31/6 and 29/02/2023 do not exist. */
export function isCalendarDate({ year, month, day }: CalendarDate): boolean {
  return day >= 1 && day <= daysInMonth(year, month);
}

/** Negative, zero or positive: the days from `b` to `a`. */
export const compareDates = (a: CalendarDate, b: CalendarDate): number => differenceInCalendarDays(toDate(a), toDate(b));

export function addDays(date: CalendarDate, count: number): CalendarDate {
  const day = date.day + count;
  // Nearly every eve is of the same month.
  if (day >= 1 && date.day >= 1 && day <= daysInMonth(date.year, date.month)) return { year: date.year, month: date.month, day };
  return fromDate(addCalendarDays(toDate(date), count));
}

/** A limit in months ends on that day of the last month, or on its last day (Bộ luật Dân sự 2015, Điều 148). */
export const addMonths = (date: CalendarDate, count: number): CalendarDate => fromDate(addCalendarMonths(toDate(date), count));

/** Longer limits than any office sets are not counted to their end. */
const MOST_WORKING_DAYS = 400;

/** Monday to Friday; public holidays differ from year to year and are not counted out. */
export const addWorkingDays = (date: CalendarDate, count: number): CalendarDate =>
  fromDate(addBusinessDays(toDate(date), Math.min(count, MOST_WORKING_DAYS)));

/** 1 is Monday, 7 Sunday. */
export function weekdayOf({ year, month, day }: CalendarDate): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCDay() || 7;
}

/** “03”. Nearly all years have their four digits: `padStart` costs more than all else of a date. */
const inTwoDigits = (n: number): string => (n >= 0 && n < 10 ? `0${n}` : String(n));
const inFourDigits = (year: number): string => (year >= 1000 ? String(year) : String(year).padStart(4, '0'));

/** EDTF: `2023-03-10`, without the day `2023-03`, without the month `2023`. */
export function formatDate(date: { year: number; month?: number; day?: number }): string {
  const { year, month, day } = date;
  if (month === undefined) return inFourDigits(year);
  const whole = `${inFourDigits(year)}-${inTwoDigits(month)}`;
  return day === undefined ? whole : `${whole}-${inTwoDigits(day)}`;
}

const FULL_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A whole EDTF date; `2024-03` and `2024` give null. */
export function parseDate(edtf: string | null): CalendarDate | null {
  const match = edtf === null ? null : FULL_DATE.exec(edtf);
  return match === null ? null : { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}
