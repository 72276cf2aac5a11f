import type { Plan } from '../model/plan.ts';
import { type Found, findChanges } from './find-changes.ts';
import { findYearShift } from './find-year-shift.ts';
import { makePatch } from './make-patch.ts';
import { mirrorChange } from './mirror.ts';
import { nameOf } from './name-of.ts';
import { orderChanges } from './order-changes.ts';
import { outlineOf } from './outline.ts';
import type { Operation, PlanDiff } from './plan-diff.ts';

export interface DiffOptions {
  /**
   * How many years later NEW is than OLD; every date of OLD is moved by as much before the two are compared. `auto`, which is meant
   * when it is left out: what most dates say.
   */
  readonly yearShift?: number | 'auto';
}

/**
 * What changed from one plan to another: tasks by what they are and not by where they stand, with their bodies, deadlines and
 * citations; header, recipients, signature. `diffPlans(b, a)` tells the same changes from the other side.
 */
export function diffPlans(old: Plan, fresh: Plan, { yearShift = 'auto' }: DiffOptions = {}): PlanDiff {
  const years = yearShift === 'auto' ? findYearShift(old, fresh) : yearShift;
  const patch = makePatch(old, fresh);
  return {
    schemaVersion: '1',
    old: nameOf(old),
    new: nameOf(fresh),
    yearShift: years,
    changes: patch.length === 0 && years === 0 ? [] : orderChanges(outlineOf(old), outlineOf(fresh), findEitherWay(old, fresh, years)),
    patch: patch.length === 0 ? [] : [guard(old), ...patch],
  };
}

/** Of two tasks that changed places either may be said to have moved. Which one is settled from one side alone, and mirrored. */
function findEitherWay(old: Plan, fresh: Plan, yearShift: number): Found {
  if (!comesAfter(old, fresh)) return findChanges(old, fresh, yearShift);
  const { changes, tasks, sections } = findChanges(fresh, old, -yearShift);
  return { changes: changes.map(mirrorChange), tasks: inverse(tasks), sections: inverse(sections) };
}

function comesAfter(one: Plan, other: Plan): boolean {
  const [a, b] = [JSON.stringify(one), JSON.stringify(other)];
  return a > b;
}

const inverse = (pairs: ReadonlyMap<number, number>) => new Map([...pairs].map(([one, other]) => [other, one]));

/** A patch of one plan does harm to another. */
const guard = ({ source }: Plan): Operation => ({ op: 'test', path: '/source', value: source });
