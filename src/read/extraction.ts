import type { Encoding } from '../decode/encoding.ts';
import type { DiagnosticArgs, DiagnosticCode } from '../diagnostics/codes.ts';
import type { Origin } from '../source/origin.ts';
import type { Span } from '../source/span.ts';
import type { Limits } from './limits.ts';
import type { PageReader, Recognizer } from './page/page-source.ts';

/**
 * What a reader makes of the bytes of a format other than text: the text that is seen, and what the format knows about it
 * that text alone does not show. All offsets are into `text`; all lists are in the order of the text.
 */
export interface Extraction {
  /**
   * The text as a reader of the page sees it, every line ended by `\n`: the source that all positions of the plan point into.
   * Columns that stand side by side (letterhead, Nơi nhận beside the signature) are lines with white space between them, as
   * a page printed to text has them.
   */
  readonly text: string;
  /** Lines about which something is known; the others are read as lines of plain text are. */
  readonly lines: readonly LineFacts[];
  /** Tables that the format itself has, or whose rules are drawn. */
  readonly tables: readonly ExtractedTable[];
  /** Which page or paragraph each stretch comes from; empty when the format has neither. */
  readonly origins: readonly Origin[];
  readonly notices: readonly Notice[];
  /** The encoding that the bytes were in, of a format that is text. */
  readonly encoding?: Encoding;
}

/** What is known of one line of the text. */
export interface LineFacts {
  /** Offset of the line's first character. */
  readonly start: number;
  /** Set in bold as a whole. */
  readonly bold?: boolean;
  /** Heading depth that the document gives it, 1-6. */
  readonly depth?: number;
  /** True: goes on with the paragraph of the line above; false: begins one. Left out: it is told from the words. */
  readonly continues?: boolean;
}

export interface ExtractedTable extends Span {
  readonly columns: number;
  /** From the top, the head among them. */
  readonly rows: readonly (readonly ExtractedCell[])[];
}

/** One cell; a cell that covers several rows stands in the first of them. */
export interface ExtractedCell extends Span {
  /** 0-based column that it begins in. */
  readonly column: number;
  /** Number of columns that it covers. */
  readonly span: number;
  /** Number of rows that it covers; 1 when left out. */
  readonly rows?: number;
}

/** Something to report: the reader knows the place, the reporter the sentence. */
export type Notice = {
  [Code in DiagnosticCode]: { readonly code: Code; readonly args: DiagnosticArgs[Code]; readonly span: Span | null };
}[DiagnosticCode];

/** What readers are told besides the bytes. */
export interface ReaderOptions {
  /** Which text of a document with tracked changes is read. */
  readonly changes: 'accepted' | 'original';
  readonly limits: Limits;
  /** Reads the pages of a PDF elsewhere: in a thread of its own, under limits. Here when left out. */
  readonly readPages?: PageReader;
  /** Recognises the text of pages that have only pictures of it; when left out, such pages are not read. */
  readonly recognize?: Recognizer;
  /** The encoding of a format that is text, where it is not to be told from the words. */
  readonly encoding?: Encoding;
}

/**
 * A reader of one format: pure, without file system or clock, so that it runs in a browser. Throws `Unreadable`, and nothing
 * else, for what cannot be read.
 */
export type ExtractionReader = (bytes: Uint8Array, options: ReaderOptions) => Promise<Extraction>;
