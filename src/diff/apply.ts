import { applyPatch } from 'rfc6902';
import type { Plan } from '../model/plan.ts';
import type { PlanDiff } from './plan-diff.ts';

/**
 * The new plan, made from the old one: `applyDiff(a, diffPlans(a, b))` is `b`. Neither argument is changed.
 *
 * @throws when the difference is not one of this plan
 */
export function applyDiff(plan: Plan, { patch }: Pick<PlanDiff, 'patch'>): Plan {
  // As JSON, where no two values share a part: a list that two deadlines share would be changed in both.
  const result = JSON.parse(JSON.stringify(plan)) as Plan;
  const operations = patch as Parameters<typeof applyPatch>[1];
  const failed = applyPatch(result, operations).find((error) => error !== null);
  if (failed) throw new Error(`this difference is not one of this plan (${failed.message})`);
  return result;
}
