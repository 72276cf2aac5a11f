import { isUtf8 } from 'node:buffer';
import type { Io } from './io.ts';
import type { Messages } from './messages/index.ts';
import type { ReadingOptions } from './reading-options.ts';
import { codeOf, READ_ERRORS } from './system-errors.ts';

/** The largest document that is read. */
const LIMIT_MB = 50;
const LIMIT = LIMIT_MB * 1024 * 1024;

type Problems = Messages['input'];
/** Why an input cannot be read as a document: a key of the sentence table with the arguments of that sentence. */
type InputProblem = { [Code in keyof Problems]: { code: Code; args: Parameters<Problems[Code]>[0] } }[keyof Problems];

type Read = { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly problem: InputProblem };

/** Formats that the parser knows by their first bytes: whether it can read them is for it to say. */
const KNOWN = [
  '%PDF-',
  'PK\x03\x04',
  '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1',
  '{\\rtf',
  '\x89PNG',
  '\xFF\xD8\xFF',
  'II*\x00',
  'MM\x00*',
  'II+\x00',
  'MM\x00+',
];

/** Formats that hold no document, by their first bytes. */
const SIGNATURES: readonly (readonly [bytes: string, format: string])[] = [['\x1F\x8B', 'gzip']];

const UTF16_MARKS = ['\xFF\xFE', '\xFE\xFF'];
const UTF8_MARK = '\xEF\xBB\xBF';

/** The bytes of one input, when they can be a document. */
export async function readInput(path: string, io: Io, { encoding }: ReadingOptions = {}): Promise<Read> {
  let bytes: Uint8Array;
  try {
    bytes = await io.read(path, LIMIT);
  } catch (error) {
    const code = codeOf(error);
    const known = READ_ERRORS[code];
    return { ok: false, problem: known === undefined ? { code: 'unreadable', args: { code } } : { code: known, args: undefined } };
  }
  const found = findProblem(bytes);
  const problem = found !== null && NOT_UTF8.has(found.code) && (encoding !== undefined || (await isLegacy(bytes))) ? null : found;
  return problem === null ? { ok: true, bytes } : { ok: false, problem };
}

/** Cheapest first; a whole document is looked through once. */
function findProblem(bytes: Uint8Array): InputProblem | null {
  if (bytes.length > LIMIT) return { code: 'tooLarge', args: { limit: LIMIT_MB } };
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  if (UTF16_MARKS.some((mark) => head.startsWith(mark))) return bytes.length < 4 ? { code: 'empty', args: undefined } : null;
  if (KNOWN.some((signature) => head.startsWith(signature))) return null;
  const foreign = SIGNATURES.find(([signature]) => head.startsWith(signature));
  if (foreign !== undefined) return { code: 'foreign', args: { format: foreign[1] } };
  const text = head.startsWith(UTF8_MARK) ? bytes.subarray(UTF8_MARK.length) : bytes;
  if (text.every(isSpace)) return { code: 'empty', args: undefined };
  const zero = bytes.indexOf(0);
  if (zero >= 0) return { code: 'binary', args: { offset: zero } };
  return isUtf8(bytes) ? null : { code: 'notUtf8', args: firstFault(bytes) };
}

const NOT_UTF8: ReadonlySet<InputProblem['code']> = new Set(['binary', 'notUtf8']);

/** Whether another encoding makes Vietnamese of bytes that are no UTF-8. */
async function isLegacy(bytes: Uint8Array): Promise<boolean> {
  const { detectEncoding } = await import('../decode/detect-encoding.ts');
  const detected = detectEncoding(bytes);
  return detected !== null && detected !== 'utf-8';
}

const isSpace = (byte: number) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);

/** Where UTF-8 first goes wrong. Looked for line by line, for no line feed is ever part of another letter. */
function firstFault(bytes: Uint8Array): { line: number; byte: string } {
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(0x0a); end >= 0 && isUtf8(bytes.subarray(start, end)); end = bytes.indexOf(0x0a, start)) {
    line++;
    start = end + 1;
  }
  let at = start;
  for (let length = letterLength(bytes, at); length > 0; length = letterLength(bytes, at)) at += length;
  return { line, byte: (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0') };
}

/** Bytes of the letter at `at`, 0 when there is none. */
function letterLength(bytes: Uint8Array, at: number): number {
  return [1, 2, 3, 4].find((length) => at + length <= bytes.length && isUtf8(bytes.subarray(at, at + length))) ?? 0;
}
