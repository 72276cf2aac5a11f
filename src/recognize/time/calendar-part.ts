import { MONTH_WORDS, QUARTER_WORDS, WEEK_WORDS } from '../../grammar/calendar-words.ts';
import { behindAny } from '../../text/behind-any.ts';
import { behindSpace } from '../../text/behind-space.ts';
import { isLetterAt } from '../../text/boundary.ts';
import { digitsAt, isDigitAt } from '../../text/digits-at.ts';
import { lowerCase } from '../../text/lower-case.ts';
import { once } from '../../text/once.ts';
import { DIGITS, localPattern, matchAt } from './local-pattern.ts';
import { yearAt } from './numbers-at.ts';
import { isDayEnd, readNumericDay } from './numeric-day.ts';
import { phraseTable } from './phrase-table.ts';
import { anyOf } from './word-patterns.ts';

/** One day, week, month, quarter, half-year or year as written; what the text leaves out is null. */
export interface CalendarPart {
  readonly start: number;
  readonly end: number;
  readonly unit: 'day' | 'week' | 'month' | 'year';
  /** A day of the month; the first day of a week, negative when counted from the month's end. */
  readonly day: number | null;
  /** Days covered by a week, or by what is counted like one (“10 ngày đầu tháng 6”). */
  readonly days: number;
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
const WEEK_PART = localPattern(
  ['tuần '],
  () => `tuần (?:lễ )?(?:thứ )?(?<week>${anyOf(Object.keys(WEEK_WORDS))})(?: của| trong|,)? tháng `,
);
/** “tuần 1/12/2025” is the first week of December. */
const SHORT_WEEK = localPattern(['tuần '], `tuần (?:thứ )?(?<week>[1-4]) ?/ ?(?<month>0?[1-9]|1[0-2])/(?<year>${YEAR})`, ['/']);
const HALF_YEAR = localPattern(
  [...DIGITS, 'ba tháng', 'sáu tháng', 'chín tháng', 'nửa '],
  `(?:(?<count>\\d{1,2}|ba|sáu|chín) tháng|(?<short>[369]) ?t|nửa) (?<end>đầu|cuối)(?: của)? năm(?! học)(?: (?<year>${YEAR}))?(?![\\d])`,
  { words: [' đầu ', ' cuối '], within: 18 },
);
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
const EDGES_OF_MONTH = Object.keys(EDGES).map((edge) => `${edge} `);
const EDGES_OF_QUARTER = ['đầu ', 'cuối ', 'giữa ', 'nửa đầu ', 'nửa cuối '];
const EDGES_OF_YEAR = ['đầu ', 'giữa ', 'cuối '];

interface Fields {
  readonly day?: number;
  readonly days?: number;
  readonly month?: number;
  readonly months?: number;
  readonly year?: number | null;
  readonly noun?: CalendarPart['noun'];
  readonly edge?: string | undefined;
}

function part(start: number, end: number, unit: CalendarPart['unit'], fields: Fields): CalendarPart {
  return {
    start,
    end,
    unit,
    day: fields.day ?? null,
    days: fields.days ?? (unit === 'week' ? 7 : 0),
    month: fields.month ?? null,
    months: fields.months ?? (unit === 'year' ? 12 : unit === 'month' ? 1 : 0),
    year: fields.year ?? null,
    noun: fields.noun ?? null,
    edge: EDGES[fields.edge ?? ''] ?? null,
  };
}

/** “/2024”, “ năm 2024” behind a month or quarter. */
function readYearBehind(text: string, at: number): { readonly year: number; readonly end: number } | null {
  let start = behindAny(text, at, [' năm ', ', năm ', 'năm ', ',năm ']);
  if (start === at) {
    start = behindAny(text, at, [' /', '/', ' -', '-']);
    if (start === at) return null;
    start = behindSpace(text, start);
  }
  const year = yearAt(text, start);
  return year === null ? null : { year, end: start + 4 };
}

const MONTHS = phraseTable(Object.keys(MONTH_WORDS));

/** The names of a month that stand at an offset; “3 tháng một lần” counts, and names no January. */
function monthNames(lower: string, at: number): readonly string[] {
  const digits = digitsAt(lower, at, 3);
  if (digits > 0) return digits > 2 ? [] : [lower.slice(at, at + digits)];
  return MONTHS.at(lower, at).filter(({ length }) => !isLetterAt(lower, at + length) && !lower.startsWith(' lần', at + length));
}

const endsNumber = (lower: string, at: number): boolean => !isDigitAt(lower, at) && lower[at] !== '%';
/** “tháng 5 lần” counts. */
const endsMonth = (lower: string, at: number): boolean =>
  endsNumber(lower, at) && !lower.startsWith('lần', at) && !lower.startsWith(' lần', at);

interface NamedMonth {
  readonly name: string;
  readonly year: number | null;
  readonly end: number;
}

/** A month from its name on, with its year: “10/2023”, “Mười”; “5%” is none. */
function readNamedMonth(lower: string, at: number, isClosed = endsNumber): NamedMonth | null {
  for (const name of monthNames(lower, at)) {
    const year = readYearBehind(lower, at + name.length);
    if (year !== null && isClosed(lower, year.end)) return { name, year: year.year, end: year.end };
    if (isClosed(lower, at + name.length)) return { name, year: null, end: at + name.length };
  }
  return null;
}

const monthOf = (word: string): number => MONTH_WORDS[word] ?? Number(word);

// The denominator of “1/3 số hộ” is greater than the numerator, and neither has a leading zero.
const looksLikeFraction = (day: string, month: string): boolean =>
  Number(day) < Number(month) && day.length + month.length < 4 && !day.startsWith('0') && !month.startsWith('0');
/** “từ 2/4 đến 30/4/2024”, “từ 1/3 đến 15/3”: what leads to a day is one. */
const TO_A_DAY = / ?(?:đến|tới|-|–) ?(?:hết )?(?:ngày )?(\d{1,2})[/.-](\d{1,2})([/.-]\d{4})?/uy;

/** “xong trước 1/4.”: what a limit opens and a mark closes is no fraction. */
const LIMITS = ['trước ', 'chậm nhất ', 'muộn nhất ', 'hạn ', 'hạn chót '];
const CLOSED = /\s*(?:[.,;:)]|$)/uy;

