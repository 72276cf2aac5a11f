import type { Task } from '../../model/plan.ts';
import type { Compared } from '../compared.ts';
import { diffWords } from '../diff-words.ts';
import type { Change, ChangeOf } from '../plan-diff.ts';
import { saysTheSame, textKey } from '../text-key.ts';
import { rollYears } from '../years.ts';
import { hideExplained } from './hide-explained.ts';

type TaskChange = ChangeOf<'tasks'>;
type Changed = Extract<TaskChange, { kind: 'changed' }>;

/** Tasks that came, went, were split or merged. */
export function compareTaskLists({ old, fresh, tasks: { pairs, splits, merges } }: Compared): TaskChange[] {
  const [ours, theirs] = [old.plan.tasks, fresh.plan.tasks];
  const goneOn = new Set([...splits.map(({ whole }) => whole), ...merges.flatMap(({ parts }) => parts)]);
  const comeFrom = new Set([...merges.map(({ whole }) => whole), ...splits.flatMap(({ parts }) => parts)]);
  const at = (tasks: readonly Task[], places: readonly number[]) => places.map((place) => tasks[place] as Task);
  return [
    ...theirs.flatMap((task, place): TaskChange[] =>
      pairs.oldOf.has(place) || comeFrom.has(place) ? [] : [{ part: 'tasks', kind: 'added', old: null, new: task }],
    ),
    ...ours.flatMap((task, place): TaskChange[] =>
      pairs.newOf.has(place) || goneOn.has(place) ? [] : [{ part: 'tasks', kind: 'removed', old: task, new: null }],
    ),
    ...splits.map(({ whole, parts }): TaskChange => ({ part: 'tasks', kind: 'split', old: ours[whole] as Task, new: at(theirs, parts) })),
    ...merges.map(({ whole, parts }): TaskChange => ({ part: 'tasks', kind: 'merged', old: at(ours, parts), new: theirs[whole] as Task })),
  ];
}

/** What two tasks that are one say differently; `told` are the changes of their bodies, deadlines and citations. */
export function compareTask(old: Task, fresh: Task, told: readonly Change[], yearShift: number): TaskChange[] {
  const fields: Changed['fields'][number][] = [];
  const rolled = rollYears(old.text, fresh.text, yearShift);
  if (textKey(rolled) !== textKey(fresh.text)) {
    const [before, after] = hideExplained(old.text, fresh.text, told);
    if (textKey(rollYears(before, after, yearShift)) !== textKey(after)) fields.push('text');
  }
  if (!saysTheSame(old.deliverable, fresh.deliverable, yearShift) && !isExplained(old, fresh, told, yearShift)) fields.push('deliverable');
  if (fields.length === 0) return [];
  return [{ part: 'tasks', kind: 'changed', old, new: fresh, fields, words: diffWords(old.text, fresh.text, rolled) }];
}

/** What is handed in is part of the text: when that changed in nothing but what is told already, this did not either. */
function isExplained(old: Task, fresh: Task, told: readonly Change[], yearShift: number): boolean {
  if (old.deliverable === null || fresh.deliverable === null) return false;
  const [before, after] = hideExplained(old.deliverable, fresh.deliverable, told);
  return saysTheSame(before, after, yearShift);
}
