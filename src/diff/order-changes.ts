import type { Found } from './find-changes.ts';
import type { Outline } from './outline.ts';
import type { Change, Part } from './plan-diff.ts';
import { DIFF_PARTS } from './select-changes.ts';
import { subjectKey, subjectOf } from './subject-of.ts';

/** Where headings stand and all that is of them and of their tasks. */
const OUTLINE = 2;
/** The parts of a document from its top to its end; headings and what stands under them are one. */
const ZONES: Readonly<Record<Part, number>> = {
  header: 0,
  citations: 1,
  sections: OUTLINE,
  tasks: OUTLINE,
  bodies: OUTLINE,
  deadlines: OUTLINE,
  recipients: 3,
  signature: 4,
};

/** The changes as one meets them in the new plan; what is gone comes where it would stand. */
export function orderChanges(old: Outline, fresh: Outline, { changes, tasks, sections }: Found): Change[] {
  const ranks = ranksOf(old, fresh, tasks, sections);
  const placed = changes.map((change) => {
    const [zone, rank] = placeOf(change, ranks);
    return { change, zone, rank, part: DIFF_PARTS.indexOf(change.part) };
  });
  return placed.sort((a, b) => a.zone - b.zone || a.rank - b.rank || a.part - b.part).map(({ change }) => change);
}

function ranksOf(old: Outline, fresh: Outline, tasks: Found['tasks'], sections: Found['sections']): Map<string, number> {
  const ranks = new Map<string, number>();
  const set = (key: string, rank: number) => {
    if (!ranks.has(key)) ranks.set(key, rank);
  };
  const newRankOf = new Map<object, number>();
  for (const { task, node } of fresh.tasks) {
    set(subjectKey({ kind: 'task', side: 'new', id: task.id }), node.rank);
    const known = old.tasks[tasks.get(node.index) ?? -1];
    if (known !== undefined) newRankOf.set(known.node, node.rank);
  }
  for (const { section, node } of fresh.sections) {
    set(subjectKey({ kind: 'section', side: 'new', id: section.id }), node.rank);
    const known = old.sections[sections.get(node.index) ?? -1];
    if (known !== undefined) newRankOf.set(known.node, node.rank);
  }
  const inOrder = [
    ...old.tasks.map(({ task, node }) => ({ key: subjectKey({ kind: 'task', side: 'old', id: task.id }), node })),
    ...old.sections.map(({ section, node }) => ({ key: subjectKey({ kind: 'section', side: 'old', id: section.id }), node })),
  ].sort((a, b) => a.node.rank - b.node.rank);
  let last = -1;
  for (const { key, node } of inOrder) {
    const rank = newRankOf.get(node);
    if (rank !== undefined) last = rank;
    set(key, rank ?? last + 0.5);
  }
  return ranks;
}

function placeOf(change: Change, ranks: ReadonlyMap<string, number>): [zone: number, rank: number] {
  const subject = subjectOf(change);
  return subject === null ? [ZONES[change.part], -1] : [OUTLINE, ranks.get(subjectKey(subject)) ?? -1];
}