/** “10/9 - 20/9/2026” without a word in front. */
function leadsToDay(text: string, end: number): boolean {
  TO_A_DAY.lastIndex = end;
  return TO_A_DAY.exec(text)?.[3] !== undefined;
}

/** What is done on a day: “Hoàn thành 30/9.” */
const DONE_ON = ['hoàn thành ', 'xong ', 'kết thúc ', 'khai mạc ', 'bế mạc ', 'nộp ', 'gửi ', 'họp ', 'ra quân '];

/** “Hoàn thành 30/9.”, “Ra quân 15/3, …”: no fraction, for its first number is the greater. */
function isDayOfWork(text: string, start: number, end: number): boolean {
  CLOSED.lastIndex = end;
  const lower = lowerCase(text);
  return CLOSED.test(text) && DONE_ON.some((words) => lower.startsWith(words, start - words.length));
}

/** “15-9”, all that a time cell says: no span of months, for none has fifteen. */
const isWholeCell = (text: string, at: number, end: number, { bare }: Trust): boolean =>
  bare && at === 0 && end === text.length && Number(text.slice(0, 2)) > 12;

/** Whether the words around say that “1/4”, which may be a fourth, is a day. */
function isDayInContext(text: string, start: number, end: number): boolean {
  TO_A_DAY.lastIndex = end;
  const [, day, month, year] = TO_A_DAY.exec(text) ?? [];
  if (day !== undefined && (year !== undefined || Number(day) > Number(month))) return true;
  CLOSED.lastIndex = end;
  return CLOSED.test(text) && LIMITS.some((limit) => lowerCase(text).startsWith(limit, start - limit.length));
}

