import type { PlanName } from '../diff/plan-diff.ts';
import type { Citation, Deadline, Task } from '../model/plan.ts';
import type { Concern } from './concerns.ts';

/** A lower plan held against the upper one that it carries out. */
export interface PlanAlignment {
  readonly schemaVersion: '1';
  readonly upper: PlanName;
  readonly lower: PlanName;
  /** Whose plan the lower one is, as far as is known. */
  readonly body: string | null;
  /** From this likeness on a pairing is asserted. */
  readonly threshold: number;
  readonly basis: BasisFinding;
  /** The tasks of the upper plan that concern the body, in their order. */
  readonly tasks: readonly AlignedTask[];
  /** How many tasks of the upper plan are others’. */
  readonly others: number;
}

/**
 * Whether the lower plan rests on the upper one: `cited` among its bases; `dated-otherwise` there with another date; `not-a-basis` only
 * mentioned elsewhere; `missing`; `unknown` when the upper plan has no number to look for.
 */
export interface BasisFinding {
  readonly status: 'cited' | 'dated-otherwise' | 'not-a-basis' | 'missing' | 'unknown';
  readonly citation: Citation | null;
}

export interface AlignedTask {
  readonly task: Task;
  readonly concern: Concern;
  /** `perhaps`: what is likest is less alike than the threshold. */
  readonly status: 'matched' | 'perhaps' | 'missing';
  /** The likest first. */
  readonly counterparts: readonly Counterpart[];
  /** Deadlines of counterparts that fall after those of the task. */
  readonly late: readonly LateDeadline[];
}

export interface Counterpart {
  readonly task: Task;
  /** 0 to 1, two decimals. */
  readonly likeness: number;
}

export interface LateDeadline {
  readonly upper: Deadline;
  readonly lower: Deadline;
  /** By how many days. */
  readonly days: number;
}
