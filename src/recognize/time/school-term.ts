import { localPattern, matchAt } from './local-pattern.ts';
import { lowerCase } from './lower-case.ts';
import { type TimeExpression, timeExpression } from './time-expression.ts';

const EDGE = '(?:vào |khi |sau khi |sau )?(?<edge>cuối|giữa|đầu|hết|kết thúc)(?: mỗi| hằng| hàng| từng)?';
const OF_SCHOOL =
  '(?:(?:học kỳ|học kì|hk|kỳ|kì)(?: ?(?:i{1,3}|[1-3]|một|hai)(?![\\p{L}\\p{M}\\d]))?|năm học)(?! ?(?:19|20)\\d\\d)(?! (?:báo|họp|thi|trung|tới|sau|tiếp))(?![\\p{L}\\p{M}\\d])';
const OF_YEAR =
  '(?<unit>tuần|tháng|qu[ýí]|năm)(?! ?[\\div]| (?:học|hai|ba|tư|tới|sau|trước|nay|này|tiếp|một|sáu|bảy|tám|chín|mười))(?![\\p{L}\\p{M}\\d])';
const OPENS_EDGE = 'cđghksv';
const SCHOOL_TERM = localPattern(OPENS_EDGE, `(?:định kỳ,? )?${EDGE} ${OF_SCHOOL}`, ['học kỳ', 'học kì', 'hk', 'kỳ', 'kì', 'năm học']);
const REVIEWED_TERM = localPattern('hkn', OF_SCHOOL);
/** The last word of “sơ kết”, “tổng kết”, “sơ, tổng kết”. */
const REVIEWED = /(?:sơ|tổng) kết $/u;
const YEAR_EDGE = localPattern(OPENS_EDGE, `(?:định kỳ,? )?${EDGE} ${OF_YEAR}`, ['cuối ', 'giữa ', 'đầu ', 'hết ', 'kết thúc ']);
// The edge of the terms before holds for the next one: “giữa học kỳ I và II”, “cuối học kỳ I, học kỳ II”.
const NEXT_TERM = localPattern(
  ', ',
  '(?:, ?| và | hoặc )(?=(?:học kỳ|học kì|hk) ?(?:i{1,3}|[1-3])|(?:i{1,3}|[1-3])(?=[,.;:)]|$| (?:và|năm)))',
);
const TERM_NAME = localPattern('hi123', '(?:(?:học kỳ|học kì|hk) ?)?(?:i{1,3}|[1-3])(?![\\p{L}\\p{M}\\d])');

const RULES: Readonly<Record<string, string>> = {
  tuần: 'FREQ=WEEKLY',
  tháng: 'FREQ=MONTHLY;BYMONTHDAY=-1',
  quý: 'FREQ=MONTHLY;INTERVAL=3',
  quí: 'FREQ=MONTHLY;INTERVAL=3',
};

/**
 * “Định kỳ cuối học kỳ I”, “giữa học kỳ”, “kết thúc năm học”, “sơ kết học kỳ I”: each named term comes once a year. So does
 * “cuối năm”; “cuối quý” and “cuối tháng” come as often as their unit. A term with its year is a name, no cadence.
 */
export function readTerm(text: string, at: number): TimeExpression[] {
  const edge = matchAt(YEAR_EDGE, text, at);
  if (edge !== null) {
    const { edge: place = '', unit = '' } = edge.groups ?? {};
    const last = place === 'cuối' || place === 'hết';
    const rrule = unit === 'tháng' && !last ? 'FREQ=MONTHLY' : (RULES[unit] ?? 'FREQ=YEARLY');
    return [timeExpression(text, { start: at, end: at + edge[0].length, form: 'term', kind: 'recurring', rrule })];
  }
  const reviewed = REVIEWED.test(lowerCase(text).slice(Math.max(0, at - 9), at));
  const match = matchAt(SCHOOL_TERM, text, at) ?? (reviewed ? matchAt(REVIEWED_TERM, text, at) : null);
  if (match === null) return [];
  const written = { form: 'term', kind: 'recurring', rrule: 'FREQ=YEARLY' } as const;
  const found = [timeExpression(text, { ...written, start: at, end: at + match[0].length })];
  for (let end = at + match[0].length; found.length < 4; ) {
    const joint = matchAt(NEXT_TERM, text, end);
    const term = joint === null ? null : matchAt(TERM_NAME, text, end + joint[0].length);
    if (term === null) break;
    end = term.index + term[0].length;
    found.push(timeExpression(text, { ...written, start: term.index, end }));
  }
  return found;
}
