import { MONTH_WORDS, QUARTER_WORDS, WEEK_WORDS } from '../../grammar/calendar-words.ts';
import { once } from '../../text/once.ts';
import { DIGITS, localPattern, matchAt, writtenPattern } from './local-pattern.ts';
import { anyOf } from './word-patterns.ts';

/** One day, week, month, quarter, half-year or year as written; what the text leaves out is null. */
export interface CalendarPart {
  readonly start: number;
  readonly end: number;
  readonly unit: 'day' | 'week' | 'month' | 'year';
  /** A day of the month; the first day of a week, negative when counted from the month's end. */
  readonly day: number | null;
  /** The first month. */
  readonly month: number | null;
  /** Months covered: a quarter has three, a half-year six, a year twelve. */
  readonly months: number;
  readonly year: number | null;
  /** What the months are called. */
  readonly noun: 'quarter' | 'half-year' | null;
  /** “đầu”, “giữa”, “cuối” in front of a month, quarter or year. */
  readonly edge: 'start' | 'middle' | 'end' | null;
}

/** How much the text around says that a number is a date: “20/5” alone is a fraction as well. */
export interface Trust {
  /** The word “ngày”, or a part of the day, stands in front. */
  readonly day: boolean;
  /** “trước”, “đến” or the like stands in front. */
  readonly lead: boolean;
  /** The text is a time cell or label: “23/3”, “06/2024” and “2024” alone are dates. */
  readonly bare: boolean;
}

const YEAR = '(?:19|20)\\d\\d(?!\\d)';
const YEAR_TAIL = `(?:(?:,? ?năm | ?[/-] ?)(?<year>${YEAR}))?`;
/** “3 tháng một lần” counts, and names no January. */
const MONTH = once(() => `(?<month>\\d{1,2}(?!\\d)|${anyOf(Object.keys(MONTH_WORDS))}(?![\\p{L}\\p{M}]| lần))`);

// “1/500”, “12/3/KH-UBND”, “15/3%” and “2.1.5.3” are no days.
const DAY_END = '(?![\\d%])(?![/.]\\d)(?!/ ?\\p{L})(?!-\\p{Lu})';
const NUMERIC_DAY = writtenPattern(
  DIGITS,
  `(?<day>\\d{1,2}) ?(?<mark>[/.-]) ?(?<month>\\d{1,2})(?: ?\\k<mark> ?(?<year>${YEAR}|\\d\\d))?${DAY_END}(?:,? năm (?<later>${YEAR}))?`,
);
const WORDED_DAY = localPattern(
  `${DIGITS}bchmnst`,
  () =>
    `(?<day>\\d{1,2}|${anyOf(['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'])}) tháng ${MONTH()}${YEAR_TAIL}(?![\\d%])`,
  [' tháng '],
);
const MONTH_PART = localPattern(
  'cđghtcn',
  () => `(?<!\\d )(?:(?<edge>(?:nửa )?(?:đầu|cuối)|giữa|thượng tuần|trung tuần|hạ tuần) )?tháng ${MONTH()}${YEAR_TAIL}(?![\\d%])(?! ?lần)`,
  ['tháng '],
);
const WEEK_PART = localPattern(
  't',
  () => `tuần (?:lễ )?(?:thứ )?(?<week>${anyOf(Object.keys(WEEK_WORDS))})(?: của| trong)? tháng ${MONTH()}${YEAR_TAIL}(?![\\d%])`,
  ['tuần '],
);
const MONTH_YEAR = writtenPattern(`T${DIGITS}`, `T?(?<month>\\d{1,2}) ?[/-] ?(?<year>${YEAR})${DAY_END}`);
const QUARTER_PART = localPattern(
  'cđgqn',
  `(?:(?<edge>(?:nửa )?(?:đầu|cuối)|giữa) )?(?:qu[ýí] ?(?:thứ )?|q\\.?)(?<quarter>iv|i{1,3}|[1-4])(?![\\p{L}\\p{M}\\d])(?! ?%)${YEAR_TAIL}`,
  ['q'],
);
const HALF_YEAR = localPattern(
  `${DIGITS}bcns`,
  `(?:(?<count>\\d{1,2}|ba|sáu|chín) tháng|nửa) (?<end>đầu|cuối)(?: của)? năm(?! học)(?: (?<year>${YEAR}))?(?![\\d])`,
  ['đầu ', 'cuối '],
);
const YEAR_PART = localPattern('cđgn', `(?:(?<edge>đầu|giữa|cuối) )?năm (?<year>${YEAR})(?!\\d)`, ['năm ']);
const BARE_YEAR = writtenPattern('12', `(?<year>${YEAR})(?![/%\\p{L}\\p{M}])(?!\\.\\d)(?!-\\p{Lu})`);

