import {
  addDays as addCalendarDays,
  type CalendarDate,
  compareDates,
  daysInMonth,
  formatDate,
  isCalendarDate,
  parseDate,
  weekdayOf,
} from '../recognize/time/calendar-date.ts';

/**
 * A day of the calendar as `2023-03-10`: days compare as strings, and have neither a time of day nor a time zone, so that
 * nothing here depends on where the program runs.
 */
export type Day = string;

const at = (day: Day): CalendarDate => parseDate(day) as CalendarDate;

export const makeDay = (year: number, month: number, day: number): Day => formatDate({ year, month, day });
export const addDays = (day: Day, count: number): Day => formatDate(addCalendarDays(at(day), count));
/** Positive when `to` comes later. */
export const daysBetween = (from: Day, to: Day): number => compareDates(at(to), at(from));
/** 1 is Monday, 7 Sunday. */
export const weekday = (day: Day): number => weekdayOf(at(day));
export const yearOf = (day: Day): number => at(day).year;
export const monthOf = (day: Day): number => at(day).month;
export const monthLength = (year: number, month: number): number => daysInMonth(year, month);

/** Whether a text is a day that the calendar has: `2023-02-29` is none. */
export function isDay(text: string): boolean {
  const date = parseDate(text);
  return date !== null && date.year > 0 && isCalendarDate(date);
}

const EDTF = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-\d{2})?)?$/;

/** The first day of an EDTF date: `2024-03` → `2024-03-01`. Null for none, and for a day that the calendar does not have. */
export const firstDay = (edtf: string | null): Day | null => edge(edtf, false);
/** The last day of an EDTF date: `2024-02` → `2024-02-29`. */
export const lastDay = (edtf: string | null): Day | null => edge(edtf, true);

function edge(edtf: string | null, last: boolean): Day | null {
  const groups = EDTF.exec(edtf ?? '')?.groups;
  if (edtf === null || groups === undefined) return null;
  if (edtf.length === 10) return isDay(edtf) ? edtf : null;
  const year = Number(groups['year']);
  const month = groups['month'] === undefined ? (last ? 12 : 1) : Number(groups['month']);
  const day = makeDay(year, month, last ? monthLength(year, month) : 1);
  return isDay(day) ? day : null;
}
