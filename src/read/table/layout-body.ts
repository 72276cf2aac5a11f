import { readMarker } from '../../recognize/numbering/marker.ts';
import type { Line } from '../lines.ts';
import { goesOn, headsRows, isOrdinal } from './cell-words.ts';
import type { LayoutHead } from './layout-head.ts';
import { type Piece, piecesOf } from './layout-pieces.ts';
import { endsTable, isLetterheadOrClosing } from './not-a-table.ts';
import { cutLine, findColumns, type PageColumns } from './page-columns.ts';

/** A printed line of a table in its columns. */
export interface TableLine {
  cells: readonly (Piece | undefined)[];
  gap: number;
  /** Runs over the columns: alone, or behind an ordinal. */
  wide: boolean;
}

/** What is known of the heads of the table. */
interface Heads {
  /** The head again at a line, or another table's. */
  headAt(line: number): LayoutHead | 'other' | null;
  columnsUnder(head: LayoutHead): PageColumns;
}

/** No cell has more lines. */
const LONGEST_CELL = 60;
/** On another page a gutter may stand this far from its place. */
const DRIFT = 8;

/** The lines of a table under its head, up to the first that is not its own any more. */
export function readLayoutBody(lines: readonly Line[], firstHead: LayoutHead, heads: Heads): { lines: TableLine[]; to: number } {
  const body: TableLine[] = [];
  let page = heads.columnsUnder(firstHead);
  /** Whether a line with two cells was met: without any for long, there is no table. */
  let filled = false;
  let at = firstHead.to;
  while (at < lines.length) {
    const line = lines[at] as Line;
    const head = heads.headAt(at);
    if (head === 'other' || (head !== null && !filled)) break;
    if (head !== null) {
      page = heads.columnsUnder(head);
      at = head.to;
      continue;
    }
    if (stops(line)) break;
    let read = readLine(lines, at, page);
    if (read === null && line.gap > 0) {
      const moved = moveColumns(lines, at, page);
      read = readLine(lines, at, moved);
      if (read !== null && showsTable(lines, at, moved)) page = moved;
      else read = null;
    }
    if (read === null) break;
    body.push(read);
    filled ||= hasCells(read);
    if (!filled && body.length > LONGEST_CELL) break;
    at++;
  }
  return { lines: body, to: at };
}

/** Whether words stand in two columns or more. */
export function hasCells({ cells }: TableLine): boolean {
  return cells.filter((cell) => cell !== undefined).length > 1;
}

function stops(line: Line): boolean {
  const pieces = piecesOf(line);
  return (
    line.depth > 0 || pieces.length === 0 || endsTable(line.content.text) || isLetterheadOrClosing(pieces.map(({ words }) => words.text))
  );
}

/** One line in its columns, or null when it is not of the table. */
function readLine(lines: readonly Line[], at: number, page: PageColumns): TableLine | null {
  const line = lines[at] as Line;
  const cut = cutLine(line, page);
  const { gap } = line;
  const text = line.content.text;
  const first = piecesOf(line)[0] as Piece;
  if (cut.pieces === 1) {
    const shown = showsTable(lines, at, page);
    if (gap > 0 && !shown && !goesOn(text) && !isOrdinal(text)) return null;
    if (cut.apt === cut.crossed && !(isHeading(text) && cut.crossed > 0 && !shown)) return { cells: cut.cells, gap, wide: false };
    return shown && (headsRows(text) || isHeading(text)) ? { cells: [first], gap, wide: true } : null;
  }
  if (cut.crossed === 0) return { cells: cut.cells, gap, wide: false };
  const [, second] = piecesOf(line) as [Piece, Piece];
  const numbered = cut.pieces === 2 && isOrdinal(first.words.text);
  if (numbered && (cut.apt < cut.crossed || cut.crossed > 1 || !/\d/.test(first.words.text)))
    return { cells: [first, second], gap, wide: true };
  if (cut.apt === cut.crossed) return { cells: cut.cells, gap, wide: false };
  // One piece that reaches a little over its gutter is a fault of the print; more of them are running text.
  return cut.crossed === 1 && cut.pieces > 2 ? { cells: cut.cells, gap, wide: false } : null;
}

/** A marker and its text, as headings and list items have it; an ordinal of a row stands alone in its column. */
function isHeading(text: string): boolean {
  return readMarker(text) !== null;
}

/** A cell of so many lines may stand above the line with the ordinal of its row. */
const HALF_A_ROW = 16;

/** Whether a line has two columns filled and runs over no gutter, or one right below it that goes on in its column. */
function showsTable(lines: readonly Line[], at: number, page: PageColumns): boolean {
  for (let i = at; i < Math.min(lines.length, at + HALF_A_ROW); i++) {
    const line = lines[i] as Line;
    const cut = cutLine(line, page);
    if (cut.pieces > 1 && cut.crossed === 0) return true;
    if (cut.crossed > cut.apt || (i > at && line.gap > 0)) return false;
  }
  return false;
}

/** The columns of the next page, which may stand a little to one side. */
function moveColumns(lines: readonly Line[], at: number, { gutters }: PageColumns): PageColumns {
  const ranges = gutters.map((gutter, i) => ({
    from: Math.max(gutter - DRIFT, (gutters[i - 1] ?? Number.NEGATIVE_INFINITY) + DRIFT),
    to: Math.min(gutter + DRIFT + 1, (gutters[i + 1] ?? Number.POSITIVE_INFINITY) - DRIFT),
  }));
  return findColumns(lines, at, ranges);
}
