import type { Reading } from './body-words.ts';

/** Where a number stands: what may name its type ends before it. */
export interface NumberPlace {
  readonly start: number;
  /** Behind the word in front of the number and its `số`. */
  readonly leadEnd: number;
  readonly hasNumberWord: boolean;
}

const NUMBER_LETTER = /[\p{L}\p{Nd}./\-–&]/u;
const SPACE = 0x20;
const SEPARATOR = /[./\-–&]/;
/** `số`, as written or as scans read it, with its colon: `số:`, `Số`, `sô`, `só`. */
const NUMBER_WORD = /(?<![\p{L}\p{Nd}])(?:s[ốôó]|so)(?: ?:)? ?$/u;
const GLUED_WORD = /^(?:s[ốôó]|so)$/u;
const MAX_PREFIX = 20;

/** The place of the number that holds the digit at `digit`: `HTC-KD017/27-TX` begins with letters. */
export function placeOfNumber({ text, reading }: Reading, digit: number): NumberPlace {
  let start = digit;
  while (start > 0 && digit - start < MAX_PREFIX && text.charCodeAt(start - 1) !== SPACE && NUMBER_LETTER.test(text[start - 1] as string))
    start--;
  // Not the full stop of the sentence before.
  while (start < digit && SEPARATOR.test(text[start] as string)) start++;
  // `số378/KH-UBND`
  if (digit - start === 2 && GLUED_WORD.test(reading.slice(start, digit))) start = digit;
  const before = reading.slice(Math.max(0, start - 8), start);
  const word = before.includes('s') ? NUMBER_WORD.exec(before) : null;
  const leadEnd = start - (word?.[0].length ?? 0);
  return { start, leadEnd: reading[leadEnd - 1] === ' ' ? leadEnd - 1 : leadEnd, hasNumberWord: word !== null };
}