const DAY_WORDS = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const DAY_NUMBERS = phraseTable(DAY_WORDS);
const OF_MONTH = ' tháng ';
const standsBeforeMonth = (lower: string, end: number): boolean => lower.startsWith(OF_MONTH, end);

/** “05 tháng 5 năm 2023”, “mười tháng ba”: null, or the number and what follows. */
function readWordedDay(lower: string, at: number): { readonly day: string; readonly month: NamedMonth } | null {
  const digits = digitsAt(lower, at, 2);
  const length = digits > 0 ? digits : (DAY_NUMBERS.longestAt(lower, at, standsBeforeMonth)?.length ?? 0);
  if (length === 0 || !standsBeforeMonth(lower, at + length)) return null;
  const month = readNamedMonth(lower, at + length + OF_MONTH.length, endsMonth);
  return month === null ? null : { day: lower.slice(at, at + length), month };
}

/** “15/3/2023”, “15.3.2023”, “15/3”, “05 tháng 5 năm 2023”, “mồng 3 tháng 2” (from the number on). */
export function readDay(text: string, at: number, trust: Trust): CalendarPart | null {
  const numeric = readNumericDay(text, at);
  if (numeric !== null) {
    const { day, month, mark, year, end } = numeric;
    const real = Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
    const accepted =
      year === null
        ? (mark === '/' || (mark === '.' && trust.day) || (mark === '-' && isWholeCell(text, at, end, trust))) &&
          (trust.day ||
            (real &&
              (trust.lead || trust.bare || leadsToDay(text, end) || isDayOfWork(text, at, end)) &&
              (!looksLikeFraction(day, month) || isDayInContext(text, at, end))))
        : year.length === 4 || (mark === '/' && real && (trust.day || trust.lead || trust.bare));
    // “24/7”, “24/24” without “ngày” is “round the clock”.
    const aroundTheClock = year === null && !trust.day && day === '24' && month === '7';
    if (accepted && !aroundTheClock) {
      const written = year === null ? null : Number(year) < 100 ? 2000 + Number(year) : Number(year);
      return part(at, end, 'day', { day: Number(day), month: Number(month), year: written });
    }
  }
  const worded = readWordedDay(lowerCase(text), at);
  if (worded === null) return null;
  const { day, month } = worded;
  if (!(trust.day || trust.lead || trust.bare || month.year !== null)) return null;
  return part(at, month.end, 'day', { day: monthOf(day), month: monthOf(month.name), year: month.year });
}

function readWeek(text: string, at: number): CalendarPart | null {
  const short = matchAt(SHORT_WEEK, text, at);
  if (short !== null) {
    const { week, month, year } = short.groups ?? {};
    return part(at, at + short[0].length, 'week', { day: Number(week) * 7 - 6, month: Number(month), year: Number(year) });
  }
  const match = matchAt(WEEK_PART, text, at);
  const month = match === null ? null : readNamedMonth(lowerCase(text), at + match[0].length);
  if (month === null) return null;
  return { ...weekPart(at, month.end, match?.groups?.['week']), month: monthOf(month.name), year: month.year };
}

const EDGE_DAYS = localPattern(DIGITS, '(?<count>\\d{1,2}) ngày (?<edge>đầu|cuối)(?: tiên| cùng)?(?: của)? tháng(?![\\p{L}\\p{M}])', [
  ' đầu',
  ' cuối',
]);
const EDGE_DAYS_MAX = 28;

/** The days at an edge of a month, without its name: “10 ngày đầu tháng”. */
function readEdgeDays(text: string, at: number): CalendarPart | null {
  const match = matchAt(EDGE_DAYS, text, at);
  const { count, edge } = match?.groups ?? {};
  const days = Number(count);
  if (match === null || days < 1 || days > EDGE_DAYS_MAX) return null;
  return part(at, at + match[0].length, 'week', { day: edge === 'đầu' ? 1 : -days, days });
}

