import type { Schedule } from '../../calendar/schedule.ts';
import { alarmLines } from './alarms.ts';
import type { Entry } from './entry.ts';
import { commonLines, ruleLine, wholeDay, zoned } from './event.ts';

/** A VTODO, for Thunderbird, Nextcloud and Tasks.org; Outlook and Google take events only. */
export function todoLines(entry: Entry): string[] {
  // A trigger counts from DTSTART unless it is told otherwise, and a to-do for a single day has none.
  const alarms = alarmLines(entry).map((line) => (entry.when.kind === 'day' ? line.replace('TRIGGER:', 'TRIGGER;RELATED=END:') : line));
  return ['BEGIN:VTODO', ...commonLines(entry), ...timeLines(entry.when), 'STATUS:NEEDS-ACTION', ...alarms, 'END:VTODO'];
}

const END_OF_DAY = '23:59';

/**
 * DUE is the last day itself, not the one behind it. What repeats must have a DTSTART, with DUE later than that: so it is due in
 * the last minute of a day that it begins with (a limit ends with the end of its last day: Bộ luật Dân sự 2015, Điều 148).
 */
function timeLines(when: Schedule): string[] {
  if (when.kind === 'span') return [`DTSTART${wholeDay(when.start)}`, `DUE${wholeDay(when.end)}`];
  if (when.kind === 'day') return [when.time === null ? `DUE${wholeDay(when.day)}` : `DUE${zoned(when.day, when.time)}`];
  const due = when.time === null || when.time === '00:00' ? END_OF_DAY : when.time;
  return [`DTSTART${zoned(when.first, '00:00')}`, `DUE${zoned(when.first, due)}`, ruleLine(when, true)];
}
