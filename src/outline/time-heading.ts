/** Lines that are a time and nothing else, and head what is done in it. */

import { inLowerCase } from '../text/lower-case.ts';
import { once } from '../text/once.ts';

/** “Quý I”, “6 tháng cuối năm”, “Tháng 9 và tháng 10/2025”. */
const PERIOD = /^(?:quý|tháng|tuần|học kỳ|đợt|\d{1,2} tháng)\s[^.;:,]{1,40}:?$/u;

const HALF = '(?:buổi )?(?:sáng|trưa|chiều|tối)';
const WEEKDAY = '(?:thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật|ngày thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|bẩy))';
const DAY = String.raw`(?:ngày )?\d{1,2}(?:[/.-]\d{1,2}(?:[/.-]\d{4})?| tháng \d{1,2}(?: năm \d{4})?)`;
const GAP = '(?:, ?| [-–] | )';
/** “Thứ Năm, ngày 17/4/2025”, “Sáng 17/4/2025:”, “Ngày 17/4 (thứ Năm)”; not a bare “17/4/2025”, which may be a cell. */
const DATED = `(?:${HALF}${GAP})?(?:${WEEKDAY}(?:${GAP}| ?(?=\\()))?\\(?${DAY}\\)?(?:${GAP}?\\(?(?:${WEEKDAY}|${HALF})\\)?)?`;
/** “Chiều thứ Hai”, “Thứ Ba:”. */
const NAMED = `(?:${HALF}${GAP})?${WEEKDAY}`;
const WHOLE_DAY = once(() => new RegExp(`^(?:${DATED}|${NAMED}):?$`, 'u'));
const HALF_DAY = /^buổi (?:sáng|trưa|chiều|tối):?$/u;

const PERIOD_OPENINGS = ['quý', 'tháng', 'tuần', 'học kỳ', 'đợt'];
const DAY_OPENINGS = ['buổi ', 'sáng', 'trưa', 'chiều', 'tối', 'thứ ', 'chủ nhật', 'ngày '];
const LONGEST = 60;
/** The letters that a time begins with. */
const OPENINGS = 'qQtThHđĐbBsScCnN0123456789';

export type TimeHeading = 'period' | 'day' | 'half-day';

export function timeHeading(text: string): TimeHeading | null {
  if (text.length > LONGEST || !OPENINGS.includes(text.charAt(0))) return null;
  const lower = inLowerCase(text);
  const isOpening = (words: string) => lower.startsWith(words);
  const mayBePeriod = PERIOD_OPENINGS.some(isOpening) || lower.includes(' tháng');
  if (mayBePeriod && PERIOD.test(lower)) return 'period';
  if (!DAY_OPENINGS.some(isOpening)) return null;
  if (HALF_DAY.test(lower)) return 'half-day';
  return WHOLE_DAY().test(lower) ? 'day' : null;
}