/** “10 ngày đầu tháng 6”, “05 ngày cuối tháng 3/2026”. */
function readDaysOfEdge(text: string, at: number): CalendarPart | null {
  const edge = readEdgeDays(text, at);
  if (edge === null || text[edge.end] !== ' ') return null;
  const month = readNamedMonth(lowerCase(text), edge.end + 1, endsMonth);
  return month === null ? null : { ...edge, end: month.end, month: monthOf(month.name), year: month.year };
}

const WEEK_NUMBER = once(() => `(?:tuần )?(?:lễ )?(?:thứ )?(?:${anyOf(Object.keys(WEEK_WORDS))})`);
/** “tuần 2, 3 tháng 9”, “tuần 1 đến tuần 3 tháng 9”: the first of some weeks whose month stands behind the last. */
const FIRST_WEEK = localPattern(
  ['tuần '],
  () =>
    `tuần (?:lễ )?(?:thứ )?(?<week>${anyOf(Object.keys(WEEK_WORDS))})(?=(?:(?:,? và |, ?| ?[-–] ?| (?:đến|tới) (?:hết )?)${WEEK_NUMBER()}){1,4}(?: của| trong|,)? tháng )`,
  [' tháng '],
);
/** One of the weeks behind it. */
const NEXT_WEEK = localPattern(
  'tlcđnhb1234iv',
  () => `(?:tuần )?(?:lễ )?(?:thứ )?(?<week>${anyOf(Object.keys(WEEK_WORDS))})(?<month>(?: của| trong|,)? tháng )?(?![\\p{L}\\p{M}/])`,
);

const weekPart = (start: number, end: number, word: string | undefined): CalendarPart => {
  const number = WEEK_WORDS[word ?? ''] ?? 1;
  return part(start, end, 'week', { day: number < 0 ? -7 : number * 7 - 6 });
};

/** The first of several weeks of one month. */
export function readFirstWeek(text: string, at: number): CalendarPart | null {
  const match = matchAt(FIRST_WEEK, text, at);
  return match === null ? null : weekPart(at, at + match[0].length, match.groups?.['week']);
}

/** A week behind it, with or without the noun and the month. */
export function readNextWeek(text: string, at: number): CalendarPart | null {
  const match = matchAt(NEXT_WEEK, text, at);
  if (match === null) return null;
  const { week, month } = match.groups ?? {};
  const end = at + match[0].length;
  if (month === undefined) return weekPart(at, end, week);
  const named = readNamedMonth(lowerCase(text), end);
  return named === null ? null : { ...weekPart(at, named.end, week), month: monthOf(named.name), year: named.year };
}

/** Weeks by their place in the month that stands above: “tuần 2”, “tuần thứ ba”, “tuần cuối”; behind a joint without the noun. */
const PLACED_WEEK = localPattern(
  'tcđnhb1234iv',
  () =>
    `(?<noun>tuần (?:lễ )?)?(?:thứ )?(?<week>${anyOf(Object.keys(WEEK_WORDS))})(?! ?[/.-]? ?\\d)(?! (?:của |trong |, ?)?tháng)(?![\\p{L}\\p{M}])`,
);
const EDGE_OF_MONTH = localPattern(
  ['đầu tháng', 'giữa tháng', 'cuối tháng'],
  '(?<edge>đầu|giữa|cuối) tháng(?! (?:\\d|sau|tới|trước|hằng|hàng|mỗi))(?![\\p{L}\\p{M}])',
);
/** Of another month, or of each. */
const OTHER_MONTH = localPattern(' ', ' (?:sau|tới|trước|tiếp|kế|liền|báo cáo|hằng|hàng|mỗi)(?![\\p{L}\\p{M}])');

