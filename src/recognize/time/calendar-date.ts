/** A day of the calendar, without time of day and time zone. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** Whether the calendar has this day: 31/6 and 29/02/2023 do not exist. */
export function isCalendarDate({ year, month, day }: CalendarDate): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Days since 01/01/0001 in the Gregorian calendar; only differences of it are used. */
function dayNumber({ year, month, day }: CalendarDate): number {
  const before = year - 1;
  let days = before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  for (let m = 1; m < month; m++) days += daysInMonth(year, m);
  return days + day;
}

/** Negative, zero or positive: the days from `b` to `a`. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return dayNumber(a) - dayNumber(b);
}

export function addDays(date: CalendarDate, count: number): CalendarDate {
  let { year, month } = date;
  let day = date.day + count;
  while (day < 1) {
    month = month === 1 ? 12 : month - 1;
    if (month === 12) year--;
    day += daysInMonth(year, month);
  }
  while (day > daysInMonth(year, month)) {
    day -= daysInMonth(year, month);
    month = month === 12 ? 1 : month + 1;
    if (month === 1) year++;
  }
  return { year, month, day };
}

/** A limit in months ends on that day of the last month, or on its last day (Bộ luật Dân sự 2015, Điều 148). */
export function addMonths(date: CalendarDate, count: number): CalendarDate {
  const months = date.year * 12 + date.month - 1 + count;
  const year = Math.floor(months / 12);
  const month = (months % 12) + 1;
  return { year, month, day: Math.min(date.day, daysInMonth(year, month)) };
}

/** Monday to Friday; public holidays differ from year to year and are not counted out. */
export function addWorkingDays(date: CalendarDate, count: number): CalendarDate {
  let at = date;
  for (let left = Math.min(count, 400); left > 0; ) {
    at = addDays(at, 1);
    if (weekdayOf(at) < 6) left--;
  }
  return at;
}

/** 1 is Monday, 7 Sunday. */
export function weekdayOf(date: CalendarDate): number {
  return ((dayNumber(date) + 6) % 7) + 1;
}

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

/** EDTF: `2023-03-10`, without the day `2023-03`, without the month `2023`. */
export function formatDate(date: { year: number; month?: number; day?: number }): string {
  const { year, month, day } = date;
  return pad(year, 4) + (month === undefined ? '' : `-${pad(month, 2)}${day === undefined ? '' : `-${pad(day, 2)}`}`);
}

const FULL_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A whole EDTF date; `2024-03` and `2024` give null. */
export function parseDate(edtf: string | null): CalendarDate | null {
  const match = edtf === null ? null : FULL_DATE.exec(edtf);
  return match === null ? null : { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}
