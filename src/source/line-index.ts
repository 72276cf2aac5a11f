import type { Origin } from './origin.ts';
import type { Point, Position, Span } from './span.ts';

/** Offset ↔ line and column for one source text. A line ends with LF, CRLF or CR. */
export class LineIndex {
  /** Where each line starts; no place is behind the last of them. */
  readonly #starts: number[] = [0];
  readonly #length: number;
  readonly #origins: readonly Origin[];
  /** The line asked for last: the next place asked for is mostly on it too. */
  #last = 0;

  /** `origins` say for each stretch of the text, in order, which page or paragraph of the file it stands in. */
  constructor(text: string, origins: readonly Origin[] = []) {
    this.#length = text.length;
    this.#origins = origins;
    const next = text.includes('\r') ? nextLine : nextPlainLine;
    for (let at = next(text, 0); at > 0; at = next(text, at)) this.#starts.push(at);
    this.#starts.push(text.length + 1);
  }

  /** The place of an offset; an offset outside the text is moved to its nearer end. */
  point(offset: number): Point {
    const at = offset < 0 ? 0 : offset > this.#length ? this.#length : offset;
    const starts = this.#starts;
    let line = this.#last;
    if (at < (starts[line] as number) || at >= (starts[line + 1] as number)) line = this.#lineAt(at);
    const point: Point = { line: line + 1, column: at - (starts[line] as number) + 1, offset: at };
    if (this.#origins.length > 0) this.#placeInFile(point);
    return point;
  }

  /** Index of the origin that an offset stands in. */
  #originAt(at: number): number {
    let low = 0;
    let high = this.#origins.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#origins[middle] as Origin).start <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #placeInFile(point: Point): void {
    const { start, page, paragraph, paragraphOffset = 0, shown } = this.#origins[this.#originAt(point.offset)] as Origin;
    if (page !== undefined) point.page = page;
    if (paragraph === undefined) return;
    point.paragraph = paragraph;
    point.paragraphOffset = shown === true ? paragraphOffset : paragraphOffset + Math.max(0, point.offset - start);
  }

  position(span: Span): Position {
    if (this.#origins.length === 0) return { start: this.point(span.start), end: this.point(span.end) };
    const confidence = this.#leastConfidence(span);
    return { start: this.point(span.start), end: this.point(span.end), ...(confidence !== undefined && { confidence }) };
  }

  /** Of the words in a stretch; undefined when none of them was recognised in a picture. */
  #leastConfidence({ start, end }: Span): number | undefined {
    let least: number | undefined;
    for (let i = this.#originAt(start); i < this.#origins.length; i++) {
      const { start: at, confidence } = this.#origins[i] as Origin;
      if (at >= end && i > 0) break;
      if (confidence !== undefined && (least === undefined || confidence < least)) least = confidence;
    }
    return least;
  }

  #lineAt(at: number): number {
    const starts = this.#starts;
    let low = 0;
    let high = starts.length - 2;
    // Mostly it is the next one.
    const next = this.#last + 1;
    if (next <= high && at >= (starts[next] as number) && at < (starts[next + 1] as number)) low = high = next;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= at) low = middle;
      else high = middle - 1;
    }
    this.#last = low;
    return low;
  }
}

/** Where the line behind the next line end begins, 0 where none does. */
const nextPlainLine = (text: string, from: number): number => text.indexOf('\n', from) + 1;

function nextLine(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const letter = text[at];
    if (letter === '\n' || (letter === '\r' && text[at + 1] !== '\n')) return at + 1;
  }
  return 0;
}
