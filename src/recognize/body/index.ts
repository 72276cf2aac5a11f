export { bodyKey, isSameBody } from './body-key.ts';
export type { BodyMatch } from './body-match.ts';
export { type Labelled, readLabelValue } from './label-value.ts';
export { looksLikeBody } from './looks-like-body.ts';
export { properCase } from './proper-case.ts';
export { type Assigned, type AssignmentReading, readAssignment } from './read-assignment.ts';
export { type HeadingReading, readHeading } from './read-heading.ts';
export { combineResponsible, type FoundResponsible, type ResponsibleInput } from './responsible.ts';
export { splitBodies } from './split-bodies.ts';
