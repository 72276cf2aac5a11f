import type { LineIndex } from '../source/line-index.ts';
import type { MappedText } from '../text/mapped-text.ts';
import type { Root } from '../tree/nodes.ts';
import { buildDocument } from './document.ts';
import { splitLines } from './lines.ts';

/**
 * Reads plain text: no number, bullet or sentence is changed by Markdown's rules; stray Markdown marks that a converter left
 * are passed over.
 */
export function readPlainText(source: string, text: MappedText, index: LineIndex): Root {
  return buildDocument(source, index, splitLines(text));
}
