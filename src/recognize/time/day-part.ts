import { endsAnyAt } from '../../text/behind-any.ts';
import { isLetterAt } from '../../text/boundary.ts';
import { digitsAt } from '../../text/digits-at.ts';
import { endAt, execAt } from '../../text/exec-at.ts';
import { lowerCase } from '../../text/lower-case.ts';
import { type CalendarPart, calendarPart, type Trust } from './calendar-part.ts';
import { FIRST_TEN } from './lead.ts';
import { localPattern, matchAt } from './local-pattern.ts';
import { LUNAR_YEAR, solarYear } from './lunar-year.ts';
import { endsMonth, monthOf, type NamedMonth, readNamedMonth } from './named-month.ts';
import { isOfNoun } from './numbers-at.ts';
import { type NumericDay, readNumericDay } from './numeric-day.ts';
import { phraseTable } from './phrase-table.ts';

/** Whether a month may have the day; which ones do is asked where the year is known. */
const isReal = (day: string, month: string): boolean => Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;

// The denominator of “1/3 số hộ” is greater than the numerator, and neither has a leading zero.
const looksLikeFraction = (day: string, month: string): boolean =>
  Number(day) < Number(month) && day.length + month.length < 4 && !day.startsWith('0') && !month.startsWith('0');
/** “từ 2/4 đến 30/4/2024”, “từ 1/3 đến 15/3”: what leads to a day is one. */
const TO_A_DAY = / ?(?:đến|tới|->|=>|[-–→÷]) ?(?:hết )?(?:ngày )?(\d{1,2})[/.-](\d{1,2})([/.-]\d{4})?/uy;

/** “xong trước 1/4.”: what a limit opens and a mark closes is no fraction. */
const LIMITS = ['trước ', 'chậm nhất ', 'muộn nhất ', 'hạn ', 'hạn chót '];
const CLOSED = /\s*(?:[.,;:)]|$)/uy;

/** “10/9 - 20/9/2026” without a word in front. */
const leadsToDay = (text: string, end: number): boolean => execAt(TO_A_DAY, text, end)?.[3] !== undefined;

/** “Bước 2 (11/3 - 22/3)”: a bracket that holds both days and no more. */
const TO_END_OF_BRACKET = / ?(?:đến|tới|->|=>|[-–→÷]) ?\d{1,2}\/\d{1,2}[),;]/uy;
const opensBracketedDays = (text: string, start: number, end: number): boolean =>
  text[start - 1] === '(' && endAt(TO_END_OF_BRACKET, text, end) >= 0;

/** “Hội nghị viên chức (25/9)”: no share, of which the second number may be the greater (“đạt 83% (10/12)”). */
const isAloneInBrackets = (text: string, start: number, { day, month, end }: NumericDay): boolean =>
  text[start - 1] === '(' && text[end] === ')' && (Number(day) > 12 || (Number(day) > 0 && (day.startsWith('0') || month.startsWith('0'))));

/** What is done on a day: “Hoàn thành 30/9.” */
const DONE_ON = [
  'hoàn thành ',
  'xong ',
  'kết thúc ',
  'khai mạc ',
  'bế mạc ',
  'nộp ',
  'gửi ',
  'họp ',
  'ra quân ',
  'sơ kết ',
  'tổng kết ',
  'dự kiến ',
  'khởi công ',
  'khánh thành ',
  'bàn giao ',
  'phát động ',
  'ra mắt ',
];

const isClosedAt = (text: string, end: number): boolean => endAt(CLOSED, text, end) >= 0;

/** In front of the bracket or colon that leads to its day: “báo cáo 6 tháng (10/6), năm (10/12)”, “báo cáo năm: 10/12.” */
const CADENCES = ['tháng (', 'quý (', 'quí (', 'năm (', 'kỳ ('];
const CADENCES_SAID = ['tháng: ', 'quý: ', 'quí: ', 'năm: ', 'kỳ: '];
const isDayOfCadence = (text: string, start: number, end: number): boolean =>
  text[start - 1] === '('
    ? text[end] === ')' && endsAnyAt(lowerCase(text), start, CADENCES)
    : text[start - 2] === ':' && isClosedAt(text, end) && endsAnyAt(lowerCase(text), start, CADENCES_SAID);

/** “Hoàn thành 30/9.”, “Ra quân 15/3, …”: no fraction, for its first number is the greater. */
const isDayOfWork = (text: string, start: number, end: number): boolean =>
  isClosedAt(text, end) && endsAnyAt(lowerCase(text), start, DONE_ON);

/** “15-9”, all that a time cell says: no span of months, for none has fifteen. */
const isWholeCell = (text: string, at: number, end: number, { bare }: Trust): boolean =>
  bare && at === 0 && end === text.length && Number(text.slice(0, 2)) > 12;

/** “trước ngày 15-4”, “từ 22.2 đến 27.2”: no days of one month (“ngày 5-7”), no number (“trước 1.5 triệu”). */
function isDottedDay(text: string, at: number, { day, month, mark, end }: NumericDay, trust: Trust): boolean {
  if (mark === '/' || !isReal(day, month)) return false;
  if (isWholeCell(text, at, end, trust)) return true;
  if (!trust.lead && !(trust.day && mark === '-') && endAt(TO_DOTTED, text, end) < 0) return false;
  const falls = Number(day) > Number(month);
  const padded = day.length === 2 && (day.startsWith('0') || falls);
  if (mark === '.' ? !padded : !falls && !(trust.lead && (trust.day || endAt(TO_A_DAY, text, end) >= 0))) return false;
  return endAt(BEHIND_NUMBER, text, end) < 0;
}

