import type { Position, Span } from '../source/span.ts';
import type { PlanDocument } from './plan-document.ts';

type Task = PlanDocument['plan']['tasks'][number];

/** Fewer siblings make no custom that one could depart from. */
const FEWEST = 3;

/**
 * The tasks that alone among their siblings lack what each of the others has in a line or cell of its own, under the
 * directive. What several lack is no oversight.
 */
export function lackingTasks(document: PlanDocument, has: (task: Task) => 'line' | 'elsewhere' | 'none'): Task[] {
  const { tasks } = document.plan;
  // In most plans no task has it so, or only a few do.
  let having = 0;
  for (const task of tasks) if (has(task) === 'line' && ++having === FEWEST - 1) break;
  if (having < FEWEST - 1) return [];
  const parents = new Set(tasks.map(({ parent }) => parent));
  const rows = new Map<string, Task[]>();
  for (const task of tasks) {
    const key = `${task.section}\n${task.parent ?? ''}\n${task.marker === null ? '' : styleOf(task.marker)}`;
    const row = rows.get(key);
    if (row === undefined) rows.set(key, [task]);
    else row.push(task);
  }
  return [...rows.values()].flatMap((row) => {
    if (row.length < FEWEST) return [];
    const lacking = row.filter((task) => has(task) === 'none');
    const [one] = lacking;
    if (one === undefined || lacking.length > 1 || parents.has(one.id)) return [];
    return row.every((task) => task === one || has(task) === 'line') ? [one] : [];
  });
}

const styleOf = (marker: string): string => marker.replace(/\p{L}+/gu, 'a').replace(/\d+/g, '1');

/** Whether something stands outside the words of the directive: in a labelled line or a cell. */
export const isOutside = (own: Position, other: Position): boolean =>
  other.start.offset >= own.end.offset || other.end.offset <= own.start.offset;

/** The directive with its marker. */
export function markedSpan({ position, marker }: Task, text: string): Span {
  const start = position.start.offset;
  const at = marker === null ? -1 : text.slice(Math.max(0, start - 12), start).lastIndexOf(marker);
  return { start: at < 0 ? start : Math.max(0, start - 12) + at, end: position.end.offset };
}

/** What stands between a directive and the next one. */
export function behind(task: Task, document: PlanDocument): string {
  const next = document.plan.tasks.find(({ position }) => position.start.offset > task.position.end.offset);
  return document.text.slice(task.position.end.offset, next?.position.start.offset ?? task.position.end.offset + 400).normalize('NFC');
}
