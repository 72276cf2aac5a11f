import { WEEK_WORDS, WEEKDAY_WORDS } from '../../grammar/calendar-words.ts';
import { behindAny } from '../../text/behind-any.ts';
import { behindSpace } from '../../text/behind-space.ts';
import { isLetterAt } from '../../text/boundary.ts';
import { digitsAt, isDigitAt } from '../../text/digits-at.ts';
import { hasAt } from '../../text/ends.ts';
import { lowerCase } from '../../text/lower-case.ts';
import { boundOf, FIRST_TEN, type Lead, type Opening } from './lead.ts';
import { localPattern, matchAt } from './local-pattern.ts';
import { phraseTable } from './phrase-table.ts';
import { EACH, EACH_WORDS, readEdgeDay, readEdgeDays, readWeekOfMonth } from './recurring-edge.ts';
import { monthlyRule, WEEKDAYS } from './rrule.ts';
import { type TimeContext, type TimeExpression, timeExpression } from './time-expression.ts';
import { behindWeekday, WEEKDAY_OPENINGS } from './weekday-at.ts';
import { anyOf } from './word-patterns.ts';

const DAYS_OF_MONTH = ['ngày ', 'các ngày ', 'những ngày '];
const AND_DAY = [', ngày ', ', ', ' và ngày ', ' và '];
const UNTIL_DAY = [' đến hết ngày ', ' đến hết ', ' đến ngày ', ' đến '];
const DASHES = ['-', '–', ' -', ' –'];
const EACH_MONTH = EACH_WORDS.map((each) => `${each} tháng`);
const OF_MONTH = ['tháng ', 'của tháng '];
/** Which every month that days are of begins with. */
const MONTH_INITIALS = [...EACH_MONTH, ...OF_MONTH].map((words) => words.charAt(0)).join('');
const WHICH_MONTH = ['sau', 'kế tiếp', 'tiếp theo', 'liền kề', 'liền sau', 'báo cáo'];
const PLACES = ['cuối', 'đầu', 'giữa', 'thứ nhất', 'thứ hai', 'thứ ba'];
const NAMES_OF_TERMS = [' quý', ' quí', ' kỳ', ' kì', ' báo cáo'];
const WHICH_TERM = [' sau', ' tiếp theo', ' kế tiếp', ' báo cáo', ' liền kề'];
/** “ngày 20 tháng …”, “ngày 20 đến …”, “ngày 20 người” are no bare days. */
const NO_BARE_DAY = [' tháng', ' ngày', ' đến', ' và', ' người', ' đại', ' đơn'];

const SAYS_DAY = /ngày|m[ồù]ng|(?:trước|đến|hết) \d/iu;

const MONTHS_OF_QUARTER: Readonly<Record<string, readonly number[]>> = {
  đầu: [1, 4, 7, 10],
  'thứ nhất': [1, 4, 7, 10],
  giữa: [2, 5, 8, 11],
  'thứ hai': [2, 5, 8, 11],
  cuối: [3, 6, 9, 12],
  'thứ ba': [3, 6, 9, 12],
};

const endsWord = (lower: string, at: number): boolean => !isLetterAt(lower, at) && !isDigitAt(lower, at);

interface DaysOfMonth {
  /** Of a stretch its last day: “từ ngày 10 đến ngày 15 hằng tháng” is due on the fifteenth. */
  readonly numbers: readonly number[];
  readonly stretch: boolean;
  readonly end: number;
}

