import type { Position } from '../source/span.ts';
import type { Block } from '../tree/nodes.ts';

/** Where the marker of a block stands; the whole block where it has none. */
export function markerPosition(block: Block): Position {
  return block.children.find(({ type }) => type === 'marker')?.position ?? block.position;
}
