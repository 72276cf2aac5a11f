import type { Period } from '../../model/plan.ts';
import type { Messages } from '../messages/index.ts';

/** An EDTF date in words: `2025-03-05` → 05/03/2025, `2025-03` → tháng 03/2025, `2025` → năm 2025. */
export function dateInWords(edtf: string, say: Messages): string {
  const [year = '', month, day] = edtf.split('-');
  if (month === undefined) return say.calendar.year(year);
  return day === undefined ? say.calendar.month(month, year) : say.calendar.day(day, month, year);
}

/** Spans that have a name of their own, by the first and last day within a year. */
const NAMED: Readonly<Record<string, (year: string, say: Messages) => string>> = {
  '01-01 12-31': (year, say) => say.calendar.year(year),
  '01-01 06-30': (year, say) => say.calendar.half(1, year),
  '07-01 12-31': (year, say) => say.calendar.half(2, year),
  '01-01 03-31': (year, say) => say.calendar.quarter(1, year),
  '04-01 06-30': (year, say) => say.calendar.quarter(2, year),
  '07-01 09-30': (year, say) => say.calendar.quarter(3, year),
  '10-01 12-31': (year, say) => say.calendar.quarter(4, year),
};

/** A period in words: a year, quarter, month by its name; else its first and last day. */
export function periodInWords({ start, end }: Period, say: Messages): string {
  if (start === end) return dateInWords(start, say);
  const [from, to] = [start.slice(0, 4), end.slice(0, 4)];
  if (from === to) {
    const named = NAMED[`${start.slice(5)} ${end.slice(5)}`];
    if (named !== undefined) return named(from, say);
    if (start.slice(0, 7) === end.slice(0, 7) && start.endsWith('-01') && isMonthEnd(end))
      return say.calendar.month(start.slice(5, 7), from);
  } else if ((start.endsWith('-01-01') || start === from) && (end.endsWith('-12-31') || end === to)) return say.calendar.years(from, to);
  return say.calendar.range(dateInWords(start, say), dateInWords(end, say));
}

function isMonthEnd(date: string): boolean {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).getUTCDate() === day;
}