/** “ngày 05”, “các ngày 05 và 20”, “ngày 10 - 15”, with what parts them from the month. */
function readDaysOfMonth(lower: string, at: number): DaysOfMonth | null {
  const first = behindAny(lower, behindAny(lower, at, DAYS_OF_MONTH), FIRST_TEN);
  const firstEnd = first + digitsAt(lower, first, 2);
  if (firstEnd === first) return null;
  const and = behindAny(lower, firstEnd, AND_DAY);
  const second = behindAny(lower, and > firstEnd ? and : behindUntil(lower, firstEnd), FIRST_TEN);
  const secondEnd = second > firstEnd ? second + digitsAt(lower, second, 2) : second;
  const alone = secondEnd === second;
  const numbers = alone || and > firstEnd ? [Number(lower.slice(first, firstEnd))] : [];
  if (!alone) numbers.push(Number(lower.slice(second, secondEnd)));
  return { numbers, stretch: !alone && and === firstEnd, end: behindAny(lower, alone ? firstEnd : secondEnd, [', ', ',', ' ']) };
}

/** Behind “ - ”, “ đến hết ngày ”; the offset itself where no such words stand. */
function behindUntil(lower: string, at: number): number {
  const dash = behindAny(lower, at, DASHES);
  return dash > at ? behindSpace(lower, dash) : behindAny(lower, at, UNTIL_DAY);
}

/** Behind “hằng tháng”, “của tháng sau liền kề”; the offset itself where no such words stand. */
function behindMonth(lower: string, at: number): number {
  const each = behindAny(lower, at, EACH_MONTH);
  if (each > at) return each;
  const noun = behindAny(lower, at, OF_MONTH);
  const which = noun === at ? at : behindAny(lower, noun, WHICH_MONTH);
  if (which === noun) return at;
  const adjoining = behindAny(lower, which, [' liền kề']);
  if (adjoining > which && !isLetterAt(lower, adjoining)) return adjoining;
  return isLetterAt(lower, which) ? at : which;
}

/** “của tháng cuối quý”, “tháng đầu tiên của kỳ sau”. */
function readMonthOfQuarter(lower: string, at: number): { readonly place: string; readonly end: number } | null {
  const noun = behindAny(lower, at, ['tháng ', 'của tháng ']);
  const place = noun === at ? undefined : PLACES.find((word) => lower.startsWith(word, noun));
  if (place === undefined) return null;
  const which = behindAny(lower, behindAny(lower, noun + place.length, [' cùng', ' tiên']), [' của']);
  const each = behindAny(lower, which, [' mỗi', ' từng', ' hằng', ' hàng', ' các']);
  for (const start of [behindAny(lower, each, [' kỳ', ' kì']), each]) {
    const end = behindTerm(lower, start);
    if (end > start) return { place, end };
  }
  return null;
}

const LISTED_MONTHS = ['các tháng ', 'của các tháng ', 'những tháng '];
const AND_MONTH = [', tháng ', ' và tháng ', ', ', ' và '];
const EVERY_YEAR = [' hằng năm', ' hàng năm', ' mỗi năm', ' trong năm'];

/** “các tháng 6 và 12”, “của các tháng 3, 6, 9, 12 hằng năm”; of a written year they are days of their own. */
function readListedMonths(lower: string, at: number): { readonly months: readonly number[]; readonly end: number } | null {
  let from = behindAny(lower, at, LISTED_MONTHS);
  if (from === at) return null;
  const months: number[] = [];
  let end = from;
  for (let digits = digitsAt(lower, from, 2); digits > 0; digits = digitsAt(lower, from, 2)) {
    const month = Number(lower.slice(from, from + digits));
    if (month < 1 || month > 12 || isDigitAt(lower, from + digits)) return null;
    months.push(month);
    end = from + digits;
    from = behindAny(lower, end, AND_MONTH);
    if (from === end) break;
  }
  if (months.length < 2 || lower[end] === '/' || lower[end] === '-' || lower.startsWith(' năm', end)) return null;
  return { months, end: behindAny(lower, end, EVERY_YEAR) };
}

/** Behind “ quý”, “ kỳ tiếp theo”; the offset itself where no such words stand. */
function behindTerm(lower: string, at: number): number {
  let last = at;
  for (let end = behindAny(lower, at, NAMES_OF_TERMS), from = at; end > from; end = behindAny(lower, end, WHICH_TERM)) {
    if (endsWord(lower, end)) last = end;
    from = end;
  }
  return last;
}

