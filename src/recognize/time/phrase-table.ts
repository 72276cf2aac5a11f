import { letterPair } from '../../text/letter-pair.ts';
import { standsAt } from '../../text/stands-at.ts';
import { phrasesOf } from '../phrases-of.ts';

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
  let table: Map<number, string[]> | undefined;
  const shelfAt = (lower: string, at: number): readonly string[] => {
    table ??= sortByPair(typeof lines === 'function' ? lines() : lines);
    return table.get(letterPair(lower, at)) ?? NONE;
  };
  return {
    at(lower, at) {
      const shelf = shelfAt(lower, at);
      return shelf === NONE ? NONE : shelf.filter((phrase) => lower.startsWith(phrase, at)).sort((a, b) => b.length - a.length);
    },
    longestAt(lower, at, fits) {
      const shelf = shelfAt(lower, at);
      let longest: string | undefined;
      for (let i = 0; i < shelf.length; i++) {
        const phrase = shelf[i] as string;
        if (phrase.length <= (longest?.length ?? 0) || !standsAt(phrase, lower, at)) continue;
        if (fits(lower, at + phrase.length)) longest = phrase;
      }
      return longest;
    },
    opensAt(lower, at) {
      const shelf = shelfAt(lower, at);
      for (let i = 0; i < shelf.length; i++) if (standsAt(shelf[i] as string, lower, at)) return true;
      return false;
    },
  };
}

/** Every phrase has two letters at least. */
function sortByPair(lines: readonly string[]): Map<number, string[]> {
  const table = new Map<number, string[]>();
  for (const phrase of phrasesOf(lines)) {
    const pair = letterPair(phrase, 0);
    const shelf = table.get(pair);
    if (shelf === undefined) table.set(pair, [phrase]);
    else shelf.push(phrase);
  }
  return table;
}
