import type { Line } from '../lines.ts';
import { goesOn, isOrdinal, isOrdinalHead, isTimeCell, numbersColumns } from './cell-words.ts';
import { MOST_COLUMNS } from './found-table.ts';
import { columnKind, knownHeads } from './hints.ts';
import { overlap, type Piece, piecesOf } from './layout-pieces.ts';
import { isLetterheadOrClosing } from './not-a-table.ts';

/** The head of one column: its place on the page and its words, line by line. */
export interface HeadColumn {
  from: number;
  to: number;
  pieces: Piece[];
  /** Heads that stand over this and other columns together. */
  groups: Piece[];
}

export interface LayoutHead {
  from: number;
  /** The first line below the head. */
  to: number;
  columns: HeadColumn[];
}

const LONGEST_PIECE = 48;
const BEGINS_HIGH = /^\p{Lu}/u;
const LINES_ABOVE = 3;
const LINES_BELOW = 3;

/** The head of a table set out with spaces, whose line with the ordinal head, or with heads side by side, is `at`. */
export function readLayoutHead(lines: readonly Line[], at: number, floor: number): LayoutHead | null {
  const line = lines[at] as Line;
  const pieces = piecesOf(line);
  if (
    pieces.length === 0 ||
    pieces.length > MOST_COLUMNS ||
    !announces(pieces) ||
    isLetterheadOrClosing(pieces.map(({ words }) => words.text))
  )
    return null;
  const numbered = startsWithOrdinalHead(line);
  // The line of the ordinal head is looked for first: it stands in the middle of a head of several lines.
  if (!numbered && lines.slice(at + 1, at + 1 + LINES_BELOW).some((below) => below.gap === 0 && startsWithOrdinalHead(below))) return null;
  const printed: (readonly Piece[])[] = [pieces];
  let from = at;
  while (from > floor && at - from < LINES_ABOVE && (lines[from] as Line).gap === 0 && isHeadLine(lines[from - 1] as Line, pieces)) {
    from--;
    printed.unshift(piecesOf(lines[from] as Line));
  }
  let to = at + 1;
  const below = from < at ? at - from : LINES_BELOW;
  while (to < lines.length && to - at <= below && (lines[to] as Line).gap === 0) {
    const next = piecesOf(lines[to] as Line);
    if (!goesOnBelow(next, printed, from < at)) break;
    printed.push(next);
    to++;
  }
  const numbers = lines[to];
  if (numbers !== undefined && numbersColumns(piecesOf(numbers).map(({ words }) => words.text))) to++;
  const columns = columnsOf(printed);
  if (columns.length < 2 || columns.length > MOST_COLUMNS) return null;
  return numbered || announceTogether(columns) ? { from, to, columns } : null;
}

function startsWithOrdinalHead(line: Line): boolean {
  return isOrdinalHead(piecesOf(line)[0]?.words.text ?? '');
}

/** A head of ordinals, or short words side by side, some of which are a head; a wrapped head may be known only as a whole. */
function announces(pieces: readonly Piece[]): boolean {
  const texts = pieces.map(({ words }) => words.text);
  if (texts.some((text) => text.length > LONGEST_PIECE)) return false;
  if (isOrdinalHead(texts[0] as string)) return true;
  // Running text that is set out to both margins has wide spaces too.
  if (texts.filter((text) => BEGINS_HIGH.test(text)).length < 2 || texts.some((text) => /[.;:]$/.test(text))) return false;
  return texts.some((text) => knownHeads([text]) > 0);
}

/** Whether heads without an ordinal head say enough: three are known, or two of three. */
function announceTogether(columns: readonly HeadColumn[]): boolean {
  const known = knownHeads(columns.map(({ pieces }) => pieces.map(({ words }) => words.text).join(' ')));
  return known >= 3 || (known === 2 && columns.length <= 3);
}

/** A line above the one with the ordinal head, of heads that have more lines; a title reaches over the columns. */
function isHeadLine(line: Line, anchor: readonly Piece[]): boolean {
  const pieces = piecesOf(line);
  if (pieces.length === 0 || pieces.some(({ words }) => words.length > LONGEST_PIECE || /[.;:)]$/.test(words.text))) return false;
  const first = anchor[0] as Piece;
  if (pieces.length > 1) return (pieces[0] as Piece).from >= first.from - 4;
  const [piece] = pieces as [Piece];
  return (
    piece.from > first.to &&
    anchor.filter((other) => overlap(piece, other)).length <= 1 &&
    anchor.some((other) => other.from > piece.to || other.to < piece.from)
  );
}

