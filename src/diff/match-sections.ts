import { findAlike } from './find-alike.ts';
import type { Node, Outline } from './outline.ts';
import { type Candidate, Pairing } from './pairing.ts';
import type { MatchedTasks } from './tasks/match-tasks.ts';
import { shiftYears, withoutYears } from './years.ts';

const ALIKE = 0.5;
const ALIKE_IN_PLACE = 0.25;
/** More headings are not all held against each other. */
const MOST_FREE = 200;

/** Which headings are one: of the same words, else with the same tasks under them, else with like words. */
export function matchSections(old: Outline, fresh: Outline, tasks: MatchedTasks, yearShift: number): Pairing {
  const pairs = new Pairing();
  const titleOf = (path: string) => path.slice(path.lastIndexOf('\n') + 1);
  for (const [as, asNew] of [
    [(path: string) => shiftYears(path, yearShift), (path: string) => path],
    [withoutYears, withoutYears],
    [(path: string) => withoutYears(titleOf(path)), (path: string) => withoutYears(titleOf(path))],
  ] as const) {
    pairs.pairByKey(
      old.sections,
      fresh.sections,
      ({ path }) => as(path),
      ({ path }) => asNew(path),
    );
  }
  pairs.pairBest(byTasks(old, fresh, tasks).filter((one) => pairs.isFree(one.old, one.fresh)));
  pairs.pairBest(byTitles(old, fresh, pairs));
  return pairs;
}

/** Headings over the same tasks: the share of their tasks that are one. */
function byTasks(old: Outline, fresh: Outline, { pairs }: MatchedTasks): Candidate[] {
  const sectionOf = (node: Node | undefined): Node | null => {
    let at: Node | null | undefined = node;
    while (at?.kind === 'task') at = at.container;
    return at ?? null;
  };
  const shared = new Map<string, { old: number; fresh: number; count: number }>();
  const sizes = { old: new Map<number, number>(), fresh: new Map<number, number>() };
  const add = (counts: Map<number, number>, node: Node | null) => node && counts.set(node.index, (counts.get(node.index) ?? 0) + 1);
  for (const { node } of old.tasks) add(sizes.old, sectionOf(node));
  for (const { node } of fresh.tasks) add(sizes.fresh, sectionOf(node));
  for (const [one, other] of pairs.newOf) {
    const [from, to] = [sectionOf(old.tasks[one]?.node), sectionOf(fresh.tasks[other]?.node)];
    if (from === null || to === null) continue;
    const key = `${from.index} ${to.index}`;
    const known = shared.get(key) ?? { old: from.index, fresh: to.index, count: 0 };
    known.count++;
    shared.set(key, known);
  }
  return [...shared.values()].flatMap(({ old: from, fresh: to, count }) => {
    const likeness = (2 * count) / ((sizes.old.get(from) ?? 0) + (sizes.fresh.get(to) ?? 0));
    return likeness > ALIKE ? [{ old: from, fresh: to, likeness }] : [];
  });
}

function byTitles(old: Outline, fresh: Outline, pairs: Pairing): Candidate[] {
  const titles = ({ sections }: Outline) => sections.map(({ section }) => withoutYears(section.title ?? ''));
  const isInPlace = (one: number, other: number) => old.sections[one]?.section.id === fresh.sections[other]?.section.id;
  return findAlike(titles(old), titles(fresh), pairs, MOST_FREE, (one, other) => (isInPlace(one, other) ? ALIKE_IN_PLACE : ALIKE));
}
