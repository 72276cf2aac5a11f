import { type FormatId, formatOfMediaType } from './formats.ts';
import type { Sniffed } from './sniff.ts';
import { Unreadable } from './unreadable.ts';
import { listEntries } from './zip/list-entries.ts';

/** So many entries are looked at to tell what an archive is. */
const LOOKED_AT = 2000;

/**
 * The format of a file, containers looked into.
 *
 * @throws Unreadable for a container of something else
 */
export function identify(bytes: Uint8Array, sniffed: Sniffed): FormatId {
  if (sniffed === 'zip') return identifyZip(bytes);
  return sniffed === 'ole' ? identifyOle(bytes) : sniffed;
}

/** Folders of the other files that Office packs. */
const OTHERS: readonly (readonly [folder: string, format: string])[] = [
  ['xl/', 'xlsx'],
  ['ppt/', 'pptx'],
];

function identifyZip(bytes: Uint8Array): FormatId {
  const entries = listEntries(bytes, LOOKED_AT);
  if (entries === null) return holds(bytes, 'META-INF/') || holds(bytes, 'opendocument') ? 'odt' : 'docx';
  const mimetype = entries.find(({ name, method }) => name === 'mimetype' && method === 0);
  const stated =
    mimetype === undefined ? null : formatOfMediaType(latin1(mimetype.packed.subarray(0, 100)).replace(/-template\s*$|\s+$/, ''));
  if (stated !== null) return stated;
  if (entries.some(({ name }) => name.startsWith('word/') || name === 'word')) return 'docx';
  const other = OTHERS.find(([folder]) => entries.some(({ name }) => name.startsWith(folder)));
  throw new Unreadable('format-unsupported', { format: other?.[1] ?? 'zip' });
}

/** Streams in the directory of an OLE file, whose names are UTF-16. */
function identifyOle(bytes: Uint8Array): FormatId {
  const holdsStream = (name: string) => holds(bytes, [...name].join('\0'));
  if (holdsStream('EncryptedPackage')) throw new Unreadable('file-encrypted', { format: 'docx' });
  if (holdsStream('WordDocument')) return 'doc';
  throw new Unreadable('format-unsupported', { format: holdsStream('Workbook') ? 'xls' : holdsStream('PowerPoint') ? 'ppt' : 'ole' });
}

const latin1 = (bytes: Uint8Array) => String.fromCharCode(...bytes);

/** Whether some bytes stand anywhere in a file. */
function holds(bytes: Uint8Array, wanted: string): boolean {
  const first = wanted.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let length = 1;
    while (length < wanted.length && bytes[at + length] === wanted.charCodeAt(length)) length++;
    if (length === wanted.length) return true;
  }
  return false;
}
