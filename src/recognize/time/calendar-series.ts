import { behindAny } from '../../text/behind-any.ts';
import { behindSpace } from '../../text/behind-space.ts';
import { hasAt } from '../../text/ends.ts';
import { holding, opening } from '../../text/guarded.ts';
import { lowerCase } from '../../text/lower-case.ts';
import { type CalendarDate, compareDates, daysInMonth, formatDate, isCalendarDate, parseDate } from './calendar-date.ts';
import type { CalendarPart, Trust } from './calendar-part.ts';
import { readBareDay } from './day-part.ts';
import { DIGITS, localPattern, matchAt } from './local-pattern.ts';
import { monthAbove } from './month-above.ts';
import { readNumericDay } from './numeric-day.ts';
import { readCalendarPart, readNextMember } from './read-calendar-part.ts';
import type { InferredPart, TimeContext } from './time-expression.ts';
import { readFirstWeek, readNextWeek, readPartOfMonth } from './week-part.ts';
import { readOwnYear } from './year-part.ts';

/** A part and how it hangs on the one before: “04 - 12/10” is joined by `to`, “18, 19/12” by `and`. */
interface Member {
  readonly part: CalendarPart;
  readonly link: 'to' | 'and';
}

/** One day, or a stretch of days, of the calendar; `first` and `last` are null while the year is unknown or the day impossible. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly parts: readonly CalendarPart[];
  readonly link: 'to' | 'and' | null;
  readonly first: CalendarDate | null;
  readonly last: CalendarDate | null;
  readonly inferred: InferredPart[];
  readonly impossible: boolean;
  /** Of the lunar calendar: it comes back on another day each year. */
  readonly lunar?: boolean;
}

/** “(thứ Hai)”, “(23 tháng Chạp)”, “(báo cáo 6 tháng)” between a day and what joins it to the next. */
const SAME_DAY = localPattern(
  [' (', '('],
  ' ?\\((?:thứ|chủ|tức|nhằm|m[ồù]ng|\\d{1,2} (?:tháng|tết)|báo cáo|đối với|sơ kết|tổng kết|lần|đợt)[^()]{0,24}\\)',
);
/** With the arrows and signs that stand for one: “01/11 → 20/11”, “11/3 ÷ 20/3”. */
const DASHES = ['->', '=>', '-', '–', '—', '→', '÷'].flatMap((dash) => [dash, ` ${dash}`]);
const UNTIL = ['đến', 'đên', 'tới'].flatMap((word) => [`${word} hết `, `${word} cuối `, `${word} `]);
/** Behind a dash: “05/3 - hết 20/3”. */
const UNTIL_END = ['đến hết ', 'hết '];
const ENDING = ['kết thúc vào ', 'kết thúc '];
const AND = [', ', ',', ' và ', ' & ', '; ', ';', ' + ', ' +', '+ ', '+'];
/** A time of day and the words between a joint and the next date: “… và 14h, chiều thứ Sáu, ngày …”. */
const CLOCK = localPattern(DIGITS, "\\d{1,2}(?: ?(?:h|giờ) ?(?:\\d\\d)?| ?: ?\\d\\d)(?: ?(?:phút|’|'))?,? ");
const FILLERS = localPattern(
  'cbstmn',
  '(?:cả )?(?:(?:buổi )?(?:sáng|trưa|chiều|tối),? )?(?:(?:thứ [^ ,()]{1,4}|chủ nhật),? )?(?:ngày )?(?:m[ồù]ng )?',
);
const NAMED = ['ngày ', 'ngày mồng ', 'ngày mùng '];
const LIST_END = localPattern('.,;:)(]!?-–—/ ', '[.,;:)(\\]!?]| ?[-–—/]| (?:hằng|hàng|mỗi|năm)(?![\\p{L}\\p{M}])');

/** With what all that joins two members begins; most dates stand before a full stop or at the end. */
const JOINT_INITIALS = ' (-–—→÷=,;+';

const MEMBERS_MAX = 12;
/** Days. */
const NEARLY_OVER = 60;
const INSIDE: Trust = { day: true, lead: true, bare: true };
const AFTER_COMMA: Trust = { day: false, lead: true, bare: false };

/** “ngày 5 và |6/8|”, “5/8, |6/8|.”: behind a day the last of a list is one, though “6/8” alone is a share. */
function closesList(text: string, at: number): boolean {
  const numeric = readNumericDay(text, at);
  if (numeric === null || numeric.mark !== '/' || numeric.year !== null) return false;
  if (Number(numeric.month) < 1 || Number(numeric.month) > 12) return false;
  return numeric.end === text.length || matchAt(LIST_END, text, numeric.end) !== null;
}

