import { greatest, least } from './extremes.ts';
import { groupRows, type Row } from './group-rows.ts';
import { median } from './median.ts';
import type { Glyph, Word } from './page.ts';

/** White between two letters that parts words, in parts of the font's size, beyond what lies between the letters of a word. */
const WORD_GAP = 0.16;
/** A space that is typed but takes no room: letters that a converter set apart. */
const NO_GAP = 0.04;
/** Letters are never set further apart than this within a word. */
const LOOSEST = 0.45;
const SPACE = /^\s*$/;
const RAISED: Readonly<Record<string, string>> = Object.fromEntries([...'⁰¹²³⁴⁵⁶⁷⁸⁹'].map((mark, digit) => [String(digit), mark]));

/**
 * Puts the letters of a page together to words by the white between them: whatever order they are drawn in, whether spaces
 * are typed or only left, and however far apart the letters of a word are set.
 */
export function composeWords(glyphs: readonly Glyph[]): Word[] {
  return groupRows(glyphs).flatMap((row) => wordsOf(row));
}

function wordsOf(row: Row): Word[] {
  const letters = withoutDoubles(row.items.filter(({ text }) => !SPACE.test(text)));
  const spaces = row.items.filter(({ text }) => SPACE.test(text) && text !== '');
  const loose = looseness(letters, row.size);
  const words: Word[] = [];
  let open: Glyph[] = [];
  let space = 0;
  const close = () => {
    if (open.length > 0) words.push(wordOf(open, row));
    open = [];
  };
  for (const letter of letters) {
    const before = open.at(-1);
    if (before !== undefined) {
      const gap = letter.left - before.right;
      const size = Math.min(letter.size, before.size);
      while ((spaces[space]?.left ?? Number.POSITIVE_INFINITY) < before.left) space++;
      const typed = (spaces[space]?.left ?? Number.POSITIVE_INFINITY) < letter.left && gap > NO_GAP * size;
      if (gap > (WORD_GAP + loose) * size || (typed && loose === 0)) close();
    }
    open.push(letter);
  }
  close();
  return words;
}

/** How far apart the letters of words stand in a row of spaced-out letters, in parts of their size; 0 in ordinary ones. */
function looseness(letters: readonly Glyph[], size: number): number {
  if (letters.length < 4) return 0;
  const gaps = letters.slice(1).map((letter, i) => (letter.left - (letters[i] as Glyph).right) / size);
  const usual = median(gaps, 0);
  // In a row of single letters with spaces between them there is no telling words from letters.
  return usual > WORD_GAP / 2 && usual < LOOSEST && gaps.some((gap) => gap > usual * 1.6) ? usual : 0;
}

/** A letter drawn twice at one place, as bold or as a shadow, is one. */
function withoutDoubles(letters: readonly Glyph[]): Glyph[] {
  const kept: Glyph[] = [];
  for (const letter of letters) {
    const double = kept.slice(-3).some((other) => other.text === letter.text && Math.abs(other.left - letter.left) < 0.1 * letter.size);
    if (!double) kept.push(letter);
  }
  return kept;
}

function wordOf(letters: readonly Glyph[], { shifted, baseline, size }: Row): Word {
  const text = letters.map((letter) =>
    shifted.has(letter) && letter.baseline < baseline ? (RAISED[letter.text] ?? letter.text) : letter.text,
  );
  const own = letters.filter((letter) => !shifted.has(letter));
  const encoding = letters.find((letter) => letter.encoding !== undefined)?.encoding;
  return {
    text: text.join('').normalize('NFC'),
    left: least(letters.map(({ left }) => left)),
    right: greatest(letters.map(({ right }) => right)),
    baseline,
    size: own.length === 0 ? size : greatest(own.map((letter) => letter.size)),
    bold: letters.every((letter) => letter.bold),
    ...(encoding !== undefined && { encoding }),
  };
}
