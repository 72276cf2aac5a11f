import { createFinder, type Measure, type Profile } from '../../likeness/index.ts';
import type { Outline } from '../outline.ts';
import { withoutYears } from '../years.ts';

/** A task of one plan that stands in the other as several, in a row. */
export interface Parts {
  readonly whole: number;
  readonly parts: readonly number[];
}

/** So much of a part is found in the whole. */
const CONTAINED = 0.6;
/** So like the parts, put together, are to the whole. */
const TOGETHER = 0.6;
/** So much each part adds to the likeness of them all. */
const GAIN = 0.01;

/** The tasks among `wholes` that consecutive tasks of `there`, out of `pieces`, make up together. */
export function findParts(
  wholes: ReadonlyMap<number, Profile>,
  pieces: ReadonlyMap<number, Profile>,
  there: Outline,
  measure: Measure,
): Parts[] {
  const find = createFinder(pieces);
  const taken = new Set<number>();
  const found: Parts[] = [];
  for (const [whole, profile] of wholes) {
    const contained = find(profile)
      .filter((place) => !taken.has(place) && measure.coverage(pieces.get(place) as Profile, profile) >= CONTAINED)
      .sort((a, b) => a - b);
    const together = (parts: readonly number[]) => likenessTogether(parts, profile, there, measure);
    const best = runsOf(contained)
      .map((parts) => ({ parts, likeness: together(parts) }))
      .filter(
        ({ parts, likeness }) =>
          likeness >= TOGETHER && parts.every((part) => likeness >= together(parts.filter((other) => other !== part)) + GAIN),
      )
      .sort((a, b) => b.likeness - a.likeness)[0];
    if (best === undefined) continue;
    for (const part of best.parts) taken.add(part);
    found.push({ whole, parts: best.parts });
  }
  return found;
}

/** Stretches of two or more consecutive places, and every shorter one within them. */
function runsOf(places: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (let from = 0; from < places.length; from++) {
    for (let to = from + 1; to < places.length && places[to] === (places[to - 1] as number) + 1; to++)
      runs.push(places.slice(from, to + 1));
  }
  return runs;
}

function likenessTogether(parts: readonly number[], whole: Profile, there: Outline, measure: Measure): number {
  const text = parts.map((place) => there.tasks[place]?.task.text ?? '').join(' ');
  return measure.likeness(measure.profileOf(withoutYears(text)), whole);
}
