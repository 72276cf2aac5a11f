import { endsWith } from '../../text/ends.ts';
import { inLowerCase } from '../../text/lower-case.ts';
import { firstWordLength } from '../wrapping.ts';
import { goesOn } from './cell-words.ts';
import type { TableLine } from './layout-body.ts';

/** No row of a plan's table is higher than this. */
const HIGHEST_ROW = 60;
/** Beyond this an odd place of a cell in its row says no more. */
const FARTHEST_OFF = 4;
/** A cell that leaves a line free and goes on below it: two cells, most likely. */
const BROKEN_CELL = 1.5;

/** Words that no cell ends with; “Hằng năm” is whole. */
const OPEN_WORDS: ReadonlySet<string> = new Set('và của các những cho với tại về theo từ đến trước sau số do trong'.split(' '));
const PERIODS: ReadonlySet<string> = new Set(['ngày', 'tháng', 'quý', 'năm']);
const WHOLE = ['hằng ', 'hàng ', 'mỗi ', 'cả ', 'trong '];

/** Whether a line ends so that its cell cannot. */
export function hasOpenEnd(text: string): boolean {
  if (endsWith(text, ',–-')) return true;
  const lower = inLowerCase(text);
  const at = lower.lastIndexOf(' ') + 1;
  const last = lower.slice(at);
  return OPEN_WORDS.has(last) || (PERIODS.has(last) && !WHOLE.some((word) => lower.endsWith(word, at)));
}

type Manner = 'top' | 'middle' | 'either';

/** Where the words of one column stand, for a quick look at any stretch of lines. */
interface ColumnPlaces {
  /** For each line the next one with words, itself included; and the one before, likewise. */
  next: number[];
  previous: number[];
  /** How many lines up to each one have words below a line that has none. */
  begun: number[];
}

/**
 * Where each row begins, one row for every anchor (the line with its ordinal). Cells stand at the top of their row or in
 * its middle, each column in its own manner; so every row begins somewhere between two anchors, where the places of its
 * cells, its words and blank lines agree best. A first look tells the manners, a second one the rows.
 */
export function findRowStarts(lines: readonly TableLine[], anchors: readonly number[]): number[] {
  const places = placesOf(lines);
  const widths = widthsOf(lines);
  const costs = lines.map((_, at) => startCost(lines, at, widths));
  const first = bestStarts(
    lines.length,
    anchors,
    costs,
    places,
    places.map(() => 'either'),
  );
  const manners = places.map((column) => mannerOf(column, first, lines.length));
  return bestStarts(lines.length, anchors, costs, places, manners);
}

interface Way {
  begin: number;
  sum: number;
  before: Way | null;
}

function bestStarts(
  end: number,
  anchors: readonly number[],
  costs: readonly number[],
  places: readonly ColumnPlaces[],
  manners: readonly Manner[],
): number[] {
  let ways: Way[] = [{ begin: 0, sum: 0, before: null }];
  anchors.forEach((anchor, row) => {
    const next = anchors[row + 1];
    const from = next === undefined ? end : Math.max(anchor + 1, next - HIGHEST_ROW);
    const reached: Way[] = [];
    for (let stop = from; stop <= (next ?? end); stop++) {
      let best: Way | null = null;
      for (const way of ways) {
        const sum = way.sum + heightCost(way.begin, stop, places, manners) + (next === undefined ? 0 : (costs[stop] as number));
        if (best === null || sum < best.sum) best = { begin: stop, sum, before: way };
      }
      if (best !== null) reached.push(best);
    }
    ways = reached;
  });
  const starts: number[] = [];
  for (let way = ways.reduce((a, b) => (b.sum < a.sum ? b : a)).before; way !== null; way = way.before) starts.unshift(way.begin);
  return starts;
}

/** How oddly the cells of a row stand in it. */
function heightCost(begin: number, end: number, places: readonly ColumnPlaces[], manners: readonly Manner[]): number {
  let cost = 0;
  places.forEach((column, i) => {
    const first = column.next[begin] as number;
    if (first >= end) return;
    const last = column.previous[end - 1] as number;
    const off = offsets(begin, end, first, last);
    const manner = manners[i] as Manner;
    cost += Math.min(FARTHEST_OFF, manner === 'either' ? Math.min(off.top, off.middle) : off[manner]);
    cost += BROKEN_CELL * ((column.begun[last] as number) - (column.begun[first] as number));
  });
  return cost;
}

/** Half a line off the middle is the print's fault, and little: four lines have no middle one. */
function offsets(begin: number, end: number, first: number, last: number): { top: number; middle: number } {
  return { top: first - begin, middle: Math.max(0, Math.abs(first + last - begin - end + 1) / 2 - 0.25) };
}

function mannerOf(column: ColumnPlaces, starts: readonly number[], length: number): Manner {
  let top = 0;
  let middle = 0;
  starts.forEach((begin, i) => {
    const end = starts[i + 1] ?? length;
    const first = column.next[begin] as number;
    if (first >= end) return;
    const off = offsets(begin, end, first, column.previous[end - 1] as number);
    top += Math.min(off.top, FARTHEST_OFF);
    middle += Math.min(off.middle, FARTHEST_OFF);
  });
  return top < middle ? 'top' : middle < top ? 'middle' : 'either';
}

function placesOf(lines: readonly TableLine[]): ColumnPlaces[] {
  const width = lines.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return Array.from({ length: width }, (_, column) => {
    const has = lines.map(({ cells }) => cells[column] !== undefined);
    const next: number[] = Array.from({ length: lines.length });
    for (let i = lines.length - 1, seen = lines.length; i >= 0; i--) {
      if (has[i]) seen = i;
      next[i] = seen;
    }
    let seen = -1;
    let count = 0;
    const begun: number[] = [];
    const previous = has.map((filled, i) => {
      if (filled && !has[i - 1]) count++;
      begun.push(count);
      if (filled) seen = i;
      return seen;
    });
    return { next, previous, begun };
  });
}

/** The widest words of each column. */
export function widthsOf(lines: readonly TableLine[]): number[] {
  const widths: number[] = [];
  for (const { cells } of lines) {
    for (const [column, piece] of cells.entries())
      if (piece !== undefined) widths[column] = Math.max(widths[column] ?? 0, piece.words.length);
  }
  return widths;
}

/** How unlikely it is that a row begins at a line: less than 0 where something speaks for it. */
export function startCost(lines: readonly TableLine[], at: number, widths: readonly number[]): number {
  let cost = (lines[at] as TableLine).gap > 0 ? -3 : 0;
  widths.forEach((width, column) => {
    const beside = lines[at - 1]?.cells[column];
    const above = beside ?? lines[at - 2]?.cells[column];
    const here = lines[at]?.cells[column];
    const below = here ?? lines[at + 1]?.cells[column];
    if (above === undefined || below === undefined) return;
    const text = below.words.text;
    if (goesOn(text)) cost += 3;
    if (hasOpenEnd(above.words.text)) cost += 2;
    if (/[.;]$/.test(above.words.text)) cost -= 0.7;
    if (here === undefined || beside === undefined) return;
    // Letters are not of one width in print: only clear room, or clearly none, says something.
    const needed = (above.words.length + 1 + firstWordLength(text)) / width;
    cost += needed < 0.85 ? -1 : needed > 1.2 ? 0.7 : needed > 1.05 ? 0.4 : 0;
  });
  return cost;
}
