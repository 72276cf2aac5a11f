import { NUMBER_WORDS } from '../../grammar/calendar-words.ts';
import { REVIEW_FILLERS, REVIEW_WORDS } from '../../grammar/deadline-words.ts';
import { behindAny } from '../../text/behind-any.ts';
import { isDigitAt } from '../../text/digits-at.ts';
import { lowerCase } from '../../text/lower-case.ts';
import { once } from '../../text/once.ts';
import { AT_LEAST, type CadenceUnit, readTimesAUnit, readUnit, UNITS } from './cadence-unit.ts';
import { DIGITS, localPattern, matchAt, writtenPattern } from './local-pattern.ts';
import { phraseTable } from './phrase-table.ts';
import { readDayOfCadence } from './recurring-day.ts';
import { cadenceRule } from './rrule.ts';
import { type TimeExpression, timeExpression } from './time-expression.ts';
import { anyOf } from './word-patterns.ts';

const PERIODIC = ['định kỳ ', 'định kỳ, '];
const PERIODIC_FILLERS = ['là ', 'theo ', 'vào ', 'mỗi ', '('];
const EACH = ['hằng ', 'hàng ', 'mỗi ', 'từng ', 'theo hằng ', 'theo hàng ', 'theo mỗi ', 'theo từng ', 'theo '];
const JOINTS = [', và ', ', ', ',', ' và ', ' hoặc ', ' / ', ' /', '/ ', '/', ' hay ', '; '];

const numberOf = (word: string | undefined): number => (word === undefined ? 1 : (NUMBER_WORDS[word] ?? Number(word)));

function express(text: string, { end, unit, count, times }: CadenceUnit, start: number): TimeExpression {
  const every = numberOf(count);
  const rule = cadenceRule(every, unit, numberOf(times));
  // The report of nine months comes once a year, not every nine months.
  const rrule = every === 9 && unit === 'tháng' && times === undefined ? 'FREQ=YEARLY;BYMONTH=9' : rule;
  return timeExpression(text, { start, end, form: 'cadence', kind: 'recurring', rrule });
}

/** “mỗi tháng 01 lần |vào ngày 28|”, “1 tháng 2 lần |(ngày 15 và ngày 30)|”; null where no day stands behind. */
function expressOnDay(text: string, { end, unit, count, times }: CadenceUnit, start: number): TimeExpression | null {
  const day = numberOf(count) === 1 ? readDayOfCadence(text, end, unit) : null;
  if (day === null || (numberOf(times) !== 1 && numberOf(times) !== day.days)) return null;
  const form = unit === 'tuần' ? 'weekday' : 'monthly-day';
  const { bound, time, rrule } = day;
  return timeExpression(text, { start, end: day.end, form, kind: 'recurring', bound, time, rrule });
}

/** “…, hằng quý và 6 tháng”: each member of a list of cadences is one. */
function readList(text: string, first: TimeExpression): TimeExpression[] {
  const lower = lowerCase(text);
  const list = [first];
  for (let end = first.end; list.length < 8; ) {
    const start = behindAny(lower, end, JOINTS);
    if (start === end) break;
    const unit = readUnit(text, behindAny(lower, behindAny(lower, start, ['định kỳ ']), [...EACH, 'cả ']));
    if (unit === null) break;
    list.push(express(text, unit, start));
    end = unit.end;
  }
  return list;
}

const CLOSE_HEAD = once(
  () =>
    new RegExp(
      `(?<![\\p{L}\\p{M}])(?:${anyOf(REVIEW_WORDS)})(?:(?:,| và)? ${anyOf([...REVIEW_FILLERS, ...REVIEW_WORDS])}){0,5}:? ?\\(?$`,
      'u',
    ),
);
const FAR_HEAD = once(() => new RegExp(`(?<![\\p{L}\\p{M}])${anyOf(REVIEW_WORDS)}(?![\\p{L}\\p{M}])(?! số)[^.;:,()]{0,80}$`, 'u'));
const LENGTH_BEFORE = /(?<![\p{L}\p{M}])(?:trong|vòng|gian|hạn|sau|quá|dưới|trên|từ|đủ|được|khoảng|thêm|đến|tới|kéo dài|cứ|[\d/])\s?$/u;
const LENGTH_BEHIND = writtenPattern(
  ' ',
  ' (?:thực hiện|triển khai|thi hành|hoạt động|trở|kể từ|liên tục|làm việc|tuổi|lương|đầu|cuối|tới|qua|năm \\d|đến|Luật|Nghị|Chỉ thị|Quyết định)',
);

