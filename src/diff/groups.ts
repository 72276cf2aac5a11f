import type { Task } from '../model/plan.ts';
import type { Compared } from './compared.ts';
import { placeOf } from './place-of.ts';
import type { Place } from './plan-diff.ts';

/** Tasks that are compared with each other: one with one, or a task with the parts that it became. */
export interface Group {
  readonly old: readonly Task[];
  readonly fresh: readonly Task[];
  /** Where something stood, or would stand. */
  readonly oldPlace: Place;
  readonly newPlace: Place;
}

export function groupsOf({ old, fresh, tasks: { pairs, splits, merges } }: Compared): Group[] {
  const [ours, theirs] = [old.plan.tasks, fresh.plan.tasks];
  const group = (before: readonly number[], after: readonly number[]): Group => {
    const olds = before.map((index) => ours[index] as Task);
    const news = after.map((index) => theirs[index] as Task);
    return { old: olds, fresh: news, oldPlace: placeOf(olds[0] as Task), newPlace: placeOf(news[0] as Task) };
  };
  return [
    ...[...pairs.newOf].map(([one, other]) => group([one], [other])),
    ...splits.map(({ whole, parts }) => group([whole], parts)),
    ...merges.map(({ whole, parts }) => group(parts, [whole])),
  ];
}
