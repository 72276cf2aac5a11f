import type { DayOff } from '../../calendar/days-off.ts';
import { type DueItem, labelOf } from '../../due/index.ts';
import type { Deadline, Responsible } from '../../model/plan.ts';

/** One line of the list, as `qcdc due --json` prints it. */
export interface DueRow {
  readonly due: string;
  readonly time: string | null;
  /** Negative when it is overdue. */
  readonly daysLeft: number;
  /** Why the due day is off, null for a working day. */
  readonly dayOff: DayOff | null;
  /** The due day as the plan has it, when `--shift-days-off` moved it. */
  readonly movedFrom: string | null;
  readonly repeats: boolean;
  /** The document names no day: the last of the month, quarter… is taken. */
  readonly dayAssumed: boolean;
  readonly task: string | null;
  readonly section: string;
  readonly text: string;
  readonly deliverable: string | null;
  readonly responsible: readonly Pick<Responsible, 'role' | 'name'>[];
  readonly submitTo: string | null;
  readonly via: string | null;
  readonly deadline: Pick<Deadline, 'id' | 'kind' | 'bound' | 'text'>;
  readonly plan: { readonly file: string; readonly number: string | null; readonly issuer: string | null; readonly title: string | null };
}

export const dueRows = (items: readonly DueItem[]): DueRow[] =>
  items.map(({ exported: { plan, name }, task, deadline, due, time, daysLeft, dayOff, movedFrom, repeats, dayAssumed }) => ({
    due,
    time,
    daysLeft,
    dayOff,
    movedFrom,
    repeats,
    dayAssumed,
    task: task?.id ?? null,
    section: deadline.section,
    text: task?.text ?? plan.title ?? deadline.text,
    deliverable: task?.deliverable ?? null,
    responsible: task?.responsible.map(({ role, name }) => ({ role, name })) ?? [],
    submitTo: deadline.submitTo,
    via: deadline.via,
    deadline: { id: deadline.id, kind: deadline.kind, bound: deadline.bound, text: deadline.text },
    plan: { file: name, number: plan.number?.serial == null ? null : labelOf(plan), issuer: plan.issuer, title: plan.title },
  }));
