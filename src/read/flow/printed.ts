/** A flow as it is printed to text, before its lines are put together. */
export type Printed = PrintedLine | PrintedTable;

export interface PrintedLine {
  readonly type: 'line';
  readonly segments: readonly Segment[];
  /** Blank lines above it. */
  readonly gap: number;
  readonly bold: boolean;
  readonly depth: number;
}

/** A stretch of a line that comes from one place of one paragraph. */
export interface Segment {
  readonly text: string;
  readonly paragraph: number;
  /** Offset in the paragraph; white space that is put in place of a tab does not count on. */
  readonly offset: number;
  readonly shown: boolean;
}

export interface PrintedTable {
  readonly type: 'table';
  readonly columns: number;
  readonly rows: readonly (readonly PrintedCell[])[];
}

export interface PrintedCell {
  readonly column: number;
  readonly span: number;
  readonly rows: number;
  readonly lines: readonly PrintedLine[];
}

/** The words of a line. */
export const textOf = (line: PrintedLine): string => line.segments.map((segment) => segment.text).join('');

/** The lines of what is printed, those of tables cell by cell. */
export function linesOf(printed: readonly Printed[]): PrintedLine[] {
  return printed.flatMap((one) => (one.type === 'line' ? [one] : one.rows.flat().flatMap((cell) => cell.lines)));
}
