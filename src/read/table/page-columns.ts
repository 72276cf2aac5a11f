import { clean } from '../../text/clean.ts';
import type { Line } from '../lines.ts';
import { findGutters, inked, type Range, SAMPLE } from './gutters.ts';
import { type Piece, piecesOf } from './layout-pieces.ts';

/** How the columns of a table stand on the page. */
export interface PageColumns {
  /** Places between the columns. */
  gutters: readonly number[];
  /** Where the words of each column begin in two lines or more. */
  edges: readonly ReadonlySet<number>[];
  /** The middle of each column whose words are centred, else null. */
  centres: readonly (number | null)[];
}

/** A printed line in its columns. */
export interface Cut {
  /** The words of each column, at its index. */
  cells: (Piece | undefined)[];
  /** How often a single piece runs over a gutter. */
  crossed: number;
  /** How often it was cut there as its columns are known to stand: columns a single space apart. */
  apt: number;
  pieces: number;
}

const NO_SHAPE = { edges: [], centres: [] };
/** Words of a full cell may push the next column this far from its place. */
const PUSHED = 6;
const OFF_CENTRE = 1.5;

/** The columns that stand in the given ranges, as the lines from `from` on show them. */
export function findColumns(lines: readonly Line[], from: number, ranges: readonly Range[]): PageColumns {
  const sample = lines.slice(from, from + SAMPLE);
  const gutters = findGutters(sample, ranges);
  const columns: Piece[][] = Array.from({ length: gutters.length + 1 }, () => []);
  for (const line of sample) {
    const { cells, crossed } = cutLine(line, { gutters, ...NO_SHAPE });
    if (crossed > 0) continue;
    for (const [column, piece] of cells.entries()) if (piece !== undefined) columns[column]?.push(piece);
  }
  return { gutters, edges: columns.map(edgesOf), centres: columns.map(centreOf) };
}

function edgesOf(pieces: readonly Piece[]): Set<number> {
  const seen = new Set<number>();
  const edges = new Set<number>();
  for (const { from } of pieces) (seen.has(from) ? edges : seen).add(from);
  return edges;
}

function centreOf(pieces: readonly Piece[]): number | null {
  const middles = pieces.map(({ from, to }) => (from + to) / 2).sort((a, b) => a - b);
  const centre = middles[middles.length >> 1];
  if (centre === undefined || middles.length < 3) return null;
  const near = middles.filter((middle) => Math.abs(middle - centre) <= OFF_CENTRE).length;
  return near >= middles.length * 0.7 ? centre : null;
}

/** Cuts a printed line at the gutters. A piece that runs over one is cut at the space that suits the columns best. */
export function cutLine(line: Line, page: PageColumns): Cut {
  const pieces = piecesOf(line);
  const cut: Cut = { cells: Array.from({ length: page.gutters.length + 1 }), crossed: 0, apt: 0, pieces: pieces.length };
  for (const piece of pieces) {
    let rest = piece;
    for (const [column, gutter] of page.gutters.entries()) {
      if (gutter <= rest.from || gutter >= rest.to - 1) continue;
      cut.crossed++;
      const place = placeToCut(line, rest, column, page);
      if (place === null) continue;
      if (place.apt) cut.apt++;
      put(cut, line, stretch(line, rest.from, place.at), page);
      rest = stretch(line, place.at + 1, rest.to);
    }
    put(cut, line, rest, page);
  }
  return cut;
}

function stretch(line: Line, from: number, to: number): Piece {
  const raw = line.raw.slice(from - line.indent, to - line.indent);
  const start = from + raw.length - raw.text.trimStart().length;
  return { from: start, to: from + raw.text.trimEnd().length, words: clean(raw) };
}

/** The space near a gutter behind which the next column begins: at its edge, or behind words set in the middle of theirs. */
function placeToCut(line: Line, piece: Piece, column: number, page: PageColumns): { at: number; apt: boolean } | null {
  const gutter = page.gutters[column] as number;
  let best: { at: number; apt: boolean; score: number } | null = null;
  for (let at = Math.max(piece.from + 1, gutter - PUSHED); at <= Math.min(piece.to - 2, gutter + PUSHED); at++) {
    if (inked(line, at)) continue;
    const onEdge = page.edges[column + 1]?.has(at + 1) === true;
    const centre = page.centres[column] ?? null;
    const off = centre === null ? OFF_CENTRE + 1 : Math.abs((piece.from + at) / 2 - centre);
    const score = (onEdge ? 2 : 0) + Math.max(0, 2.5 - off) - Math.abs(at - gutter) * 0.3;
    if (best === null || score > best.score) best = { at, apt: onEdge || off <= OFF_CENTRE, score };
  }
  return best !== null && (best.apt || best.at === gutter) ? best : null;
}

function put(cut: Cut, line: Line, piece: Piece, page: PageColumns): void {
  const middle = (piece.from + piece.to) / 2;
  const column = page.gutters.filter((gutter) => gutter < middle).length;
  const before = cut.cells[column];
  cut.cells[column] = before === undefined ? piece : stretch(line, before.from, piece.to);
}
