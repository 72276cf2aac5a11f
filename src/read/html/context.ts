import type { FlowBlock } from '../flow/flow.ts';
import type { Handler } from '../xml/walk-xml.ts';
import type { Look } from './look.ts';

/** What is counted over a whole document. */
export interface Context {
  readonly counts: { paragraphs: number; hidden: number };
  /** Reads the blocks of a cell: they hold what holds them. */
  readBlocks(look: Look, done: (blocks: FlowBlock[]) => void): Handler;
}