/** What counts the number in front of it, or is the month of both days. */
const BEHIND_NUMBER =
  /\s?(?:%|(?:tháng|ngày|hằng|hàng|của tháng|tuần|giờ|năm|triệu|tỷ|nghìn|đồng|km|m|m2|kg|tấn|ha|lít|lần|người|hộ|điểm|đại biểu)(?![\p{L}\p{M}]))/uy;
/** “22.2 |- 27.2|” */
const TO_DOTTED = /\s?[-–—]\s?\d{1,2}\.\d{1,2}(?![\d])/uy;

/** Whether the words around say that “1/4”, which may be a fourth, is a day. */
function isDayInContext(text: string, start: number, end: number): boolean {
  const [, day, month, year] = execAt(TO_A_DAY, text, end) ?? [];
  if (day !== undefined && (year !== undefined || Number(day) > Number(month))) return true;
  if (isDayOfCadence(text, start, end)) return true;
  return isClosedAt(text, end) && endsAnyAt(lowerCase(text), start, LIMITS);
}

/** Whether the mark and the words around say that “15/4”, “15-4” or “15.4” is a day. */
function isDayWithoutYear(text: string, at: number, numeric: NumericDay, trust: Trust): boolean {
  const { day, month, mark, end } = numeric;
  if (mark !== '/' && !(mark === '.' && trust.day) && !isDottedDay(text, at, numeric, trust)) return false;
  if (trust.day) return true;
  // “24/7”, “24/24” without “ngày” is “round the clock”.
  if (!isReal(day, month) || (day === '24' && month === '7')) return false;
  const bracketed = isDayOfCadence(text, at, end) || opensBracketedDays(text, at, end) || isAloneInBrackets(text, at, numeric);
  const led = trust.lead || trust.bare || bracketed || leadsToDay(text, end) || isDayOfWork(text, at, end);
  return led && (!looksLikeFraction(day, month) || isDayInContext(text, at, end));
}

export const DAY_WORDS = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const DAY_NUMBERS = phraseTable(DAY_WORDS);
export const OF_MONTH = ' tháng ';
const standsBeforeMonth = (lower: string, end: number): boolean => lower.startsWith(OF_MONTH, end);

/** “mùng 6 |Tết Bính Ngọ|”: a day of the first month of the lunar year, which the stems and branches name. */
const TET = localPattern(' ', ` tết(?: nguyên đán)?(?: (?<lunar>${LUNAR_YEAR}))?(?:,? (?:năm )?(?<year>20\\d\\d))?(?![\\p{L}\\p{M}\\d])`, [
  ' tết',
]);

function readTetDay(text: string, at: number): CalendarPart | null {
  const lower = lowerCase(text);
  const digits = digitsAt(lower, at, 2);
  if (digits === 0 || !endsAnyAt(lower, at, FIRST_TEN)) return null;
  const match = matchAt(TET, text, at + digits);
  if (match === null) return null;
  const { lunar = '', year } = match.groups ?? {};
  const written = year === undefined ? solarYear(lunar) : Number(year);
  return calendarPart(at, at + digits + match[0].length, 'day', { day: Number(lower.slice(at, at + digits)), month: 1, year: written });
}

/** “05 tháng 5 năm 2023”, “mười tháng ba”: null, or the number and what follows. */
function readWordedDay(lower: string, at: number): { readonly day: string; readonly month: NamedMonth } | null {
  const digits = digitsAt(lower, at, 2);
  const length = digits > 0 ? digits : (DAY_NUMBERS.longestAt(lower, at, standsBeforeMonth)?.length ?? 0);
  if (length === 0 || !standsBeforeMonth(lower, at + length) || isOfNoun(lower, at)) return null;
  const month = readNamedMonth(lower, at + length + OF_MONTH.length, endsMonth);
  return month === null ? null : { day: lower.slice(at, at + length), month };
}

/** “15/3/2023”, “15.3.2023”, “15/3”, “05 tháng 5 năm 2023”, “mồng 3 tháng 2” (from the number on). */
export function readDay(text: string, at: number, trust: Trust): CalendarPart | null {
  const numeric = readNumericDay(text, at);
  if (numeric !== null) {
    const { day, month, mark, year, end } = numeric;
    const accepted =
      year === null
        ? isDayWithoutYear(text, at, numeric, trust)
        : year.length === 4 || (mark === '/' && isReal(day, month) && (trust.day || trust.lead || trust.bare));
    if (accepted) {
      const written = year === null ? null : Number(year) < 100 ? 2000 + Number(year) : Number(year);
      return calendarPart(at, end, 'day', { day: Number(day), month: Number(month), year: written });
    }
  }
  const worded = readWordedDay(lowerCase(text), at);
  if (worded === null) return readTetDay(text, at);
  const { day, month } = worded;
  if (!(trust.day || trust.lead || trust.bare || month.year !== null || isClosedAt(text, month.end))) return null;
  return calendarPart(at, month.end, 'day', { day: monthOf(day), month: monthOf(month.name), year: month.year });
}

/** A day's number without its month: the “17” of “17, 18 và 19/7”. */
export function readBareDay(text: string, at: number): CalendarPart | null {
  const end = at + digitsAt(text, at, 3);
  const day = Number(text.slice(at, end));
  const alone = end > at && end <= at + 2 && text[end] !== '%' && !isLetterAt(text, end);
  return alone && day <= 31 ? calendarPart(at, end, 'day', { day }) : null;
}
