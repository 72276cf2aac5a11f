import type { Part, PlanDiff } from './plan-diff.ts';

/** The parts of a comparison, in the order of a document. */
export const DIFF_PARTS: readonly Part[] = ['header', 'citations', 'sections', 'tasks', 'bodies', 'deadlines', 'recipients', 'signature'];

/** The changes of these parts alone. The patch stays: it makes NEW of OLD, whatever is shown. */
export const selectChanges = (diff: PlanDiff, parts: readonly Part[]): PlanDiff => ({
  ...diff,
  changes: diff.changes.filter(({ part }) => parts.includes(part)),
});