const EDGES: Readonly<Record<string, CalendarPart['edge']>> = {
  đầu: 'start',
  giữa: 'middle',
  cuối: 'end',
  'nửa đầu': 'start',
  'nửa cuối': 'end',
  'thượng tuần': 'start',
  'trung tuần': 'middle',
  'hạ tuần': 'end',
};

type Groups = Record<string, string | undefined>;

function part(
  match: RegExpExecArray,
  unit: CalendarPart['unit'],
  fields: Pick<Partial<CalendarPart>, 'day' | 'month' | 'months' | 'noun'>,
): CalendarPart {
  const groups = (match.groups ?? {}) as Groups;
  const start = match.index;
  const year = groups['year'] ?? groups['later'];
  return {
    start,
    end: start + match[0].length,
    unit,
    day: fields.day ?? null,
    month: fields.month ?? null,
    months: fields.months ?? (unit === 'year' ? 12 : unit === 'month' ? 1 : 0),
    year: year === undefined ? null : Number(year) < 100 ? 2000 + Number(year) : Number(year),
    noun: fields.noun ?? null,
    edge: EDGES[groups['edge'] ?? ''] ?? null,
  };
}

const monthOf = (word: string): number => MONTH_WORDS[word] ?? Number(word);

// The denominator of “1/3 số hộ” is greater than the numerator, and neither has a leading zero.
const looksLikeFraction = (day: string, month: string): boolean =>
  Number(day) < Number(month) && day.length + month.length < 4 && !day.startsWith('0') && !month.startsWith('0');
/** “từ 2/4 đến 30/4/2024”, “từ 1/3 đến 15/3”: what leads to a day is one. */
const TO_A_DAY = / ?(?:đến|tới|-|–) ?(?:hết )?(?:ngày )?(\d{1,2})[/.-](\d{1,2})([/.-]\d{4})?/uy;

/** “xong trước 1/4.”: what a limit opens and a mark closes is no fraction. */
const LIMIT_BEFORE = /(?:trước|chậm nhất|muộn nhất|hạn|hạn chót) $/iu;
const CLOSED = /\s*(?:[.,;:)]|$)/uy;

/** Whether the words around say that “1/4”, which may be a fourth, is a day. */
function isDayInContext(text: string, start: number, end: number): boolean {
  TO_A_DAY.lastIndex = end;
  const [, day, month, year] = TO_A_DAY.exec(text) ?? [];
  if (day !== undefined && (year !== undefined || Number(day) > Number(month))) return true;
  CLOSED.lastIndex = end;
  return CLOSED.test(text) && LIMIT_BEFORE.test(text.slice(Math.max(0, start - 12), start));
}

/** “15/3/2023”, “15.3.2023”, “15/3”, “05 tháng 5 năm 2023”, “mồng 3 tháng 2” (from the number on). */
export function readDay(text: string, at: number, trust: Trust): CalendarPart | null {
  const numeric = matchAt(NUMERIC_DAY, text, at);
  if (numeric !== null) {
    const { day = '', month = '', mark = '', year, later } = numeric.groups as Groups;
    const written = year ?? later;
    const real = Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
    const accepted =
      written === undefined
        ? (mark === '/' || (mark === '.' && trust.day)) &&
          (trust.day ||
            (real && (trust.lead || trust.bare) && (!looksLikeFraction(day, month) || isDayInContext(text, at, at + numeric[0].length))))
        : written.length === 4 || (mark === '/' && real && (trust.day || trust.lead || trust.bare));
    // “24/7”, “24/24” without “ngày” is “round the clock”.
    const aroundTheClock = written === undefined && !trust.day && day === '24' && month === '7';
    if (accepted && !aroundTheClock) return part(numeric, 'day', { day: Number(day), month: Number(month) });
  }
  const worded = matchAt(WORDED_DAY, text, at);
  if (worded === null) return null;
  const { day = '', month = '', year } = worded.groups as Groups;
  if (!(trust.day || trust.lead || trust.bare || year !== undefined)) return null;
  return part(worded, 'day', { day: monthOf(day), month: monthOf(month) });
}

function readWeek(text: string, at: number): CalendarPart | null {
  const match = matchAt(WEEK_PART, text, at);
  if (match === null) return null;
  const { week = '', month = '' } = match.groups as Groups;
  const number = WEEK_WORDS[week] ?? 1;
  return part(match, 'week', { day: number < 0 ? -7 : number * 7 - 6, month: monthOf(month) });
}