function readNext(text: string, at: number, previous: CalendarPart, joint: string, link: 'to' | 'and'): CalendarPart | null {
  const named = NAMED.some((words) => joint.endsWith(words));
  if (previous.unit === 'day') {
    const own = readCalendarPart(text, at, named || link === 'to' || closesList(text, at) ? INSIDE : AFTER_COMMA);
    if (own === null) return readBareDay(text, at);
    if (own.unit === 'day' || link === 'to') return own;
    // “ngày 15 tháng 6 và tháng 12”: the day belongs to both months.
    const shared =
      own.unit === 'month' &&
      own.months === 1 &&
      joint.startsWith(' và') &&
      text.startsWith('tháng', text.lastIndexOf(' ', previous.end - 2) - 5);
    return shared ? { ...own, unit: 'day', day: previous.day, months: 0 } : null;
  }
  if (previous.unit === 'week') {
    const week = readNextWeek(text, at);
    if (week !== null) return week;
  }
  const day = link === 'to' ? readCalendarPart(text, at, { day: named, lead: true, bare: false }) : null;
  if (day !== null) return day;
  const member = readNextMember(text, at, previous);
  if (member !== null) return member;
  const own = readCalendarPart(text, at, AFTER_COMMA);
  return own !== null && own.unit === previous.unit && own.months === previous.months ? own : null;
}

function readLink(lower: string, at: number): { end: number; link: Member['link'] } | null {
  const dash = behindAny(lower, at, DASHES);
  if (dash > at) return { end: behindAny(lower, behindSpace(lower, dash), UNTIL_END), link: 'to' };
  const space = behindAny(lower, at, [' ', ', ']);
  if (space > at) {
    const start = behindAny(lower, space, ['cho ']);
    const until = behindAny(lower, start, UNTIL);
    if (until > start) return { end: until, link: 'to' };
    const last = behindAny(lower, space, ['và ']);
    const ending = behindAny(lower, last, ENDING);
    if (ending > last) return { end: ending, link: 'to' };
  }
  const and = behindAny(lower, at, AND);
  return and === at ? null : { end: and, link: 'and' };
}

/** What joins two members: “ - ”, “ đến hết ngày ”, “, ”, “ và sáng thứ Hai, ngày ”. */
function readJoint(text: string, at: number): { end: number; link: Member['link'] } | null {
  if (!hasAt(text, at, JOINT_INITIALS)) return null;
  const start = at + (matchAt(SAME_DAY, text, at)?.[0].length ?? 0);
  const joint = readLink(lowerCase(text), start);
  if (joint === null) return null;
  let { end } = joint;
  end += matchAt(CLOCK, text, end)?.[0].length ?? 0;
  end += matchAt(FILLERS, text, end)?.[0].length ?? 0;
  return { end, link: joint.link };
}

/** “Tuần 8, 9 - Cuối tháng 10”, “lớp 5 - 15/9”: the number of a week or a class is no day. */
const COUNTED = holding(['uần ', 'iết ', 'ớp ', 'hối '], /(?:[Tt]uần|[Tt]iết|[Ll]ớp|[Kk]hối)(?: \d{1,2},)* $/u);
const LONGEST_COUNT = 20;

function readFirstDay(text: string, at: number): CalendarPart | null {
  const day = readBareDay(text, at);
  return day === null || COUNTED.test(text.slice(Math.max(0, at - LONGEST_COUNT), at)) ? null : day;
}

/** “các tháng 6, 12” */
const PLURAL = opening(['các ', 'những '], /^(?:các|những) tháng/u);

type NextPart = (text: string, at: number, previous: CalendarPart, joint: string, link: Member['link']) => CalendarPart | null;

/** A part with all that is joined to it. */
function readList(text: string, first: CalendarPart, readNextPart: NextPart): Member[] {
  const members: Member[] = [{ part: first, link: 'and' }];
  for (let part = first; members.length < MEMBERS_MAX; ) {
    const joint = readJoint(text, part.end);
    if (joint === null) break;
    const { link } = joint;
    const next = readNextPart(text, joint.end, part, lowerCase(text).slice(part.end, joint.end), link);
    if (next === null) break;
    members.push({ part: next, link });
    part = next;
  }
  return members;
}

