import { daysBetween, isDay } from '../calendar/day.ts';
import { groupBy } from '../export/group-by.ts';
import type { Deadline } from '../model/plan.ts';
import { bodyKey } from '../recognize/body/body-key.ts';
import type { Compared, Side } from './compared.ts';
import type { Group } from './groups.ts';
import { Pairing } from './pairing.ts';
import { placeOf, placeOfSection, WHOLE_PLAN } from './place-of.ts';
import type { ChangeOf, Place } from './plan-diff.ts';
import { saysTheSame, textKey } from './text-key.ts';
import { isSameDate, shiftDate, shiftYears } from './years.ts';

type Change = ChangeOf<'deadlines'>;
type Field = Extract<Change, { kind: 'changed' }>['fields'][number];

interface Placed {
  readonly item: Deadline;
  readonly at: Place;
}

/** The deadlines of tasks that are compared. */
export function compareDeadlines(group: Group, { old, fresh, yearShift }: Compared): Change[] {
  const once = group.old.length > 1 || group.fresh.length > 1;
  return compare(placed(group.old, old, once), placed(group.fresh, fresh, once), group.oldPlace, group.newPlace, yearShift);
}

/** The deadlines of no task: those of sections that are one, and of the plan as a whole. */
export function compareSectionDeadlines({ old, fresh, sections, yearShift }: Compared): Change[] {
  const [ours, theirs] = [ofNoTask(old), ofNoTask(fresh)];
  const changes: Change[] = [];
  const done = new Set<string>();
  for (const [one, other] of sections.newOf) {
    const before = old.outline.sections[one]?.section;
    const after = fresh.outline.sections[other]?.section;
    if (before === undefined || after === undefined) continue;
    done.add(`old ${before.id}`).add(`new ${after.id}`);
    const [place, newPlace] = [placeOfSection(before), placeOfSection(after)];
    const as = (at: Place) => (item: Deadline) => ({ item, at });
    changes.push(
      ...compare((ours.get(before.id) ?? []).map(as(place)), (theirs.get(after.id) ?? []).map(as(newPlace)), place, newPlace, yearShift),
    );
  }
  const left = (there: ReadonlyMap<string, Deadline[]>, side: string): Placed[] =>
    [...there].flatMap(([id, items]) =>
      done.has(`${side} ${id}`) ? [] : items.map((item) => ({ item, at: { section: item.section, task: null, text: null } })),
    );
  return [...changes, ...compare(left(ours, 'old'), left(theirs, 'new'), WHOLE_PLAN, WHOLE_PLAN, yearShift)];
}

const ofNoTask = ({ plan }: Side) =>
  groupBy(
    plan.deadlines.filter(({ task }) => task === null),
    ({ section }) => section,
  );

/** The deadlines of tasks. Parts of one task may share one: then `once` is enough. */
function placed(tasks: Group['old'], { deadlines }: Side, once: boolean): Placed[] {
  const found = new Map<string, Placed>();
  for (const task of tasks) {
    for (const id of task.deadlines) {
      const item = deadlines.get(id);
      if (item === undefined) continue;
      const key = once ? `${textKey(item.text)}\n${factsOf(item, 0)}` : id;
      if (!found.has(key)) found.set(key, { item, at: placeOf(task) });
    }
  }
  return [...found.values()];
}

/** Everything that a deadline says, `years` later. */
function factsOf({ kind, bound, time, date, due, start, end, rrule, submitTo, via }: Deadline, years: number): string {
  const dates = [date, due, start, end].map((day) => day && shiftDate(day, years));
  return JSON.stringify([kind, bound, time, ...dates, rrule, bodyKey(submitTo ?? ''), bodyKey(via ?? '')]);
}

function compare(ours: readonly Placed[], theirs: readonly Placed[], oldPlace: Place, newPlace: Place, yearShift: number): Change[] {
  const pairs = new Pairing();
  const passes: readonly ((placed: Placed, years: number) => string)[] = [
    ({ item }, years) => `${textKey(shiftYears(item.text, years))}\n${factsOf(item, years)}`,
    ({ item }, years) => factsOf(item, years),
    ({ item }, years) => textKey(shiftYears(item.text, years)),
    ({ item }) => `${item.kind} ${item.rrule ?? ''} ${bodyKey(item.submitTo ?? '')}`,
    ({ item }) => item.kind,
    () => '',
  ];
  for (const key of passes) {
    pairs.pairByKey(
      ours,
      theirs,
      (one) => key(one, yearShift),
      (one) => key(one, 0),
    );
  }
  return [
    ...theirs.flatMap(({ item, at }, place): Change[] => {
      const before = ours[pairs.oldOf.get(place) ?? -1];
      if (before === undefined) return [{ part: 'deadlines', kind: 'added', old: null, new: item, at: { old: oldPlace, new: at } }];
      const fields = fieldsOf(before.item, item, yearShift);
      if (fields.length === 0) return [];
      const days = daysMoved(before.item, item, yearShift);
      return [{ part: 'deadlines', kind: 'changed', old: before.item, new: item, at: { old: before.at, new: at }, fields, days }];
    }),
    ...ours.flatMap(({ item, at }, place): Change[] =>
      pairs.newOf.has(place) ? [] : [{ part: 'deadlines', kind: 'removed', old: item, new: null, at: { old: at, new: newPlace } }],
    ),
  ];
}

function fieldsOf(old: Deadline, fresh: Deadline, yearShift: number): Field[] {
  const fields: Field[] = [];
  if (!isSameTime(old, fresh, yearShift)) fields.push('when');
  if (old.time !== fresh.time) fields.push('time');
  if (bodyKey(old.submitTo ?? '') !== bodyKey(fresh.submitTo ?? '')) fields.push('submitTo');
  if (bodyKey(old.via ?? '') !== bodyKey(fresh.via ?? '')) fields.push('via');
  return fields;
}

const DATES = ['date', 'due', 'start', 'end'] as const;

function isSameTime(old: Deadline, fresh: Deadline, yearShift: number): boolean {
  if (old.kind !== fresh.kind || old.bound !== fresh.bound || old.rrule !== fresh.rrule) return false;
  if (!DATES.every((name) => isSameDate(old[name], fresh[name], yearShift))) return false;
  // What has no day is told apart by its words: “theo lịch của lãnh đạo”.
  const dated = old.rrule !== null || old.kind === 'ongoing' || DATES.some((name) => old[name] !== null);
  return dated || saysTheSame(old.text, fresh.text, yearShift);
}

/** Days from the last day that was on time to the one that now is; null where one of the two has no such day, and when none lie between. */
function daysMoved(old: Deadline, fresh: Deadline, yearShift: number): number | null {
  const [before, after] = [old.due && shiftDate(old.due, yearShift), fresh.due];
  if (before === null || after === null || !isDay(before) || !isDay(after)) return null;
  return daysBetween(before, after) || null;
}
