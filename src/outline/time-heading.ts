/** Lines that are a time and nothing else, and head what is done in it. */

/** “Quý I”, “6 tháng cuối năm”, “Tháng 9 và tháng 10/2025”. */
const PERIOD = /^(?:quý|tháng|tuần|học kỳ|đợt|\d{1,2} tháng)\s[^.;:,]{1,40}:?$/iu;

const HALF = '(?:buổi )?(?:sáng|trưa|chiều|tối)';
const WEEKDAY = '(?:thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật|ngày thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|bẩy))';
const DAY = String.raw`(?:ngày )?\d{1,2}(?:[/.-]\d{1,2}(?:[/.-]\d{4})?| tháng \d{1,2}(?: năm \d{4})?)`;
const GAP = '(?:, ?| [-–] | )';
/** “Thứ Năm, ngày 17/4/2025”, “Sáng 17/4/2025:”, “Ngày 17/4 (thứ Năm)”; not a bare “17/4/2025”, which may be a cell. */
const DATED = new RegExp(
  `^(?=\\p{L})(?:${HALF}${GAP})?(?:${WEEKDAY}(?:${GAP}| ?(?=\\()))?\\(?${DAY}\\)?(?:${GAP}?\\(?(?:${WEEKDAY}|${HALF})\\)?)?:?$`,
  'iu',
);
/** “Buổi sáng”, “Chiều thứ Hai”, “Thứ Ba:”. */
const NAMED = new RegExp(`^(?:buổi (?:sáng|trưa|chiều|tối)|(?:${HALF}${GAP})?${WEEKDAY}):?$`, 'iu');
const HALF_DAY = new RegExp(`^${HALF}:?$`, 'iu');
const LONGEST = 60;
/** The letters that a time begins with. */
const OPENINGS = 'qQtThHđĐbBsScCnN0123456789';

export type TimeHeading = 'period' | 'day' | 'half-day';

export function timeHeading(text: string): TimeHeading | null {
  if (text.length > LONGEST || !OPENINGS.includes(text.charAt(0))) return null;
  if (PERIOD.test(text)) return 'period';
  if (HALF_DAY.test(text) && /^buổi/iu.test(text)) return 'half-day';
  return DATED.test(text) || NAMED.test(text) ? 'day' : null;
}
