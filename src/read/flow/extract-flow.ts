import type { Origin } from '../../source/origin.ts';
import type { ExtractedCell, ExtractedTable, Extraction, LineFacts } from '../extraction.ts';
import type { Flow } from './flow.ts';
import { printFlow } from './print-flow.ts';
import type { PrintedCell, PrintedLine, PrintedTable, Segment } from './printed.ts';

/** Between two cells of a row. */
const BAR = ' | ';

/** Puts a flow to text, and says what the text does not show: bold, headings, tables, and the paragraph of every stretch. */
export function extractFlow({ blocks, notices }: Flow): Extraction {
  const pieces: string[] = [];
  const lines: LineFacts[] = [];
  const tables: ExtractedTable[] = [];
  const origins: Origin[] = [];
  let length = 0;

  function write(text: string): void {
    pieces.push(text);
    length += text.length;
  }

  function writeSegment({ text, paragraph, offset, shown }: Segment): void {
    if (text === '') return;
    const last = origins.at(-1);
    const goesOn =
      last !== undefined &&
      !shown &&
      last.shown !== true &&
      last.paragraph === paragraph &&
      (last.paragraphOffset ?? 0) + length - last.start === offset;
    if (!goesOn) origins.push({ start: length, paragraph, ...(offset > 0 && { paragraphOffset: offset }), ...(shown && { shown: true }) });
    write(text);
  }

  function writeLine({ segments, gap, bold, depth }: PrintedLine): void {
    write('\n'.repeat(gap));
    if (bold || depth > 0) lines.push({ start: length, ...(bold && { bold: true }), ...(depth > 0 && { depth }) });
    segments.forEach(writeSegment);
  }

  function writeTable({ columns, rows }: PrintedTable): void {
    const start = length;
    const cells = rows.map((row) => {
      const written = writeRow(row);
      write('\n');
      return written;
    });
    tables.push({ start, end: length - 1, columns, rows: cells });
  }

  function writeRow(row: readonly PrintedCell[]): ExtractedCell[] {
    let column = 0;
    return row.map((cell, i) => {
      // A column that a cell of a row above covers is empty here.
      write((i > 0 ? BAR : '') + BAR.repeat(Math.max(0, cell.column - column)));
      column = cell.column + cell.span;
      const start = length;
      cell.lines.forEach((line, at) => {
        if (at > 0) write('\n');
        line.segments.forEach(writeSegment);
      });
      return { column: cell.column, span: cell.span, start, end: length, ...(cell.rows > 1 && { rows: cell.rows }) };
    });
  }

  for (const printed of printFlow(blocks)) {
    if (printed.type === 'line') {
      writeLine(printed);
      write('\n');
    } else {
      if (length > 0) write('\n');
      writeTable(printed);
    }
  }
  return { text: pieces.join(''), lines, tables, origins, notices };
}
