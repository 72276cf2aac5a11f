import type { PlanDiff } from '../plan-diff.ts';
import type { ReportOptions } from '../report/make-report.ts';

/** A comparison as text of some format: a pure function of it. */
export type DiffFormat = (diff: PlanDiff, options: ReportOptions) => string;
