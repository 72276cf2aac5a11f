export { createDaysOff } from '../calendar/days-off.ts';
export { labelOf } from '../export/ics/describe.ts';
export { dueCalendar } from './due-calendar.ts';
export type { DueItem } from './due-item.ts';
export { type DueOptions, listDue } from './list-due.ts';
export { addSpan, readSpan, type Span } from './span.ts';
