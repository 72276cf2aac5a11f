import { isSyllable } from '../../decode/is-syllable.ts';
import type { Box } from './parse-tsv.ts';

const SURE = 0.6;
const LEAST_SHARE = 0.5;
const LETTERS = /\p{L}+/gu;

/** How many letters of a page can be read as they lie: in words that are sure, can be Vietnamese and are not higher than wide. */
export function legibleLetters(boxes: readonly Box[]): number {
  return boxes.reduce((sum, { text, width, height, confidence }) => {
    const lies = confidence >= SURE && (text.length < 3 || width > height);
    return lies ? sum + lettersOf(text).reduce((all, word) => all + (isSyllable(word) ? word.length : 0), 0) : sum;
  }, 0);
}

/** Whether what is seen on a page is hardly text: it lies on its side or upside down, or is no text. */
export const isIllegible = (boxes: readonly Box[]): boolean =>
  legibleLetters(boxes) <
  LEAST_SHARE * boxes.reduce((sum, { text }) => sum + lettersOf(text).reduce((all, word) => all + word.length, 0), 1);

const lettersOf = (text: string): readonly string[] => text.match(LETTERS) ?? [];
