import type { MappedText } from '../../text/mapped-text.ts';
import type { Grid } from '../../tree/nodes.ts';

export interface FoundTable {
  /** The lines that it takes, the end exclusive. */
  from: number;
  to: number;
  /** Its first row is the head; one without cells where a scan lost it. */
  grid: Grid;
  style: 'markdown' | 'bars' | 'layout' | 'stacked' | 'ocr' | 'given';
}

/** A cell while its lines are being gathered. */
export interface DraftCell {
  column: number;
  span: number;
  /** Its lines or paragraphs in order, clean. */
  pieces: MappedText[];
  /** The pieces are paragraphs of the cell, not printed lines of one. */
  apart?: boolean;
}

export type DraftRow = DraftCell[];

/** Puts words into a column of a row, behind those that it has; `span` is of the first words that come. */
export function put(row: DraftRow, column: number, span: number, words: MappedText): void {
  const cell = row.find((other) => other.column === column);
  if (cell === undefined) row.push({ column, span, pieces: [words] });
  else cell.pieces.push(words);
}

/** A table of a plan has a dozen columns at most; a line with more bars or gaps than this is none. */
export const MOST_COLUMNS = 20;
