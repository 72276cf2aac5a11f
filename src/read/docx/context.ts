import type { LegacyFont } from '../../decode/legacy-font.ts';
import type { FlowBlock } from '../flow/flow.ts';
import type { Numbering } from '../flow/numbering/definitions.ts';
import type { ListCounter } from '../flow/numbering/list-counter.ts';
import type { Handler } from '../xml/walk-xml.ts';
import type { Revisions } from './revisions.ts';
import type { Styles } from './styles.ts';

/** What all parts of one document are read with, and what is counted over all of it. */
export interface Context {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly counter: ListCounter;
  readonly revisions: Revisions;
  /** Footnotes and endnotes that nothing has referred to yet, by kind and id. */
  readonly notes: Map<string, readonly FlowBlock[]>;
  /** What is counted on the way through the document. */
  readonly counts: {
    paragraphs: number;
    notes: number;
    /** Stretches of hidden text that were left out. */
    hidden: number;
    /** Documents of other formats that are put in whole. */
    embedded: number;
  };
  /** Encodings that letters of the document are in by their fonts. */
  readonly encodings: Set<LegacyFont['encoding']>;
  /** Fields that are open: whether what comes is their instruction. */
  readonly fields: { instruction: boolean }[];
  /** Reads the blocks of a cell or a text box: they hold what holds them. */
  readBlocks(done: (blocks: FlowBlock[]) => void): Handler;
}
