import { isBlock, nodesOf, partsOf } from './children.ts';
import type { Block, Item, Part, Root } from './nodes.ts';

/** The outline of a tree as indented lines, for people and tests; leaves are left out. */
export function inspectTree(root: Root, width = 72): string {
  const lines: string[] = ['root'];
  const show = (node: Part | Item | Block, depth: number): void => {
    const indent = '  '.repeat(depth);
    if (isBlock(node)) {
      lines.push(`${indent}${describe(node, width)}`);
      return;
    }
    lines.push(`${indent}${node.type}`);
    for (const child of nodesOf(node.children)) show(child, depth + 1);
  };
  for (const part of partsOf(root)) show(part, 1);
  return `${lines.join('\n')}\n`;
}

function describe(block: Block, width: number): string {
  const { marker, content, grid, heading } = block.data;
  if (grid !== undefined) return `table ${grid.rows.length} × ${grid.columns}`;
  const mark = marker === undefined ? '' : ` [${marker.text}${marker.mended ? ` = ${marker.label}.` : ''}]`;
  const text = content.text.length > width ? `${content.text.slice(0, width)}…` : content.text;
  return `${heading === true ? 'heading' : block.type}${mark} ${text}`;
}
