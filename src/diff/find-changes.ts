import type { Plan } from '../model/plan.ts';
import { arrange } from './arrangement.ts';
import { compareBodies } from './bodies.ts';
import { compareCitations, comparePlanCitations } from './citations.ts';
import type { Compared, Side } from './compared.ts';
import { compareDeadlines, compareSectionDeadlines } from './deadlines.ts';
import { groupsOf } from './groups.ts';
import { compareHeaders } from './header.ts';
import { matchSections } from './match-sections.ts';
import { outlineOf } from './outline.ts';
import type { Change } from './plan-diff.ts';
import { compareRecipients } from './recipients.ts';
import { compareSections } from './sections.ts';
import { compareSignatures } from './signature.ts';
import { compareTask, compareTaskLists } from './tasks/compare-tasks.ts';
import { matchTasks } from './tasks/match-tasks.ts';

/** What differs between two plans, part by part, and which tasks and headings of them are one. */
export interface Found {
  readonly changes: readonly Change[];
  /** Places of old tasks and headings, by the places of the new ones that they are. */
  readonly tasks: ReadonlyMap<number, number>;
  readonly sections: ReadonlyMap<number, number>;
}

export function findChanges(oldPlan: Plan, newPlan: Plan, yearShift: number): Found {
  const compared = match(oldPlan, newPlan, yearShift);
  const arrangement = arrange(compared);
  const changes = [
    ...compareHeaders(compared),
    ...comparePlanCitations(compared),
    ...compareSections(compared, arrangement),
    ...compareTaskLists(compared),
    ...groupsOf(compared).flatMap((group): Change[] => {
      const told = [...compareBodies(group), ...compareDeadlines(group, compared), ...compareCitations(group, compared)];
      const [old, fresh] = [group.old[0], group.fresh[0]];
      if (group.old.length > 1 || group.fresh.length > 1 || old === undefined || fresh === undefined) return told;
      return [...compareTask(old, fresh, told, yearShift), ...told];
    }),
    ...compared.fresh.outline.tasks.flatMap(({ task, node }, place): Change[] => {
      const old = compared.old.plan.tasks[compared.tasks.pairs.oldOf.get(place) ?? -1];
      if (old === undefined) return [];
      return [
        ...(arrangement.moved.has(node) ? [{ part: 'tasks', kind: 'moved', old, new: task } as const] : []),
        ...(arrangement.renumbered.has(node) ? [{ part: 'tasks', kind: 'renumbered', old, new: task } as const] : []),
      ];
    }),
    ...compareSectionDeadlines(compared),
    ...compareRecipients(compared),
    ...compareSignatures(compared),
  ];
  return { changes, tasks: compared.tasks.pairs.oldOf, sections: compared.sections.oldOf };
}

function match(oldPlan: Plan, newPlan: Plan, yearShift: number): Compared {
  const [old, fresh] = [sideOf(oldPlan), sideOf(newPlan)];
  const tasks = matchTasks(old.outline, fresh.outline, yearShift);
  const sections = matchSections(old.outline, fresh.outline, tasks, yearShift);
  return { old, fresh, tasks, sections, yearShift };
}

const sideOf = (plan: Plan): Side => ({
  plan,
  outline: outlineOf(plan),
  deadlines: new Map(plan.deadlines.map((deadline) => [deadline.id, deadline])),
  citations: new Map(plan.citations.map((citation) => [citation.id, citation])),
});
