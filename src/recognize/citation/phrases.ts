import { isWordEdge } from '../../text/boundary.ts';
import { standsAt } from '../../text/stands-at.ts';
import { phraseShelves } from '../phrase-shelves.ts';
import { BAR } from '../phrases-of.ts';

/** A table of phrases, asked at a place of a text in reading form: cheaper than an alternation of hundreds. */
export interface Phrases {
  /** Length of the longest phrase that starts at `offset` and ends with a word, 0 if none. */
  startingAt(text: string, offset: number): number;
  /** Length of the longest phrase that ends at `offset` and starts with a word, 0 if none. */
  endingAt(text: string, offset: number): number;
}

const asItStands = (phrase: string): string => phrase;

/**
 * Compiles a table's lines when it is first asked: most tables are asked from one side alone, and some in rare cases. `spell`
 * brings phrases into reading form where the table is written otherwise.
 */
export function compilePhrases(lines: readonly string[], spell = asItStands): Phrases {
  const write = () => spell(lines.join(BAR));
  const byStart = phraseShelves(write, 'first');
  const byEnd = phraseShelves(write, 'last');
  return {
    startingAt(text, offset) {
      const phrases = byStart.at(text, offset);
      // “thông tư liên tịch” starts with “thông tư”.
      let longest = 0;
      for (let i = 0; i < phrases.length; i++) {
        const phrase = phrases[i] as string;
        if (phrase.length > longest && standsFromEnd(phrase, text, offset) && isWordEdge(text, offset + phrase.length))
          longest = phrase.length;
      }
      return longest;
    },
    endingAt(text, offset) {
      const phrases = byEnd.at(text, offset - 2);
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

/** Compared from their last letters, for phrases of one bucket begin alike: “ban chỉ đạo”, “ban chỉ huy”. */
function standsFromEnd(phrase: string, text: string, at: number): boolean {
  if (at + phrase.length > text.length) return false;
  for (let i = phrase.length - 1; i >= 0; i--) if (text.charCodeAt(at + i) !== phrase.charCodeAt(i)) return false;
  return true;
}
