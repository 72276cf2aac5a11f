export { mayHoldTime } from './anchor.ts';
export { findTimes } from './find-times.ts';
export { mendDigits } from './mend-digits.ts';
export { type IssueDate, readIssueDate } from './read-issue-date.ts';
export { readPeriod } from './read-period.ts';
export { type DeadlineDraft, type DeadlineSelection, selectDeadlines, type TimePlace } from './select-deadlines.ts';
export { type Bound, type InferredPart, isOfSameDay, type TimeContext, type TimeExpression, type TimeForm } from './time-expression.ts';
