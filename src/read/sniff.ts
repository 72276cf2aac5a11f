import type { FormatId } from './formats.ts';

/** What the first bytes say: a format, or a container of which only the inside tells what it is. */
export type Sniffed = FormatId | 'zip' | 'ole';

const SIGNATURES: readonly (readonly [bytes: string, format: Sniffed])[] = [
  ['%PDF-', 'pdf'],
  ['PK\x03\x04', 'zip'],
  ['\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 'ole'],
  ['{\\rtf', 'rtf'],
  ['\x89PNG\r\n\x1A\n', 'png'],
  ['\xFF\xD8\xFF', 'jpeg'],
  ['II*\x00', 'tiff'],
  ['MM\x00*', 'tiff'],
];

/** A document that begins as HTML does, a byte order mark, an XML declaration and comments passed over. */
const HTML =
  /^(?:\xEF\xBB\xBF)?(?:\s{1,200}|<\?xml[^>]{0,200}\?>|<!--(?:[^-]|-(?!->)){0,1000}-->){0,8}<(?:!doctype\s{1,20}html|html|head|body)[\s>]/i;
const HEAD = 2048;

/** What a file is by its content; null for text, which only its name can tell more about. */
export function sniff(bytes: Uint8Array): Sniffed | null {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  const known = SIGNATURES.find(([signature]) => head.startsWith(signature));
  if (known !== undefined) return known[1];
  const first = head.trimStart()[0];
  if (first !== '<' && first !== '\xEF' && first !== undefined) return null;
  return HTML.test(String.fromCharCode(...bytes.subarray(0, HEAD))) ? 'html' : null;
}
