export { createFinder } from './find-candidates.ts';
export { createMeasure, type Measure } from './measure.ts';
export type { Profile } from './profile.ts';
