import { QUARTER_WORDS } from '../../grammar/calendar-words.ts';
import { behindAny } from '../../text/behind-any.ts';
import { behindSpace } from '../../text/behind-space.ts';
import { isLetterAt } from '../../text/boundary.ts';
import { digitsAt, isDigitAt } from '../../text/digits-at.ts';
import { endAt } from '../../text/exec-at.ts';
import { lowerCase } from '../../text/lower-case.ts';
import { type CalendarPart, calendarPart, EDGES } from './calendar-part.ts';
import { DIGITS, localPattern, matchAt, YEAR } from './local-pattern.ts';
import { endsMonth, monthOf, readNamedMonth, readYearBehind } from './named-month.ts';
import { isOfNoun, yearAt } from './numbers-at.ts';
import { isDayEnd } from './numeric-day.ts';

const HALF_YEAR = localPattern(
  [...DIGITS, 'ba tháng', 'sáu tháng', 'chín tháng', 'nửa '],
  `(?:(?<count>\\d{1,2}|ba|sáu|chín) tháng|(?<short>[369]) ?t|nửa) (?<end>đầu|cuối)(?: của)? năm(?! học)(?: (?<year>${YEAR}))?(?![\\d])`,
  { words: [' đầu ', ' cuối '], within: 18 },
);
export const EDGES_OF_MONTH = Object.keys(EDGES).map((edge) => `${edge} `);
export const EDGES_OF_QUARTER = ['đầu ', 'cuối ', 'giữa ', 'nửa đầu ', 'nửa cuối '];

export const MONTH_NOUN = 'tháng ';
/** “trong các tháng 3, 6 và 9” */
export const MONTHS_NOUN = ['các tháng ', 'những tháng '];

/** “tháng 10/2023”, “tháng Mười”, “cuối tháng 6”; `T6/2024` where a time is expected. */
export function readMonth(text: string, at: number, expected: boolean): CalendarPart | null {
  const lower = lowerCase(text);
  const listed = behindAny(lower, at, MONTHS_NOUN);
  const nounAt = listed > at ? listed - MONTH_NOUN.length : behindAny(lower, at, EDGES_OF_MONTH);
  const counted = lower[at - 1] === ' ' && isDigitAt(lower, at - 2) && !isOfNoun(lower, isDigitAt(lower, at - 3) ? at - 3 : at - 2);
  const named = !counted && lower.startsWith(MONTH_NOUN, nounAt) ? readNamedMonth(lower, nounAt + MONTH_NOUN.length, endsMonth) : null;
  if (named !== null) {
    const { name, year, end } = named;
    // “tháng năm” is “tháng 5” only with a capital: “tháng năm 2023” is a date line left blank.
    const small = name === 'năm' && text.startsWith('năm', nounAt + MONTH_NOUN.length);
    if (small || (monthOf(name) > 12 && year === null)) return null;
    return calendarPart(at, end, 'month', { month: monthOf(name), year, edge: lower.slice(at, nounAt).trimEnd() });
  }
  // “T3/2026” is a month wherever it stands; “3/2026” may be a number.
  return expected || text[at] === 'T' ? readNumericMonth(text, at) : null;
}

/** “Lấy ý kiến: 5/2026.”, “Trình Đảng ủy (5/2026)”: what a mark opens, and another closes, is no number. */
export function readMonthBetweenMarks(text: string, at: number): CalendarPart | null {
  if (text[at - 1] !== '(' && !(text[at - 1] === ' ' && text[at - 2] === ':' && !lowerCase(text).endsWith('số: ', at))) return null;
  const month = readNumericMonth(text, at);
  return month !== null && endAt(CLOSED, text, month.end) >= 0 ? month : null;
}
const CLOSED = /\s*(?:[.,;)]|$)/uy;