/** “trước ngày 20 hằng tháng”, “ngày 05 của tháng sau”, “chậm nhất ngày 06 của tháng cuối quý”, “ngày cuối cùng của tháng”. */
function readMonthlyDay(text: string, start: number, at: number, lead: Lead, time: string | null, context: TimeContext): TimeExpression[] {
  const edge = readEdgeDay(text, start, at, lead, time) ?? readEdgeDays(text, start, at, context) ?? readWeekOfMonth(text, start, at);
  if (edge !== null) return [edge];
  const lower = lowerCase(text);
  // “thứ 3 hằng tháng” is a Tuesday or the third of something.
  const days = lower.endsWith('thứ ', at) ? null : readDaysOfMonth(lower, at);
  if (days === null || !hasAt(lower, days.end, MONTH_INITIALS)) return [];
  const monthEnd = behindMonth(lower, days.end);
  const monthly = monthEnd > days.end;
  // “6 tháng báo cáo”, “sau 03 tháng tiếp theo” count months.
  if (monthly && lower.startsWith('tháng', days.end) && !SAYS_DAY.test(text.slice(Math.max(0, at - 12), days.end))) return [];
  const quarterly = monthly ? null : readMonthOfQuarter(lower, days.end);
  const listed = monthly || quarterly !== null ? null : readListedMonths(lower, days.end);
  const ownerEnd = monthly ? monthEnd : (quarterly?.end ?? listed?.end);
  if (ownerEnd === undefined) return [];
  const months = quarterly === null ? (listed?.months ?? null) : (MONTHS_OF_QUARTER[quarterly.place] ?? null);
  const before = lead.bound === 'before' && time === null;
  if (days.numbers.some((number) => number > 31)) return [];
  const rule = days.numbers.map((number) => monthlyRule(number, months, before));
  const rrule = rule.length === 1 ? rule[0] : `${rule[0]},${(rule[1] ?? '').split('=').at(-1)}`;
  const impossible = days.numbers.some((number) => number < 1);
  return [
    timeExpression(text, {
      start,
      end: ownerEnd,
      form: 'monthly-day',
      kind: 'recurring',
      bound: days.stretch ? 'within' : boundOf(lead),
      time,
      impossible,
      rrule: impossible ? null : (rrule ?? null),
    }),
  ];
}

/** “trước ngày 20”: the month must come from elsewhere, a cadence in the sentence or the month of the heading. */
function readBareDayExpression(text: string, at: number, lead: Lead): TimeExpression[] {
  const lower = lowerCase(text);
  if (!lower.startsWith('ngày ', at)) return [];
  const start = behindAny(lower, at + 5, FIRST_TEN);
  const end = start + digitsAt(lower, start, 3);
  const day = Number(lower.slice(start, end));
  if (end > start + 2 || day < 1 || day > 31 || !endsBareDay(lower, end)) return [];
  if (lead.bound === null && !standsApart(lower, at, end)) return [];
  return [
    timeExpression(text, { start: lead.start, end, form: 'bare-day', kind: 'date', bound: lead.bound === null ? 'on' : boundOf(lead) }),
  ];
}

/** “Đối thoại với giáo viên, ngày 20.”, “Họp tổ (ngày 20)” */
const standsApart = (lower: string, at: number, end: number): boolean =>
  (lower[at - 1] === '(' || lower.startsWith(', ', at - 2) || lower.startsWith(': ', at - 2)) && APART.test(lower.slice(end, end + 2));
const APART = /^(?:[;)]|\.(?: |$)|$)/u;

function endsBareDay(lower: string, at: number): boolean {
  const next = behindSpace(lower, at);
  const mark = lower[next];
  if (mark === '/' || mark === '%' || mark === '-' || isDigitAt(lower, next)) return false;
  if (isLetterAt(lower, at) || (lower[at] === '.' && isDigitAt(lower, at + 1))) return false;
  return behindAny(lower, at, NO_BARE_DAY) === at;
}

