import type { Notice } from '../extraction.ts';

/**
 * What a word processor's file holds, whatever its format: paragraphs and tables in the order of reading, numbers and bullets
 * as they are shown.
 */
export interface Flow {
  readonly blocks: readonly FlowBlock[];
  readonly notices: readonly Notice[];
}

export type FlowBlock = FlowParagraph | FlowTable;

export interface FlowParagraph {
  readonly type: 'paragraph';
  /** 0-based place among the paragraphs of the file. */
  readonly number: number;
  /** Automatic number or bullet with the space behind it: `1. `, `- `; empty when there is none. */
  readonly label: string;
  /** Its lines, as its line breaks part them; at least one. Tabs stay tabs. */
  readonly lines: readonly FlowLine[];
  readonly centred: boolean;
  /** Space above and below, in points. */
  readonly above: number;
  readonly below: number;
  /** Heading level 1-6, 0 for none. */
  readonly depth: number;
}

export interface FlowLine {
  readonly text: string;
  /** All of it is set in bold. */
  readonly bold: boolean;
}

/** Word allows no more columns. */
export const MOST_COLUMNS = 63;

export interface FlowTable {
  readonly type: 'table';
  /** At most `MOST_COLUMNS`. */
  readonly columns: number;
  readonly rows: readonly (readonly FlowCell[])[];
  /** Some line is drawn between its cells or around them. */
  readonly ruled: boolean;
}

/** A cell; what one above covers is not there again. */
export interface FlowCell {
  readonly column: number;
  readonly span: number;
  /** Number of rows that it covers. */
  readonly rows: number;
  readonly blocks: readonly FlowBlock[];
}
