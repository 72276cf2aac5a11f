import { isDigit } from './letters.ts';

/** Outside the text stands none, and no letter is asked for there: V8 asks for all by a call once it has met that. */
export const isDigitAt = (text: string, at: number): boolean => at >= 0 && at < text.length && isDigit(text.charCodeAt(at));

/** How many digits stand at an offset, at most `most`. */
export function digitsAt(text: string, at: number, most: number): number {
  let count = 0;
  while (count < most && isDigitAt(text, at + count)) count += 1;
  return count;
}