const DAY_NOUNS = ['ngày ', 'buổi sáng ', 'buổi chiều ', 'buổi tối ', 'sáng ', 'chiều ', 'tối '];
const NEXT_WEEKDAY = [', ', ' và ', ' hoặc '];
const WEEKDAYS_MAX = 6;
const OF_WEEK = localPattern(
  ', ',
  () =>
    `,? (?:(?<weekly>(?:${EACH}|trong|của các|đầu|cuối) tuần)|(?:của )?tuần (?:thứ )?(?<week>${anyOf(Object.keys(WEEK_WORDS))})(?:(?: và|,) (?:tuần )?(?:thứ )?(?<second>${anyOf(Object.keys(WEEK_WORDS))}))?(?: của| trong)?(?: hằng| hàng| mỗi| từng)? tháng|` +
    `(?<edge>đầu|cuối)(?: tiên| cùng)?(?: của)?(?: hằng| hàng| mỗi| từng)? tháng)(?: (?:hằng|hàng) tháng)?(?! \\d)(?![\\p{L}\\p{M}])`,
  ['tuần', 'tháng'],
);

const ON_DAY = localPattern(
  ', (:',
  '(?:[,:]? | ?\\()(?:vào |(?<before>trước )(?=\\d))?(?:(?<hour>\\d{1,2}) ?(?:h|giờ|g)(?: ?(?<minute>\\d\\d))?,? )?(?:các )?(?:ngày |(?:buổi )?(?:sáng|chiều|tối) )?(?=thứ |chủ nhật)',
  ['thứ ', 'chủ nhật'],
);
const ON_DATE = localPattern(
  ', (',
  '(?:,? | ?\\()(?:vào )?(?:các )?ngày (?:m[ồù]ng )?(?<day>\\d{1,2})(?:(?:,| và) (?:ngày )?(?<second>\\d{1,2}))?(?! ?[\\d/%-])(?!\\.\\d)(?! (?:tháng|đến|và))(?![\\p{L}\\p{M}])',
  ['ngày '],
);

/** The end of a stretch with the bracket that it opened. */
const closed = (text: string, at: number, end: number): number => (text.slice(at, end).includes('(') && text[end] === ')' ? end + 1 : end);

interface DayOfCadence {
  readonly end: number;
  readonly rrule: string;
  /** How many days it names. */
  readonly days: number;
  readonly bound: 'on' | 'before';
  readonly time: string | null;
}

/** What says on which day a cadence falls and stands behind it: “hằng tuần |vào thứ Sáu|”, “hằng tháng |(ngày 25)|”. */
export function readDayOfCadence(text: string, at: number, unit: string): DayOfCadence | null {
  if (unit === 'tuần') {
    const opening = matchAt(ON_DAY, text, at);
    const { end, days } = readWeekdays(text, at + (opening?.[0].length ?? 0));
    if (opening === null || days.length === 0) return null;
    const { before, hour, minute = '00' } = opening.groups ?? {};
    if (Number(hour ?? 0) > 23 || Number(minute) > 59) return null;
    return {
      end: closed(text, at, end),
      rrule: `FREQ=WEEKLY;BYDAY=${days.join(',')}`,
      days: days.length,
      bound: before === undefined ? 'on' : 'before',
      time: hour === undefined ? null : `${hour.padStart(2, '0')}:${minute}`,
    };
  }
  const date = unit === 'tháng' ? matchAt(ON_DATE, text, at) : null;
  if (date === null) return null;
  const { day, second } = date.groups ?? {};
  const days = [day, second].filter((written) => written !== undefined).map(Number);
  if (days.some((number) => number < 1 || number > 31)) return null;
  const rrule = days
    .map((number) => monthlyRule(number, null, false))
    .reduce((first, next) => `${first},${next.slice(next.lastIndexOf('=') + 1)}`);
  return { end: closed(text, at, at + date[0].length), rrule, days: days.length, bound: 'on', time: null };
}

