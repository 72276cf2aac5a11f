import { clean } from '../../text/clean.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import type { Line } from '../lines.ts';

/** A stretch of a printed line with two spaces or more on either side; `from` and `to` count from the page's left edge. */
export interface Piece {
  from: number;
  to: number;
  words: MappedText;
}

/** A printed line is no longer than a page is wide. */
const WIDEST = 600;
const WIDE_SPACE = / {2,}|[ ]?\t[ \t]*/g;

const known = new WeakMap<Line, readonly Piece[]>();

/** The pieces of a printed line, left to right; none for a line too long to be printed. */
export function piecesOf(line: Line): readonly Piece[] {
  const before = known.get(line);
  if (before !== undefined) return before;
  const pieces = readPieces(line);
  known.set(line, pieces);
  return pieces;
}

function readPieces(line: Line): Piece[] {
  const raw = line.raw.text;
  if (raw.length > WIDEST) return [];
  const pieces: Piece[] = [];
  let at = 0;
  const add = (end: number) => {
    const words = clean(line.raw.slice(at, end));
    if (words.length > 0) pieces.push({ from: line.indent + at, to: line.indent + end, words });
  };
  for (const match of raw.matchAll(WIDE_SPACE)) {
    add(match.index);
    at = match.index + match[0].length;
  }
  add(raw.length);
  return pieces;
}

/** Whether two stretches share a column of the page, `slack` apart at most. */
export function overlap(a: { from: number; to: number }, b: { from: number; to: number }, slack = 0): boolean {
  return a.from < b.to + slack && b.from < a.to + slack;
}
