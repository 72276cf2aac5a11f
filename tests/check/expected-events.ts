import type { Plan } from '../../src/model/plan.ts';

/** An event as the model has it: worked out from the fields of a deadline, not with the code that writes calendars. */
export interface ExpectedEvent {
  /** First day; null where it depends on how a rule is begun. */
  readonly start: string | null;
  /** Day behind the last. */
  readonly end: string | null;
  /** Parts that the rule must have. */
  readonly rule: readonly string[];
}

const nextDay = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

export function expectedEvents(plan: Plan): ExpectedEvent[] {
  const dated = plan.date !== null || plan.period !== null || plan.citations.some(({ date }) => date !== null);
  return plan.deadlines.flatMap(({ kind, bound, due, start, end, rrule }): ExpectedEvent[] => {
    if (kind === 'ongoing') return [];
    if (kind === 'recurring' && rrule !== null) return due !== null || dated ? [{ start: due, end: null, rule: rrule.split(';') }] : [];
    if (kind === 'period' && bound === 'on' && start !== null && end !== null && start < end)
      return [{ start, end: nextDay(end), rule: [] }];
    return due === null ? [] : [{ start: due, end: nextDay(due), rule: [] }];
  });
}
