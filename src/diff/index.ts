export { applyDiff } from './apply.ts';
export { type DiffOptions, diffPlans } from './diff.ts';
export type { Change, PlanDiff } from './plan-diff.ts';
