import type { Found } from './find-changes.ts';
import type { Outline } from './outline.ts';
import type { Change, Part } from './plan-diff.ts';

/** The parts of a document from its top to its end; headings and what stands under them are one. */
const ZONES: Readonly<Record<Part, number>> = {
  header: 0,
  citations: 1,
  sections: 2,
  tasks: 2,
  bodies: 2,
  deadlines: 2,
  recipients: 3,
  signature: 4,
};
const PARTS = Object.keys(ZONES);

/** The changes as one meets them in the new plan; what is gone comes where it would stand. */
export function orderChanges(old: Outline, fresh: Outline, { changes, tasks, sections }: Found): Change[] {
  const ranks = ranksOf(old, fresh, tasks, sections);
  const placed = changes.map((change) => {
    const [zone, rank] = placeOf(change, ranks);
    return { change, zone, rank, part: PARTS.indexOf(change.part) };
  });
  return placed.sort((a, b) => a.zone - b.zone || a.rank - b.rank || a.part - b.part).map(({ change }) => change);
}

interface Ranks {
  readonly of: (kind: 'task' | 'section', side: 'old' | 'new', id: string) => number;
}

function ranksOf(old: Outline, fresh: Outline, tasks: Found['tasks'], sections: Found['sections']): Ranks {
  const ranks = new Map<string, number>();
  const set = (key: string, rank: number) => {
    if (!ranks.has(key)) ranks.set(key, rank);
  };
  const newRankOf = new Map<object, number>();
  for (const { task, node } of fresh.tasks) {
    set(`task new ${task.id}`, node.rank);
    const known = old.tasks[tasks.get(node.index) ?? -1];
    if (known !== undefined) newRankOf.set(known.node, node.rank);
  }
  for (const { section, node } of fresh.sections) {
    set(`section new ${section.id}`, node.rank);
    const known = old.sections[sections.get(node.index) ?? -1];
    if (known !== undefined) newRankOf.set(known.node, node.rank);
  }
  const inOrder = [
    ...old.tasks.map(({ task, node }) => ({ key: `task old ${task.id}`, node })),
    ...old.sections.map(({ section, node }) => ({ key: `section old ${section.id}`, node })),
  ].sort((a, b) => a.node.rank - b.node.rank);
  let last = -1;
  for (const { key, node } of inOrder) {
    const rank = newRankOf.get(node);
    if (rank !== undefined) last = rank;
    set(key, rank ?? last + 0.5);
  }
  return { of: (kind, side, id) => ranks.get(`${kind} ${side} ${id}`) ?? -1 };
}

function placeOf(change: Change, ranks: Ranks): [zone: number, rank: number] {
  const zone = ZONES[change.part];
  if ('at' in change) {
    const [side, place] = change.at.new !== null ? (['new', change.at.new] as const) : (['old', change.at.old] as const);
    if (place?.task != null) return [2, ranks.of('task', side, place.task)];
    return place?.section == null ? [zone, -1] : [2, ranks.of('section', side, place.section)];
  }
  if (change.part !== 'tasks' && change.part !== 'sections') return [zone, 0];
  const kind = change.part === 'tasks' ? 'task' : 'section';
  const item = change.new === null ? change.old : change.new;
  const first = Array.isArray(item) ? item[0] : item;
  return [zone, ranks.of(kind, change.new === null ? 'old' : 'new', first?.id ?? '')];
}
