import { createMeasure, type Profile } from '../likeness/index.ts';
import type { Candidate, Pairing } from './pairing.ts';

/**
 * Which free items of two lists have like texts, each held against each; none when there are more than `most`. `least` is the
 * likeness from which on two of them may be one.
 */
export function findAlike(
  ours: readonly string[],
  theirs: readonly string[],
  pairs: Pairing,
  most: number,
  least: (old: number, fresh: number) => number,
): Candidate[] {
  const free = pairs.free(ours.length, theirs.length);
  if (free.old.length === 0 || free.fresh.length === 0 || free.old.length > most || free.fresh.length > most) return [];
  const measure = createMeasure([...ours, ...theirs]);
  const profiles = new Map(free.fresh.map((place): [number, Profile] => [place, measure.profileOf(theirs[place] as string)]));
  return free.old.flatMap((old) => {
    const profile = measure.profileOf(ours[old] as string);
    return [...profiles].flatMap(([fresh, other]) => {
      const likeness = measure.likeness(profile, other);
      return likeness >= least(old, fresh) ? [{ old, fresh, likeness }] : [];
    });
  });
}
