import { foldKey } from '../text/fold.ts';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The syllables of a text as they are compared: no case, no punctuation, one place for each tone. */
export const wordsOf = (text: string): string[] => foldKey(text).match(WORD) ?? [];
