import { nameOf } from '../diff/name-of.ts';
import { createFinder, createMeasure, type Measure, type Profile } from '../likeness/index.ts';
import type { Plan, Task } from '../model/plan.ts';
import { concernOf } from './concerns.ts';
import { findBasis } from './find-basis.ts';
import { findLate } from './find-late.ts';
import type { AlignedTask, Counterpart, PlanAlignment } from './plan-alignment.ts';

export interface AlignOptions {
  /** From this likeness on a pairing is asserted, below it only offered; 0.5 when left out. */
  readonly threshold?: number;
  /** Whose plan the lower one is; its issuer when left out. */
  readonly body?: string;
}

const DEFAULT_THRESHOLD = 0.5;
/** Below half the threshold two texts have nothing to do with each other. */
const OFFERED = 0.5;
/** A task of the upper plan may be carried out by several. */
const MOST_COUNTERPARTS = 3;

/**
 * Which tasks of the upper plan that concern the body below have a counterpart in the lower plan, and which have none; deadlines that
 * fall after the upper ones; whether the lower plan rests on the upper one.
 */
export function alignPlans(
  upper: Plan,
  lower: Plan,
  { threshold = DEFAULT_THRESHOLD, body = lower.issuer ?? undefined }: AlignOptions = {},
): PlanAlignment {
  const find = createCounterparts(upper, lower, threshold);
  const tasks = upper.tasks.flatMap((task): AlignedTask[] => {
    const concern = concernOf(task, body ?? null);
    if (concern === null) return [];
    const counterparts = find(task);
    const best = counterparts[0]?.likeness ?? 0;
    const status = best >= threshold ? 'matched' : counterparts.length > 0 ? 'perhaps' : 'missing';
    const late = status === 'matched' ? findLate(task, counterparts, upper, lower) : [];
    return [{ task, concern, status, counterparts, late }];
  });
  return {
    schemaVersion: '1',
    upper: nameOf(upper),
    lower: nameOf(lower),
    body: body ?? null,
    threshold,
    basis: findBasis(upper, lower),
    tasks,
    others: upper.tasks.length - tasks.length,
  };
}

/** Finds what is asserted of a task, the likest first; where nothing is, the one that is offered. */
function createCounterparts(upper: Plan, lower: Plan, threshold: number): (task: Task) => Counterpart[] {
  const measure = createMeasure([...upper.tasks, ...lower.tasks].map(wordsOf));
  const profiles = new Map(lower.tasks.map((task, place): [number, Profile] => [place, measure.profileOf(wordsOf(task))]));
  const findPlaces = createFinder(profiles);
  return (task) => {
    const profile = measure.profileOf(wordsOf(task));
    const found = findPlaces(profile)
      .map((place) => ({ task: lower.tasks[place] as Task, likeness: round(carriesOut(profile, profiles.get(place) as Profile, measure)) }))
      .sort((a, b) => b.likeness - a.likeness);
    const asserted = found.filter(({ likeness }) => likeness >= threshold).slice(0, MOST_COUNTERPARTS);
    return asserted.length > 0 ? asserted : found.filter(({ likeness }) => likeness >= threshold * OFFERED).slice(0, 1);
  };
}

/** A plan below says more than the one above: what counts besides likeness is that all of the upper task is there. */
const carriesOut = (upper: Profile, lower: Profile, { likeness, coverage }: Measure) =>
  (likeness(upper, lower) + coverage(upper, lower)) / 2;

const round = (likeness: number) => Math.round(likeness * 100) / 100;

/** Who does it is another body below: its name says nothing about what is done. */
const wordsOf = ({ text, responsible }: Task): string => responsible.reduce((rest, { name }) => rest.replace(name, ' '), text);
