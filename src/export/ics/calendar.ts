import type { Entry } from './entry.ts';
import { escapeText } from './escape.ts';
import { eventLines } from './event.ts';
import { foldLine } from './fold.ts';
import { todoLines } from './todo.ts';
import { ZONE_LINES } from './zone.ts';

/**
 * A whole calendar, RFC 5545. Its name is given twice, for programs that know RFC 7986 and for those that do not; PUBLISH,
 * because anything else would be an invitation. Events and to-dos never stand in one file: some programs refuse it whole.
 */
export function writeCalendar(entries: readonly Entry[], name: string, todo: boolean): string {
  const inside = entries.flatMap(todo ? todoLines : eventLines);
  // A calendar has one component at least: without entries that is the zone.
  const zone = inside.length === 0 || inside.some((line) => line.includes(';TZID=')) ? ZONE_LINES : [];
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//qcdc//qcdc//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    ...zone,
    ...inside,
    'END:VCALENDAR',
  ]
    .map(foldLine)
    .join('');
}
