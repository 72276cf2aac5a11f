import { isWordEdge } from '../../text/boundary.ts';
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
  const sorted = (keyOf: (phrase: string) => string) => sortBy(keyOf, spell(phrasesOf(lines).join('|')).split('|'));
  let byStart: Buckets | null = null;
  let byEnd: Buckets | null = null;
  return {
    startingAt(text, offset) {
      byStart ??= sorted((phrase) => phrase.slice(0, KEY));
      return longest(
        byStart.get(text.slice(offset, offset + KEY)),
        (phrase) => text.startsWith(phrase, offset) && isWordEdge(text, offset + phrase.length),
      );
    },
    endingAt(text, offset) {
      byEnd ??= sorted((phrase) => phrase.slice(-KEY));
      return longest(
        byEnd.get(text.slice(Math.max(0, offset - KEY), offset)),
        (phrase) => text.startsWith(phrase, offset - phrase.length) && isWordEdge(text, offset - phrase.length),
      );
    },
  };
}

/** Phrases under their first or last letters. */
type Buckets = ReadonlyMap<string, readonly string[]>;
const KEY = 2;

function sortBy(keyOf: (phrase: string) => string, phrases: readonly string[]): Buckets {
  const buckets = new Map<string, string[]>();
  for (const phrase of phrases) {
    const key = keyOf(phrase);
    const found = buckets.get(key);
    if (found === undefined) buckets.set(key, [phrase]);
    else found.push(phrase);
  }
  return buckets;
}

/** “thông tư liên tịch” starts with “thông tư”. */
function longest(phrases: readonly string[] | undefined, stands: (phrase: string) => boolean): number {
  let length = 0;
  if (phrases !== undefined) for (const phrase of phrases) if (phrase.length > length && stands(phrase)) length = phrase.length;
  return length;
}
