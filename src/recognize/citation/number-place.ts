import { hasAt } from '../../text/ends.ts';
import { isDigit, isLetter } from '../../text/letters.ts';
import type { Reading } from './body-words.ts';

/** Where a number stands: what may name its type ends before it. */
export interface NumberPlace {
  readonly start: number;
  /** Behind the word in front of the number and its `số`. */
  readonly leadEnd: number;
  readonly hasNumberWord: boolean;
}

const SEPARATORS = './-–&';
const SPACE = 0x20;
const MAX_PREFIX = 20;

/** The place of the number that holds the digit at `digit`: `HTC-KD017/27-TX` begins with letters. */
export function placeOfNumber({ text, reading }: Reading, digit: number): NumberPlace {
  let start = digit;
  while (start > 0 && digit - start < MAX_PREFIX && isOfNumber(text, start - 1)) start--;
  // Not the full stop of the sentence before.
  while (start < digit && hasAt(text, start, SEPARATORS)) start++;
  // `số378/KH-UBND`
  if (digit - start === 2 && isNumberWord(reading, start)) start = digit;
  const word = numberWordBefore(reading, start);
  const leadEnd = word < 0 ? start : word;
  return { start, leadEnd: reading[leadEnd - 1] === ' ' ? leadEnd - 1 : leadEnd, hasNumberWord: word >= 0 };
}

function isOfNumber(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  // Before most numbers stands a space.
  if (code === SPACE) return false;
  return isDigit(code) || isLetter(code) || hasAt(text, at, SEPARATORS);
}

/** `số`, as written or as scans read it: `Số`, `sô`, `só`. */
const isNumberWord = (reading: string, at: number): boolean => reading[at] === 's' && hasAt(reading, at + 1, 'ốôóo');

/** Where the `số` begins that ends before `end`, perhaps with a colon; -1 without one. */
function numberWordBefore(reading: string, end: number): number {
  let at = end;
  if (reading[at - 1] === ' ') at--;
  if (reading[at - 1] === ':') at -= reading[at - 2] === ' ' ? 2 : 1;
  at -= 2;
  const before = reading.charCodeAt(at - 1);
  return isNumberWord(reading, at) && !isLetter(before) && !isDigit(before) ? at : -1;
}
