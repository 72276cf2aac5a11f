export type { LabelKind } from './label-kind.ts';
export { type ColumnHead, isBodyHead, isDutyHead, isEventHead, readColumnHead } from './read-column-head.ts';
export { type LabelledPart, readLabels } from './read-labels.ts';
