import { isSyllable } from '../../decode/is-syllable.ts';

/** Fewer letters than this tell nothing. */
const FEW = 100;
/** What is looked at. */
const SAMPLE = 1 << 16;
/** A plan has 0.9 and more, abbreviations and names of programs included; text whose letters mean others has 0.2 and less. */
const LEAST_SHARE = 0.45;

const WORD = /[\p{L}\p{M}\p{Co}\uFFFD]+/gu;
/** Abbreviations and numerals can be anything. */
const NEUTRAL = /^[A-ZĐ]{1,6}$/;

/**
 * The share of letters in words that can be Vietnamese, in hundredths, where it is too small for the text to mean what is
 * seen on the page: fonts that do not say what their letters are. Null for text that can be read.
 */
export function judgeText(text: string): number | null {
  const words = (text.slice(0, SAMPLE).match(WORD) ?? []).filter((word) => !NEUTRAL.test(word));
  const all = letters(words);
  if (all < FEW) return null;
  const share = letters(words.filter(isSyllable)) / all;
  return share < LEAST_SHARE ? Math.round(share * 100) : null;
}

const letters = (words: readonly string[]) => words.reduce((sum, word) => sum + word.length, 0);
