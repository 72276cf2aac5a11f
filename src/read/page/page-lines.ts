import { type DrawnGrid, findGrids } from './find-grids.ts';
import { groupRows } from './group-rows.ts';
import type { Page, Word } from './page.ts';
import { type Segment, segmentsOf } from './segments.ts';

/** A line of words on a page, and the columns that it stands in. */
export interface TextLine {
  readonly kind: 'line';
  readonly page: number;
  readonly baseline: number;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly segments: readonly Segment[];
  readonly text: string;
  readonly bold: boolean;
}

/** A table with drawn rules, and the lines of each cell in the order of the grid's cells. */
export interface DrawnTable {
  readonly kind: 'table';
  readonly page: number;
  readonly top: number;
  readonly bottom: number;
  readonly grid: DrawnGrid;
  readonly cells: readonly (readonly TextLine[])[];
}

export type PageItem = TextLine | DrawnTable;

/** The lines and tables of a page, from the top down; `isTable` has the last word on what the rules draw. */
export function pageItems(page: Page, isTable: (texts: readonly string[]) => boolean): PageItem[] {
  const items: PageItem[] = [];
  let rest: readonly Word[] = page.words;
  for (const grid of findGrids(page.rules)) {
    const filled = fill(grid, rest);
    const cells = filled.inside.map((words) => linesOf(words, page.number));
    if (filled.held < 2 || !isTable(cells.map((lines) => lines.map(({ text }) => text).join(' ')))) continue;
    rest = filled.outside;
    items.push({ kind: 'table', page: page.number, top: grid.ys[0] as number, bottom: grid.ys.at(-1) as number, grid, cells });
  }
  items.push(...linesOf(rest, page.number));
  return items.sort((a, b) => placeOf(a) - placeOf(b));
}

const placeOf = (item: PageItem) => (item.kind === 'line' ? item.baseline - item.size * 0.3 : item.top);

/** The words of each cell, and those outside the table; `held` cells have words. */
function fill({ xs, ys, cells }: DrawnGrid, words: readonly Word[]): { inside: Word[][]; outside: Word[]; held: number } {
  const inside: Word[][] = cells.map(() => []);
  const owner = new Map<number, number>();
  const columns = xs.length - 1;
  cells.forEach((cell, i) => {
    for (let row = cell.top; row < cell.bottom; row++)
      for (let column = cell.column; column < cell.end; column++) owner.set(row * columns + column, i);
  });
  const outside = words.filter((word) => {
    const column = stretchAt(xs, (word.left + word.right) / 2);
    const row = stretchAt(ys, word.baseline - word.size * 0.3);
    const cell = column < 0 || row < 0 ? undefined : owner.get(row * columns + column);
    if (cell !== undefined) (inside[cell] as Word[]).push(word);
    return cell === undefined;
  });
  return { inside, outside, held: inside.filter((own) => own.length > 0).length };
}

/** Between which two of the edges a place lies; -1 outside. */
function stretchAt(edges: readonly number[], place: number): number {
  if (place < (edges[0] as number) || place >= (edges.at(-1) as number)) return -1;
  return edges.findLastIndex((edge) => edge <= place);
}

function linesOf(words: readonly Word[], page: number): TextLine[] {
  return groupRows(words).map((row) => {
    const segments = segmentsOf(row);
    const told = row.items.filter(({ text }) => /[\p{L}\d]/u.test(text));
    return {
      kind: 'line',
      page,
      baseline: row.baseline,
      size: row.size,
      left: (segments[0] as Segment).left,
      right: (segments.at(-1) as Segment).right,
      segments,
      text: row.items.map(({ text }) => text).join(' '),
      bold: told.length > 0 && told.every(({ bold }) => bold),
    };
  });
}
