import type { Word } from './words.ts';

let finders = 0;

/** `find`, which is asked once for each place: lists are looked at from both of their ends, and over and over. */
export function onceAt<Found extends object | string | null>(find: (words: readonly Word[], at: number) => Found) {
  const finder = finders++;
  return (words: readonly Word[], at: number): Found => {
    const found = words[at]?.found;
    if (found === undefined) return find(words, at);
    found[finder] ??= [];
    const places = found[finder] as Found[];
    const before = places[at];
    if (before !== undefined) return before;
    const here = find(words, at);
    places[at] = here;
    return here;
  };
}
