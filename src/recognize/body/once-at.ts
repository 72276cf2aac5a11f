import type { Word } from './words.ts';

/** `find`, which is asked once for each place: lists are looked at from both of their ends, and over and over. */
export function onceAt<Found extends object | string | null>(find: (words: readonly Word[], at: number) => Found) {
  const places = new WeakMap<readonly Word[], Found[]>();
  return (words: readonly Word[], at: number): Found => {
    let known = places.get(words);
    if (known === undefined) {
      known = [];
      places.set(words, known);
    }
    const before = known[at];
    if (before !== undefined) return before;
    const found = find(words, at);
    known[at] = found;
    return found;
  };
}