/** “tháng 10/2023”, “tháng Mười”, “cuối tháng 6”; `06/2024` where a time is expected. */
function readMonth(text: string, at: number, trust: Trust): CalendarPart | null {
  const named = matchAt(MONTH_PART, text, at);
  if (named !== null) {
    const { month = '', year } = named.groups as Groups;
    // “tháng năm” is “tháng 5” only with a capital: “tháng năm 2023” is a date line left blank.
    const small = month === 'năm' && text.startsWith('năm', at + named[0].indexOf('tháng ') + 'tháng '.length);
    if (small || (monthOf(month) > 12 && year === undefined)) return null;
    return part(named, 'month', { month: monthOf(month) });
  }
  if (!trust.bare && !trust.lead) return null;
  const numeric = matchAt(MONTH_YEAR, text, at);
  const month = Number(numeric?.groups?.['month'] ?? 0);
  return numeric !== null && month >= 1 && month <= 12 ? part(numeric, 'month', { month }) : null;
}

function readQuarter(text: string, at: number): CalendarPart | null {
  const match = matchAt(QUARTER_PART, text, at);
  if (match === null) return null;
  const { quarter = '', year } = match.groups as Groups;
  if (text[at] === 'Q' && !match[0].startsWith('qu') && year === undefined) return null;
  return part(match, 'month', { month: (QUARTER_WORDS[quarter] ?? 1) * 3 - 2, months: 3, noun: 'quarter' });
}

function readHalfYear(text: string, at: number): CalendarPart | null {
  const match = matchAt(HALF_YEAR, text, at);
  if (match === null) return null;
  const { count, end = '' } = match.groups as Groups;
  const months = count === undefined ? 6 : monthOf(count);
  if (months < 1 || months > 11) return null;
  return part(match, 'month', { month: end === 'đầu' ? 1 : 13 - months, months, noun: 'half-year' });
}

/** A named year; `2024` alone where a time is expected. */
function readYear(text: string, at: number, trust: Trust): CalendarPart | null {
  const match = matchAt(YEAR_PART, text, at) ?? (trust.bare || trust.lead ? matchAt(BARE_YEAR, text, at) : null);
  return match === null ? null : part(match, 'year', { month: 1 });
}

/** The part of the calendar that is written at an offset. */
export function readCalendarPart(text: string, at: number, trust: Trust): CalendarPart | null {
  return (
    readHalfYear(text, at) ??
    readDay(text, at, trust) ??
    readMonth(text, at, trust) ??
    readQuarter(text, at) ??
    readYear(text, at, trust) ??
    readWeek(text, at)
  );
}

const BARE_NUMBER = localPattern(DIGITS, '(?<number>\\d{1,2})(?![\\d%\\p{L}\\p{M}])');
const BARE_QUARTER = writtenPattern('I1234', `(?<quarter>IV|I{1,3}|[1-4])(?![\\p{L}\\p{M}\\d])${YEAR_TAIL}`);
const BARE_MONTH = localPattern(DIGITS, `(?<month>\\d{1,2})(?![\\d%])${YEAR_TAIL}(?![\\d%\\p{L}\\p{M}/])`);

/** A day's number without its month: the “17” of “17, 18 và 19/7”. */
export function readBareDay(text: string, at: number): CalendarPart | null {
  const match = matchAt(BARE_NUMBER, text, at);
  const day = Number(match?.groups?.['number'] ?? 0);
  return match !== null && day <= 31 ? part(match, 'day', { day }) : null;
}

/** The next member of a list of months, quarters or years, which leaves the noun out: “tháng 4, 5 và 6”, “quý II, III”. */
export function readNextMember(text: string, at: number, previous: CalendarPart): CalendarPart | null {
  if (previous.unit === 'year') {
    const year = matchAt(BARE_YEAR, text, at);
    return year === null ? null : part(year, 'year', { month: 1 });
  }
  if (previous.unit !== 'month') return null;
  if (previous.months === 3) {
    const quarter = matchAt(BARE_QUARTER, text, at);
    return quarter === null
      ? null
      : part(quarter, 'month', {
          month: (QUARTER_WORDS[(quarter.groups?.['quarter'] ?? '').toLowerCase()] ?? 1) * 3 - 2,
          months: 3,
          noun: 'quarter',
        });
  }
  const match = previous.months === 1 ? matchAt(BARE_MONTH, text, at) : null;
  const month = Number(match?.groups?.['month'] ?? 0);
  return match !== null && month >= 1 && month <= 12 ? part(match, 'month', { month }) : null;
}
