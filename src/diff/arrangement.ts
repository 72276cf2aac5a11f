import { readMarker } from '../recognize/numbering/marker.ts';
import type { Compared } from './compared.ts';
import { longestIncreasing } from './longest-increasing.ts';
import type { Node } from './outline.ts';

/** What became of the places and numbers of headings and tasks that are one; by their places in the new plan. */
export interface Arrangement {
  readonly moved: ReadonlySet<Node>;
  readonly renumbered: ReadonlySet<Node>;
}

/**
 * What has moved, and what has another number. A task moves when it stands under another heading, or among its neighbours in another
 * order; that others came or went before it is no move, and the number that it thereby has is no change.
 */
export function arrange({ old, fresh, tasks, sections }: Compared): Arrangement {
  const oldNodeOf = new Map<Node, Node>();
  const pair = (one: Node | undefined, other: Node | undefined) => one && other && oldNodeOf.set(other, one);
  for (const [one, other] of sections.newOf) pair(old.outline.sections[one]?.node, fresh.outline.sections[other]?.node);
  for (const [one, other] of tasks.pairs.newOf) pair(old.outline.tasks[one]?.node, fresh.outline.tasks[other]?.node);
  const kin = kinOf({ old, fresh, tasks });
  const isSame = (before: Node | null, after: Node | null) =>
    before === null || after === null ? before === after : oldNodeOf.get(after) === before || kin.get(after)?.has(before) === true;

  const moved = new Set<Node>();
  const renumbered = new Set<Node>();
  const visit = (container: Node | null, children: readonly Node[]): void => {
    const known = children.filter((node) => oldNodeOf.has(node));
    const stayed: Node[] = [];
    for (const node of known) {
      if (isSame(oldNodeOf.get(node)?.container ?? null, container)) stayed.push(node);
      else moved.add(node);
    }
    const order = longestIncreasing(stayed.map((node) => (oldNodeOf.get(node) as Node).rank));
    stayed.forEach((node, place) => {
      if (!order.has(place)) moved.add(node);
    });
    const before = rankByStyle((container === null ? old.outline.top : (oldNodeOf.get(container)?.children ?? [])) as readonly Node[]);
    const after = rankByStyle(children);
    stayed.forEach((node, place) => {
      if (order.has(place) && isRenumbered(before.get(oldNodeOf.get(node) as Node), after.get(node))) renumbered.add(node);
    });
    for (const child of children) visit(child, child.children);
  };
  visit(null, fresh.outline.top);
  return { moved, renumbered };
}

/** For each part of a split task, and each task that was merged from others: the tasks that it was. */
function kinOf({ old, fresh, tasks: { splits, merges } }: Pick<Compared, 'old' | 'fresh' | 'tasks'>): Map<Node, Set<Node>> {
  const kin = new Map<Node, Set<Node>>();
  const nodeOf = (side: Compared['old'], place: number) => side.outline.tasks[place]?.node as Node;
  for (const { whole, parts } of splits) for (const part of parts) kin.set(nodeOf(fresh, part), new Set([nodeOf(old, whole)]));
  for (const { whole, parts } of merges) kin.set(nodeOf(fresh, whole), new Set(parts.map((part) => nodeOf(old, part))));
  return kin;
}

interface Numbered {
  readonly style: string;
  readonly ordinal: number;
  /** How many of this style stand before it, under the same heading. */
  readonly rank: number;
}

const BULLETS = ['dash', 'plus', 'star', 'dot'];

function rankByStyle(siblings: readonly Node[]): Map<Node, Numbered> {
  const counts = new Map<string, number>();
  return new Map(
    siblings.map((node): [Node, Numbered] => {
      const { style, ordinal } = read(node.marker);
      const rank = counts.get(style) ?? 0;
      counts.set(style, rank + 1);
      return [node, { style, ordinal, rank }];
    }),
  );
}

/** The kind of number and its value; bullets are one kind, and so are `1.` and `1)`. */
function read(marker: string | null): { style: string; ordinal: number } {
  if (marker === null) return { style: 'none', ordinal: 0 };
  const digits = /^\d{1,4}$/.exec(marker.trim());
  if (digits !== null) return { style: 'number', ordinal: Number(digits[0]) };
  const read = readMarker(`${marker} Việc`)?.marker;
  if (read === undefined) return { style: 'none', ordinal: 0 };
  if (BULLETS.includes(read.style)) return { style: 'bullet', ordinal: 0 };
  const style = read.style === 'arabic' || read.style === 'arabicParen' || read.style === 'decimal' ? 'number' : read.style;
  return { style, ordinal: read.ordinal };
}

/** Another kind of number, or one that is not what coming and going before it makes of the old one. */
function isRenumbered(before: Numbered | undefined, after: Numbered | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  if (before.style !== after.style) return true;
  if (after.style === 'bullet' || after.style === 'none') return false;
  return after.ordinal - before.ordinal !== after.rank - before.rank;
}
