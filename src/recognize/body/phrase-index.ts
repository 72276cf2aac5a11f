/**
 * Where a table's phrases stand: for the bare word that each begins with a line of that word, a tab, and places: see `writeIndex`.
 * A line feed stands at either end.
 */
export type PhraseIndex = string;

/**
 * The index of a table of phrases. The tables never change, and to sort them takes longer than to parse a plan: the build puts
 * a module in the place of this one that holds the indices made.
 *
 * @param key what no other table has
 */
export function indexOf(_key: string, makeIndex: () => PhraseIndex): PhraseIndex {
  return makeIndex();
}
