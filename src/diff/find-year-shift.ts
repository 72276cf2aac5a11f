import type { Deadline, Plan } from '../model/plan.ts';
import { textKey } from './text-key.ts';
import { withoutYears } from './years.ts';

/** Plans further apart are not the same plan, rolled over. */
const MOST_YEARS = 20;

/**
 * How many years later the new plan is than the old one: what most of its dates say (period, title, date of issue, and the deadlines
 * of tasks that read the same but for their years). 0 when they do not agree.
 */
export function findYearShift(old: Plan, fresh: Plan): number {
  const votes = new Map<number, number>();
  let all = 0;
  const vote = (one: string | null | undefined, other: string | null | undefined) => {
    if (!one || !other) return;
    const years = Number(other.slice(0, 4)) - Number(one.slice(0, 4));
    if (Math.abs(years) > MOST_YEARS) return;
    votes.set(years, (votes.get(years) ?? 0) + 1);
    all++;
  };
  vote(old.period?.start, fresh.period?.start);
  vote(firstYear(old.title), firstYear(fresh.title));
  vote(old.date, fresh.date);
  const [ours, theirs] = [deadlinesByTask(old), deadlinesByTask(fresh)];
  for (const [key, deadlines] of ours) {
    const others = theirs.get(key);
    if (others?.length === deadlines.length) for (const [place, { due }] of deadlines.entries()) vote(due, others[place]?.due);
  }
  const [years, most] = [...votes].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  return most * 2 > all ? years : 0;
}

const firstYear = (text: string | null) => text?.match(/(?<!\d)(?:19|20|21)\d{2}(?!\d)/)?.[0];

function deadlinesByTask(plan: Plan): Map<string, Deadline[]> {
  const texts = new Map(plan.tasks.map(({ id, text }) => [id, withoutYears(textKey(text))]));
  const found = new Map<string, Deadline[]>();
  for (const deadline of plan.deadlines) {
    const key = texts.get(deadline.task ?? '');
    if (key === undefined) continue;
    const list = found.get(key);
    if (list === undefined) found.set(key, [deadline]);
    else list.push(deadline);
  }
  return found;
}
