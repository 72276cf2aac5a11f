import type { Deadline, Plan, Role, Task } from '../../model/plan.ts';
import { sectionTitles } from './section-titles.ts';
import { splitBullet } from './split-bullet.ts';
import type { Column, Layout } from './table.ts';

/** A task with one of its deadlines; a task without any has one row too. */
export interface TaskRow {
  readonly task: Task;
  readonly title: string;
  readonly deadline: Deadline | null;
}

const bodiesIn = (role: Role, width = 16): Column<TaskRow> => ({
  id: role,
  kind: 'text',
  width,
  optional: role !== 'leading' && role !== 'implementing',
  of: ({ task }) => task.responsible.flatMap((one) => (one.role === role ? [one.name] : [])).join('; ') || null,
});

/** Nhiệm vụ: what the chief reads and the office follows up. */
export const tasks: Layout<TaskRow> = {
  columns: [
    { id: 'section', kind: 'mark', width: 7, of: ({ task }) => task.section },
    { id: 'sectionTitle', kind: 'text', width: 15, optional: true, of: ({ title }) => title || null },
    { id: 'marker', kind: 'mark', width: 7, of: ({ task }) => [task.marker ?? '', splitBullet(task.text).bullet].join(' ').trim() || null },
    { id: 'task', kind: 'text', width: 44, of: ({ task }) => splitBullet(task.text).rest },
    bodiesIn('leading'),
    bodiesIn('coordinating'),
    bodiesIn('implementing'),
    bodiesIn('advising', 14),
    bodiesIn('directing', 14),
    bodiesIn('monitoring', 14),
    { id: 'when', kind: 'text', width: 15, of: ({ deadline }) => deadline?.text ?? null },
    { id: 'due', kind: 'date', width: 12, of: ({ deadline }) => deadline?.due ?? null },
    { id: 'time', kind: 'mark', width: 7, optional: true, of: ({ deadline }) => deadline?.time ?? null },
    { id: 'submitTo', kind: 'text', width: 13, optional: true, of: ({ deadline }) => deadline?.submitTo ?? null },
    { id: 'via', kind: 'text', width: 13, optional: true, of: ({ deadline }) => deadline?.via ?? null },
    { id: 'deliverable', kind: 'text', width: 14, optional: true, of: ({ task }) => task.deliverable },
    { id: 'taskId', kind: 'mark', width: 10, of: ({ task }) => task.id },
  ],

  rows(plan: Plan) {
    const titles = sectionTitles(plan.sections);
    const due = new Map(plan.deadlines.map((deadline) => [deadline.id, deadline]));
    return plan.tasks.flatMap((task): TaskRow[] => {
      const title = titles.get(task.section) ?? '';
      const own = task.deadlines.flatMap((id) => due.get(id) ?? []);
      return own.length === 0 ? [{ task, title, deadline: null }] : own.map((deadline) => ({ task, title, deadline }));
    });
  },
};
