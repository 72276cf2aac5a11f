/**
 * A stretch of the source text.
 *
 * Offsets are 0-based UTF-16 code units into the decoded source text as the user has it, a byte order mark included;
 * `end` is exclusive.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place in the source: 1-based line and column, 0-based offset, all in UTF-16 code units (unist Point). */
export interface Point {
  line: number;
  column: number;
  offset: number;
  /** 1-based page, of a document that has pages (PDF, scans). */
  page?: number | undefined;
  /** 0-based paragraph, of a document that is a file of paragraphs (Word, OpenDocument). */
  paragraph?: number | undefined;
  /** 0-based offset in that paragraph's own text, in UTF-16 code units; an automatic number is no part of it. */
  paragraphOffset?: number | undefined;
}

/** Where something stands in the source (unist Position); `end` is the place right behind it. */
export interface Position {
  start: Point;
  end: Point;
  /** Of text that was recognised in a picture: how sure the least sure word in it is, from 0 to 1. */
  confidence?: number | undefined;
}
