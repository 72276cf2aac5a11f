import { foldKey } from '../../text/fold.ts';
import type { DrawnTable, PageItem, TextLine } from './page-lines.ts';

/** A table of the document, over as many pages as it takes. */
export interface PageTable {
  readonly kind: 'rows';
  readonly page: number;
  readonly columns: number;
  readonly rows: readonly TableRow[];
}

export type TableRow = readonly TableCell[];

export interface TableCell {
  readonly column: number;
  readonly span: number;
  readonly rows: number;
  /** The edges that its words stand between. */
  readonly left: number;
  readonly right: number;
  readonly lines: readonly TextLine[];
}

/** Columns of a table go on on the next page this near to their places. */
const NEAR = 5;

/** Puts the parts of tables that go on over pages together; what stands between two parts keeps them apart. */
export function joinTables(items: readonly PageItem[]): (TextLine | PageTable)[] {
  const joined: (TextLine | PageTable)[] = [];
  let open: DrawnTable | null = null;
  for (const item of items) {
    const last = joined.at(-1);
    if (item.kind === 'line') joined.push(item);
    else if (open !== null && last?.kind === 'rows' && item.page === open.page + 1 && sameColumns(open, item))
      joined[joined.length - 1] = { ...last, rows: goOn(last.rows, rowsOf(item)) };
    else joined.push({ kind: 'rows', page: item.page, columns: item.grid.xs.length - 1, rows: rowsOf(item) });
    open = item.kind === 'table' ? item : null;
  }
  return joined;
}

/** The same distances between the edges; left and right pages may stand apart. */
function sameColumns({ grid: a }: DrawnTable, { grid: b }: DrawnTable): boolean {
  if (a.xs.length !== b.xs.length) return false;
  return a.xs.every((x, i) => Math.abs(x - (a.xs[0] as number) - ((b.xs[i] as number) - (b.xs[0] as number))) <= NEAR);
}

function rowsOf({ grid, cells }: DrawnTable): TableRow[] {
  const rows: TableCell[][] = grid.ys.slice(1).map(() => []);
  grid.cells.forEach((cell, i) => {
    rows[cell.top]?.push({
      column: cell.column,
      span: cell.end - cell.column,
      rows: cell.bottom - cell.top,
      left: grid.xs[cell.column] as number,
      right: grid.xs[cell.end] as number,
      lines: cells[i] as readonly TextLine[],
    });
  });
  return rows;
}

const wordsOf = (cell: TableCell | undefined) => cell?.lines.map(({ text }) => text).join(' ') ?? '';
const keyOf = (row: TableRow) => row.map((cell) => `${cell.column}:${foldKey(wordsOf(cell))}`).join('|');
const isEmpty = (row: TableRow) => row.every((cell) => cell.lines.length === 0);

/** Rows, and those of the next page: without the heads that are repeated, and with a row that the page's end cut in two as one. */
function goOn(above: readonly TableRow[], below: readonly TableRow[]): TableRow[] {
  const [head] = above;
  const heads = head === undefined || isEmpty(head) ? 0 : below.findIndex((row, i) => keyOf(row) !== keyOf(above[i] ?? []));
  const rest = heads < 0 ? [] : below.slice(heads);
  const [first, ...others] = rest;
  const last = above.at(-1);
  if (first === undefined || last === undefined || !isCut(above.slice(1), last, first)) return [...above, ...rest];
  const whole = last.map((cell) => {
    const more = first.find((other) => other.column === cell.column && other.span === cell.span);
    return more === undefined ? cell : { ...cell, lines: [...cell.lines, ...more.lines] };
  });
  return [...above.slice(0, -1), whole, ...others];
}

const LOWER = /^["“‘(]?\p{Ll}/u;
const ENDED = /[.;:!?…]["”’)\]]?$/u;

/** Whether the first row of a page goes on with the last one of the page before. */
function isCut(above: readonly TableRow[], last: TableRow, first: TableRow): boolean {
  if (isEmpty(first) || last.length !== first.length || first.some((cell, i) => cell.column !== last[i]?.column)) return false;
  const ordinals = above.filter((row) => /\d|^[IVX]+/.test(wordsOf(row[0]))).length;
  const numbered = above.length > 0 && ordinals >= above.length / 2;
  if (numbered) return wordsOf(first[0]) === '' && first.length > 1 && wordsOf(last[0]) !== '';
  return first.some((cell, i) => LOWER.test(wordsOf(cell)) && !ENDED.test(wordsOf(last[i])) && wordsOf(last[i]) !== '');
}
