import { isCombining, isLetter, isOfWord } from './letters.ts';

/**
 * Unicode word edges. `\b`, `\w` and `\W` know ASCII alone: `/\bĐiều\b/` misses “theo Điều 5” and `/\Wông/` hits inside
 * “đông”. Put these in front of and behind a pattern that has the flag `u`.
 */
export const WORD_START = '(?<![\\p{L}\\p{M}\\p{N}])';
export const WORD_END = '(?![\\p{L}\\p{M}\\p{N}])';

/** Whether a word begins or ends at `offset`: at most one of its two neighbours is a letter or digit. */
export function isWordEdge(text: string, offset: number): boolean {
  return offset <= 0 || offset >= text.length || !(isOfWord(text.charCodeAt(offset)) && isOfWord(text.charCodeAt(offset - 1)));
}

/** Whether a letter, or a mark on one, stands at `offset`. */
export function isLetterAt(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return isLetter(code) || isCombining(code);
}
