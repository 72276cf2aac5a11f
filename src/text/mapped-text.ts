import type { Span } from '../source/span.ts';

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
 * the one before, so that every offset leads back to the source whatever was dropped on the way.
 */
export class MappedText {
  readonly text: string;
  readonly #pieces: readonly Piece[];

  private constructor(text: string, pieces: readonly Piece[]) {
    this.text = text;
    this.#pieces = pieces;
  }

  /** A text that is the source itself, from offset `source` on. */
  static verbatim(text: string, source = 0): MappedText {
    return new MappedText(text, text === '' ? [] : [{ at: 0, length: text.length, source, sourceLength: text.length }]);
  }

  /** A text that stands for another stretch of the source as a whole. */
  static standIn(text: string, span: Span): MappedText {
    if (text === '') return new MappedText('', []);
    return new MappedText(text, [{ at: 0, length: text.length, source: span.start, sourceLength: span.end - span.start }]);
  }

  static concat(parts: readonly MappedText[]): MappedText {
    if (parts.length === 1) return parts[0] as MappedText;
    const pieces: Piece[] = [];
    const texts: string[] = [];
    let at = 0;
    for (const part of parts) {
      for (const piece of part.#pieces) {
        const last = pieces.at(-1);
        const touches =
          last !== undefined &&
          last.length === last.sourceLength &&
          piece.length === piece.sourceLength &&
          last.source + last.sourceLength === piece.source;
        if (touches) pieces[pieces.length - 1] = { ...last, length: last.length + piece.length, sourceLength: last.length + piece.length };
        else pieces.push({ ...piece, at: at + piece.at });
      }
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
    if (end <= start) return new MappedText('', []);
    const pieces: Piece[] = [];
    for (let i = this.#indexAt(start); i < this.#pieces.length; i++) {
      const piece = this.#pieces[i] as Piece;
      if (piece.at >= end) break;
      const from = Math.max(start, piece.at);
      const to = Math.min(end, piece.at + piece.length);
      const exact = piece.length === piece.sourceLength;
      pieces.push({
        at: from - start,
        length: to - from,
        source: exact ? piece.source + from - piece.at : piece.source,
        sourceLength: exact ? to - from : piece.sourceLength,
      });
    }
    return new MappedText(this.text.slice(start, end), pieces);
  }

  /** Without white space at either end. */
  trim(): MappedText {
    const start = this.text.length - this.text.trimStart().length;
    return this.slice(start, Math.max(start, this.text.trimEnd().length));
  }

  /** The source stretch of the letters from `start` to `end`; an empty stretch stands at the source place of `start`. */
  span(start = 0, end: number = this.text.length): Span {
    if (this.#pieces.length === 0) return { start: 0, end: 0 };
    const first = this.#pieces[this.#indexAt(start)] as Piece;
    const from = first.source + (first.length === first.sourceLength ? Math.min(start - first.at, first.length) : 0);
    if (end <= start) return { start: from, end: from };
    const last = this.#pieces[this.#indexAt(end - 1)] as Piece;
    const to = last.source + (last.length === last.sourceLength ? end - last.at : last.sourceLength);
    return { start: from, end: to };
  }

  #indexAt(offset: number): number {
    let low = 0;
    let high = this.#pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#pieces[middle] as Piece).at <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
