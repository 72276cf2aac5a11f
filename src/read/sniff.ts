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
  // BigTIFF, for files of more than four gigabytes.
  ['II+\x00', 'tiff'],
  ['MM\x00+', 'tiff'],
];

/** What HTML begins with, behind what may stand before it. */
const HTML = /^<(?:!doctype\s{1,20}html|html|head|body)[\s>]/i;
/** What may stand before it, with its end. */
const BEFORE: readonly (readonly [start: string, end: string])[] = [
  ['<?xml', '?>'],
  ['<!--', '-->'],
];
const HEAD = 2048;

/** What a file is by its content; null for text, which only its name can tell more about. */
export function sniff(bytes: Uint8Array): Sniffed | null {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  const known = SIGNATURES.find(([signature]) => head.startsWith(signature));
  if (known !== undefined) return known[1];
  const first = head.trimStart()[0];
  if (first !== '<' && first !== '\xEF' && first !== undefined) return null;
  return beginsHtml(String.fromCharCode(...bytes.subarray(0, HEAD))) ? 'html' : null;
}

/** A byte order mark, an XML declaration and comments are passed over. */
function beginsHtml(head: string): boolean {
  let rest = head.replace(/^\xEF\xBB\xBF/, '').trimStart();
  for (
    let found = BEFORE.find(([start]) => rest.startsWith(start));
    found !== undefined;
    found = BEFORE.find(([start]) => rest.startsWith(start))
  ) {
    const end = rest.indexOf(found[1]);
    if (end < 0) return false;
    rest = rest.slice(end + found[1].length).trimStart();
  }
  return HTML.test(rest);
}
