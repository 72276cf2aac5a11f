import { goesOn, isOrdinal, isTimeCell } from './cell-words.ts';
import { type DraftCell, type DraftRow, put } from './found-table.ts';
import type { TableLine } from './layout-body.ts';
import type { Piece } from './layout-pieces.ts';
import { findRowStarts, hasOpenEnd, startCost, widthsOf } from './row-starts.ts';

/** What the rows of a table are told by. */
export interface RowSigns {
  /** The first column numbers the rows. */
  numbered: boolean;
  /** The column of time, -1 for none. */
  time: number;
}

/** The rows of a table from its printed lines. A line that heads the rows under it is a row of its own. */
export function rowsOf(lines: readonly TableLine[], signs: RowSigns): DraftRow[] {
  const counted = signs.numbered && lines.some(({ cells }) => /^\d/.test(cells[0]?.words.text ?? ''));
  const rows: DraftRow[] = [];
  let stretch: TableLine[] = [];
  let group: DraftCell | undefined;
  const close = () => {
    if (stretch.length > 0) for (const row of gatherRows(stretch, startsOf(stretch, signs))) rows.push(row);
    stretch = [];
  };
  for (const line of lines) {
    const words = filled(line);
    const [only, other] = words;
    if (line.wide || (counted && isGroup(line))) {
      close();
      const row: DraftRow = words.map(({ piece, column }) => ({ column, span: 1, pieces: [piece.words] }));
      group = row.at(-1);
      rows.push(row);
    } else if (group !== undefined && other === undefined && only !== undefined && line.gap === 0 && goesOn(only.piece.words.text)) {
      group.pieces.push(only.piece.words);
    } else {
      group = undefined;
      stretch.push(line);
    }
  }
  close();
  return rows;
}

function filled({ cells }: TableLine): { piece: Piece; column: number }[] {
  return cells.flatMap((piece, column) => (piece === undefined ? [] : [{ piece, column }]));
}

/** “II   Tuyên truyền” among rows numbered 1, 2, 3: a numeral or letter, and words beside it alone. */
function isGroup({ cells }: TableLine): boolean {
  const [ordinal, words, ...others] = cells;
  if (ordinal === undefined || words === undefined || others.some((cell) => cell !== undefined)) return false;
  return isOrdinal(ordinal.words.text) && !/\d/.test(ordinal.words.text) && !goesOn(words.words.text);
}

function startsOf(lines: readonly TableLine[], { numbered, time }: RowSigns): number[] {
  const ordinals = numbered ? [...lines.keys()].filter((at) => isOrdinal(lines[at]?.cells[0]?.words.text ?? '')) : [];
  if (ordinals.length > 0) return findRowStarts(lines, ordinals);
  const times = time >= 0 ? [...lines.keys()].filter((at) => beginsTime(lines, at, time)) : [];
  if (times.length > 1) return findRowStarts(lines, times);
  const widths = widthsOf(lines);
  return [...lines.keys()].filter((at) => at === 0 || beginsAlone(lines, at, widths));
}

/** Whether a cell of time begins at a line; it may have more: “Từ ngày 10/6” / “đến ngày 20/6/2024”, “Chậm nhất” / “ngày 30/11”. */
function beginsTime(lines: readonly TableLine[], at: number, column: number): boolean {
  const line = lines[at] as TableLine;
  const text = line.cells[column]?.words.text;
  if (text === undefined) return false;
  const above = lines[at - 1]?.cells[column]?.words.text;
  if (above !== undefined && line.gap === 0 && (goesOn(text) || hasOpenEnd(above))) return false;
  return isTimeCell(text) || isTimeCell(`${text} ${lines[at + 1]?.cells[column]?.words.text ?? ''}`);
}

const UNLIKELY = 1.5;

/**
 * Without a column that tells: a row begins behind a blank line, or where no column goes on. Few words of a sentence are
 * written with a capital, so a line of two columns that both begin with one is seldom the second of its row.
 */
function beginsAlone(lines: readonly TableLine[], at: number, widths: readonly number[]): boolean {
  const line = lines[at] as TableLine;
  const texts = line.cells.flatMap((piece) => (piece === undefined ? [] : [piece.words.text]));
  if (line.gap > 0) return !texts.every(goesOn);
  return line.cells[0] !== undefined && texts.length > 1 && !texts.some(goesOn) && startCost(lines, at, widths) < UNLIKELY;
}

/** The rows of a stretch of lines, given where they begin. */
function gatherRows(lines: readonly TableLine[], starts: readonly number[]): DraftRow[] {
  return starts.map((start, i) => {
    const row: DraftRow = [];
    for (const line of lines.slice(start, starts[i + 1])) for (const { piece, column } of filled(line)) put(row, column, 1, piece.words);
    return row.sort((a, b) => a.column - b.column);
  });
}
