import { NUMBER_WORDS } from '../../grammar/calendar-words.ts';
import { REVIEW_FILLERS, REVIEW_WORDS } from '../../grammar/deadline-words.ts';
import { DIGITS, localPattern, matchAt, once, writtenPattern } from './local-pattern.ts';
import { lowerCase } from './lower-case.ts';
import { cadenceRule } from './rrule.ts';
import { type TimeExpression, timeExpression } from './time-expression.ts';
import { anyOf } from './word-patterns.ts';

const COUNT = once(() => `\\d{1,2}|${anyOf(Object.keys(NUMBER_WORDS))}`);
// “năm” is no cadence in “năm 2023”, “năm học 2026”, “năm tiếp theo”, nor as the number five; “tháng 5” and “quý I” are dates.
const NOT_A_UNIT =
  '(?![\\p{L}\\p{M}\\d])(?! ?[/-]? ?\\d{1,4}(?!\\d* ?(?:lần|tháng)))(?! (?:i{1,3}|iv)(?![\\p{L}\\p{M}]))' +
  '(?! (?:học|lễ|tới|tiếp|sau|trước(?! ngày| \\d)|qua|nay|này|thứ|đầu|cuối|mới|gần|đó|kế|tuổi|vừa|liên tiếp|liền|hành động|thanh niên|cao điểm|nội dung|nhiệm vụ|nhóm|tiêu chí|vấn đề|bước)(?![\\p{L}\\p{M}]))';
const UNIT = once(() => `(?:(?<count>${COUNT()}) )?(?<unit>ngày|tuần|tháng|qu[ýí]|học kỳ|năm học|năm|kỳ)${NOT_A_UNIT}${OFTEN()}`);
const OFTEN = once(() => `(?:(?: ?/ ?| )(?:ít nhất |tối thiểu )?(?<times>${COUNT()})? ?lần(?![\\p{L}\\p{M}]))?`);
const PERIODIC = 'định kỳ,? (?:là |theo |vào |mỗi |\\()?';
const EACH = '(?:(?:theo )?(?:hằng|hàng|mỗi|từng)|theo) ';
/** First letters of a number, in digits or in words, and of a unit of time. */
const OPENS_COUNT = `${DIGITS}bchmst`;
const OPENS_UNIT = `${OPENS_COUNT}hknqt`;

const EXPLICIT = localPattern('đhmt', () => `(?:${PERIODIC})?${EACH}${UNIT()}`, ['hằng ', 'hàng ', 'mỗi ', 'từng ', 'theo ']);
const PERIODIC_UNIT = localPattern('đ', () => `${PERIODIC}${UNIT()}`, ['định kỳ']);
const TIMES_A_UNIT = localPattern(
  `${OPENS_COUNT}đít`,
  () =>
    `(?:định kỳ )?(?:ít nhất |tối thiểu )?(?<times>${COUNT()}) lần(?: ?/ ?| trong (?:một |mỗi )?| một | mỗi | trên )(?:(?<count>\\d{1,2}) )?(?<unit>ngày|tuần|tháng|qu[ýí]|học kỳ|năm học|năm)${NOT_A_UNIT}`,
  [' lần'],
);
const BARE = localPattern(OPENS_UNIT, UNIT);
const NEXT = localPattern(', /;', () => `(?:, ?| và |, và | hoặc | ?/ ?| hay |; )(?:định kỳ )?(?:${EACH}|cả )?${UNIT()}`, [
  'ngày',
  'tuần',
  'tháng',
  'quý',
  'quí',
  'kỳ',
  'năm',
]);

const numberOf = (word: string | undefined): number => (word === undefined ? 1 : (NUMBER_WORDS[word] ?? Number(word)));

function express(text: string, match: RegExpExecArray, start: number): TimeExpression {
  const { count, unit = '', times } = match.groups ?? {};
  const every = numberOf(count);
  const rule = cadenceRule(every, unit, numberOf(times));
  // The report of nine months comes once a year, not every nine months.
  const rrule = every === 9 && unit === 'tháng' && times === undefined ? 'FREQ=YEARLY;BYMONTH=9' : rule;
  const end = match.index + match[0].length;
  return timeExpression(text, { start, end, form: 'cadence', kind: 'recurring', rrule });
}

/** “…, hằng quý và 6 tháng”: each member of a list of cadences is one. */
function readList(text: string, first: TimeExpression): TimeExpression[] {
  const list = [first];
  for (let end = first.end; list.length < 8; ) {
    const next = matchAt(NEXT, text, end);
    if (next === null) break;
    const joint = /^(?:, và |, ?| và | hoặc | ?\/ ?| hay |; )/u.exec(next[0])?.[0].length ?? 0;
    const expression = express(text, next, next.index + joint);
    list.push(expression);
    end = expression.end;
  }
  return list;
}