/** Whether a line goes on with the heads above it, or adds one that stands lower than the first line of the others. */
function goesOnBelow(pieces: readonly Piece[], above: readonly (readonly Piece[])[], centred: boolean): boolean {
  if (pieces.length === 0 || pieces.length > MOST_COLUMNS || isOrdinal((pieces[0] as Piece).words.text)) return false;
  const heads = above.flat();
  const texts = pieces.map(({ words }) => words.text);
  if (texts.some((text) => text.length > LONGEST_PIECE) || numbersColumns(texts)) return false;
  const known = (text: string) => isOrdinalHead(text) || knownHeads([text]) > 0;
  const ofHeads = pieces.some(
    (piece) => known(piece.words.text) || (goesOn(piece.words.text) && heads.some((head) => overlap(head, piece, 1))),
  );
  return pieces.every((piece) => {
    const { text } = piece.words;
    const over = heads.filter((head) => overlap(head, piece, 1));
    if (known(text) || (over.length > 0 && goesOn(text))) return true;
    if (over.length === 0) return ofHeads && !isTimeCell(text);
    return centred && !isTimeCell(text) && isOneHead(`${over.map(({ words }) => words.text).join(' ')} ${text}`);
  });
}

/** “Thời gian trình” and “Hội đồng thẩm định” are one head; “Đơn vị thực hiện” and “Văn phòng HĐND” are none. */
function isOneHead(text: string): boolean {
  const kind = columnKind(text);
  return kind !== 'other' && kind !== 'task';
}

/** The columns under a head of several lines: heads below each other are one; one over two or more is shared by them. */
function columnsOf(printed: readonly (readonly Piece[])[]): HeadColumn[] {
  const shared = new Map<Piece, readonly Piece[]>();
  for (const [i, line] of printed.entries()) {
    for (const piece of line) {
      const parts = dividedInto(piece, printed.slice(i + 1), printed.flat());
      if (parts !== null) shared.set(piece, parts);
    }
  }
  const columns: HeadColumn[] = [];
  for (const piece of printed.flat()) {
    if (shared.has(piece)) continue;
    const column = columns.find((other) => overlap(piece, other));
    if (column === undefined) columns.push({ from: piece.from, to: piece.to, pieces: [piece], groups: [] });
    else {
      column.from = Math.min(column.from, piece.from);
      column.to = Math.max(column.to, piece.to);
      column.pieces.push(piece);
    }
  }
  for (const [group, parts] of shared) {
    for (const column of columns) if (column.pieces.some((piece) => parts.includes(piece))) column.groups.push(group);
  }
  return columns.sort((a, b) => a.from - b.from);
}

const OFF_CENTRE = 4;
const middle = ({ from, to }: { from: number; to: number }) => (from + to) / 2;

/** The heads of a lower line that share this one, closest together; null when none do. */
function dividedInto(head: Piece, lower: readonly (readonly Piece[])[], all: readonly Piece[]): readonly Piece[] | null {
  let closest: readonly Piece[] | null = null;
  for (const line of lower) {
    const below = line.filter((piece) => overlap(piece, head));
    const [only] = below;
    // Its own next line stands right below it.
    if (below.length === 1 && only !== undefined && (Math.abs(middle(only) - middle(head)) <= 2 || Math.abs(only.from - head.from) <= 1))
      return null;
    const parts = below.length > 1 ? below : aroundIt(head, line);
    const taken = parts.some((part) => all.some((other) => other !== head && !parts.includes(other) && overlap(other, part)));
    if (parts.length > 1 && !taken && (closest === null || width(parts) < width(closest))) closest = parts;
  }
  return closest;
}

const width = (pieces: readonly Piece[]) => (pieces.at(-1) as Piece).to - (pieces[0] as Piece).from;

/** Two neighbours in a lower line with the head over the middle of both. */
function aroundIt(head: Piece, line: readonly Piece[]): readonly Piece[] {
  const left = line.findLastIndex((piece) => piece.from <= head.from);
  const [first, last] = [line[left], line[left + 1]];
  if (first === undefined || last === undefined || last.to < head.to) return [];
  return Math.abs(middle({ from: first.from, to: last.to }) - middle(head)) <= OFF_CENTRE ? [first, last] : [];
}
