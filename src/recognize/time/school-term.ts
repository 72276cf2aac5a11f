import { behindAny } from '../../text/behind-any.ts';
import { lowerCase } from '../../text/lower-case.ts';
import { localPattern, matchAt, UNNUMBERED } from './local-pattern.ts';
import { phraseTable } from './phrase-table.ts';
import { type TimeExpression, timeExpression } from './time-expression.ts';

const EDGES = ['cuối', 'giữa', 'đầu', 'hết', 'kết thúc'];
const WEEK_EDGES = ['cuối', 'đầu'];
const TERMS = ['học kỳ', 'học kì', 'hk', 'kỳ', 'kì', 'năm học'];
const OF_SCHOOL = localPattern(
  TERMS,
  '(?:(?:học kỳ|học kì|hk|kỳ|kì)(?: ?(?:i{1,3}|[1-3]|một|hai)(?![\\p{L}\\p{M}\\d]))?|năm học)(?! ?(?:19|20)\\d\\d)(?! (?:báo|họp|thi|trung|tới|sau|tiếp))(?![\\p{L}\\p{M}\\d])',
);
const OF_YEAR = localPattern(
  ['tuần', 'tháng', 'qu', 'năm'],
  `(?:tuần|tháng|qu[ýí]|năm)${UNNUMBERED}(?! (?:học|hai|ba|tư|tới|sau|trước|nay|này|tiếp|một|sáu|bảy|tám|chín|mười))(?![\\p{L}\\p{M}\\d])`,
);
const NAMED_MONTH = /^(?:Tháng|Tuần|Năm) \p{Lu}/u;
/** A term without an edge, as behind “sơ kết”, “tổng kết”. */
export const NAMED_TERM = /^(?:học k|hk|k[ỳì]|năm học)/iu;
/** In front of a term without an edge. */
const isReviewed = (left: string): boolean => left.endsWith('sơ kết ') || left.endsWith('tổng kết ');
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

const OPENINGS = phraseTable(['định kỳ', 'vào ', 'khi ', 'sau ', 'tuần ', ...EDGES, ...TERMS]);

/** “định kỳ vào cuối mỗi ”, “sau khi kết thúc ”, “tuần đầu của ”. */
function readEdge(lower: string, at: number): { readonly place: string; readonly end: number } | null {
  const start = behindAny(lower, behindAny(lower, at, ['định kỳ ', 'định kỳ, ']), ['vào ', 'khi ', 'sau khi ', 'sau ']);
  const noun = behindAny(lower, start, ['tuần ']);
  const place = (noun > start ? WEEK_EDGES : EDGES).find((edge) => lower.startsWith(edge, noun));
  if (place === undefined) return null;
  const edge = behindAny(lower, noun + place.length, [' tiên', ' cùng']);
  const end = behindAny(lower, edge, [' của mỗi ', ' của các ', ' của ', ' các ', ' mỗi ', ' hằng ', ' hàng ', ' từng ', ' ']);
  return end === edge ? null : { place, end };
}

/**
 * “Định kỳ cuối học kỳ I”, “giữa học kỳ”, “kết thúc năm học”, “sơ kết học kỳ I”: each named term comes once a year. So does
 * “cuối năm”; “cuối quý” and “cuối tháng” come as often as their unit. A term with its year is a name, no cadence.
 */
export function readTerm(text: string, at: number): TimeExpression[] {
  const lower = lowerCase(text);
  if (!OPENINGS.opensAt(lower, at)) return [];
  const edge = readEdge(lower, at);
  const behind = edge?.end ?? at;
  const unit = edge === null ? null : matchAt(OF_YEAR, text, behind);
  // “Kết thúc Tháng Thanh niên”: a month with a name, of which there is one.
  if (edge !== null && unit !== null && !NAMED_MONTH.test(text.slice(behind, behind + 8))) {
    const last = edge.place === 'cuối' || edge.place === 'hết';
    const rrule = unit[0] === 'tháng' && !last ? 'FREQ=MONTHLY' : (RULES[unit[0]] ?? 'FREQ=YEARLY');
    return [timeExpression(text, { start: at, end: behind + unit[0].length, form: 'term', kind: 'recurring', rrule })];
  }
  const named = edge !== null || isReviewed(lower.slice(Math.max(0, at - 9), at));
  const term = named ? matchAt(OF_SCHOOL, text, behind) : null;
  if (term === null) return [];
  const written = { form: 'term', kind: 'recurring', rrule: 'FREQ=YEARLY' } as const;
  const first = behind + term[0].length;
  const found = [timeExpression(text, { ...written, start: at, end: first })];
  for (let end = first; found.length < 4; ) {
    const joint = matchAt(NEXT_TERM, text, end);
    const next = joint === null ? null : matchAt(TERM_NAME, text, end + joint[0].length);
    if (next === null) break;
    end = next.index + next[0].length;
    found.push(timeExpression(text, { ...written, start: next.index, end }));
  }
  return found;
}
