/** Where a table's phrases stand, in lines as `writeIndex` makes them; a line feed stands before the first one too. */
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
