export type { Baseline, BaselineEntry } from './baseline.ts';
export { readBaseline } from './read-baseline.ts';
export { splitFindings } from './split-findings.ts';
export { updateBaseline } from './update-baseline.ts';
