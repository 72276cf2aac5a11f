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
    const items = children.filter((child): child is Item => child.type === 'item');
    if (items.length > 0) rows.push(items.map(entry));
    for (const item of items) visit(item.children);
  };
  for (const part of root.children) if (isMainBody(part)) visit(part.children);
  return rows;
}

const isMainBody = (part: Part | Leaf): part is Part => part.type === 'mainBody';

function entry(item: Item): OutlineEntry {
  const nodes = item.children.filter((child): child is Block | Item => child.type === 'item' || 'data' in child);
  const head = nodes[0] as Block;
  return { head, marker: head.data.marker, nested: nodes.slice(1) };
}
