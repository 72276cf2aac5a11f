import type { LegacyFont } from '../../decode/legacy-font.ts';
import type { FlowBlock } from '../flow/flow.ts';
import type { ListCounter } from '../flow/numbering/list-counter.ts';
import type { Handler } from '../xml/walk-xml.ts';
import type { Lists } from './lists.ts';
import type { Styles } from './styles.ts';

/** What all parts of one document are read with, and what is counted over all of it. */
export interface Context {
  readonly styles: Styles;
  readonly lists: Lists;
  readonly counter: ListCounter;
  readonly changes: Changes;
  readonly counts: { paragraphs: number; notes: number; hidden: number };
  /** Encodings that letters of the document are in by their fonts. */
  readonly encodings: Set<LegacyFont['encoding']>;
  /** Reads the blocks of a cell or a text box: they hold what holds them. */
  readBlocks(done: (blocks: FlowBlock[]) => void): Handler;
}

/** The tracked changes of a document, which stand before it. */
export interface Changes {
  readonly view: 'accepted' | 'original';
  /** Insertions by their ids. */
  readonly insertions: Set<string>;
  deletions: number;
  /** The words that a deletion took away, by its id, until they are put back. */
  readonly taken: Map<string, string>;
  /** Insertions that have begun and not ended. */
  readonly open: Set<string>;
}
