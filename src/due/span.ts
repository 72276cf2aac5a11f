import { addDays, type Day, firstDay } from '../calendar/day.ts';
import { addMonths, formatDate, parseDate } from '../recognize/time/calendar-date.ts';

/** A length of time: `30d`, `2w`, `3m`. */
export interface Span {
  readonly count: number;
  readonly unit: 'd' | 'w' | 'm';
}

/** Null for what is no length of time; a bare number is days. */
export function readSpan(text: string): Span | null {
  const groups = /^(?<count>\d{1,4})(?<unit>[dwm]?)$/i.exec(text.trim())?.groups;
  if (groups === undefined) return null;
  return { count: Number(groups['count']), unit: (groups['unit']?.toLowerCase() || 'd') as Span['unit'] };
}

/** The day that lies a length of time after a day, or with `sign` -1 before it. */
export function addSpan(day: Day, { count, unit }: Span, sign: 1 | -1 = 1): Day {
  const date = parseDate(day);
  if (unit === 'm' && date !== null) return firstDay(formatDate(addMonths(date, sign * count))) ?? day;
  return addDays(day, sign * count * (unit === 'w' ? 7 : 1));
}
