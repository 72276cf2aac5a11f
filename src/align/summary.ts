import type { AlignedTask, PlanAlignment } from './plan-alignment.ts';

export const STATUSES: readonly AlignedTask['status'][] = ['missing', 'perhaps', 'matched'];

/** How many tasks are of which kind, and how many deadlines are late. */
export function summarize({ tasks, others }: PlanAlignment) {
  const of = (status: AlignedTask['status']) => tasks.filter((task) => task.status === status).length;
  return { matched: of('matched'), perhaps: of('perhaps'), missing: of('missing'), late: tasks.flatMap(({ late }) => late).length, others };
}

/** Whether somebody has to look at it: a task without a sure counterpart, a late deadline, a basis that is missing. */
export function needsWork(alignment: PlanAlignment): boolean {
  const { perhaps, missing, late } = summarize(alignment);
  const { status } = alignment.basis;
  return perhaps + missing + late > 0 || (status !== 'cited' && status !== 'unknown');
}
