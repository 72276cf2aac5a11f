import { fieldPieces } from '../field-pieces.ts';
import type { Line } from '../lines.ts';
import { rowOf } from './bar-rows.ts';
import { drawnEdges, drawnRows } from './drawn-rows.ts';
import type { FoundTable } from './found-table.ts';
import { makeGrid } from './make-grid.ts';
import { isLetterheadOrClosing } from './not-a-table.ts';
import { FARTHEST, innerFields, type Printed, printedLines } from './printed-lines.ts';

/**
 * A table whose every line begins with a bar: a pipe table of Markdown (a line a row), or one drawn by an old converter,
 * whose cells run over several lines.
 */
export function readFramed(lines: readonly Line[], at: number, floor: number): FoundTable | null {
  if (!(lines[at] as Line).raw.text.startsWith('|')) return null;
  // In the middle of something framed that was found to be no table.
  if (at > floor && (lines[at] as Line).gap <= FARTHEST && (lines[at - 1] as Line).raw.text.startsWith('|')) return null;
  const printed = printedLines(lines, at);
  const last = printed.at(-1);
  if (last === undefined || printed.length < 2) return null;
  const widths = printed.map(({ bar }) => innerFields(bar).length);
  const columns = Math.max(...widths.slice(0, 60));
  if (columns < 2 || !shapesRows(widths, columns)) return null;
  if (printed.slice(0, 4).some(({ bar }) => isLetterheadOrClosing(bar.fields.map((field) => field.text.trim())))) return null;
  const edges = isMarkdown(printed) ? null : drawnEdges(printed);
  if (edges !== null) return { from: at, to: last.to, grid: makeGrid(drawnRows(printed, edges), edges.length - 1), style: 'bars' };
  const rows = printed.map(({ bar }) => rowOf(innerFields(bar).map(fieldPieces), columns));
  return { from: at, to: last.to, grid: makeGrid(rows, columns), style: 'markdown' };
}

/** Two rows at least have every column; a formula `|x| + |y|` over some lines has not. */
function shapesRows(widths: readonly number[], columns: number): boolean {
  return widths.filter((width) => width === columns).length >= 2 || widths.length >= 4;
}

/** A rule under the head alone: `|---|---|` was a line of its own there. */
function isMarkdown(printed: readonly Printed[]): boolean {
  return printed.every(({ gap }, i) => i === 0 || gap > 0 === (i === 1));
}