/** “17, 18 và 19 tháng 7 năm 2024”, “04 - 12/10/2024”, “tháng 4, 5 và 6/2024”, “quý II - III”, “2021 - 2025”. */
function readMembers(text: string, at: number, trust: Trust): Member[] {
  const first = readCalendarPart(text, at, trust) ?? readFirstDay(text, at) ?? readFirstWeek(text, at);
  if (first === null) return [];
  const members = readList(text, first, readNext);
  // “trước ngày 15/3, 02 đại biểu”, “trong tháng 5, 12 đơn vị”: the last number belongs to what follows; not “các tháng 3, 6, 9 …”.
  const listed = members.length > 2 || PLURAL.test(lowerCase(text).slice(at, first.end));
  for (let last = members.at(-1)?.part; last !== undefined; last = members.at(-1)?.part) {
    const bareDay = (last.unit === 'day' || last.unit === 'week') && last.month === null;
    const bareMember =
      !listed && members.length > 1 && last.unit === 'month' && last.year === null && /^\d{1,2}$/.test(text.slice(last.start, last.end));
    if (!bareDay && !(bareMember && last.end < text.length && matchAt(LIST_END, text, last.end) === null)) break;
    members.pop();
  }
  return trust.day ? members : namedByMonth(members);
}

/** “09 - 10/2026”: a month with its year has no day, so what it leaves out before it are months too. */
function namedByMonth(members: Member[]): Member[] {
  const last = members.at(-1)?.part;
  if (members.length < 2 || last?.unit !== 'month' || last.months !== 1 || last.year === null) return members;
  const asMonths = members
    .slice(0, -1)
    .map(({ part, link }): Member => ({ link, part: { ...part, unit: 'month', month: part.day, day: null, months: 1 } }));
  const isMonth = ({ part }: Member) => part.unit === 'day' && part.month === null && part.day !== null && part.day <= 12;
  return members.slice(0, -1).every(isMonth) ? [...asMonths, members.at(-1) as Member] : members;
}

/** A month or year written once holds for the whole list; it mostly stands at its end. */
function completeMembers(members: readonly Member[]): Member[] {
  const done: Member[] = [];
  let later: CalendarPart | null = null;
  for (const member of members.toReversed()) {
    const { part } = member;
    const month = part.month ?? (part.unit === 'day' || part.unit === 'week' ? (later?.month ?? null) : null);
    const full: CalendarPart = { ...part, month, year: part.year ?? later?.year ?? null };
    done.unshift({ ...member, part: full });
    later = full;
  }
  for (let i = 1; i < done.length; i++) {
    const { part, link } = done[i] as Member;
    const before = (done[i - 1] as Member).part;
    if (part.year === null && before.year !== null) done[i] = { link, part: { ...part, year: before.year } };
  }
  return done;
}

function firstDay(part: CalendarPart, year: number): CalendarDate {
  const month = part.month ?? 1;
  const day = part.day ?? 1;
  return { year, month, day: day < 0 ? daysInMonth(year, month) + 1 + day : day };
}

function lastDay(part: CalendarPart, year: number): CalendarDate {
  const first = firstDay(part, year);
  if (part.unit === 'day') return first;
  const month = first.month + Math.max(part.months - 1, 0);
  const end = daysInMonth(year, month);
  return { year, month, day: part.unit === 'week' && (part.day ?? 0) > 0 ? Math.min(first.day + part.days - 1, end) : end };
}

function follows(a: CalendarPart, b: CalendarPart, own: number | null): boolean {
  if (a.unit !== b.unit || a.months !== b.months) return false;
  const year = a.year ?? b.year ?? own ?? 2000;
  const step = compareDates(firstDay(b, b.year ?? year), lastDay(a, year));
  return step === 1;
}

/** The plan's year; the next one where only there the day lies in the days that the plan covers: “20/01” of 15/12/2025 - 10/3/2026. */
function yearWithin(part: CalendarPart, { year, period }: TimeContext): number | null {
  const [from, to] = [parseDate(period?.start ?? null), parseDate(period?.end ?? null)];
  if (year === null || from === null || to === null || to.year !== from.year + 1 || part.unit === 'year') return year;
  const isWithin = (own: number) => compareDates(lastDay(part, own), from) >= 0 && compareDates(firstDay(part, own), to) <= 0;
  return !isWithin(year) && isWithin(year + 1) ? year + 1 : year;
}