const LENGTHS_OF_BOTH = localPattern(
  ', ',
  ',? (?:và )?(?:sơ kết|tổng kết) \\d{1,2} năm (?:thực hiện|triển khai|thi hành)(?![\\p{L}\\p{M}])',
  [' năm '],
);
/** “ít nhất 01 năm/02 lần”. */
function readAtLeast(text: string, at: number): TimeExpression[] {
  const start = behindAny(lowerCase(text), at, AT_LEAST);
  const unit = start === at ? null : readUnit(text, start);
  return unit?.often ? [express(text, unit, at)] : [];
}

const ON_ITS_DAY = [' (', ' vào ', ' trước ', ': trước ', ': thứ ', ': vào '];

/**
 * A unit alone is a cadence behind a word of reporting: “báo cáo năm”, “sơ kết 06 tháng, tổng kết 01 năm”. “Sơ kết 03 năm
 * thực hiện” and “tập huấn 3 tháng” are lengths.
 */
function readGoverned(text: string, at: number): TimeExpression[] {
  const found = readUnit(text, at);
  if (found === null) return [];
  const left = lowerCase(text).slice(Math.max(0, at - 90), at);
  const { count, unit, often, end } = found;
  if (left.endsWith(' theo ')) {
    // “báo cáo Sở Nội vụ theo quý, 6 tháng, năm”: a list with a number of months is none of ways to count.
    const list = readList(text, express(text, found, at));
    if (list.slice(1).some((time) => isDigitAt(text, time.start))) return list;
  }
  if (!often) {
    // “sơ kết 01 năm, tổng kết 05 năm thực hiện”: the length of the other one is said once for both.
    if (matchAt(LENGTHS_OF_BOTH, text, end) !== null) return [];
    if (LENGTH_BEFORE.test(left) || (count !== undefined && matchAt(LENGTH_BEHIND, text, end) !== null)) return [];
    const review =
      count !== undefined &&
      ((unit === 'tháng' && ['3', '6', '9'].includes(String(numberOf(count)))) || (unit === 'năm' && numberOf(count) === 1));
    if (!CLOSE_HEAD().test(left) && !(review && FAR_HEAD().test(left))) return [];
    if (count !== undefined && !review) return [];
  }
  // “báo cáo tuần (trước 15h thứ Năm)”, “giao ban tuần vào thứ Hai”, “báo cáo tuần: trước 14 giờ thứ Sáu”
  const mayBeOnDay = often || ON_ITS_DAY.some((words) => text.startsWith(words, end));
  return readList(text, (mayBeOnDay ? expressOnDay(text, found, at) : null) ?? express(text, found, at));
}

