import { headOf, nestedOf } from '../tree/children.ts';
import type { Block, Item, Leaf, Marker, Part, Root } from '../tree/nodes.ts';

/** A marked block or heading of the outline with what stands under it. */
export interface OutlineEntry {
  readonly head: Block;
  readonly marker: Marker | undefined;
  readonly nested: readonly (Block | Item)[];
}

/** What stands side by side under one heading, in document order. */
export type SiblingRow = readonly OutlineEntry[];

/** The rows of the main body, outer ones before those inside them. Appendices number by rules of their own. */
export function siblingRows(root: Root): SiblingRow[] {
  const rows: SiblingRow[] = [];
  const visit = (children: readonly (Block | Item | Leaf)[]): void => {
    const row: OutlineEntry[] = [];
    for (const child of children) if (child.type === 'item') row.push(entry(child));
    if (row.length === 0) return;
    rows.push(row);
    for (const child of children) if (child.type === 'item') visit(child.children);
  };
  for (const part of root.children) if (isMainBody(part)) visit(part.children);
  return rows;
}

const isMainBody = (part: Part | Leaf): part is Part => part.type === 'mainBody';

function entry(item: Item): OutlineEntry {
  const head = headOf(item);
  return { head, marker: head.data.marker, nested: nestedOf(item) };
}
