import type { MappedText } from '../../text/mapped-text.ts';
import { type ColumnKind, EMPTY, isTelling, type Looks, looksOf, MORE, suits } from './column-fit.ts';
import type { DraftRow } from './found-table.ts';

/** A line of a row whose cells have several paragraphs: a converter gives each paragraph a line, without bars. */
export interface LooseLine {
  words: MappedText;
  gap: number;
}

export interface LooseRow {
  cells: DraftRow;
  /** Lines that it takes. */
  size: number;
  /** Something other than its place says that it is a row: an ordinal, a time, or somebody under a head of roles. */
  sure: boolean;
}

const NEW_ROW = -1.5;
const NEW_ROW_BEHIND_GAP = 2;
const ACROSS_GAP = -2.5;
/** A line across the whole table; it is one only when it looks so, or nothing else fits. */
const ACROSS = -1.2;
const ACROSS_BY_LOOKS = 2;
const NOT_ACROSS = -4;

/** The best way to put the lines so far into columns, the last of them into a certain one. */
interface Way {
  sum: number;
  /** The place of the line before. */
  from: number;
  /** Begins a row. */
  fresh: boolean;
}

/**
 * Puts the lines of rows without bars into their columns, in order: of all ways through the lines the best, where each
 * goes on in its column, goes to a column further right, begins the next row, or stands across the table. A place is a
 * column's index; the one behind the last column is across.
 */
export function assignLoose(loose: readonly LooseLine[], kinds: readonly ColumnKind[]): LooseRow[] {
  const looks = loose.map(({ words }) => looksOf(words.text));
  const ways: Way[][] = [];
  for (const [i, { gap }] of loose.entries()) {
    const before = ways.at(-1);
    const closed = closeRow(before, kinds, gap > 0 ? NEW_ROW_BEHIND_GAP : NEW_ROW);
    const look = looks[i] as Looks;
    const inColumns = kinds.map((kind, column): Way => {
      const fresh: Way = { sum: closed.sum + emptied(kinds, 0, column), from: closed.from, fresh: true };
      const best = before === undefined ? fresh : better(fresh, goOn(before, kinds, column, gap));
      return { ...best, sum: best.sum + suits(kind, look) };
    });
    const seems = look.ordinal || look.time ? NOT_ACROSS : look.heads ? ACROSS_BY_LOOKS : ACROSS;
    ways.push([...inColumns, { sum: closed.sum + seems, from: closed.from, fresh: true }]);
  }
  return trace(loose, looks, kinds, ways);
}

const better = (a: Way, b: Way): Way => (b.sum > a.sum ? b : a);

/** Of two columns alike the further right is the empty one: somebody leads, nobody helps. */
const FURTHER_LEFT = 0.01;

function emptied(kinds: readonly ColumnKind[], from: number, to: number): number {
  let sum = 0;
  for (let column = from; column < to; column++) sum += EMPTY[kinds[column] as ColumnKind] - FURTHER_LEFT * (kinds.length - column);
  return sum;
}

/** The best way that ends with the line before, its row closed; `step` is what it costs to leave a row for the next. */
function closeRow(before: readonly Way[] | undefined, kinds: readonly ColumnKind[], step: number): Way {
  if (before === undefined) return { sum: 0, from: -1, fresh: true };
  let best: Way = { sum: Number.NEGATIVE_INFINITY, from: -1, fresh: true };
  for (const [place, { sum }] of before.entries()) {
    const across = place === kinds.length;
    const end = across ? sum : sum + emptied(kinds, place + 1, kinds.length) + step;
    best = better(best, { sum: end, from: place, fresh: true });
  }
  return best;
}

/** The best way to a column from the same row: one more paragraph of it, or the next cell that is not empty. */
function goOn(before: readonly Way[], kinds: readonly ColumnKind[], column: number, gap: number): Way {
  const gapCost = gap > 0 ? ACROSS_GAP : 0;
  let best: Way = { sum: (before[column] as Way).sum + MORE[kinds[column] as ColumnKind] + gapCost, from: column, fresh: false };
  for (let from = column - 1; from >= 0; from--) {
    best = better(best, { sum: (before[from] as Way).sum + emptied(kinds, from + 1, column) + gapCost, from, fresh: false });
  }
  return best;
}

/** The rows of the best way, found from its end. */
function trace(
  loose: readonly LooseLine[],
  looks: readonly Looks[],
  kinds: readonly ColumnKind[],
  ways: readonly (readonly Way[])[],
): LooseRow[] {
  const rows: LooseRow[] = [];
  let row: LooseRow = { cells: [], size: 0, sure: false };
  let place = closeRow(ways.at(-1), kinds, 0).from;
  for (let i = loose.length - 1; i >= 0; i--) {
    const { words } = loose[i] as LooseLine;
    const way = ways[i]?.[place] as Way;
    const cell = row.cells.find(({ column }) => column === place);
    if (cell !== undefined) cell.pieces.unshift(words);
    else if (place < kinds.length) row.cells.unshift({ column: place, span: 1, pieces: [words] });
    else row.cells.unshift({ column: 0, span: kinds.length, pieces: [words] });
    row.size++;
    row.sure ||= isTelling(kinds[place], looks[i] as Looks);
    if (way.fresh) {
      rows.unshift(row);
      row = { cells: [], size: 0, sure: false };
    }
    place = way.from;
  }
  return rows;
}
