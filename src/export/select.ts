import { type Day, firstDay, lastDay } from '../calendar/day.ts';
import { occurrences } from '../calendar/recurrence.ts';
import { type Schedule, scheduleOf } from '../calendar/schedule.ts';
import type { Plan, Task } from '../model/plan.ts';
import { isSameBody } from '../recognize/body/body-key.ts';
import type { ExportOptions } from './exporter.ts';
import { groupBy } from './group-by.ts';

/** What to show of a plan; everything when nothing is asked for. */
export type Choice = Pick<ExportOptions, 'from' | 'toDate' | 'body' | 'role'>;

/**
 * Whether a task is that of the body asked for, in the role asked for. `Phòng Nội vụ` finds `Phòng Nội vụ quận Đông Hải` and
 * `UBND xã` finds `Uỷ ban nhân dân xã`; what is of no task (`null`) is nobody’s.
 */
export function isChosenTask(task: Task | null, { body, role }: Choice): boolean {
  if (body === undefined && role === undefined) return true;
  return (
    task?.responsible.some((one) => (role === undefined || one.role === role) && (body === undefined || isSameBody(one.name, body))) ??
    false
  );
}

/** The part of a schedule that lies between two days, null when nothing does. */
export function clip(schedule: Schedule, { from, toDate }: Choice): Schedule | null {
  const [least, most] = [firstDay(from ?? null), lastDay(toDate ?? null)];
  if (schedule.kind === 'span') return isWithin(schedule.end, least, null) && isWithin(schedule.start, null, most) ? schedule : null;
  if (schedule.kind === 'day') return isWithin(schedule.day, least, most) ? schedule : null;
  const until = [schedule.until, most].filter((day) => day !== null).sort()[0] ?? null;
  for (const day of occurrences(schedule.rule, schedule.first)) {
    if (until !== null && day > until) return null;
    if (isWithin(day, least, null)) return { ...schedule, first: day, until };
  }
  return null;
}

const isWithin = (day: Day, least: Day | null, most: Day | null) => (least === null || day >= least) && (most === null || day <= most);

/**
 * The plan with only the chosen tasks and deadlines, for exporters that show tasks. With a day asked for, a task stays for its
 * deadlines’ sake, and one without a day goes. (Calendars do not use this: they number deadlines in the whole plan.)
 */
export function selectPlan(plan: Plan, choice: Choice): Plan {
  const { from, toDate, body, role } = choice;
  if (from === undefined && toDate === undefined && body === undefined && role === undefined) return plan;
  const byDay = from !== undefined || toDate !== undefined;
  const byId = new Map(plan.tasks.map((task) => [task.id, task]));
  const deadlines = plan.deadlines.filter((deadline) => {
    if (!isChosenTask(byId.get(deadline.task ?? '') ?? null, choice)) return false;
    if (!byDay) return true;
    const schedule = scheduleOf(deadline, plan);
    return schedule !== null && clip(schedule, choice) !== null;
  });
  const byTask = groupBy(deadlines, ({ task }) => task);
  const tasks = plan.tasks
    .filter((task) => isChosenTask(task, choice) && (!byDay || byTask.has(task.id)))
    .map((task) => ({ ...task, deadlines: (byTask.get(task.id) ?? []).map(({ id }) => id) }));
  return { ...plan, tasks, deadlines };
}