/** “thứ Hai, thứ Tư và thứ Sáu”, as RFC 5545 has them. */
function readWeekdays(text: string, at: number): { end: number; days: string[] } {
  const lower = lowerCase(text);
  const days: string[] = [];
  let end = at;
  for (let next = at; days.length < WEEKDAYS_MAX; ) {
    const behind = behindWeekday(lower, next);
    if (behind === next) break;
    days.push(WEEKDAY_WORDS[lower.slice(next, behind).replace('thứ ', '')] ?? 'SU');
    end = behind;
    next = behindAny(lower, end, NEXT_WEEKDAY);
    if (next === end) break;
  }
  return { end, days };
}

/** “thứ Hai hằng tuần”, “mỗi thứ Hai”, “sáng thứ Sáu tuần cuối tháng”, “thứ Hai đầu tháng”. */
function readWeekday(text: string, start: number, at: number, lead: Lead, time: string | null): TimeExpression[] {
  const lower = lowerCase(text);
  const noun = behindAny(lower, at, DAY_NOUNS);
  const each = behindAny(lower, noun, ['mỗi ']);
  if (behindWeekday(lower, each) === each) return [];
  const { end: behind, days } = readWeekdays(text, each);
  const owner = matchAt(OF_WEEK, text, behind);
  if (owner === null && each === noun) return [];
  const { week, second, edge } = owner?.groups ?? {};
  const place = week ?? edge;
  const nth = place === undefined ? null : (WEEK_WORDS[place] ?? 1);
  const before = lead.bound === 'before' && time === null && nth === null;
  const end = behind + (owner?.[0].length ?? 0);
  const due = days.map((day) => (before ? (WEEKDAYS[(WEEKDAYS.indexOf(day) + 6) % 7] as string) : day));
  const weeks = [nth, second === undefined ? null : (WEEK_WORDS[second] ?? null)].filter((number) => number !== null);
  const rrule =
    nth === null
      ? `FREQ=WEEKLY;BYDAY=${due.join(',')}`
      : `FREQ=MONTHLY;BYDAY=${weeks.flatMap((number) => due.map((day) => number + day)).join(',')}`;
  return [timeExpression(text, { start, end, form: 'weekday', kind: 'recurring', bound: boundOf(lead), time, rrule })];
}

const OPENINGS = phraseTable(() => [
  'ngày ',
  'các ngày ',
  'những ngày ',
  'cuối ',
  'tuần ',
  'mỗi ',
  ...FIRST_TEN,
  ...DAY_NOUNS,
  ...WEEKDAY_OPENINGS,
]);

const DAY_NOUN = 'ngày ';

/** “15/6”, “ngày 15/6”: a day that has its month comes once. */
function hasMonth(lower: string, at: number): boolean {
  const day = lower.startsWith(DAY_NOUN, at) ? at + DAY_NOUN.length : at;
  const mark = day + digitsAt(lower, day, 2);
  return mark > day && lower[mark] === '/';
}

/** A day of every month, quarter or week; `context` has the month that the heading above names. */
export function readRecurringDay(text: string, { lead, clock, end }: Opening, context: TimeContext): TimeExpression[] {
  const lower = lowerCase(text);
  if (hasMonth(lower, end) || (!isDigitAt(lower, end) && !OPENINGS.opensAt(lower, end))) return [];
  const time = clock === null ? null : clock.time;
  const monthly = readMonthlyDay(text, lead.start, end, lead, time, context);
  if (monthly.length > 0) return monthly;
  const weekly = readWeekday(text, lead.start, end, lead, time);
  if (weekly.length > 0) return weekly;
  return clock === null ? readBareDayExpression(text, end, lead) : [];
}
