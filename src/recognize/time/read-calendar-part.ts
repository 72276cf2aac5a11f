import { isDigitAt } from '../../text/digits-at.ts';
import { lowerCase } from '../../text/lower-case.ts';
import type { CalendarPart, Trust } from './calendar-part.ts';
import { DAY_WORDS, OF_MONTH, readDay } from './day-part.ts';
import { DIGITS } from './local-pattern.ts';
import {
  EDGES_OF_MONTH,
  EDGES_OF_QUARTER,
  MONTH_NOUN,
  MONTHS_NOUN,
  NUMERALS,
  quarterPart,
  readBareMonth,
  readHalfYear,
  readMonth,
  readMonthBetweenMarks,
  readNumericMonth,
  readQuarter,
  readQuarterAt,
  WRITTEN_NUMERALS,
} from './month-part.ts';
import { readDaysOfNamedMonth, readWeek } from './week-part.ts';
import { EDGES_OF_YEAR, readBareYear, readNamedYear, YEAR_NOUN } from './year-part.ts';

/** How all that `readCalendarPart` reads begins, besides a digit; what stands behind an edge it reads itself. */
export const partOpenings = (): string[] => [
  ...DAY_WORDS.map((day) => day + OF_MONTH),
  ...new Set([...EDGES_OF_MONTH, ...EDGES_OF_QUARTER, ...EDGES_OF_YEAR]),
  MONTH_NOUN,
  ...MONTHS_NOUN,
  'quý',
  'quí',
  'q.',
  ...NUMERALS.map((numeral) => `q${numeral}`),
  YEAR_NOUN,
  ...Array.from(DIGITS, (digit) => `t${digit}`),
  'nửa ',
  'tuần ',
];

/** The part of the calendar that is written at an offset. */
export function readCalendarPart(text: string, at: number, trust: Trust): CalendarPart | null {
  const part = readHalfYear(text, at) ?? readDay(text, at, trust);
  if (part !== null) return part;
  const expected = trust.bare || trust.lead;
  if (isDigitAt(text, at))
    return (
      readDaysOfNamedMonth(text, at) ??
      (expected ? (readNumericMonth(text, at) ?? readBareYear(text, at)) : readMonthBetweenMarks(text, at))
    );
  return readMonth(text, at, expected) ?? readQuarter(text, at) ?? readNamedYear(lowerCase(text), at) ?? readWeek(text, at);
}

/** The next member of a list of months, quarters or years, which leaves the noun out: “tháng 4, 5 và 6”, “quý II, III”. */
export function readNextMember(text: string, at: number, previous: CalendarPart): CalendarPart | null {
  if (previous.unit === 'year') return readBareYear(text, at);
  if (previous.unit !== 'month') return null;
  if (previous.months === 3) {
    const read = readQuarterAt(text, at, WRITTEN_NUMERALS);
    return read === null ? null : quarterPart(at, read.end, read.quarter, read.year);
  }
  return previous.months === 1 ? readBareMonth(lowerCase(text), at) : null;
}
