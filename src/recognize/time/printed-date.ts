import { digitsAt } from '../../text/digits-at.ts';
import { standsAt } from '../../text/stands-at.ts';
import type { CalendarDate } from './calendar-date.ts';
import { yearAt } from './numbers-at.ts';

/** A date as nearly all are printed; whether its numbers are a day of the calendar has not been asked. */
export interface PrintedDate extends CalendarDate {
  readonly end: number;
}

const DAY = 'ngày ';
/** What stands before the month and before the year. */
const IN_WORDS = [' tháng ', ' năm '] as const;
const IN_FIGURES = ['/', '/'] as const;

/**
 * “ngày 14 tháng 8 năm 2031”, “ngày 14/8/2031” at an offset, read letter by letter: no need of the patterns that read what else a
 * date may be, or what a scan or a pen made of it.
 */
export function readPrintedDate(text: string, at: number): PrintedDate | null {
  if (!standsAt(DAY, text, at)) return null;
  const dayAt = at + DAY.length;
  const dayEnd = dayAt + digitsAt(text, dayAt, 2);
  const [toMonth, toYear] = standsAt(IN_WORDS[0], text, dayEnd) ? IN_WORDS : IN_FIGURES;
  if (dayEnd === dayAt || !standsAt(toMonth, text, dayEnd)) return null;
  const monthAt = dayEnd + toMonth.length;
  const monthEnd = monthAt + digitsAt(text, monthAt, 2);
  if (monthEnd === monthAt || !standsAt(toYear, text, monthEnd)) return null;
  const yearStart = monthEnd + toYear.length;
  const year = yearAt(text, yearStart);
  if (year === null) return null;
  return { day: Number(text.slice(dayAt, dayEnd)), month: Number(text.slice(monthAt, monthEnd)), year, end: yearStart + 4 };
}