const EVERY_SO_MANY = localPattern(
  DIGITS,
  '(?<count>\\d{1,2}) (?<unit>năm|tháng)(?= (?:sơ kết|tổng kết|kiểm điểm|đánh giá|báo cáo|giao ban|họp)(?![\\p{L}\\p{M}]))',
);
const OPENS = /(?:^|[,;:.(]|cứ|định kỳ) ?$/u;

/** “3 năm sơ kết, 5 năm tổng kết”, “06 tháng báo cáo Hội đồng một lần”. */
function readEverySoMany(text: string, at: number): TimeExpression[] {
  const match = matchAt(EVERY_SO_MANY, text, at);
  if (match === null || !OPENS.test(lowerCase(text).slice(Math.max(0, at - 10), at))) return [];
  const { count, unit = '' } = match.groups ?? {};
  return [express(text, { start: at, end: at + match[0].length, unit, count, times: undefined, often: false }, at)];
}

/** “6 giờ/lần”, “3 giờ một lần”: no rule says it, for nobody wants an event in the calendar so often. */
const EVERY_SO_MANY_HOURS = localPattern(DIGITS, '\\d{1,2} ?(?:giờ|phút|tiếng)(?: ?/ ?(?:0?1 )?| (?:0?1|một) )lần(?![\\p{L}\\p{M}])', {
  words: ['lần'],
  within: 20,
});

function readHourly(text: string, at: number): TimeExpression[] {
  const match = matchAt(EVERY_SO_MANY_HOURS, text, at);
  return match === null ? [] : [timeExpression(text, { start: at, end: at + match[0].length, form: 'cadence', kind: 'recurring' })];
}

/** “6 tháng, năm”, “Quý”, “Tháng/quý”: units alone, which only a time cell or label may hold; read to their end. */
export function readBareCadences(text: string, at: number): TimeExpression[] {
  const unit = readUnit(text, at);
  return unit === null ? [] : readList(text, express(text, unit, at));
}

/** A unit behind words that make it a cadence: “định kỳ hằng quý”, “định kỳ (6 tháng”. */
function readSaid(text: string, at: number): CadenceUnit | null {
  const lower = lowerCase(text);
  const periodic = behindAny(lower, at, PERIODIC);
  const filled = periodic === at ? at : behindAny(lower, periodic, PERIODIC_FILLERS);
  for (const start of filled === periodic ? [periodic] : [filled, periodic]) {
    const each = behindAny(lower, start, EACH);
    const unit = each === start ? null : readUnit(text, each);
    if (unit !== null) return unit;
    if (each > start) break;
  }
  return periodic === at ? null : readUnit(text, filled);
}

/** “các quý trong năm”, “tất cả các tháng” */
const EVERY_ONE = localPattern(
  ['các ', 'tất cả các '],
  '(?:tất cả )?các (?<unit>tuần|tháng|quý|quí) (?:trong|của|hằng|hàng) (?:năm|quý|tháng)(?! ?\\d| học)(?![\\p{L}\\p{M}])',
);

function readEveryOne(text: string, at: number): TimeExpression[] {
  const match = matchAt(EVERY_ONE, text, at);
  if (match === null) return [];
  const unit = match.groups?.['unit'] ?? '';
  return [express(text, { start: at, end: at + match[0].length, unit, count: undefined, times: undefined, often: false }, at)];
}

const OPENINGS = phraseTable(() => [...Object.keys(NUMBER_WORDS), ...UNITS, ...AT_LEAST, ...EACH, 'định kỳ', 'các ', 'tất cả các ']);

/** Cadences at an offset, one for each member of a list: “định kỳ 6 tháng, năm”, “02 lần/tháng”, “mỗi quý 01 lần”. */
export function readCadences(text: string, at: number): TimeExpression[] {
  const lower = lowerCase(text);
  if (!isDigitAt(lower, at) && !OPENINGS.opensAt(lower, at)) return [];
  const everyOne = readEveryOne(text, at);
  if (everyOne.length > 0) return everyOne;
  const times = readTimesAUnit(text, at);
  if (times !== null) return [expressOnDay(text, times, at) ?? express(text, times, at)];
  const said = readSaid(text, at);
  if (said !== null) {
    const words = lower.slice(at, said.start);
    // “theo năm”, “theo tháng” say how something is counted; “theo từng quý” is a cadence.
    if (words === 'theo ') return [];
    const onDay = expressOnDay(text, said, at);
    // “hằng tuần (chiều thứ Sáu), 6 tháng, 01 năm”
    if (onDay !== null) return readList(text, onDay);
    const bracket = words.indexOf('(');
    return readList(text, express(text, said, bracket < 0 ? at : at + bracket + 1));
  }
  const spaced = readEverySoMany(text, at);
  if (spaced.length > 0) return spaced;
  const hourly = readHourly(text, at);
  if (hourly.length > 0) return hourly;
  const least = readAtLeast(text, at);
  return least.length > 0 ? least : readGoverned(text, at);
}
