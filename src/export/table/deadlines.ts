import type { Deadline, Plan, Task } from '../../model/plan.ts';
import { responsibleInWords } from './responsible-in-words.ts';
import { sectionTitles } from './section-titles.ts';
import { splitBullet } from './split-bullet.ts';
import type { Layout } from './table.ts';

interface DeadlineRow {
  readonly deadline: Deadline;
  readonly title: string;
  /** Null for a time limit of a whole section. */
  readonly task: Task | null;
}

/** Thời hạn: every time limit, also those that no task has to itself. */
export const deadlines: Layout<DeadlineRow> = {
  columns: [
    { id: 'due', kind: 'date', width: 12, of: ({ deadline }) => deadline.due },
    { id: 'when', kind: 'text', width: 24, of: ({ deadline }) => deadline.text },
    { id: 'kind', kind: 'mark', width: 13, of: ({ deadline }, words) => words.kinds[deadline.kind] },
    { id: 'bound', kind: 'mark', width: 10, of: ({ deadline: { bound } }, words) => bound && words.bounds[bound] },
    { id: 'date', kind: 'date', width: 12, optional: true, of: ({ deadline }) => deadline.date },
    { id: 'time', kind: 'mark', width: 7, optional: true, of: ({ deadline }) => deadline.time },
    { id: 'start', kind: 'date', width: 12, optional: true, of: ({ deadline }) => deadline.start },
    { id: 'end', kind: 'date', width: 12, optional: true, of: ({ deadline }) => deadline.end },
    { id: 'rrule', kind: 'text', width: 22, optional: true, of: ({ deadline }) => deadline.rrule },
    {
      id: 'inferred',
      kind: 'mark',
      width: 9,
      optional: true,
      of: ({ deadline }, words) => deadline.inferred.map((part) => words.parts[part]).join(', ') || null,
    },
    { id: 'section', kind: 'mark', width: 8, of: ({ deadline }) => deadline.section },
    { id: 'sectionTitle', kind: 'text', width: 15, optional: true, of: ({ title }) => title || null },
    { id: 'task', kind: 'text', width: 40, of: ({ task }) => task && splitBullet(task.text).rest },
    {
      id: 'responsible',
      kind: 'text',
      width: 28,
      of: ({ task }, words) => (task && responsibleInWords(task.responsible, words)) || null,
    },
    { id: 'submitTo', kind: 'text', width: 18, optional: true, of: ({ deadline }) => deadline.submitTo },
    { id: 'via', kind: 'text', width: 18, optional: true, of: ({ deadline }) => deadline.via },
    { id: 'taskId', kind: 'mark', width: 11, of: ({ deadline }) => deadline.task },
  ],

  rows(plan: Plan) {
    const titles = sectionTitles(plan.sections);
    const tasks = new Map(plan.tasks.map((task) => [task.id, task]));
    return plan.deadlines.map((deadline) => ({
      deadline,
      title: titles.get(deadline.section) ?? '',
      task: deadline.task === null ? null : (tasks.get(deadline.task) ?? null),
    }));
  },
};
