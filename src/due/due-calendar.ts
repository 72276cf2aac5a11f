import type { ExportOptions } from '../export/exporter.ts';
import { calendarOf, entryOf } from '../export/ics.ts';
import type { DueItem } from './due-item.ts';

/**
 * A calendar of the listed days, and of no others: each time of what repeats is an event of its own, on the day that it was moved
 * to. What falls once has the UID that it has in a calendar of the whole plan.
 */
export function dueCalendar(items: readonly DueItem[], options: ExportOptions): string {
  const entries = items.map((item) => {
    const key = item.repeats ? `${item.key}\n${item.movedFrom ?? item.due}` : item.key;
    return entryOf({ ...item, key }, { kind: 'day', day: item.due, time: item.time }, options);
  });
  return calendarOf(entries, [...new Set(items.map(({ exported }) => exported))], options);
}
