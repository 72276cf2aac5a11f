import { joinPieces } from '../../text/clean.ts';
import { foldKey } from '../../text/fold.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import type { Cell, Grid, Row } from '../../tree/nodes.ts';
import { isOrdinal, isTimeCell, numbersColumns } from './cell-words.ts';
import type { DraftRow } from './found-table.ts';
import { columnKind } from './hints.ts';

/**
 * The logical table: one head row, without the line that numbers the columns and without the head that is repeated on
 * the next page; a cell that stands alone in its row covers the columns to its right.
 */
export function makeGrid(drafts: readonly DraftRow[], columns: number): Grid {
  const made = drafts.map(makeRow).filter((row) => row.cells.length > 0);
  const counted = made.some(({ cells: [cell] }) => cell?.column === 0 && /^\d{1,3}[.)]?$/.test(cell.content.text));
  const rows = made.map((row, i) => unite(row, columns, counted && i > 0));
  const [top, second] = rows;
  if (top === undefined) return { rows, columns };
  const first = uniteHeads(top);
  const twoLines = second !== undefined && isSubhead(first, second, columns);
  const head = twoLines ? mergeHeads(first, second, columns) : first;
  const body = rows.slice(twoLines ? 2 : 1);
  if (body[0] !== undefined && numbersColumns(textsOf(body[0]))) body.shift();
  const heads = twoLines ? [top, second, head] : [top];
  const kept = [head, ...body.filter((row) => !heads.some((other) => isSame(row, other)))];
  return { rows: kept.map((row) => ({ cells: row.cells.map((cell, i) => trim(cell, row.cells[i + 1]?.column ?? columns)) })), columns };
}

const textsOf = (row: Row) => row.cells.map((cell) => cell.content.text);

/** A cell covers nothing of the next one. */
function trim(cell: Cell, end: number): Cell {
  return cell.column + cell.span <= end ? cell : { ...cell, span: end - cell.column };
}

/** Whether two rows say the same in the same columns. */
function isSame(row: Row, other: Row): boolean {
  if (row.cells.length < 2 || row.cells.length !== other.cells.length) return false;
  return row.cells.every(({ column, content }, i) => {
    const cell = other.cells[i] as Cell;
    return column === cell.column && content.length === cell.content.length && foldKey(content.text) === foldKey(cell.content.text);
  });
}

export function makeRow(draft: DraftRow): Row {
  const cells = draft.map(({ column, span, pieces, apart }): Cell => {
    const content = joinPieces(pieces);
    return apart === true && pieces.length > 1 ? { column, span, content, breaks: breaksOf(pieces) } : { column, span, content };
  });
  return { cells: cells.filter((cell) => cell.content.length > 0) };
}

/** Where the second and each further paragraph begins once they are joined. */
function breaksOf(pieces: readonly MappedText[]): number[] {
  const breaks: number[] = [];
  let at = 0;
  for (const piece of pieces) {
    if (piece.length === 0) continue;
    if (at > 0) breaks.push(at);
    at += piece.length + 1;
  }
  return breaks;
}

/**
 * A row of one cell at the left, or of the same words in every column (as some converters write merged cells), is one
 * cell; in a numbered table “II | Tuyên truyền” is a numeral and one cell.
 */
function unite(row: Row, columns: number, counted: boolean): Row {
  const [first, second] = row.cells;
  if (first === undefined || first.column > 0) return row;
  const same = row.cells.length === 1 || (row.cells.length === columns && columns > 2 && new Set(textsOf(row)).size === 1);
  if (same) return { cells: [{ ...first, span: columns }] };
  const group =
    counted && row.cells.length === 2 && second?.column === 1 && isOrdinal(first.content.text) && !/\d/.test(first.content.text);
  return group ? { cells: [first, { ...second, span: columns - 1 }] } : row;
}

/** A head over two columns that a converter wrote in each of them is one again. */
function uniteHeads(head: Row): Row {
  const cells: Cell[] = [];
  for (const cell of head.cells) {
    const last = cells.at(-1);
    const again =
      last !== undefined && last.column + last.span === cell.column && foldKey(last.content.text) === foldKey(cell.content.text);
    if (again) cells[cells.length - 1] = { ...last, span: last.span + cell.span };
    else cells.push(cell);
  }
  return { cells };
}

/** How far a head reaches: over the columns beside it that have no head of their own. */
function reach(head: Row, at: number, columns: number): { cell: Cell; end: number } | null {
  const index = head.cells.findLastIndex((cell) => cell.column <= at);
  const cell = head.cells[index];
  if (cell === undefined) return null;
  return { cell, end: Math.max(cell.column + cell.span, head.cells[index + 1]?.column ?? columns) };
}

/** Whether the second row only divides heads of the first: “Đơn vị thực hiện” over “Chủ trì” and “Phối hợp”. */
function isSubhead(head: Row, row: Row, columns: number): boolean {
  if (head.cells.length < 2 || row.cells.length < 2) return false;
  let divided = 0;
  for (const { column, content } of row.cells) {
    const { text } = content;
    const above = reach(head, column, columns);
    if (text.length > 60 || /[.;]$/.test(text) || isOrdinal(text) || (isTimeCell(text) && /\d[/h:]\d/.test(text)) || above === null)
      return false;
    // Written again under itself: a head that is merged downwards.
    if (above.cell.column === column && foldKey(above.cell.content.text) === foldKey(text)) continue;
    if (above.end - above.cell.column < 2) return false;
    divided++;
  }
  return divided >= 2;
}

/** One head for each column: its own words, behind those that it shares unless its own say enough. */
function mergeHeads(head: Row, sub: Row, columns: number): Row {
  const divided = new Set(sub.cells.map((cell) => reach(head, cell.column, columns)?.cell));
  const kept = head.cells.filter((cell) => !divided.has(cell) || sub.cells.every((other) => other.column !== cell.column));
  const own = sub.cells.map((cell): Cell => {
    const group = reach(head, cell.column, columns)?.cell.content;
    return { ...cell, content: group === undefined ? cell.content : joinHeads(group, cell.content) };
  });
  return { cells: [...kept.map((cell) => (divided.has(cell) ? { ...cell, span: 1 } : cell)), ...own].sort((a, b) => a.column - b.column) };
}

/** “Chủ trì” under “Đơn vị thực hiện” says enough; “Năm 2025” under “Kinh phí” does not. */
export function joinHeads(group: MappedText, own: MappedText): MappedText {
  if (foldKey(group.text) === foldKey(own.text)) return own;
  return columnKind(own.text) === 'other' ? joinPieces([group, own]) : own;
}
