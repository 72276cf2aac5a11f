import { CONTROL_WORDS, NAMED_BY_CADENCE, OTHER_WORK, REVIEW_WORDS } from '../../grammar/deadline-words.ts';
import type { Span } from '../../source/span.ts';
import { holding } from '../../text/guarded.ts';
import { lowerCase } from '../../text/lower-case.ts';
import type { TimeExpression } from './time-expression.ts';
import type { Verdict } from './verdict.ts';
import { wordSearch, wordsBefore } from './word-patterns.ts';

const REVIEW = wordSearch(REVIEW_WORDS);
const OTHER = wordSearch(OTHER_WORK);
const CONTROL = wordSearch(CONTROL_WORDS);
const PERIODIC = holding(['định kỳ'], /định kỳ(?: \S{1,12}){0,4} ?\(?$/u);
/** “Hằng quý, tổ chức sơ kết”: the verb stands right behind. “… hằng năm và báo cáo” begins something new. */
const OPENS = /(?:^|[,;:.(–-]|(?<![\p{L}\p{M}])(?:và|định kỳ)) ?$/u;
const NEW_MEMBER = /^ ?(?:và|hoặc|,? ?cũng như) /u;
/** “… vào tiêu chí đánh giá, xếp loại cuối năm” says which criteria. */
const CRITERIA = holding(
  ['tiêu chí', 'tiêu chuẩn', 'căn cứ', 'cơ sở'],
  /(?:tiêu chí|tiêu chuẩn|căn cứ|cơ sở) (?:để )?(?:đánh giá|xếp loại|bình xét|phân loại|thi đua)[^.;:]{0,40}$/u,
);
/** “…; thời gian: định kỳ 6 tháng và hằng năm”: a label inside the text. */
const LABELLED = holding(
  [':'],
  /(?:thời gian|thời hạn|thời điểm|tần suất)(?: (?:thực hiện|tổ chức|công khai|báo cáo|tiến hành|họp|hoàn thành))? ?: [^.;:]{0,40}$/u,
);
/** “… tại cuộc họp đầu năm”, “trong buổi giao ban hằng tuần” says on which occasion. */
const OCCASION = holding(
  ['cuộc ', 'buổi ', 'phiên ', 'kỳ họp', 'kỳ sinh hoạt', 'kỳ giao ban', 'kỳ hội nghị'],
  /(?<![\p{L}\p{M}])(?:tại|trong|ở|thông qua) (?:các )?(?:cuộc|buổi|phiên|kỳ) (?:họp|sinh hoạt|giao ban|hội nghị)(?: [^\s,.;:()]{1,8}){0,3} $/u,
);
const CLOSED = /^ ?[.,;)]*$/u;
const LONGEST_LABEL = 80;
const NEAR = 60;
/** “từ nay đến cuối năm” is a stretch of this year, not a day of every one. */
const STRETCH = /(?<![\p{L}\p{M}])(?:đến|tới) $/u;

/** “kế hoạch hằng năm”, “chỉ tiêu hằng quý”: the cadence is part of a name, and so it is in a quoted one. */
const NAMED = wordsBefore(NAMED_BY_CADENCE, 1);
const IN_QUOTES = /[“"«][^”"»]{0,80}$/u;

/**
 * Whether a cadence or a school term in running text is a time limit: one of reporting, meeting or reviewing is, by the words of its
 * clause. One of other work is no limit, and is said.
 */
export function judgeCadence(text: string, time: TimeExpression, clause: Span): Verdict {
  const lower = lowerCase(text);
  const left = lower.slice(clause.start, time.start);
  if (CRITERIA.test(left) || OCCASION.test(left)) return 'harmless';
  if (isOfReview(lower, left, time, clause)) return 'deadline';
  return NAMED(left) || IN_QUOTES.test(left) ? 'harmless' : 'unread';
}

function isOfReview(lower: string, left: string, time: TimeExpression, clause: Span): boolean {
  if (LABELLED.test(lower.slice(Math.max(0, time.start - LONGEST_LABEL), time.start))) return true;
  const right = lower.slice(time.end, clause.end);
  // “Kiểm tra: hằng năm.”: the time is all that is said of it.
  if (left.endsWith(': ') && CLOSED.test(right)) return true;
  if (time.form === 'term' && STRETCH.test(left)) return false;
  const periodic = lower.slice(time.start, time.end).includes('định kỳ') || PERIODIC.test(left);
  const review = REVIEW.lastIn(left);
  if (review >= 0 && (periodic || review > OTHER.lastIn(left))) return true;
  const rightReview = REVIEW.firstIn(right);
  if (rightReview < 0 && !periodic) return false;
  const other = OTHER.lastIn(left);
  if (rightReview >= 0) {
    if (review < 0 && other < 0) return true;
    if (OPENS.test(left) && rightReview <= NEAR && !NEW_MEMBER.test(right)) return true;
  }
  if (!periodic) return false;
  const control = CONTROL.lastIn(left);
  return (control > other && left.length - control <= NEAR) || (other < 0 && CONTROL.isIn(right.slice(0, NEAR)));
}
