import { digitsAt } from '../../text/digits-at.ts';
import { standsAt } from '../../text/stands-at.ts';
import { yearAt } from './numbers-at.ts';

/** A date as nearly all are printed; whether its numbers are a day of the calendar has not been asked. */
export interface PrintedDate {
  readonly day: number;
  readonly month: number;
  readonly year: number;
  readonly end: number;
}

const DAY = 'ngày ';
const MONTH = ' tháng ';
const YEAR = ' năm ';

/**
 * “ngày 14 tháng 8 năm 2031”, “ngày 14/8/2031” at an offset, read letter by letter: no need of the patterns that read what else a
 * date may be, or what a scan or a pen made of it.
 */
export function readPrintedDate(text: string, at: number): PrintedDate | null {
  if (!standsAt(DAY, text, at)) return null;
  const dayAt = at + DAY.length;
  const dayEnd = dayAt + digitsAt(text, dayAt, 2);
  const inWords = standsAt(MONTH, text, dayEnd);
  if (dayEnd === dayAt || !(inWords || text[dayEnd] === '/')) return null;
  const monthAt = dayEnd + (inWords ? MONTH.length : 1);
  const monthEnd = monthAt + digitsAt(text, monthAt, 2);
  if (monthEnd === monthAt || !(inWords ? standsAt(YEAR, text, monthEnd) : text[monthEnd] === '/')) return null;
  const yearStart = monthEnd + (inWords ? YEAR.length : 1);
  const year = yearAt(text, yearStart);
  if (year === null) return null;
  return { day: Number(text.slice(dayAt, dayEnd)), month: Number(text.slice(monthAt, monthEnd)), year, end: yearStart + 4 };
}
