import { isDigit } from './letters.ts';

export const isDigitAt = (text: string, at: number): boolean => isDigit(text.charCodeAt(at));

/** How many digits stand at an offset, at most `most`. */
export function digitsAt(text: string, at: number, most: number): number {
  let count = 0;
  while (count < most && isDigitAt(text, at + count)) count += 1;
  return count;
}
