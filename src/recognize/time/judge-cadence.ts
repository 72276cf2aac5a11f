import { CONTROL_WORDS, OTHER_WORK, REVIEW_WORDS } from '../../grammar/deadline-words.ts';
import type { Span } from '../../source/span.ts';
import { lowerCase } from '../../text/lower-case.ts';
import type { TimeExpression } from './time-expression.ts';
import { lastOf, wordsPattern } from './word-patterns.ts';

const REVIEW = wordsPattern(REVIEW_WORDS, 'gu');
const OTHER = wordsPattern(OTHER_WORK, 'gu');
const CONTROL = wordsPattern(CONTROL_WORDS, 'gu');
const ANY_REVIEW = wordsPattern(REVIEW_WORDS);
const ANY_CONTROL = wordsPattern(CONTROL_WORDS);
const PERIODIC = /định kỳ(?: \S{1,12}){0,4} ?\(?$/u;
/** “Hằng quý, tổ chức sơ kết”: the verb stands right behind. “… hằng năm và báo cáo” begins something new. */
const OPENS = /(?:^|[,;:.(–-]|(?<![\p{L}\p{M}])(?:và|định kỳ)) ?$/u;
const NEW_MEMBER = /^ ?(?:và|hoặc|,? ?cũng như) /u;
/** “… vào tiêu chí đánh giá, xếp loại cuối năm” says which criteria. */
const CRITERIA = /(?:tiêu chí|tiêu chuẩn|căn cứ|cơ sở) (?:để )?(?:đánh giá|xếp loại|bình xét|phân loại|thi đua)[^.;:]{0,40}$/u;
const NEAR = 60;
/** “từ nay đến cuối năm” is a stretch of this year, not a day of every one. */
const STRETCH = /(?<![\p{L}\p{M}])(?:đến|tới) $/u;

/** Whether a cadence is one of reporting, meeting or reviewing, by the words of its clause. */
export function isReviewCadence(text: string, time: TimeExpression, clause: Span): boolean {
  const lower = lowerCase(text);
  const left = lower.slice(clause.start, time.start);
  if (CRITERIA.test(left)) return false;
  const right = lower.slice(time.end, clause.end);
  if (time.form === 'term' && STRETCH.test(left)) return false;
  const periodic = lower.slice(time.start, time.end).includes('định kỳ') || PERIODIC.test(left);
  const review = lastOf(REVIEW(), left);
  const other = lastOf(OTHER(), left);
  if (review >= 0 && (review > other || periodic)) return true;
  const rightReview = right.search(ANY_REVIEW());
  if (rightReview >= 0) {
    if (review < 0 && other < 0) return true;
    if (OPENS.test(left) && rightReview <= NEAR && !NEW_MEMBER.test(right)) return true;
  }
  if (!periodic) return false;
  const control = lastOf(CONTROL(), left);
  return (control > other && left.length - control <= NEAR) || (other < 0 && right.slice(0, NEAR).search(ANY_CONTROL()) >= 0);
}