const CLOSE_HEAD = once(
  () =>
    new RegExp(
      `(?<![\\p{L}\\p{M}])(?:${anyOf(REVIEW_WORDS)})(?:(?:,| và)? ${anyOf([...REVIEW_FILLERS, ...REVIEW_WORDS])}){0,5} ?\\(?$`,
      'u',
    ),
);
const FAR_HEAD = once(() => new RegExp(`(?<![\\p{L}\\p{M}])${anyOf(REVIEW_WORDS)}(?![\\p{L}\\p{M}])(?! số)[^.;:,()]{0,80}$`, 'u'));
const LENGTH_BEFORE = /(?<![\p{L}\p{M}])(?:trong|vòng|gian|hạn|sau|quá|dưới|trên|từ|đủ|được|khoảng|thêm|đến|tới|kéo dài|cứ|[\d/])\s?$/u;
const LENGTH_BEHIND = writtenPattern(
  ' ',
  ' (?:thực hiện|triển khai|thi hành|hoạt động|trở|kể từ|liên tục|làm việc|tuổi|lương|đầu|cuối|tới|qua|năm \\d|đến|Luật|Nghị|Chỉ thị|Quyết định)',
);

/**
 * A unit alone is a cadence behind a word of reporting: “báo cáo năm”, “sơ kết 06 tháng, tổng kết 01 năm”. “Sơ kết 03 năm
 * thực hiện” and “tập huấn 3 tháng” are lengths.
 */
function readGoverned(text: string, at: number): TimeExpression[] {
  const match = matchAt(BARE, text, at);
  if (match === null) return [];
  const left = lowerCase(text).slice(Math.max(0, at - 90), at);
  const { count, unit = '', times } = match.groups ?? {};
  if (times === undefined && !match[0].endsWith('lần')) {
    if (LENGTH_BEFORE.test(left) || (count !== undefined && matchAt(LENGTH_BEHIND, text, at + match[0].length) !== null)) return [];
    const review =
      count !== undefined &&
      ((unit === 'tháng' && ['3', '6', '9'].includes(String(numberOf(count)))) || (unit === 'năm' && numberOf(count) === 1));
    if (!CLOSE_HEAD().test(left) && !(review && FAR_HEAD().test(left))) return [];
    if (count !== undefined && !review) return [];
  }
  return readList(text, express(text, match, at));
}

const EVERY_SO_MANY = localPattern(DIGITS, '(?<count>\\d{1,2}) (?<unit>năm|tháng)(?= (?:sơ kết|tổng kết|kiểm điểm|đánh giá))');
const OPENS = /(?:^|[,;:.(]|cứ|định kỳ) ?$/u;

/** “3 năm sơ kết, 5 năm tổng kết”. */
function readEverySoMany(text: string, at: number): TimeExpression[] {
  const match = matchAt(EVERY_SO_MANY, text, at);
  return match === null || !OPENS.test(lowerCase(text).slice(Math.max(0, at - 10), at)) ? [] : [express(text, match, at)];
}

/** “6 tháng, năm”, “Quý”, “Tháng/quý”: units alone, which only a time cell or label may hold; read to their end. */
export function readBareCadences(text: string, at: number): TimeExpression[] {
  const match = matchAt(BARE, text, at);
  return match === null ? [] : readList(text, express(text, match, at));
}

const THEO = /^theo (?!hằng|hàng|mỗi|từng)/u;

/** Cadences at an offset, one for each member of a list: “định kỳ 6 tháng, năm”, “02 lần/tháng”, “mỗi quý 01 lần”. */
export function readCadences(text: string, at: number): TimeExpression[] {
  const times = matchAt(TIMES_A_UNIT, text, at);
  if (times !== null) return [express(text, times, at)];
  const match = matchAt(EXPLICIT, text, at) ?? matchAt(PERIODIC_UNIT, text, at);
  if (match !== null) {
    // “theo năm”, “theo tháng” say how something is counted; “theo từng quý” is a cadence.
    if (THEO.test(match[0])) return [];
    const bracket = match[0].indexOf('(');
    return readList(text, express(text, match, bracket < 0 ? at : at + bracket + 1));
  }
  const spaced = readEverySoMany(text, at);
  return spaced.length > 0 ? spaced : readGoverned(text, at);
}