/** A part of the month that stands above: a week, or an edge. A member of a list leaves the noun out. */
export function readPartOfMonth(text: string, at: number, isMember: boolean): CalendarPart | null {
  const edge = isMember ? null : matchAt(EDGE_OF_MONTH, text, at);
  if (edge !== null) return part(at, at + edge[0].length, 'month', { edge: edge.groups?.['edge'] });
  const days = isMember ? null : readEdgeDays(text, at);
  if (days !== null && matchAt(OTHER_MONTH, text, days.end) === null) return days;
  const match = matchAt(PLACED_WEEK, text, at);
  if (match === null || (!isMember && match.groups?.['noun'] === undefined)) return null;
  return weekPart(at, at + match[0].length, match.groups?.['week']);
}

const MONTH_NOUN = 'tháng ';
/** “trong các tháng 3, 6 và 9” */
const MONTHS_NOUN = ['các tháng ', 'những tháng '];

/** “tháng 10/2023”, “tháng Mười”, “cuối tháng 6”; `T6/2024` where a time is expected. */
function readMonth(text: string, at: number, expected: boolean): CalendarPart | null {
  const lower = lowerCase(text);
  const listed = behindAny(lower, at, MONTHS_NOUN);
  const nounAt = listed > at ? listed - MONTH_NOUN.length : behindAny(lower, at, EDGES_OF_MONTH);
  const counted = lower[at - 1] === ' ' && isDigitAt(lower, at - 2);
  const named = !counted && lower.startsWith(MONTH_NOUN, nounAt) ? readNamedMonth(lower, nounAt + MONTH_NOUN.length, endsMonth) : null;
  if (named !== null) {
    const { name, year, end } = named;
    // “tháng năm” is “tháng 5” only with a capital: “tháng năm 2023” is a date line left blank.
    const small = name === 'năm' && text.startsWith('năm', nounAt + MONTH_NOUN.length);
    if (small || (monthOf(name) > 12 && year === null)) return null;
    return part(at, end, 'month', { month: monthOf(name), year, edge: lower.slice(at, nounAt).trimEnd() });
  }
  return expected ? readNumericMonth(text, at) : null;
}

/** “06/2024”, “T6/2024”. */
function readNumericMonth(text: string, at: number): CalendarPart | null {
  const start = text[at] === 'T' ? at + 1 : at;
  const end = start + digitsAt(text, start, 2);
  const markAt = behindSpace(text, end);
  if (end === start || (text[markAt] !== '/' && text[markAt] !== '-')) return null;
  const yearStart = behindSpace(text, markAt + 1);
  const [month, year] = [Number(text.slice(start, end)), yearAt(text, yearStart)];
  const whole = year !== null && month >= 1 && month <= 12 && isDayEnd(text, yearStart + 4);
  return whole ? part(at, yearStart + 4, 'month', { month, year }) : null;
}

const QUARTER_NOUNS = ['quý thứ ', 'quý ', 'quýthứ ', 'quý', 'quí thứ ', 'quí ', 'quíthứ ', 'quí', 'q.', 'q'];
const NUMERALS = Object.keys(QUARTER_WORDS);
const WRITTEN_NUMERALS = NUMERALS.map((numeral) => numeral.toUpperCase());

/** A quarter from its numeral on, with its year. */
function readQuarterAt(
  text: string,
  at: number,
  numerals: readonly string[],
): { quarter: number; year: number | null; end: number } | null {
  const numeral = numerals.find(
    (own) => text.startsWith(own, at) && !isLetterAt(text, at + own.length) && !isDigitAt(text, at + own.length),
  );
  if (numeral === undefined) return null;
  const end = at + numeral.length;
  const year = readYearBehind(text, end);
  return { quarter: QUARTER_WORDS[numeral.toLowerCase()] ?? 1, year: year?.year ?? null, end: year?.end ?? end };
}

