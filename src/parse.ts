import { assemble } from './assemble/plan.ts';
import { createReporter, type Language } from './diagnostics/report.ts';
import type { Plan } from './model/plan.ts';
import { readPlainText } from './read/plain-text.ts';
import { LineIndex } from './source/line-index.ts';
import type { Source } from './source/source.ts';
import { decode } from './text/decode.ts';
import { normalize } from './text/normalize.ts';
import type { Root } from './tree/nodes.ts';

export interface ParseOptions {
  /** Where the document came from; kept in `plan.source.path`, and its extension chooses the reader. */
  path?: string;
  /** IANA media type; chosen by the extension of `path` when left out, `text/plain` without one. */
  mediaType?: string;
  /** Hex digest of the bytes, kept in `plan.source.sha256`. */
  sha256?: string;
  /** Language of the diagnostics' sentences; Vietnamese when left out. */
  language?: Language;
}

export interface ParseResult {
  plan: Plan;
  /** The document as a unist tree; the values of its leaves, put together, are `text`. */
  tree: Root;
  /** The decoded source text, into which all positions point. */
  text: string;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = { md: 'text/markdown', markdown: 'text/markdown' };

/** The media type that a path's extension stands for. */
function mediaTypeOf(path: string | undefined): string {
  const extension = /\.([^./\\]+)$/.exec(path ?? '')?.[1]?.toLowerCase() ?? '';
  return MEDIA_TYPES[extension] ?? 'text/plain';
}

/**
 * Reads a plan. Whatever the input, a plan and diagnostics come back: this never throws for a document's sake.
 *
 * Text (`.txt`, no extension) is read as text; Markdown is read through remark, which is loaded when it is needed.
 *
 * @param input the document: bytes (UTF-8, or UTF-16 with a byte order mark) or a string
 * @returns the plan, the tree it was read from, and the text that positions point into (offsets in UTF-16 code units)
 */
export async function parsePlan(input: string | Uint8Array, options: ParseOptions = {}): Promise<ParseResult> {
  const mediaType = options.mediaType ?? mediaTypeOf(options.path);
  if (mediaType !== 'text/markdown') return parseText(input, options);
  const { readMarkdown } = await import('./read/markdown.ts');
  return parseWith(input, { ...options, mediaType }, readMarkdown);
}

/** Reads a plan from text, at once. */
export function parseText(input: string | Uint8Array, options: ParseOptions = {}): ParseResult {
  return parseWith(input, options, readPlainText);
}

function parseWith(input: string | Uint8Array, options: ParseOptions, read: typeof readPlainText): ParseResult {
  const reporter = createReporter(options.language ?? 'vi');
  const decoded = typeof input === 'string' ? { text: input, encoding: 'utf-8', replaced: 0 } : decode(input);
  if (decoded.replaced > 0) reporter.report('decoding-replaced', { count: decoded.replaced }, null);
  const source: Source = {
    path: options.path ?? null,
    mediaType: options.mediaType ?? 'text/plain',
    encoding: decoded.encoding,
    sha256: options.sha256 ?? null,
  };
  const index = new LineIndex(decoded.text);
  const text = normalize(decoded.text);
  const tree = read(decoded.text, text, index);
  return { plan: assemble(tree, text, source, index, reporter), tree, text: decoded.text };
}
