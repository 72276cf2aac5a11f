import { standsAt } from '../../text/stands-at.ts';
import { phraseShelves } from '../phrase-shelves.ts';
import { BAR } from '../phrases-of.ts';

/** Whether what stands behind a phrase, from its end on, lets it count. */
export type Fits = (lower: string, end: number) => boolean;

export const whatever: Fits = () => true;

/** Phrases found by their first letters, in texts in lower case. */
export interface PhraseTable {
  /** The phrases that stand at an offset, the longest first. */
  at(lower: string, at: number): readonly string[];
  /** The longest of those that fit. */
  longestAt(lower: string, at: number, fits: Fits): string | undefined;
  /** Whether one stands there: asked before what begins with one is looked for. */
  opensAt(lower: string, at: number): boolean;
}

const NONE: readonly string[] = [];

/** The phrases of a table's lines; they are parted when the table is first asked. */
export function phraseTable(lines: readonly string[] | (() => readonly string[])): PhraseTable {
  const shelves = phraseShelves(() => (typeof lines === 'function' ? lines() : lines).join(BAR), 'first');
  return {
    at(lower, at) {
      const shelf = shelves.at(lower, at);
      return shelf.length === 0 ? NONE : shelf.filter((phrase) => lower.startsWith(phrase, at)).sort((a, b) => b.length - a.length);
    },
    longestAt(lower, at, fits) {
      const shelf = shelves.at(lower, at);
      let longest: string | undefined;
      for (let i = 0; i < shelf.length; i++) {
        const phrase = shelf[i] as string;
        if (phrase.length <= (longest?.length ?? 0) || !standsAt(phrase, lower, at)) continue;
        if (fits(lower, at + phrase.length)) longest = phrase;
      }
      return longest;
    },
    opensAt(lower, at) {
      const shelf = shelves.at(lower, at);
      for (let i = 0; i < shelf.length; i++) if (standsAt(shelf[i] as string, lower, at)) return true;
      return false;
    },
  };
}
