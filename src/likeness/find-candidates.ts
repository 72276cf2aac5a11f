import type { Profile } from './profile.ts';

/** A pair of syllables that more texts have tells nothing, and looking at all of them would take time with their square. */
const MOST_TEXTS = 48;
/** The texts that share most of them. */
const MOST_FOUND = 12;

/** Finds, for a profile, the places of those among `profiles` that share pairs of syllables with it; those that share most first. */
export function createFinder(profiles: ReadonlyMap<number, Profile>): (profile: Profile) => number[] {
  const places = new Map<number, number[]>();
  for (const [place, { pairs }] of profiles) {
    for (const pair of pairs.keys()) {
      const list = places.get(pair);
      if (list === undefined) places.set(pair, [place]);
      else list.push(place);
    }
  }
  return ({ pairs }) => {
    const shared = new Map<number, number>();
    for (const pair of pairs.keys()) {
      const list = places.get(pair) ?? [];
      if (list.length <= MOST_TEXTS) for (const place of list) shared.set(place, (shared.get(place) ?? 0) + 1);
    }
    return [...shared]
      .sort(([one, times], [other, more]) => more - times || one - other)
      .slice(0, MOST_FOUND)
      .map(([place]) => place);
  };
}
