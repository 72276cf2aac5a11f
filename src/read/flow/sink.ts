import type { FlowBlock, FlowParagraph } from './flow.ts';

/** Where the blocks of a story or a cell go. */
export interface Sink {
  readonly blocks: FlowBlock[];
  /** A paragraph whose end is not there in this view of a document with tracked changes: the next one goes on with it. */
  open: FlowParagraph | null;
}

/** Ends the paragraph that is open where none can go on with it: at a table, and at the end. */
export function closeSink(sink: Sink): void {
  if (sink.open !== null) sink.blocks.push(sink.open);
  sink.open = null;
}
