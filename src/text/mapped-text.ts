import type { Span } from '../source/span.ts';
import { marksAtEnd, skipMarks } from './ends.ts';

/**
 * One piece of a mapped text: `length` code units from `at` on stand for `sourceLength` code units of the source from
 * `source` on. Where both lengths are equal the piece is the source letter by letter; otherwise it stands for the whole
 * source piece at once (a letter composed from several, a line break read as a space).
 */
interface Piece {
  readonly at: number;
  readonly length: number;
  readonly source: number;
  readonly sourceLength: number;
}

/**
 * A string that knows where in the source each of its letters came from.
 *
 * Text is cleaned in steps (NFC, spaces, joined lines, marks left out); each step makes a new `MappedText` from slices of
 * the one before, so that every offset leads back to the source whatever was dropped on the way. A slice is a window on the
 * pieces of the whole, so cutting a text costs nothing but the cut.
 */
export class MappedText {
  readonly text: string;
  readonly #pieces: readonly Piece[];
  /** Where the text begins in the one that the pieces make. */
  readonly #offset: number;

  private constructor(text: string, pieces: readonly Piece[], offset = 0) {
    this.text = text;
    this.#pieces = pieces;
    this.#offset = offset;
  }

  /** A text that is the source itself, from offset `source` on. */
  static verbatim(text: string, source = 0): MappedText {
    return new MappedText(text, text === '' ? [] : [{ at: 0, length: text.length, source, sourceLength: text.length }]);
  }

  /** A text that stands for another stretch of the source as a whole. */
  static standIn(text: string, span: Span): MappedText {
    if (text === '') return NOTHING;
    return new MappedText(text, [{ at: 0, length: text.length, source: span.start, sourceLength: span.end - span.start }]);
  }

  static concat(parts: readonly MappedText[]): MappedText {
    if (parts.length === 1) return parts[0] as MappedText;
    const pieces: Piece[] = [];
    const texts: string[] = [];
    let at = 0;
    for (const part of parts) {
      part.#copyPieces(pieces, at);
      texts.push(part.text);
      at += part.text.length;
    }
    return new MappedText(texts.join(''), pieces);
  }

  get length(): number {
    return this.text.length;
  }

  slice(start: number, end: number = this.text.length): MappedText {
    if (start <= 0 && end >= this.text.length) return this;
    if (end <= start) return NOTHING;
    return new MappedText(this.text.slice(start, end), this.#pieces, this.#offset + Math.max(0, start));
  }

  /** Without white space at either end. */
  trim(): MappedText {
    const start = skipMarks(this.text, '');
    return this.slice(start, marksAtEnd(this.text, '', start));
  }

  /** The source stretch of the letters from `start` to `end`; an empty stretch stands at the source place of `start`. */
  span(start = 0, end: number = this.text.length): Span {
    const { length } = this.text;
    if (length === 0) return { start: 0, end: 0 };
    const only = this.#pieces.length === 1 ? (this.#pieces[0] as Piece) : null;
    if (only !== null && isExact(only)) {
      const shift = only.source + this.#offset - only.at;
      const from = shift + (start < length ? start : length);
      return { start: from, end: end <= start ? from : shift + end };
    }
    const first = this.#pieceAt(Math.min(start, length - 1));
    const from = first.source + (isExact(first) ? Math.min(start, length) + this.#offset - first.at : 0);
    if (end <= start) return { start: from, end: from };
    const last = this.#pieceAt(end - 1);
    return { start: from, end: last.source + (isExact(last) ? end + this.#offset - last.at : last.sourceLength) };
  }

  /** The piece that holds the letter at `offset`. */
  #pieceAt(offset: number): Piece {
    const pieces = this.#pieces;
    const wanted = this.#offset + offset;
    let low = 0;
    let high = pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((pieces[middle] as Piece).at <= wanted) low = middle;
      else high = middle - 1;
    }
    return pieces[low] as Piece;
  }

  /** Adds the pieces of this text to those of one in which it begins at `at`. */
  #copyPieces(pieces: Piece[], at: number): void {
    const begin = this.#offset;
    const end = begin + this.text.length;
    for (let place = begin; place < end; ) {
      const piece = this.#pieceAt(place - begin);
      const to = Math.min(end, piece.at + piece.length);
      const copy = cut(piece, place, to, at + place - begin);
      const last = pieces.at(-1);
      if (last !== undefined && goesOn(last, copy)) pieces[pieces.length - 1] = joined(last, copy);
      else pieces.push(copy);
      place = to;
    }
  }
}

const isExact = ({ length, sourceLength }: Piece): boolean => length === sourceLength;

/** The part of a piece from `from` to `to`, for a text in which it stands at `at`. */
function cut(piece: Piece, from: number, to: number, at: number): Piece {
  const length = to - from;
  return isExact(piece)
    ? { at, length, source: piece.source + from - piece.at, sourceLength: length }
    : { at, length, source: piece.source, sourceLength: piece.sourceLength };
}

const goesOn = (last: Piece, next: Piece): boolean => isExact(last) && isExact(next) && last.source + last.sourceLength === next.source;

const joined = ({ at, length, source }: Piece, next: Piece): Piece => ({
  at,
  length: length + next.length,
  source,
  sourceLength: length + next.length,
});

const NOTHING = MappedText.verbatim('');
