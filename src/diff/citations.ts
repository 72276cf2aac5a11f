import { groupBy } from '../export/group-by.ts';
import type { Citation } from '../model/plan.ts';
import { foldKey } from '../text/fold.ts';
import type { Compared, Side } from './compared.ts';
import { findAlike } from './find-alike.ts';
import type { Group } from './groups.ts';
import { type Candidate, Pairing } from './pairing.ts';
import { placeOf, WHOLE_PLAN } from './place-of.ts';
import type { ChangeOf, Place } from './plan-diff.ts';
import { textKey } from './text-key.ts';
import { withoutYears } from './years.ts';

type Change = ChangeOf<'citations'>;
type Field = Extract<Change, { kind: 'changed' }>['fields'][number];

/** Instruments about like matters, of which one stands for the other: the ordinance and the law that took its place. */
const ALIKE = 0.4;
/** More free citations are not all held against each other. */
const MOST_FREE = 200;

interface Placed {
  readonly item: Citation;
  readonly at: Place;
}

/** What the tasks cite. */
export function compareCitations(group: Group, { old, fresh }: Compared): Change[] {
  const of = (tasks: Group['old'], { citations }: Side): Placed[] =>
    tasks.flatMap((task) => task.citations.flatMap((id) => citations.get(id) ?? []).map((item) => ({ item, at: placeOf(task) })));
  return compare(of(group.old, old), of(group.fresh, fresh), group.oldPlace, group.newPlace);
}

/** What the plan cites outside its tasks: its bases, then the rest. */
export function comparePlanCitations({ old, fresh }: Compared): Change[] {
  const bases = ({ plan }: Side) => plan.legalBases.map((item) => ({ item, at: WHOLE_PLAN }));
  const rest = ({ plan }: Side) => {
    const elsewhere = new Set([...plan.legalBases.map(({ id }) => id), ...plan.tasks.flatMap(({ citations }) => citations)]);
    return plan.citations.filter(({ id }) => !elsewhere.has(id)).map((item) => ({ item, at: WHOLE_PLAN }));
  };
  return [bases, rest].flatMap((part) => compare(part(old), part(fresh), WHOLE_PLAN, WHOLE_PLAN));
}

const typeKey = ({ type }: Citation) => foldKey(type);
const titleKey = ({ title }: Citation) => textKey(title ?? '');

function compare(ours: readonly Placed[], theirs: readonly Placed[], oldPlace: Place, newPlace: Place): Change[] {
  const pairs = new Pairing();
  const passes: readonly ((citation: Citation) => string | null)[] = [
    (one) => `${typeKey(one)}\n${one.code ?? titleKey(one)}\n${one.date}`,
    (one) => one.code && `${typeKey(one)}\n${one.code}`,
    (one) => one.code,
    (one) => (one.code === null && one.title !== null ? `${typeKey(one)}\n${titleKey(one)}` : null),
  ];
  for (const key of passes) {
    pairs.pairByKey(
      ours,
      theirs,
      ({ item }) => key(item),
      ({ item }) => key(item),
    );
  }
  const known = new Set(pairs.newOf.keys());
  const matters = (placed: readonly Placed[]) => placed.map(({ item }) => withoutYears(item.title ?? ''));
  pairs.pairBest(findAlike(matters(ours), matters(theirs), pairs, MOST_FREE, () => ALIKE));
  pairs.pairBest(inPlace(ours, theirs, pairs));
  return [
    ...theirs.flatMap(({ item, at }, place): Change[] => {
      const from = pairs.oldOf.get(place);
      const before = ours[from ?? -1];
      if (from === undefined || before === undefined)
        return [{ part: 'citations', kind: 'added', old: null, new: item, at: { old: oldPlace, new: at } }];
      const where = { old: before.at, new: at };
      if (!known.has(from)) return [{ part: 'citations', kind: 'replaced', old: before.item, new: item, at: where }];
      const fields = fieldsOf(before.item, item);
      return fields.length === 0 ? [] : [{ part: 'citations', kind: 'changed', old: before.item, new: item, at: where, fields }];
    }),
    ...ours.flatMap(({ item, at }, place): Change[] =>
      pairs.newOf.has(place) ? [] : [{ part: 'citations', kind: 'removed', old: item, new: null, at: { old: at, new: newPlace } }],
    ),
  ];
}

/** Of one type, and alone between the same two neighbours: it stands in the other's place. */
function inPlace(ours: readonly Placed[], theirs: readonly Placed[], pairs: Pairing): Candidate[] {
  const free = pairs.free(ours.length, theirs.length);
  const gaps = pairs.gaps(ours.length, theirs.length);
  const alone = (places: readonly number[], gapOf: readonly string[]) =>
    [...groupBy(places, (place) => gapOf[place] as string)].flatMap(([gap, [place, ...more]]): [string, number][] =>
      place === undefined || more.length > 0 ? [] : [[gap, place]],
    );
  const there = new Map(alone(free.fresh, gaps.fresh));
  return alone(free.old, gaps.old).flatMap(([gap, old]) => {
    const fresh = there.get(gap);
    const [one, other] = [ours[old]?.item, theirs[fresh ?? -1]?.item];
    if (fresh === undefined || one === undefined || other === undefined) return [];
    const isAlone = ours.length === 1 && theirs.length === 1 && one.role === 'reference';
    return typeKey(one) === typeKey(other) || isAlone ? [{ old, fresh, likeness: 1 }] : [];
  });
}

function fieldsOf(old: Citation, fresh: Citation): Field[] {
  const fields: Field[] = [];
  if (old.date !== fresh.date) fields.push('date');
  if (foldKey(old.issuer ?? '') !== foldKey(fresh.issuer ?? '')) fields.push('issuer');
  if (titleKey(old) !== titleKey(fresh)) fields.push('title');
  return fields;
}
