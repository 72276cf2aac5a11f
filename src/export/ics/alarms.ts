import type { Entry } from './entry.ts';
import { escapeText } from './escape.ts';

/** Days from one occurrence to the next; rules with longer units leave room for any reminder. */
const SPACING: Readonly<Record<string, number>> = { DAILY: 1, WEEKLY: 7 };

/**
 * Reminders. Those of whole days come at eight in the morning, when the office opens, and not at midnight. A reminder that
 * would come before the last occurrence (“7 days before” of what is due every week) is left out.
 */
export function alarmLines({ when, alarms, summary }: Entry): string[] {
  const spacing = when.kind === 'rule' ? (SPACING[when.rule.frequency] ?? 28) * when.rule.interval : Number.POSITIVE_INFINITY;
  const timed = when.kind !== 'span' && when.time !== null;
  return alarms
    .filter((days) => days < spacing)
    .flatMap((days) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `TRIGGER:${trigger(days, timed)}`,
      `DESCRIPTION:${escapeText(summary)}`,
      'END:VALARM',
    ]);
}

/** 08:00 of the third day before midnight of the day is two days and sixteen hours before it. */
function trigger(days: number, timed: boolean): string {
  if (timed) return days === 0 ? 'PT0S' : `-P${days}D`;
  if (days === 0) return 'PT8H';
  return days === 1 ? '-PT16H' : `-P${days - 1}DT16H`;
}
