import { linesOf, type Printed, type PrintedCell, type PrintedLine, type Segment, textOf } from './printed.ts';

/** White space between two columns. */
const GUTTER = 4;
/** A column of longer lines holds running text, which is printed below the one before it. */
const WIDEST = 90;
const COLUMN_OF_RIGHT = 24;
/** No letterhead has more columns, and no list of recipients more lines. */
const MOST_COLUMNS = 6;
const TALLEST = 500;

/** A row of cells that only stand side by side, as lines with white space between the cells. */
function printSideBySide(cells: readonly PrintedCell[], gap: number): PrintedLine[] {
  const filled = cells.map((cell) => linesOf(cell.lines));
  const running = filled.slice(0, -1).some((lines) => lines.some((line) => textOf(line).length > WIDEST));
  if (filled.filter((lines) => lines.length > 0).length < 2 && filled.at(-1)?.length === 0) return below(filled.flat(), gap);
  if (running || filled.length < 2 || filled.length > MOST_COLUMNS || filled.some((lines) => lines.length > TALLEST))
    return below(filled.flat(), gap);
  const spread = filled.map(spreadOut);
  const starts = columnStarts(spread);
  const height = Math.max(...spread.map((lines) => lines.length));
  const printed: PrintedLine[] = [];
  let blank = gap;
  for (let i = 0; i < height; i++) {
    const segments: Segment[] = [];
    let column = 0;
    const parts = spread.map((lines) => lines[i] ?? null);
    parts.forEach((line, at) => {
      if (line === null) return;
      const start = starts[at] as number;
      const first = line.segments[0];
      if (start > column && first !== undefined)
        segments.push({ text: ' '.repeat(start - column), paragraph: first.paragraph, offset: first.offset, shown: true });
      segments.push(...line.segments);
      column = Math.max(start, column) + textOf(line).length;
    });
    if (segments.length === 0) blank++;
    else {
      const lines = parts.filter((line) => line !== null);
      printed.push({ type: 'line', segments, gap: blank, bold: lines.every((line) => line.bold), depth: 0 });
      blank = 0;
    }
  }
  return printed;
}

/** One below the other. */
function below(lines: readonly PrintedLine[], gap: number): PrintedLine[] {
  return lines.map((line, i) => (i === 0 ? { ...line, gap: Math.max(gap, line.gap) } : line));
}

/** The lines with the blank ones between them. */
function spreadOut(lines: readonly PrintedLine[]): (PrintedLine | null)[] {
  return lines.flatMap((line, i) => [...Array.from({ length: i === 0 ? 0 : line.gap }, () => null), line]);
}

function columnStarts(columns: readonly (readonly (PrintedLine | null)[])[]): number[] {
  const starts = [0];
  for (const lines of columns) {
    const width = Math.max(0, ...lines.map((line) => (line === null ? 0 : textOf(line).length)));
    starts.push(Math.max((starts.at(-1) as number) + width + GUTTER, starts.length === 1 ? COLUMN_OF_RIGHT : 0));
  }
  return starts;
}

/** Rows of a table that only sets lines side by side. */
export function printLayout(rows: readonly (readonly PrintedCell[])[], gap: number): Printed[] {
  return rows.flatMap((row, i) => printSideBySide(row, i === 0 ? gap : 0));
}
