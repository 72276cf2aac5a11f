export { labelOf } from '../export/ics/describe.ts';
export { dueCalendar } from './due-calendar.ts';
export type { DueItem } from './due-item.ts';
export { type DueOptions, listDue } from './list-due.ts';
export { addSpan, readSpan } from './span.ts';
