import { letterPair } from '../../text/letter-pair.ts';
import { phrasesOf } from '../phrases-of.ts';

/** Phrases found by their first letters. */
export interface PhraseTable {
  /** The phrases that stand at an offset of a text in lower case, the longest first. */
  at(lower: string, at: number): readonly string[];
}

const NONE: readonly string[] = [];

export function phraseTable(lines: Iterable<string>): PhraseTable {
  let table: Map<number, string[]> | undefined;
  return {
    at(lower, at) {
      table ??= sortByPair(lines);
      const shelf = table.get(letterPair(lower, at));
      return shelf === undefined ? NONE : shelf.filter((phrase) => lower.startsWith(phrase, at));
    },
  };
}

/** Every phrase has two letters at least. */
function sortByPair(lines: Iterable<string>): Map<number, string[]> {
  const table = new Map<number, string[]>();
  for (const phrase of phrasesOf(lines).sort((a, b) => b.length - a.length)) {
    const pair = letterPair(phrase, 0);
    const shelf = table.get(pair);
    if (shelf === undefined) table.set(pair, [phrase]);
    else shelf.push(phrase);
  }
  return table;
}
