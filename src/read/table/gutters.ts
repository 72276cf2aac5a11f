import type { Line } from '../lines.ts';
import { type Piece, piecesOf } from './layout-pieces.ts';
import { endsTable } from './not-a-table.ts';

/** At most so many lines are looked at to find the gutters of a page. */
export const SAMPLE = 40;

/** A stretch of the page in which a gutter is sought. */
export interface Range {
  from: number;
  to: number;
}

export function inked(line: Line, place: number): boolean {
  const letter = line.raw.text[place - line.indent];
  return letter !== undefined && letter !== ' ' && letter !== '\t';
}

/** The place in each range that the fewest lines write on: between two columns there is white all the way down. */
export function findGutters(lines: readonly Line[], ranges: readonly Range[]): number[] {
  const sample = sampleOf(lines, ranges);
  const parted = sample.filter(({ pieces }) => pieces.length > 1).map(({ line }) => line);
  // A line of one piece tells where a column ends, unless it runs over several: a paragraph, or a line across the table.
  const single = sample
    .filter(({ pieces: [piece, other] }) => piece !== undefined && other === undefined && covers(piece, ranges) < 2)
    .map(({ line }) => line);
  return ranges.map(({ from, to }) => {
    if (to <= from) return from;
    const ink = Array.from({ length: to - from }, (_, i) => count(parted, from + i) * SAMPLE + count(single, from + i));
    const least = Math.min(...ink);
    // Of several white stretches the widest; a single white place is enough.
    let best = { start: 0, length: 0 };
    let start = 0;
    for (let i = 0; i <= ink.length; i++) {
      if (ink[i] === least) continue;
      if (i - start > best.length) best = { start, length: i - start };
      start = i + 1;
    }
    return from + best.start + ((best.length - 1) >> 1);
  });
}

/** The lines up to the end of the table, as far as running text shows it: two paragraph lines, or what ends any table. */
function sampleOf(lines: readonly Line[], ranges: readonly Range[]): { line: Line; pieces: readonly Piece[] }[] {
  const sample: { line: Line; pieces: readonly Piece[] }[] = [];
  let across = 0;
  for (const line of lines.slice(0, SAMPLE)) {
    const pieces = piecesOf(line);
    across = pieces.length === 1 && covers(pieces[0] as Piece, ranges) > 1 ? across + 1 : 0;
    if (across > 1 || endsTable(line.content.text)) break;
    sample.push({ line, pieces });
  }
  return sample;
}

function count(lines: readonly Line[], place: number): number {
  let sum = 0;
  for (const line of lines) if (inked(line, place)) sum++;
  return sum;
}

function covers(piece: Piece, ranges: readonly Range[]): number {
  return ranges.filter(({ from, to }) => piece.from <= from && piece.to >= to).length;
}
