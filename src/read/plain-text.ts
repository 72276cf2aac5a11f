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
  return PROCESSOR.parse({ value: source, data: { text, index } }) as Root;
}

/** What is known of the source that the file holds. */
interface PlainTextData {
  text: MappedText;
  index: LineIndex;
}

/** The unified parser for plain text. */
const plainText: Plugin<[], string, Root> = function () {
  this.parser = (source, { data }) => {
    const { text, index } = data as unknown as PlainTextData;
    return buildDocument(source, index, splitLines(text));
  };
};

const PROCESSOR = unified().use(plainText).freeze();
