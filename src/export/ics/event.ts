import { addDays } from '../../calendar/day.ts';
import { writeRule } from '../../calendar/recurrence.ts';
import type { Schedule } from '../../calendar/schedule.ts';
import { alarmLines } from './alarms.ts';
import type { Entry } from './entry.ts';
import { escapeText } from './escape.ts';
import { endOfDayInUtc, ZONE } from './zone.ts';

/** A VEVENT, on whole days unless a time of day is written; deadlines do not make anybody busy. */
export function eventLines(entry: Entry): string[] {
  return ['BEGIN:VEVENT', ...commonLines(entry), ...timeLines(entry.when), 'TRANSP:TRANSPARENT', ...alarmLines(entry), 'END:VEVENT'];
}

/** What events and to-dos have in common. */
export function commonLines({ uid, revision, summary, description, categories }: Entry): string[] {
  return [
    `UID:${uid}`,
    `DTSTAMP:${revision.stamp}`,
    `SEQUENCE:${revision.sequence}`,
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    ...(categories.length > 0 ? [`CATEGORIES:${categories.map(escapeText).join(',')}`] : []),
  ];
}

const digits = (day: string) => day.replaceAll('-', '');
/** `;TZID=…:20230602T133000` */
export const zoned = (day: string, time: string) => `;TZID=${ZONE}:${digits(day)}T${time.replace(':', '')}00`;
export const wholeDay = (day: string) => `;VALUE=DATE:${digits(day)}`;

/** Of whole days DTEND is the day behind the last. With a time of day only the beginning is known, and no end is made up. */
function timeLines(when: Schedule): string[] {
  if (when.kind === 'span') return [`DTSTART${wholeDay(when.start)}`, `DTEND${wholeDay(addDays(when.end, 1))}`];
  const day = when.kind === 'day' ? when.day : when.first;
  const start = when.time === null ? [`DTSTART${wholeDay(day)}`, `DTEND${wholeDay(addDays(day, 1))}`] : [`DTSTART${zoned(day, when.time)}`];
  return when.kind === 'rule' ? [...start, ruleLine(when, when.time !== null)] : start;
}

/** UNTIL has the type of DTSTART: a day, or a moment in UTC. */
export function ruleLine({ rule, until }: Extract<Schedule, { kind: 'rule' }>, timed: boolean): string {
  const bound = until === null ? '' : `;UNTIL=${timed ? endOfDayInUtc(until) : digits(until)}`;
  return `RRULE:${writeRule(rule)}${bound}`;
}
