import { endsWith } from '../../text/ends.ts';
import { startsWithOneOf } from '../../text/guarded.ts';
import { isDigit, isLetter } from '../../text/letters.ts';
import type { Line } from '../lines.ts';
import { isOrdinal, isTimeCell } from './cell-words.ts';
import { type DraftRow, type FoundTable, MOST_COLUMNS, put } from './found-table.ts';
import { type Piece, piecesOf } from './layout-pieces.ts';
import { makeRow } from './make-grid.ts';
import { isLetterheadOrClosing } from './not-a-table.ts';

/** So many rows below each other are no chance. */
const FEWEST_ROWS = 3;
const OFF = 2;

/**
 * A programme that is set out with spaces and has no head: every row begins with a time, and what is to be done stands
 * in a column of its own beside it. Its first row, the head, has no cells.
 */
export function readHeadless(lines: readonly Line[], at: number): FoundTable | null {
  const first = timedRow(lines[at] as Line);
  if (first === null) return null;
  const starts = startsOf(first);
  const rows: DraftRow[] = [];
  let to = at;
  for (; to < lines.length; to++) {
    const line = lines[to] as Line;
    const pieces = timedRow(line);
    if (pieces !== null && (line.raw.text.includes('\t') || standsUnder(pieces, starts))) rows.push(rowOf(pieces, starts));
    else if (to > at && line.gap === 0 && goesOnBeside(line, starts))
      for (const piece of piecesOf(line)) add(rows.at(-1) as DraftRow, piece, starts);
    else break;
  }
  if (rows.length < FEWEST_ROWS) return null;
  return { from: at, to, grid: { rows: [{ cells: [] }, ...rows.map(makeRow)], columns: starts.length }, style: 'layout' };
}

/** A roster under heads that are in no other table: “Ngày   Lãnh đạo trực   Cán bộ trực”. */
export function readTimedHead(lines: readonly Line[], at: number): FoundTable | null {
  const line = lines[at] as Line;
  const below = lines[at + 1];
  if (line.table !== undefined || below === undefined || !startsWithOneOf(line.content.text, TIME_HEADS)) return null;
  const heads = piecesOf(line);
  const first = timedRow(below);
  if (first === null || heads.length !== first.length || !standsUnder(heads, startsOf(first))) return null;
  const table = readHeadless(lines, at + 1);
  if (table === null) return null;
  const [, ...rows] = table.grid.rows;
  const head = makeRow(heads.map(({ words }, column) => ({ column, span: 1, pieces: [words] })));
  return { ...table, from: at, grid: { ...table.grid, rows: [head, ...rows] } };
}

const TIME_HEADS = ['Ngày', 'NGÀY', 'Thời gian', 'THỜI GIAN', 'Thứ', 'THỨ', 'Buổi', 'Giờ', 'GIỜ', 'Tuần', 'TUẦN'];

/** The pieces of a line that begins with a time and says more beside it. */
function timedRow(line: Line): readonly Piece[] | null {
  if (line.table !== undefined || !mayBeTime(line.content.text)) return null;
  const pieces = piecesOf(line);
  const [time, task] = pieces;
  if (time === undefined || task === undefined || pieces.length > MOST_COLUMNS) return null;
  const { text } = time.words;
  if (isOrdinal(text) || endsWith(text, ':') || !isTimeCell(text) || !NUMBER.test(text)) return null;
  if (!isLetter(task.words.text.charCodeAt(0)) || isTimeCell(task.words.text)) return null;
  return isLetterheadOrClosing(pieces.map(({ words }) => words.text)) ? null : pieces;
}

const NUMBER = /[\dIVX]/;

/** A number, or a word of the calendar in front of one. */
const OPENERS = 'NTSCQĐ';
const mayBeTime = (text: string): boolean => isDigit(text.charCodeAt(0)) || OPENERS.includes(text.charAt(0));

const startsOf = (pieces: readonly Piece[]): number[] => pieces.map(({ from }) => from);

const standsUnder = (pieces: readonly Piece[], starts: readonly number[]): boolean =>
  [0, 1].every((i) => Math.abs((pieces[i] as Piece).from - (starts[i] as number)) <= OFF);

/** The second line of a cell, under its first. */
const goesOnBeside = (line: Line, starts: readonly number[]): boolean => {
  const pieces = piecesOf(line);
  return (
    line.marker === null && pieces.length > 0 && pieces.every(({ from }) => starts.slice(1).some((start) => Math.abs(start - from) <= OFF))
  );
};

function rowOf(pieces: readonly Piece[], starts: readonly number[]): DraftRow {
  const row: DraftRow = [];
  const full = pieces.length === starts.length;
  for (const [column, piece] of pieces.entries()) {
    if (full) put(row, column, 1, piece.words);
    else add(row, piece, starts);
  }
  return row;
}

/** To the column whose start is nearest. */
function add(row: DraftRow, piece: Piece, starts: readonly number[]): void {
  let column = 0;
  starts.forEach((start, i) => {
    if (Math.abs(start - piece.from) < Math.abs((starts[column] as number) - piece.from)) column = i;
  });
  put(row, column, 1, piece.words);
}
