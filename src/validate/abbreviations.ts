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

/**
 * Four capitals and more, “&” among them: shorter ones are mostly names. No other capitals than Đ have marks in abbreviations.
 */
const LETTERS = /[A-ZĐ][A-ZĐ&]{2,11}[A-ZĐ]/g;
/** Not the letters of a number (`12/KH-UBND`) nor a part of a longer word. */
const PART_BEFORE = /[\p{L}\p{N}./&-]$/u;
const PART_BEHIND = /^(?:[\p{L}\p{N}&]|[/-]\p{L}|\.\p{L})/u;
const ROMAN = /^[IVXLC]+$/;

/** The abbreviations of the content, each once, in document order. */
export function abbreviations(blocks: readonly PlacedBlock[]): Abbreviation[] {
  const found = new Map<string, Abbreviation>();
  for (const { block, part } of blocks) {
    if (part !== 'preamble' && part !== 'mainBody') continue;
    const { content } = block.data;
    const { text } = content;
    let inCapitals: boolean | null = null;
    LETTERS.lastIndex = 0;
    for (let match = LETTERS.exec(text); match !== null; match = LETTERS.exec(text)) {
      const { 0: letters, index } = match;
      const end = index + letters.length;
      if (found.has(letters) || ROMAN.test(letters) || PART_BEFORE.test(text.slice(Math.max(0, index - 1), index))) continue;
      if (PART_BEHIND.test(text.slice(end, end + 2)) || isAmongCapitals(text, index, end)) continue;
      inCapitals ??= text === text.toUpperCase();
      if (inCapitals) break;
      found.set(letters, { letters, content, start: index, end });
    }
  }
  return [...found.values()];
}

/** A word beside another word in capitals: “KẾ HOẠCH NĂM 2026” inside a sentence. */
const isAmongCapitals = (text: string, start: number, end: number): boolean =>
  /\p{Lu}{2,} $/u.test(text.slice(Math.max(0, start - 12), start)) || /^ \p{Lu}{2,}/u.test(text.slice(end, end + 6));
