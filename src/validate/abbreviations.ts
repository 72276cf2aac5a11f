import type { MappedText } from '../text/mapped-text.ts';
import type { PlacedBlock } from './plan-document.ts';

/** An abbreviation where the text first has it. */
export interface Abbreviation {
  /** As written: `CCVCNLĐ`, `GD&ĐT`. */
  readonly letters: string;
  readonly content: MappedText;
  readonly start: number;
  readonly end: number;
}

/** Three capitals and more, “&” among them; not the letters of a number (`12/KH-UBND`) nor a word of a line in capitals. */
const LETTERS = /(?<![\p{L}\p{N}./&-])\p{Lu}[\p{Lu}&]{1,11}\p{Lu}(?![\p{L}\p{N}&]|[/-]\p{L}|\.\p{L})/gu;
const ROMAN = /^[IVXLC]+$/;

/** The abbreviations of the content, each once, in document order. */
export function abbreviations(blocks: readonly PlacedBlock[]): Abbreviation[] {
  const found = new Map<string, Abbreviation>();
  for (const { block, part } of blocks) {
    if (part !== 'preamble' && part !== 'mainBody') continue;
    const { content } = block.data;
    if (content.text === content.text.toUpperCase()) continue;
    for (const { 0: letters, index } of content.text.matchAll(LETTERS)) {
      if (found.has(letters) || ROMAN.test(letters) || isAmongCapitals(content.text, index, index + letters.length)) continue;
      found.set(letters, { letters, content, start: index, end: index + letters.length });
    }
  }
  return [...found.values()];
}

/** A word beside another word in capitals: “KẾ HOẠCH NĂM 2026” inside a sentence. */
const isAmongCapitals = (text: string, start: number, end: number): boolean =>
  /\p{Lu}{2,} $/u.test(text.slice(Math.max(0, start - 12), start)) || /^ \p{Lu}{2,}/u.test(text.slice(end, end + 6));
