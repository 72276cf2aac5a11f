import { type Schedule, scheduleOf } from '../calendar/schedule.ts';
import type { Deadline, Task } from '../model/plan.ts';
import type { ExportedPlan, Exporter, ExportOptions } from './exporter.ts';
import { writeCalendar } from './ics/calendar.ts';
import { describe, labelOf } from './ics/describe.ts';
import type { Entry } from './ics/entry.ts';
import { revisionOf } from './ics/revision.ts';
import { deadlineKeys, planKey, uidOf } from './ics/uid.ts';
import { WORDS } from './ics/words.ts';
import { clip, isChosenTask } from './select.ts';

const ALARMS = [7, 3, 1];

/**
 * A calendar: one event a deadline, on its due day, or with `todo` one to-do. Deadlines without a day are left out. Importing
 * it again changes what is there and doubles nothing: see `ics/uid.ts` and `ics/revision.ts`.
 */
export const ics: Exporter = {
  id: 'ics',
  extensions: ['ics'],
  mediaType: 'text/calendar; charset=utf-8',
  write(plans, options) {
    const entries = plans.flatMap((exported) =>
      deadlinesOf(exported).flatMap(({ deadline, task, key }) => {
        const schedule = isChosenTask(task, options) ? scheduleOf(deadline, exported.plan) : null;
        const when = schedule === null ? null : clip(schedule, options);
        return when === null ? [] : [entryOf({ exported, deadline, task, key }, when, options)];
      }),
    );
    return calendarOf(entries, plans, options);
  },
};

/** A deadline with its task and the name that makes its UID. */
export interface KeyedDeadline {
  readonly deadline: Deadline;
  readonly task: Task | null;
  readonly key: string;
}

export function deadlinesOf({ plan, name }: ExportedPlan): KeyedDeadline[] {
  const tasks = new Map(plan.tasks.map((task) => [task.id, task]));
  const own = planKey(plan, name);
  return [...deadlineKeys(plan.deadlines)].map(([deadline, key]) => ({
    deadline,
    task: tasks.get(deadline.task ?? '') ?? null,
    key: `${own}\n${key}`,
  }));
}

export function entryOf(
  { exported, deadline, task, key }: KeyedDeadline & { readonly exported: ExportedPlan },
  when: Schedule,
  { language, alarm }: ExportOptions,
): Entry {
  const alarms = [...new Set(alarm ?? ALARMS)].sort((a, b) => b - a);
  return {
    uid: uidOf(key),
    revision: revisionOf(exported.plan),
    when,
    alarms,
    ...describe(deadline, task, exported.plan, when, WORDS[language]),
  };
}

/** The calendar of entries made from plans, each of which is in it once: the same plan may have been given twice. */
export function calendarOf(entries: readonly Entry[], plans: readonly ExportedPlan[], { language, todo }: ExportOptions): string {
  const words = WORDS[language];
  const [only, ...others] = plans;
  const name =
    only !== undefined && others.length === 0
      ? words.oneCalendar([labelOf(only.plan), only.plan.title].filter(Boolean).join(' – ') || only.name)
      : words.manyCalendars(plans.length);
  return writeCalendar(once(entries), name, todo === true);
}

/** Two different entries under one UID come from plans that cannot be told apart; the later gets a name of its own. */
function once(entries: readonly Entry[]): Entry[] {
  const known = new Map<string, string>();
  return entries.flatMap((entry) => {
    let { uid } = entry;
    const content = JSON.stringify({ ...entry, uid: null });
    while (known.has(uid) && known.get(uid) !== content) uid = uidOf(uid);
    if (known.has(uid)) return [];
    known.set(uid, content);
    return [{ ...entry, uid }];
  });
}
