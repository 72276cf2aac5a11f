import type { Block, Item, Leaf, Part, Root } from './nodes.ts';

type Child = Block | Item | Leaf;

/** Whether it is a block of the document: words, not an item around them, not a leaf of one. */
export const isBlock = (node: Part | Child): node is Block => node.type === 'paragraph' || node.type === 'line' || node.type === 'table';

/** The great parts of a document; what lies between them is passed over. */
export const partsOf = (root: Root): Part[] => root.children.filter((child): child is Part => 'children' in child);

/** Blocks and items among the children of a node; leaves are passed over. */
export const nodesOf = (children: readonly Child[]): (Block | Item)[] => children.filter(isNode);

const isNode = (child: Child): child is Block | Item => child.type === 'item' || isBlock(child);

/** Every block among the children of a node and in their items, in document order. */
export function blocksOf(children: readonly Child[]): Block[] {
  const blocks: Block[] = [];
  const visit = (nodes: readonly Child[]): void => {
    for (const node of nodes) {
      if (node.type === 'item') visit(node.children);
      else if (isBlock(node)) blocks.push(node);
    }
  };
  visit(children);
  return blocks;
}

/** The last block of a document; null when it has none. */
export function lastBlock({ children }: Root | Part | Item): Block | null {
  for (let i = children.length - 1; i >= 0; i--) {
    const child = children[i] as Part | Child;
    if (isBlock(child)) return child;
    const last = 'children' in child ? lastBlock(child) : null;
    if (last !== null) return last;
  }
  return null;
}

/** The marked block of an item. */
export function headOf({ children }: Item): Block {
  for (const child of children) if (child.type === 'paragraph') return child;
  throw new Error('an item without a marked block');
}

/** What stands under the marked block of an item. */
export function nestedOf(item: Item): (Block | Item)[] {
  const head = headOf(item);
  const nested: (Block | Item)[] = [];
  for (const child of item.children) if (child !== head && isNode(child)) nested.push(child);
  return nested;
}
