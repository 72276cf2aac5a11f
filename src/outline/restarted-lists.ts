import type { Block } from '../tree/nodes.ts';

const NONE: ReadonlySet<Block> = new Set();

/**
 * The items of lists that begin at 1 again below a numbered line that leads to them: “1. Thành lập Ban Chỉ đạo gồm: / 1. Bà
 * Hoa / 2. Bà Dung / 2. Phân công nhiệm vụ”. The list ends where a number goes on with the outer one and not with its own.
 */
export function restartedLists(blocks: readonly Block[]): ReadonlySet<Block> {
  let found: Set<Block> | null = null;
  let inner = 0;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    const { marker } = block.data;
    if (marker === undefined) continue;
    if (marker.style !== 'arabic') {
      if (marker.style === 'roman' || marker.style === 'upperLetter' || marker.style === 'part' || marker.style === 'chapter') inner = 0;
      continue;
    }
    const above = blocks[i - 1]?.data;
    const leads = above?.marker?.style === 'arabic' && above.content.text.endsWith(':');
    if (marker.ordinal === 1 && leads && inner === 0) inner = 1;
    else if (inner > 0 && marker.ordinal === inner + 1) inner++;
    else {
      inner = 0;
      continue;
    }
    found ??= new Set();
    found.add(block);
  }
  return found ?? NONE;
}
