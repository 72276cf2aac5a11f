export { type AlignOptions, alignPlans } from './align.ts';
export type { AlignedTask, PlanAlignment } from './plan-alignment.ts';
