import { isWordEdge } from '../../text/boundary.ts';
import { letterPair } from '../../text/letter-pair.ts';
import { standsAt } from '../../text/stands-at.ts';
import { phrasesOf } from '../phrases-of.ts';

/** A table of phrases, asked at a place of a text in reading form: cheaper than an alternation of hundreds. */
export interface Phrases {
  /** Length of the longest phrase that starts at `offset` and ends with a word, 0 if none. */
  startingAt(text: string, offset: number): number;
  /** Length of the longest phrase that ends at `offset` and starts with a word, 0 if none. */
  endingAt(text: string, offset: number): number;
}

const asItStands = (phrase: string): string => phrase;

/**
 * Compiles a table's lines, whose phrases are parted by “|”, when it is first asked: most tables are asked from one side
 * alone, and some in rare cases. `spell` brings phrases into reading form where the table is written otherwise.
 */
export function compilePhrases(lines: readonly string[], spell = asItStands): Phrases {
  const sorted = (keyOf: (phrase: string) => number) => sortBy(keyOf, spell(phrasesOf(lines).join('|')).split('|'));
  let byStart: Buckets | null = null;
  let byEnd: Buckets | null = null;
  return {
    startingAt(text, offset) {
      byStart ??= sorted((phrase) => letterPair(phrase, 0));
      const phrases = byStart.get(letterPair(text, offset));
      if (phrases === undefined) return 0;
      // “thông tư liên tịch” starts with “thông tư”.
      let longest = 0;
      for (let i = 0; i < phrases.length; i++) {
        const phrase = phrases[i] as string;
        if (phrase.length > longest && standsAt(phrase, text, offset) && isWordEdge(text, offset + phrase.length)) longest = phrase.length;
      }
      return longest;
    },
    endingAt(text, offset) {
      byEnd ??= sorted((phrase) => letterPair(phrase, phrase.length - 2));
      const phrases = byEnd.get(letterPair(text, offset - 2));
      if (phrases === undefined) return 0;
      let longest = 0;
      for (let i = 0; i < phrases.length; i++) {
        const phrase = phrases[i] as string;
        const start = offset - phrase.length;
        if (phrase.length > longest && start >= 0 && standsAt(phrase, text, start) && isWordEdge(text, start)) longest = phrase.length;
      }
      return longest;
    },
  };
}

/** Phrases under their first or last letters. */
type Buckets = ReadonlyMap<number, readonly string[]>;

function sortBy(keyOf: (phrase: string) => number, phrases: readonly string[]): Buckets {
  const buckets = new Map<number, string[]>();
  for (const phrase of phrases) {
    const key = keyOf(phrase);
    const found = buckets.get(key);
    if (found === undefined) buckets.set(key, [phrase]);
    else found.push(phrase);
  }
  return buckets;
}
