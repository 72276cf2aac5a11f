import type { Extraction, Notice, ReaderOptions } from './extraction.ts';
import { extensionOf, type FormatId } from './formats.ts';
import { identify } from './identify.ts';
import { READERS } from './readers.ts';
import type { Sniffed } from './sniff.ts';
import { Unreadable } from './unreadable.ts';

/**
 * Turns a format that nobody reads without an office program into `.docx`, within so many seconds; null when there is no such
 * program, rejected when it fails.
 */
export type Converter = (bytes: Uint8Array, from: FormatId, seconds: number) => Promise<Uint8Array | null>;

export interface Extracted {
  readonly extraction: Extraction;
  readonly format: FormatId;
}

/** Formats that are read as what a converter makes of them. */
const CONVERTED: ReadonlySet<FormatId> = new Set(['doc', 'rtf']);

/**
 * Reads what is not plain text, by what the bytes are and not by what the file is called.
 *
 * @param declared what its name or media type says that it is; null when they say nothing
 * @throws Unreadable
 */
export async function extract(
  bytes: Uint8Array,
  sniffed: Sniffed,
  declared: FormatId | null,
  options: ReaderOptions & { convert?: Converter },
): Promise<Extracted> {
  const format = identify(bytes, sniffed);
  const extraction = CONVERTED.has(format) ? await readConverted(bytes, format, options) : await read(bytes, format, options);
  const mislabelled: Notice[] =
    declared === null || declared === format
      ? []
      : [{ code: 'format-mislabelled', args: { declared: extensionOf(declared), found: extensionOf(format) }, span: null }];
  return { extraction: { ...extraction, notices: [...mislabelled, ...extraction.notices] }, format };
}

async function read(bytes: Uint8Array, format: FormatId, options: ReaderOptions): Promise<Extraction> {
  const load = READERS[format];
  if (load === undefined) throw new Unreadable('format-unsupported', { format });
  const reader = await load();
  return reader(bytes, options);
}

async function readConverted(
  bytes: Uint8Array,
  format: FormatId,
  { convert, ...options }: ReaderOptions & { convert?: Converter },
): Promise<Extraction> {
  const converted = convert === undefined ? null : await convert(bytes, format, options.limits.seconds).catch(() => undefined);
  if (converted === undefined) throw new Unreadable('converter-failed', { format });
  if (converted === null) throw new Unreadable('converter-missing', { format });
  return read(converted, 'docx', options);
}