function stretch(group: readonly Member[], context: TimeContext): Stretch {
  const parts = group.map((member) => member.part);
  const a = parts[0] as CalendarPart;
  const b = parts.at(-1) as CalendarPart;
  const link = group.length === 1 ? null : (group[1] as Member).link;
  const endYear = b.year ?? yearWithin(b, context);
  if (endYear === null) return { start: a.start, end: b.end, parts, link, first: null, last: null, inferred: [], impossible: false };
  let last = lastDay(b, endYear);
  let first = firstDay(a, a.year ?? endYear);
  if (link === 'to' && compareDates(first, last) > 0) {
    // “từ 15/12 đến 14/6”: over the turn of the year. What is over, or nearly, when the plan is issued lies in the next one.
    const issued = parseDate(context.issueDate);
    if (b.year === null && issued !== null && compareDates(last, issued) < NEARLY_OVER) last = lastDay(b, endYear + 1);
    else first = firstDay(a, endYear - 1);
  }
  const impossible = !isCalendarDate(first) || !isCalendarDate(last);
  const inferred: InferredPart[] = b.year === null ? ['year'] : [];
  // Written out: spreading objects is what would cost most in the whole reading of a date.
  return {
    start: a.start,
    end: b.end,
    parts,
    link,
    first: impossible ? null : first,
    last: impossible ? null : last,
    inferred,
    impossible,
  };
}

/** “ngày 2 buổi”, “ngày 5 người” count, “ngày 2.500” is a number. */
const COUNTS = localPattern(
  ' .,/-%',
  '(?:[.,/-]\\d|%| (?!(?:và|hoặc|đến|tại|ở|của|để|cho|gửi|nộp|báo|tổ chức|họp)(?![\\p{L}\\p{M}]))\\p{L})',
);
const PART_OF_DAY = /(?:sáng|trưa|chiều|tối|đêm) (?:ngày )?$/u;
const LONGEST_PART = 12;

/**
 * What leaves its month out below a heading that names one: “ngày 5 và 20”, “từ ngày 10 đến 15”, “sáng 19”, “tuần 2, 3”, “cuối
 * tháng”. “Ngày 5” alone is read as a bare day.
 */
function readMembersOfMonth(text: string, at: number, trust: Trust): Member[] {
  const part = readPartOfMonth(text, at, false);
  if (part?.unit === 'week') return readList(text, part, (own, next) => readPartOfMonth(own, next, true));
  if (part !== null) return [{ part, link: 'and' }];
  const first = trust.day ? readBareDay(text, at) : null;
  const days = first === null ? [] : readList(text, first, (own, next) => readBareDay(own, next));
  const named = days.length > 1 || PART_OF_DAY.test(lowerCase(text).slice(Math.max(0, at - LONGEST_PART), at));
  return !named || matchAt(COUNTS, text, days.at(-1)?.part.end ?? at) !== null ? [] : days;
}

/** The stretches of what belongs to the month above. */
function readInMonthAbove(text: string, at: number, trust: Trust, apart: boolean, context: TimeContext): Stretch[] {
  const above = monthAbove(context);
  if (above === null) return [];
  const members = readMembersOfMonth(text, at, trust).map(({ part, link }): Member => ({ part: { ...part, ...above }, link }));
  return intoStretches(members, apart, context).map((stretch) => ({ ...stretch, inferred: ['year', 'month'] }));
}

/**
 * The stretches of the calendar written at an offset. Days one after another are one stretch (“17, 18 và 19/7”), others are
 * apart (“15/6 và 15/12”); with `apart` each member is.
 */
export function readSeries(text: string, at: number, trust: Trust, apart: boolean, context: TimeContext): Stretch[] {
  const read = readMembers(text, at, trust);
  if (read.length > 0) return intoStretches(read, apart, context);
  const year = apart ? readOwnYear(text, at) : null;
  return year !== null ? [stretch([{ part: year, link: 'and' }], context)] : readInMonthAbove(text, at, trust, apart, context);
}

function intoStretches(read: readonly Member[], apart: boolean, context: TimeContext): Stretch[] {
  if (read.length < 2) return read.map((member) => stretch([member], context));
  const members = completeMembers(read);
  const groups: Member[][] = [];
  for (const member of members) {
    const open = groups.at(-1);
    const before = open?.at(-1);
    const joins =
      before !== undefined &&
      (member.link === 'to'
        ? open?.length === 1
        : !apart && (open?.length === 1 || open?.[1]?.link === 'and') && follows(before.part, member.part, context.year));
    if (joins && open !== undefined) open.push(member);
    else groups.push([member]);
  }
  return groups.map((group) => stretch(group, context));
}

/** The EDTF value that one part stands for: a day, a month or a year; null for a quarter and the like. */
export function edtfOf({ parts, first }: Stretch): string | null {
  const part = parts[0];
  if (part === undefined || parts.length > 1 || first === null) return null;
  if (part.unit === 'day') return formatDate(first);
  if (part.unit === 'month' && part.months === 1) return formatDate({ year: first.year, month: first.month });
  return part.unit === 'year' ? formatDate({ year: first.year }) : null;
}
