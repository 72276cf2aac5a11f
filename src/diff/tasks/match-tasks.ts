import { groupBy } from '../../export/group-by.ts';
import { createFinder, createMeasure, type Profile } from '../../likeness/index.ts';
import type { Outline } from '../outline.ts';
import { type Candidate, Pairing } from '../pairing.ts';
import { textKey } from '../text-key.ts';
import { shiftYears, withoutYears } from '../years.ts';
import { findParts, type Parts } from './find-parts.ts';

/** Which tasks of two plans are one; `splits` and `merges` are those that became several, or one. */
export interface MatchedTasks {
  readonly pairs: Pairing;
  readonly splits: readonly Parts[];
  readonly merges: readonly Parts[];
}

/** From here on two texts are one that was reworded, wherever it stands. */
const ALIKE = 0.45;
/** The same between two neighbours that are known: there the place speaks for it too. */
const ALIKE_IN_PLACE = 0.25;
/** More free tasks between two known ones are not held against each other. */
const MOST_BETWEEN = 24;

/** Pairs tasks by their words, the surest first: the same text in the same place, anywhere; parts of one text; like texts. */
export function matchTasks(old: Outline, fresh: Outline, yearShift: number): MatchedTasks {
  const pairs = new Pairing();
  const [ours, theirs] = [old.tasks, fresh.tasks];
  const ourKeys = ours.map(({ task }) => textKey(task.text));
  const theirKeys = theirs.map(({ task }) => textKey(task.text));
  const [places, newPlaces] = [ours.map((_, place) => place), theirs.map((_, place) => place)];
  const asWritten = (key: string) => key;
  for (const [as, asNew] of [
    [(key: string) => shiftYears(key, yearShift), asWritten],
    [asWritten, asWritten],
    [withoutYears, withoutYears],
  ] as const) {
    const [ourTexts, theirTexts] = [ourKeys.map(as), theirKeys.map(asNew)];
    for (const context of ['near', 'far'] as const) {
      const where = (text: string) => (context === 'near' ? withoutYears(text) : '');
      pairs.pairByKey(
        places,
        newPlaces,
        (place) => `${ourTexts[place]}\n${where(ours[place]?.context ?? '')}`,
        (place) => `${theirTexts[place]}\n${where(theirs[place]?.context ?? '')}`,
      );
    }
  }

  const free = pairs.free(ours.length, theirs.length);
  if (free.old.length === 0 || free.fresh.length === 0) return { pairs, splits: [], merges: [] };
  const measure = createMeasure([...ours, ...theirs].map(({ task }) => withoutYears(task.text)));
  const profiles = (outline: Outline, indexes: readonly number[]): Map<number, Profile> =>
    new Map(indexes.map((index) => [index, measure.profileOf(withoutYears(outline.tasks[index]?.task.text ?? ''))]));
  const [oldProfiles, newProfiles] = [profiles(old, free.old), profiles(fresh, free.fresh)];

  const splits = findParts(oldProfiles, newProfiles, fresh, measure);
  const inSplit = new Set(splits.flatMap(({ parts }) => parts));
  for (const { whole, parts } of splits) {
    oldProfiles.delete(whole);
    for (const part of parts) newProfiles.delete(part);
  }
  const merges = findParts(newProfiles, oldProfiles, old, measure).filter(({ whole }) => !inSplit.has(whole));
  for (const { whole, parts } of merges) {
    newProfiles.delete(whole);
    for (const part of parts) oldProfiles.delete(part);
  }

  const find = createFinder(newProfiles);
  const byId = new Map([...newProfiles.keys()].map((place) => [fresh.plan.tasks[place]?.id, place]));
  const likenesses: Candidate[] = [];
  for (const [index, profile] of oldProfiles) {
    // Of rows that all read alike no pair of syllables tells one from the other: the one under the same number may still be it.
    const namesake = byId.get(old.plan.tasks[index]?.id);
    for (const place of new Set([...find(profile), ...(namesake === undefined ? [] : [namesake])])) {
      const likeness = measure.likeness(profile, newProfiles.get(place) as Profile);
      if (likeness >= ALIKE) likenesses.push({ old: index, fresh: place, likeness });
    }
  }
  pairs.pairBest(likenesses);
  pairs.pairBest(inPlace(old, fresh, pairs, oldProfiles, newProfiles, measure.likeness));
  return { pairs, splits, merges };
}

/** Free tasks between the same two neighbours, as far as their words have something in common. */
function inPlace(
  old: Outline,
  fresh: Outline,
  pairs: Pairing,
  oldProfiles: ReadonlyMap<number, Profile>,
  newProfiles: ReadonlyMap<number, Profile>,
  likenessOf: (one: Profile, other: Profile) => number,
): Candidate[] {
  const gaps = pairs.gaps(old.tasks.length, fresh.tasks.length);
  const free = [...newProfiles.keys()].filter((place) => !pairs.oldOf.has(place));
  const between = groupBy(free, (place) => gaps.fresh[place] as string);
  return [...oldProfiles].flatMap(([index, profile]) => {
    if (pairs.newOf.has(index)) return [];
    const places = between.get(gaps.old[index] as string) ?? [];
    if (places.length > MOST_BETWEEN) return [];
    return places.flatMap((place) => {
      const likeness = likenessOf(profile, newProfiles.get(place) as Profile);
      return likeness >= ALIKE_IN_PLACE ? [{ old: index, fresh: place, likeness }] : [];
    });
  });
}
