import type { Citation, Deadline, Plan } from '../model/plan.ts';
import type { Outline } from './outline.ts';
import type { Pairing } from './pairing.ts';
import type { MatchedTasks } from './tasks/match-tasks.ts';

/** One side of a comparison. */
export interface Side {
  readonly plan: Plan;
  readonly outline: Outline;
  readonly deadlines: ReadonlyMap<string, Deadline>;
  readonly citations: ReadonlyMap<string, Citation>;
}

/** Two plans, and what of them is one; what every part is compared by. */
export interface Compared {
  readonly old: Side;
  readonly fresh: Side;
  readonly tasks: MatchedTasks;
  readonly sections: Pairing;
  readonly yearShift: number;
}
