import { type Plugin, unified } from 'unified';
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
  return unified().use(plainText, { text, index }).parse(source) as Root;
}

interface PlainTextOptions {
  text: MappedText;
  index: LineIndex;
}

/** The unified parser for plain text. */
const plainText: Plugin<[PlainTextOptions], string, Root> = function ({ text, index }) {
  this.parser = (source) => buildDocument(source, index, splitLines(text));
};
