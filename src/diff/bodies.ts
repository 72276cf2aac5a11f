import type { Responsible } from '../model/plan.ts';
import { bodyKey } from '../recognize/body/body-key.ts';
import type { Group } from './groups.ts';
import { Pairing } from './pairing.ts';
import { placeOf } from './place-of.ts';
import type { ChangeOf } from './plan-diff.ts';

type Change = ChangeOf<'bodies'>;

interface Named {
  readonly item: Responsible;
  readonly at: ReturnType<typeof placeOf>;
}

/** Who does it: the same body in another role, another body in the same role, bodies that came or went. */
export function compareBodies(group: Group): Change[] {
  const [ours, theirs] = [named(group.old), named(group.fresh)];
  const pairs = new Pairing();
  const passes: readonly ((named: Named) => string)[] = [
    ({ item }) => `${item.role} ${bodyKey(item.name)}`,
    ({ item }) => bodyKey(item.name),
    ({ item }) => item.role,
  ];
  for (const key of passes) pairs.pairByKey(ours, theirs, key, key);
  return [
    ...theirs.flatMap(({ item, at }, place): Change[] => {
      const before = ours[pairs.oldOf.get(place) ?? -1];
      if (before === undefined) return [{ part: 'bodies', kind: 'added', old: null, new: item, at: { old: group.oldPlace, new: at } }];
      const where = { old: before.at, new: at };
      if (bodyKey(before.item.name) !== bodyKey(item.name))
        return [{ part: 'bodies', kind: 'replaced', old: before.item, new: item, at: where }];
      return before.item.role === item.role ? [] : [{ part: 'bodies', kind: 'changed', old: before.item, new: item, at: where }];
    }),
    ...ours.flatMap(({ item, at }, place): Change[] =>
      pairs.newOf.has(place) ? [] : [{ part: 'bodies', kind: 'removed', old: item, new: null, at: { old: at, new: group.newPlace } }],
    ),
  ];
}

/** The bodies of the tasks, each once a role: parts of one task share the body of the heading. */
function named(tasks: Group['old']): Named[] {
  const found = new Map<string, Named>();
  for (const task of tasks) {
    for (const item of task.responsible) {
      const key = `${item.role} ${bodyKey(item.name)}`;
      if (!found.has(key)) found.set(key, { item, at: placeOf(task) });
    }
  }
  return [...found.values()];
}
