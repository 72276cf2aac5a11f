import { phrasesOf } from '../phrases-of.ts';

/** Phrases found by their first letters. */
export interface PhraseTable {
  /** The phrases that stand at an offset of a text in lower case, the longest first. */
  at(lower: string, at: number): string[];
}

/** Letters that the phrases are sorted by; every phrase has as many. */
const KEY = 2;

export function phraseTable(lines: Iterable<string>): PhraseTable {
  let table: Map<string, string[]> | undefined;
  return {
    at(lower, at) {
      table ??= sortByKey(lines);
      return table.get(lower.slice(at, at + KEY))?.filter((phrase) => lower.startsWith(phrase, at)) ?? [];
    },
  };
}

function sortByKey(lines: Iterable<string>): Map<string, string[]> {
  const table = new Map<string, string[]>();
  for (const phrase of phrasesOf(lines).sort((a, b) => b.length - a.length)) {
    const key = phrase.slice(0, KEY);
    const shelf = table.get(key);
    if (shelf === undefined) table.set(key, [phrase]);
    else shelf.push(phrase);
  }
  return table;
}
