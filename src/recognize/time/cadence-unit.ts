import { NUMBER_WORDS } from '../../grammar/calendar-words.ts';
import { DIGITS, localPattern, matchAt } from './local-pattern.ts';
import { anyOf } from './word-patterns.ts';

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

/** A number in digits or in words. */
const COUNT = `\\d{1,2}|${anyOf(Object.keys(NUMBER_WORDS))}`;
const OPENS_COUNT = `${DIGITS}bchmst`;
const COUNTED = localPattern(OPENS_COUNT, `(?:${COUNT})(?= )`);
// “năm” is no cadence in “năm 2023”, “năm học 2026”, “năm tiếp theo”, nor as the number five; “tháng 5” and “quý I” are dates.
const UNIT = localPattern(
  'hknqt',
  '(?:ngày(?! ?\\d{1,2} tháng)|tuần|tháng|qu[ýí]|học kỳ|năm học|năm|kỳ)' +
    '(?![\\p{L}\\p{M}\\d])(?! ?[/-]? ?\\d{1,4}(?!\\d* ?(?:lần|tháng)))(?! (?:i{1,3}|iv)(?![\\p{L}\\p{M}]))' +
    '(?! (?:học|lễ|tới|tiếp|sau|trước(?! ngày| \\d)|qua|nay|này|thứ|đầu|cuối|mới|gần|đó|kế|tuổi|vừa|liên tiếp|liền|hành động|thanh niên|cao điểm|nội dung|nhiệm vụ|nhóm|tiêu chí|vấn đề|bước)(?![\\p{L}\\p{M}]))',
);
const OFTEN = localPattern(' /', `(?: ?/ ?| )(?:ít nhất |tối thiểu )?(?<times>${COUNT})? ?lần(?![\\p{L}\\p{M}])`, ['lần']);
const TIMES = localPattern(
  `${OPENS_COUNT}đít`,
  `(?:định kỳ )?(?:ít nhất |tối thiểu )?(?<times>${COUNT}) lần(?: ?/ ?| trong (?:một |mỗi )?| một | mỗi | trên )(?:(?<count>\\d{1,2}) )?`,
  [' lần'],
);

/** A unit of time, with its number in front and “02 lần” behind it. */
export function readUnit(text: string, at: number): CadenceUnit | null {
  const count = matchAt(COUNTED, text, at)?.[0];
  const unit = matchAt(UNIT, text, count === undefined ? at : at + count.length + 1);
  if (unit === null) return null;
  const end = unit.index + unit[0].length;
  const often = matchAt(OFTEN, text, end);
  return {
    start: at,
    end: end + (often?.[0].length ?? 0),
    unit: unit[0],
    count,
    times: often?.groups?.['times'],
    often: often !== null,
  };
}

/** “02 lần/tháng”, “ít nhất một lần trong 6 tháng”. */
export function readTimesAUnit(text: string, at: number): CadenceUnit | null {
  const times = matchAt(TIMES, text, at);
  const unit = times === null ? null : matchAt(UNIT, text, at + times[0].length);
  if (times === null || unit === null || unit[0] === 'kỳ') return null;
  return {
    start: at,
    end: unit.index + unit[0].length,
    unit: unit[0],
    count: times.groups?.['count'],
    times: times.groups?.['times'],
    often: true,
  };
}