/** “06/2024”, “T6/2024”. */
export function readNumericMonth(text: string, at: number): CalendarPart | null {
  const start = text[at] === 'T' ? at + 1 : at;
  const end = start + digitsAt(text, start, 2);
  const markAt = behindSpace(text, end);
  if (end === start || (text[markAt] !== '/' && text[markAt] !== '-')) return null;
  const yearStart = behindSpace(text, markAt + 1);
  const [month, year] = [Number(text.slice(start, end)), yearAt(text, yearStart)];
  const whole = year !== null && month >= 1 && month <= 12 && isDayEnd(text, yearStart + 4);
  return whole ? calendarPart(at, yearStart + 4, 'month', { month, year }) : null;
}

/** A month's number without its noun. */
export function readBareMonth(lower: string, at: number): CalendarPart | null {
  const end = at + digitsAt(lower, at, 3);
  const month = Number(lower.slice(at, end));
  if (end === at || end > at + 2 || lower[end] === '%' || month < 1 || month > 12) return null;
  const isClosed = (closing: number) => !/[\d%/]/.test(lower.charAt(closing)) && !isLetterAt(lower, closing);
  const year = readYearBehind(lower, end);
  if (year !== null && isClosed(year.end)) return calendarPart(at, year.end, 'month', { month, year: year.year });
  return isClosed(end) ? calendarPart(at, end, 'month', { month }) : null;
}

const QUARTER_NOUNS = ['quý thứ ', 'quý ', 'quýthứ ', 'quý', 'quí thứ ', 'quí ', 'quíthứ ', 'quí', 'q.', 'q'];
export const NUMERALS = Object.keys(QUARTER_WORDS);
export const WRITTEN_NUMERALS = NUMERALS.map((numeral) => numeral.toUpperCase());

/** A quarter from its numeral on, with its year. */
export function readQuarterAt(
  text: string,
  at: number,
  numerals: readonly string[],
): { quarter: number; year: number | null; end: number } | null {
  const numeral = numerals.find(
    (own) => text.startsWith(own, at) && !isLetterAt(text, at + own.length) && !isDigitAt(text, at + own.length),
  );
  if (numeral === undefined) return null;
  const end = at + numeral.length;
  // “quý 1 lần” is a cadence.
  if (text.startsWith(' lần', end)) return null;
  const year = readYearBehind(text, end);
  return { quarter: QUARTER_WORDS[numeral.toLowerCase()] ?? 1, year: year?.year ?? null, end: year?.end ?? end };
}

export const quarterPart = (start: number, end: number, quarter: number, year: number | null, edge?: string): CalendarPart =>
  calendarPart(start, end, 'month', { month: quarter * 3 - 2, months: 3, noun: 'quarter', year, edge });

export function readQuarter(text: string, at: number): CalendarPart | null {
  const lower = lowerCase(text);
  const nounAt = behindAny(lower, at, EDGES_OF_QUARTER);
  const numeralAt = behindAny(lower, nounAt, QUARTER_NOUNS);
  const read = numeralAt === nounAt ? null : readQuarterAt(lower, numeralAt, NUMERALS);
  if (read === null) return null;
  const { quarter, year, end } = read;
  if (year === null && lower[behindSpace(lower, end)] === '%') return null;
  const abbreviated = text[at] === 'Q' && lower[at + 1] !== 'u';
  return abbreviated && year === null ? null : quarterPart(at, end, quarter, year, lower.slice(at, nounAt).trimEnd());
}

export function readHalfYear(text: string, at: number): CalendarPart | null {
  const match = matchAt(HALF_YEAR, text, at);
  if (match === null) return null;
  const { count, short, end, year } = match.groups ?? {};
  const counted = count ?? short;
  const months = counted === undefined ? 6 : monthOf(counted);
  if (months < 1 || months > 11) return null;
  const month = end === 'đầu' ? 1 : 13 - months;
  return calendarPart(at, at + match[0].length, 'month', {
    month,
    months,
    noun: 'half-year',
    year: year === undefined ? null : Number(year),
  });
}
