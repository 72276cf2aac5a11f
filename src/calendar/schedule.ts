import type { Deadline, Plan } from '../model/plan.ts';
import { type Day, daysBetween, firstDay, lastDay, monthOf } from './day.ts';
import { firstOccurrence, leavesDayOpen, occurrences, type Recurrence, readRule, withDay } from './recurrence.ts';

/** When a deadline falls, on the calendar. `time` is a time of day in Việt Nam. */
export type Schedule =
  | { readonly kind: 'day'; readonly day: Day; readonly time: string | null }
  /** Days on which something goes on; both are among them. */
  | { readonly kind: 'span'; readonly start: Day; readonly end: Day }
  | {
      readonly kind: 'rule';
      readonly rule: Recurrence;
      readonly first: Day;
      /** The last day on which it may fall; null when it runs on. */
      readonly until: Day | null;
      readonly time: string | null;
      /** The document names no day (“hằng quý”): the last of each time is taken. */
      readonly dayAssumed: boolean;
    };

/**
 * Where a deadline stands in the calendar; null for what has no day there: ongoing tasks, limits that count from an unknown
 * event, “từ ngày …” without an end.
 *
 * A time (“trong quý II”) stands on its last day, which is the day it is due. Only days on which something goes on (bound
 * `on`: “các ngày 24, 25 và 26/8”) are taken together.
 */
export function scheduleOf(deadline: Deadline, plan: Plan): Schedule | null {
  const { kind, bound, date, start, end, time } = deadline;
  const due = lastDay(deadline.due);
  if (kind === 'ongoing') return null;
  if (kind === 'recurring') {
    const rule = readRule(deadline.rrule ?? '');
    return rule === null ? onDay(due, time) : recurring(rule, deadline, plan);
  }
  if (kind === 'period' && bound === 'on') {
    const [from, to] = [firstDay(start), lastDay(end)];
    if (from !== null && to !== null && from < to) return { kind: 'span', start: from, end: to };
  }
  if (due !== null) return onDay(due, date === null || date === deadline.due ? time : null);
  // Without `due` a date is a day only when nothing says that it begins there or is late already.
  if (kind === 'date' && bound !== 'from' && bound !== 'before') return onDay(lastDay(date), time);
  return kind === 'period' ? onDay(lastDay(end), null) : null;
}

const onDay = (day: Day | null, time: string | null): Schedule | null => (day === null ? null : { kind: 'day', day, time });

function recurring(rule: Recurrence, deadline: Deadline, plan: Plan): Schedule | null {
  const end = lastDay(deadline.end) ?? lastDay(plan.period?.end ?? null);
  const whole = withDay(rule, end === null ? 12 : monthOf(end));
  const due = lastDay(deadline.due);
  const from = due ?? firstDay(deadline.start) ?? earliest(plan);
  if (from === null) return null;
  const first = due !== null && occurrences(whole, due).next().value === due ? due : firstOccurrence(whole, from);
  if (first === null) return null;
  const until = end === null || runsOn(deadline, plan) ? null : end;
  return {
    kind: 'rule',
    rule: whole,
    first,
    // A report on the plan’s last days may be due behind its end: it falls once at least.
    until: until !== null && until < first ? first : until,
    time: deadline.time,
    dayAssumed: leavesDayOpen(rule),
  };
}

/**
 * The first day on which something of the plan can be due: its first day, or the day of issue if that is later. A plan that
 * tells neither is no older than the newest instrument that it cites.
 */
function earliest(plan: Plan): Day | null {
  const issued = firstDay(plan.date);
  const start = firstDay(plan.period?.start ?? null);
  const end = lastDay(plan.period?.end ?? null);
  if (issued !== null && start !== null) return issued > start && (end === null || issued <= end) ? issued : start;
  if (issued !== null || start !== null) return issued ?? start;
  const cited = plan.citations.map(({ date }) => firstDay(date)).filter((day) => day !== null);
  return cited.sort().at(-1) ?? null;
}

/** `các năm`: “hằng năm và các năm tiếp theo”. */
const EVERY_YEAR = /(?:h[ằàă]ng|mỗi|các) năm/u;
const ONE_YEAR = 366;

/** “Hằng năm” in a plan for one year means the years after it too; in a plan for 2021-2025 it means those five. */
function runsOn({ text }: Deadline, { period }: Plan): boolean {
  const [start, end] = [firstDay(period?.start ?? null), lastDay(period?.end ?? null)];
  return EVERY_YEAR.test(text.toLowerCase()) && start !== null && end !== null && daysBetween(start, end) < ONE_YEAR;
}
