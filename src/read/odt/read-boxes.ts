import type { FlowBlock } from '../flow/flow.ts';
import type { Handler } from '../xml/walk-xml.ts';
import type { Context } from './context.ts';

/** The text boxes and shapes of a drawing, however deep they stand. */
export function readBoxes(context: Context, done: (blocks: FlowBlock[]) => void): Handler {
  const blocks = context.readBlocks(done);
  const boxes: Handler = {
    open(name, attribute) {
      if (name.startsWith('draw:')) return boxes;
      return blocks.open?.(name, attribute) ?? null;
    },
  };
  return { ...boxes, close: () => blocks.close?.() };
}
