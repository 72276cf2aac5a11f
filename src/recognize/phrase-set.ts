import { once } from '../text/once.ts';
import { phrasesOf } from './phrases-of.ts';

/** A table whose phrases are asked for as a whole. */
export interface PhraseSet {
  has(phrase: string): boolean;
}

/** The phrases of a table's lines; they are parted when the table is first asked. */
export function phraseSet(lines: readonly string[]): PhraseSet {
  const phrases = once((): ReadonlySet<string> => new Set(phrasesOf(lines)));
  return { has: (phrase) => phrases().has(phrase) };
}
