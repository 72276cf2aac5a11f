import { behindAny } from '../../text/behind-any.ts';
import { behindSpace } from '../../text/behind-space.ts';
import { isLetterAt } from '../../text/boundary.ts';
import { digitsAt, isDigitAt } from '../../text/digits-at.ts';
import { lowerCase } from '../../text/lower-case.ts';
import { countEnd } from './numbers-at.ts';
import { phraseTable } from './phrase-table.ts';

/** “quý”, “6 tháng”, “tháng 02 lần”, “năm ít nhất một lần”: how often. */
export interface CadenceUnit {
  readonly start: number;
  readonly end: number;
  readonly unit: string;
  /** How many units, as written in lower case. */
  readonly count: string | undefined;
  readonly times: string | undefined;
  /** “lần” stands behind. */
  readonly often: boolean;
}

export const UNITS = ['ngày', 'tuần', 'tháng', 'quý', 'quí', 'học kỳ', 'năm học', 'năm', 'kỳ'];
const UNIT_TABLE = phraseTable(UNITS);
export const AT_LEAST = ['ít nhất ', 'tối thiểu '];

/** “năm tiếp theo”, “tháng trước”, “kỳ họp đầu”: one of many, and no cadence; “năm học” is a unit of its own. */
const WHICH = phraseTable([
  'học | làm việc | lễ | tới | tiếp | sau | trước | qua | nay | này | thứ | đầu | cuối | mới | gần | đó | kế | tuổi | vừa | liên tiếp | liền | hành động',
  'thanh niên | cao điểm | nội dung | nhiệm vụ | nhóm | tiêu chí | vấn đề | bước | ii | iii | iv',
]);

/** “trước ngày 20”, “trước 20/6” is a limit of the cadence, and says nothing of which. */
const isLimit = (lower: string, end: number): boolean =>
  lower.startsWith(' ngày', end) || (lower[end] === ' ' && isDigitAt(lower, end + 1));

const endsWord = (lower: string, end: number): boolean => !isLetterAt(lower, end);

function saysWhich(lower: string, at: number): boolean {
  if (lower[at] === 'i' && !isLetterAt(lower, at + 1)) return true;
  const word = WHICH.longestAt(lower, at, endsWord);
  return word !== undefined && !(word === 'trước' && isLimit(lower, at + word.length));
}

/** “năm 2023”, “tháng 5”, “quý - 2”; “năm 02 lần” and “ngày 15 tháng” have the number of something else behind them. */
function isNumbered(lower: string, end: number): boolean {
  const start = behindSpace(lower, behindAny(lower, behindSpace(lower, end), ['/', '-']));
  const digits = digitsAt(lower, start, lower.length);
  const behind = behindSpace(lower, start + digits);
  return digits > 0 && !lower.startsWith('lần', behind) && !lower.startsWith('tháng', behind);
}

function isDayOfMonth(lower: string, end: number): boolean {
  const start = behindSpace(lower, end);
  const digits = digitsAt(lower, start, 3);
  return (digits === 1 || digits === 2) && lower.startsWith(' tháng', start + digits);
}

/** The unit that stands at an offset; no day, month or quarter of the calendar. */
function unitAt(lower: string, at: number): string | undefined {
  const unit = UNIT_TABLE.longestAt(lower, at, isAnyOfItsKind);
  if (unit === 'kỳ' && lower.startsWith(' họp', at + unit.length)) return undefined;
  return unit === 'ngày' && isDayOfMonth(lower, at + unit.length) ? undefined : unit;
}

function isAnyOfItsKind(lower: string, end: number): boolean {
  if (isLetterAt(lower, end) || isDigitAt(lower, end) || isNumbered(lower, end)) return false;
  return !(lower[end] === ' ' && saysWhich(lower, end + 1));
}

interface Often {
  readonly end: number;
  readonly times: string | undefined;
}

/** “ 02 lần”, “/ít nhất một lần”, “ lần” behind a unit. */
function readOften(lower: string, at: number): Often | null {
  const slash = behindAny(lower, at, ['/', ' /']);
  const start = slash > at ? behindSpace(lower, slash) : lower[at] === ' ' ? at + 1 : -1;
  if (start < 0) return null;
  const count = behindAny(lower, start, AT_LEAST);
  const counted = countEnd(lower, count, standsBeforeTimes);
  const times = counted < 0 ? undefined : lower.slice(count, counted);
  const end = behindTimes(lower, counted < 0 ? count : counted);
  return end < 0 ? null : { end, times };
}

/** Where “lần” ends that stands at an offset, or one space behind it; -1 where it does not. */
function behindTimes(lower: string, at: number): number {
  const noun = behindSpace(lower, at);
  return lower.startsWith('lần', noun) && !isLetterAt(lower, noun + 3) ? noun + 3 : -1;
}

const standsBeforeTimes = (lower: string, end: number): boolean => behindTimes(lower, end) >= 0;

const standsBeforeSpace = (lower: string, end: number): boolean => lower.charCodeAt(end) === 0x20;

/** A unit of time, with its number in front and “02 lần” behind it. */
export function readUnit(text: string, at: number): CadenceUnit | null {
  const lower = lowerCase(text);
  const behind = countEnd(lower, at, standsBeforeSpace);
  const start = behind < 0 ? at : behind + 1;
  const unit = unitAt(lower, start);
  if (unit === undefined) return null;
  const end = start + unit.length;
  const often = readOften(lower, end);
  const count = behind < 0 ? undefined : lower.slice(at, behind);
  return { start: at, end: often?.end ?? end, unit, count, times: often?.times, often: often !== null };
}

const TIMES = ' lần';
/** What is counted a unit of time, besides “lần”: “02 ngày/tháng”, “04 cuộc/năm”. */
const SESSIONS = [' ngày', ' buổi', ' cuộc', ' phiên', ' kỳ'];
const SLASHES = ['/', ' /'];

/** Where the noun ends that stands behind a count: “lần”, or a session that a slash follows; the offset itself where none does. */
function behindCounted(lower: string, at: number): number {
  if (lower.startsWith(TIMES, at)) return at + TIMES.length;
  const session = behindAny(lower, at, SESSIONS);
  return behindAny(lower, session, SLASHES) > session ? session : at;
}

const standsBeforeCounted = (lower: string, end: number): boolean => behindCounted(lower, end) > end;
const IN_A = [' trong một ', ' trong mỗi ', ' trong ', ' một ', ' mỗi ', ' trên '];

/** “02 lần/tháng”, “ít nhất một lần trong 6 tháng”, “02 ngày/tháng”. */
export function readTimesAUnit(text: string, at: number): CadenceUnit | null {
  const lower = lowerCase(text);
  const start = behindAny(lower, behindAny(lower, at, ['định kỳ ']), AT_LEAST);
  const end = countEnd(lower, start, standsBeforeCounted);
  if (end < 0) return null;
  const joint = behindCounted(lower, end);
  const slash = behindAny(lower, joint, SLASHES);
  const behind = slash > joint ? behindSpace(lower, slash) : behindAny(lower, joint, IN_A);
  if (behind === joint) return null;
  const digits = digitsAt(lower, behind, 2);
  const counted = digits > 0 && lower[behind + digits] === ' ';
  const unitStart = counted ? behind + digits + 1 : behind;
  const unit = unitAt(lower, unitStart);
  if (unit === undefined || unit === 'kỳ') return null;
  const count = counted ? lower.slice(behind, behind + digits) : undefined;
  return { start: at, end: unitStart + unit.length, unit, count, times: lower.slice(start, end), often: true };
}
