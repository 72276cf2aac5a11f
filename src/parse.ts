import { assemble } from './assemble/plan.ts';
import { decode } from './decode/decode.ts';
import type { Encoding } from './decode/encoding.ts';
import { createReporter, type Language } from './diagnostics/report.ts';
import type { Diagnostic, Plan } from './model/plan.ts';
import type { Converter } from './read/extract.ts';
import { extensionOf, FORMATS, type FormatId, formatOfMediaType, formatOfPath } from './read/formats.ts';
import { DEFAULT_LIMITS, type Limits } from './read/limits.ts';
import type { PageReader, Recognizer } from './read/page/page-source.ts';
import { readPlainText } from './read/plain-text.ts';
import { type Sniffed, sniff } from './read/sniff.ts';
import { Unreadable } from './read/unreadable.ts';
import { LineIndex } from './source/line-index.ts';
import type { Source } from './source/source.ts';
import { normalize } from './text/normalize.ts';
import type { Root } from './tree/nodes.ts';

export interface ParseOptions {
  /** Where the document came from; kept in `plan.source.path`. Its extension chooses the reader where the content leaves that open. */
  path?: string;
  /** IANA media type; told from the content and from `path` when left out, `text/plain` without one. */
  mediaType?: string;
  /** What a text's bytes are to be decoded as; worked out from them when left out. Other formats say it themselves. */
  encoding?: Encoding;
  /** Hex digest of the bytes, kept in `plan.source.sha256`. */
  sha256?: string;
  /** Language of the diagnostics' sentences; Vietnamese when left out. */
  language?: Language;
  /** Of a document with tracked changes: as it is once they are accepted (when left out), or as it was before them. */
  changes?: 'accepted' | 'original';
  /** Guards against hostile files; what is left out is as in `DEFAULT_LIMITS`. */
  limits?: Partial<Limits>;
  /** Turns formats that are read through an office program (`.doc`, `.rtf`) into `.docx`. */
  convert?: Converter;
  /** Reads the pages of PDFs elsewhere, such as in a thread of its own. */
  readPages?: PageReader;
  /** Recognises the text of scans (OCR). */
  recognize?: Recognizer;
}

export interface ParseResult {
  plan: Plan;
  /** The document as a unist tree; the values of its leaves, put together, are `text`. */
  tree: Root;
  /** The text that all positions point into: the decoded source, or what was extracted from a format other than text. */
  text: string;
  /** Why nothing could be read of the file (damaged, encrypted, over a limit …); null when it was read. */
  unreadable: Diagnostic | null;
}

/**
 * Reads a plan. Whatever the input, a plan and diagnostics come back: this never throws for a document's sake.
 *
 * What the bytes are counts for more than what the file is called. Text is read as text, Markdown (told by its name alone)
 * through remark; each other format has a reader of its own. Readers are loaded when they are needed.
 *
 * @param input the document: bytes, or a string of text, Markdown or HTML
 * @returns the plan, the tree it was read from, and the text that positions point into (offsets in UTF-16 code units)
 */
export async function parsePlan(input: string | Uint8Array, options: ParseOptions = {}): Promise<ParseResult> {
  const declared = options.mediaType === undefined ? formatOfPath(options.path) : formatOfMediaType(options.mediaType);
  const bytes = typeof input === 'string' ? null : input;
  const sniffed = (bytes === null ? null : sniff(bytes)) ?? (declared === 'html' ? 'html' : null);
  if (sniffed !== null && !(sniffed === 'html' && declared === 'markdown'))
    return parseExtracted(bytes ?? new TextEncoder().encode(input as string), sniffed, declared, options);
  if (declared === 'markdown') {
    const { readMarkdown } = await import('./read/markdown.ts');
    return parseWith(input, { ...options, mediaType: FORMATS.markdown.mediaType }, readMarkdown);
  }
  if (declared === null || declared === 'text') return parseText(input, options);
  return parseWith(input, { ...options, mediaType: FORMATS.text.mediaType }, readPlainText, declared);
}

/** Reads a plan from text, at once. */
export function parseText(input: string | Uint8Array, options: ParseOptions = {}): ParseResult {
  return parseWith(input, options, readPlainText);
}

/** `mislabelled`: what the document says that it is, where it is text all the same. */
function parseWith(
  input: string | Uint8Array,
  options: ParseOptions,
  read: typeof readPlainText,
  mislabelled: FormatId | null = null,
): ParseResult {
  const reporter = createReporter(options.language ?? 'vi');
  if (mislabelled !== null) reporter.report('format-mislabelled', { declared: extensionOf(mislabelled), found: extensionOf('text') }, null);
  const decoded =
    typeof input === 'string' ? { text: input, encoding: 'utf-8' as const, replaced: 0, guessed: false } : decode(input, options.encoding);
  if (decoded.guessed) reporter.report('decomposed-text', { encoding: decoded.encoding }, null);
  if (decoded.replaced > 0) reporter.report('decoding-replaced', { count: decoded.replaced }, null);
  const source = describeSource(options, options.mediaType ?? FORMATS.text.mediaType, decoded.encoding);
  const index = new LineIndex(decoded.text);
  const text = normalize(decoded.text);
  const tree = read(decoded.text, text, index);
  return { plan: assemble(tree, text, source, index, reporter), tree, text: decoded.text, unreadable: null };
}

/** Reads a format other than text; one that cannot be read gives a plan without content, which says why. */
async function parseExtracted(bytes: Uint8Array, sniffed: Sniffed, declared: FormatId | null, options: ParseOptions): Promise<ParseResult> {
  const [{ extract }, { readExtracted }] = await Promise.all([import('./read/extract.ts'), import('./read/extracted.ts')]);
  const { language = 'vi', changes = 'accepted', convert, readPages, recognize, encoding } = options;
  const reporter = createReporter(language);
  try {
    const limits = { ...DEFAULT_LIMITS, ...options.limits };
    const { extraction, format } = await extract(bytes, sniffed, declared, {
      changes,
      limits,
      ...(convert !== undefined && { convert }),
      ...(readPages !== undefined && { readPages }),
      ...(recognize !== undefined && { recognize }),
      ...(encoding !== undefined && { encoding }),
    });
    const index = new LineIndex(extraction.text, extraction.origins);
    for (const { code, args, span } of extraction.notices) reporter.report(code, args, span === null ? null : index.position(span));
    const text = normalize(extraction.text);
    const tree = readExtracted(extraction, text, index);
    const source = describeSource(options, FORMATS[format].mediaType, extraction.encoding ?? 'binary');
    return { plan: assemble(tree, text, source, index, reporter), tree, text: extraction.text, unreadable: null };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    reporter.report(error.code, error.args, null);
    const mediaType = declared === null ? 'application/octet-stream' : FORMATS[declared].mediaType;
    const { plan, ...nothing } = parseText('', { language });
    const source = describeSource(options, mediaType, 'binary');
    return { ...nothing, plan: { ...plan, source, diagnostics: reporter.diagnostics }, unreadable: reporter.diagnostics[0] as Diagnostic };
  }
}

function describeSource({ path, sha256 }: ParseOptions, mediaType: string, encoding: string): Source {
  return { path: path ?? null, mediaType, encoding, sha256: sha256 ?? null };
}
