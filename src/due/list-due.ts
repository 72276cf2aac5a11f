import { addDays, type Day, daysBetween } from '../calendar/day.ts';
import { type DaysOff, MOST_DAYS_OFF, toWorkingDay } from '../calendar/days-off.ts';
import { occurrences } from '../calendar/recurrence.ts';
import { type Schedule, scheduleOf } from '../calendar/schedule.ts';
import type { ExportedPlan } from '../export/exporter.ts';
import { deadlinesOf } from '../export/ics.ts';
import { type Choice, isChosenTask } from '../export/select.ts';
import type { DueItem } from './due-item.ts';
import { addSpan, type Span } from './span.ts';

export interface DueOptions extends Pick<Choice, 'body' | 'role'> {
  readonly today: Day;
  /** How far to look, from today; without it single days have no bound, and of what repeats only the nearest is listed. */
  readonly within: Span | null;
  /** Look back, at what was due before today, instead of ahead. */
  readonly overdue: boolean;
  readonly daysOff: DaysOff;
  readonly shift: 'before' | 'after' | 'none';
}

/** What is due over many plans, by day; of a plan given twice everything is listed once. */
export function listDue(plans: readonly ExportedPlan[], options: DueOptions): DueItem[] {
  const items = new Map<string, DueItem>();
  for (const exported of plans) {
    for (const keyed of deadlinesOf(exported)) {
      const schedule = isChosenTask(keyed.task, options) ? scheduleOf(keyed.deadline, exported.plan) : null;
      if (schedule === null) continue;
      for (const day of daysOf(schedule, options)) {
        const item: DueItem = { ...keyed, exported, ...dated(day, schedule, options) };
        const same = `${keyed.key}\n${day}\n${keyed.deadline.text}`;
        if (!items.has(same)) items.set(same, item);
      }
    }
  }
  return [...items.values()].sort(
    (a, b) => compare(a.due, b.due) || compare(a.time ?? '', b.time ?? '') || compare(a.exported.name, b.exported.name),
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function dated(day: Day, schedule: Schedule, { today, daysOff, shift }: DueOptions) {
  const due = moved(day, daysOff, shift);
  return {
    due,
    movedFrom: due === day ? null : day,
    time: schedule.kind === 'span' ? null : schedule.time,
    daysLeft: daysBetween(today, due),
    dayOff: daysOff(due),
    repeats: schedule.kind === 'rule',
    dayAssumed: schedule.kind === 'rule' && schedule.dayAssumed,
  };
}

const moved = (day: Day, daysOff: DaysOff, shift: DueOptions['shift']) => (shift === 'none' ? day : toWorkingDay(day, shift, daysOff));

/** The days of a schedule, as the plan has them, that fall into the window once they are moved. */
function daysOf(schedule: Schedule, options: DueOptions): Day[] {
  const { today, within, overdue, daysOff, shift } = options;
  const least = overdue ? (within === null ? null : addSpan(today, within, -1)) : today;
  const most = overdue ? addDays(today, -1) : within === null ? null : addSpan(today, within);
  const isInside = (day: Day) => {
    const due = moved(day, daysOff, shift);
    return (least === null || due >= least) && (most === null || due <= most);
  };
  if (schedule.kind !== 'rule') return [schedule.kind === 'day' ? schedule.day : schedule.end].filter(isInside);
  // Days off move a due day by as much at most, so days a little outside the window may come in.
  const last = most === null ? null : addDays(most, MOST_DAYS_OFF);
  const found: Day[] = [];
  for (const day of occurrences(schedule.rule, schedule.first)) {
    if ((schedule.until !== null && day > schedule.until) || (last !== null && day > last)) break;
    if (isInside(day)) found.push(day);
    // Ahead without an end: the nearest is enough.
    if (most === null && found.length > 0) break;
  }
  return within === null ? found.slice(-1) : found;
}
