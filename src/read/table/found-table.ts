import type { MappedText } from '../../text/mapped-text.ts';
import type { Grid } from '../../tree/nodes.ts';

export interface FoundTable {
  /** The lines that it takes, the end exclusive. */
  from: number;
  to: number;
  /** Its first row is the head; one without cells where a scan lost it. */
  grid: Grid;
  style: 'markdown' | 'bars' | 'layout' | 'ocr';
}

/** A cell while its lines are being gathered. */
export interface DraftCell {
  column: number;
  span: number;
  /** Its lines or paragraphs in order, clean. */
  pieces: MappedText[];
}

export type DraftRow = DraftCell[];

/** A table of a plan has a dozen columns at most; a line with more bars or gaps than this is none. */
export const MOST_COLUMNS = 20;