const quarterPart = (start: number, end: number, quarter: number, year: number | null, edge?: string): CalendarPart =>
  part(start, end, 'month', { month: quarter * 3 - 2, months: 3, noun: 'quarter', year, edge });

function readQuarter(text: string, at: number): CalendarPart | null {
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

function readHalfYear(text: string, at: number): CalendarPart | null {
  const match = matchAt(HALF_YEAR, text, at);
  if (match === null) return null;
  const { count, short, end, year } = match.groups ?? {};
  const counted = count ?? short;
  const months = counted === undefined ? 6 : monthOf(counted);
  if (months < 1 || months > 11) return null;
  const month = end === 'đầu' ? 1 : 13 - months;
  return part(at, at + match[0].length, 'month', { month, months, noun: 'half-year', year: year === undefined ? null : Number(year) });
}

/** “đến |cuối năm|”, “đến hết |năm|” */
const OWN_YEAR = localPattern(
  ['cuối năm', 'giữa năm', 'năm'],
  '(?:(?<edge>cuối|giữa) )?năm(?! ?\\d| (?:học|sau|tới|trước|tiếp|kế|qua|thứ|một|hai|ba|tư|đầu|cuối|ngân sách|tài chính))(?![\\p{L}\\p{M}])',
);

/** The plan's own year, which a limit leaves out. */
export function readOwnYear(text: string, at: number): CalendarPart | null {
  const match = matchAt(OWN_YEAR, text, at);
  return match === null ? null : part(at, at + match[0].length, 'year', { month: 1, edge: match.groups?.['edge'] });
}

const YEAR_NOUN = 'năm ';

/** “năm 2024”, “cuối năm 2024”. */
function readNamedYear(lower: string, at: number): CalendarPart | null {
  const nounAt = behindAny(lower, at, EDGES_OF_YEAR);
  if (!lower.startsWith(YEAR_NOUN, nounAt)) return null;
  const year = yearAt(lower, nounAt + YEAR_NOUN.length);
  const edge = lower.slice(at, nounAt).trimEnd();
  return year === null ? null : part(at, nounAt + YEAR_NOUN.length + 4, 'year', { month: 1, year, edge });
}

function readBareYear(text: string, at: number): CalendarPart | null {
  const year = yearAt(text, at);
  const end = at + 4;
  if (year === null || text[end] === '/' || isLetterAt(text, end) || !isDayEnd(text, end)) return null;
  // “…/…/2026” is a day left blank.
  if (text[at - 1] === '/') return null;
  return part(at, end, 'year', { month: 1, year });
}

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
  if (isDigitAt(text, at)) return readDaysOfEdge(text, at) ?? (expected ? (readNumericMonth(text, at) ?? readBareYear(text, at)) : null);
  return readMonth(text, at, expected) ?? readQuarter(text, at) ?? readNamedYear(lowerCase(text), at) ?? readWeek(text, at);
}

/** A day's number without its month: the “17” of “17, 18 và 19/7”. */
export function readBareDay(text: string, at: number): CalendarPart | null {
  const end = at + digitsAt(text, at, 3);
  const day = Number(text.slice(at, end));
  const alone = end > at && end <= at + 2 && text[end] !== '%' && !isLetterAt(text, end);
  return alone && day <= 31 ? part(at, end, 'day', { day }) : null;
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

/** A month's number without its noun. */
function readBareMonth(lower: string, at: number): CalendarPart | null {
  const end = at + digitsAt(lower, at, 3);
  const month = Number(lower.slice(at, end));
  if (end === at || end > at + 2 || lower[end] === '%' || month < 1 || month > 12) return null;
  const isClosed = (closing: number) => !/[\d%/]/.test(lower.charAt(closing)) && !isLetterAt(lower, closing);
  const year = readYearBehind(lower, end);
  if (year !== null && isClosed(year.end)) return part(at, year.end, 'month', { month, year: year.year });
  return isClosed(end) ? part(at, end, 'month', { month }) : null;
}
