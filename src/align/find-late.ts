import { daysBetween, isDay } from '../calendar/day.ts';
import type { Deadline, Plan, Task } from '../model/plan.ts';
import type { Counterpart, LateDeadline } from './plan-alignment.ts';

/** The deadlines of counterparts that fall after the last day that the upper task leaves. What repeats has no such day. */
export function findLate(task: Task, counterparts: readonly Counterpart[], upper: Plan, lower: Plan): LateDeadline[] {
  const limit = dated(task, upper).sort((a, b) => (a.due < b.due ? 1 : -1))[0];
  if (limit === undefined) return [];
  return counterparts.flatMap((counterpart) =>
    dated(counterpart.task, lower)
      .filter(({ due }) => due > limit.due)
      .map(({ deadline, due }) => ({ upper: limit.deadline, lower: deadline, days: daysBetween(limit.due, due) })),
  );
}

function dated({ deadlines }: Task, plan: Plan): { deadline: Deadline; due: string }[] {
  return plan.deadlines.flatMap((deadline) => {
    const { id, kind, due } = deadline;
    return deadlines.includes(id) && kind !== 'recurring' && due !== null && isDay(due) ? [{ deadline, due }] : [];
  });
}
