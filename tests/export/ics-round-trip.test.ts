import { describe, expect, test } from 'vitest';
import { occurrences, readRule } from '../../src/calendar/recurrence.ts';
import { expectedEvents } from '../check/expected-events.ts';
import { calendar, fixturePlans } from '../check/fixture-calendars.ts';
import { readCalendar } from '../check/read-calendar.ts';

const plans = await fixturePlans();
const short = (name: string) => name.replace(/^.*\//, '');

describe.each(plans.map((exported) => [short(exported.name), exported] as const))('%s, read by ical.js', (_, exported) => {
  const text = calendar([exported]);
  const events = readCalendar(text);
  const expected = expectedEvents(exported.plan);

  test('has the events of the model, on their days', () => {
    expect(events).toHaveLength(expected.length);
    for (const [index, { start, end, rule }] of expected.entries()) {
      const event = events[index] as (typeof events)[number];
      if (start !== null) expect(event.start.slice(0, 10)).toBe(start);
      if (end !== null && !event.start.includes('T')) expect(event.end).toBe(end);
      expect(event.rule).toEqual(expect.arrayContaining([...rule]));
      if (rule.length === 0) expect(event.rule).toEqual([]);
    }
  });

  test('repeats on the same days as here, from its first day to the period’s last', () => {
    for (const { rule, start, until, days } of events.filter((event) => event.rule.length > 0)) {
      const own: string[] = [];
      for (const day of occurrences(readRule(rule.join(';')) as NonNullable<ReturnType<typeof readRule>>, start.slice(0, 10))) {
        if (own.length === days.length || (until !== null && day > until)) break;
        own.push(day);
      }
      expect(days[0]).toBe(start.slice(0, 10));
      expect(days).toEqual(own);
    }
  });

  test('has a UID for each, short lines, and no bare line feed', () => {
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });
});

test('the words come back as they were', () => {
  for (const exported of plans) {
    const read = readCalendar(calendar([exported])).map(({ description }) => description);
    for (const { text, due, kind } of exported.plan.deadlines) {
      if (kind === 'date' && due !== null) expect(read.some((description) => description.includes(`Thời hạn: ${text}`))).toBe(true);
    }
  }
});

test('all plans together have the events of each; a plan that is there in two forms has them once', () => {
  const uids = (text: string) => readCalendar(text).map(({ uid }) => uid);
  expect(uids(calendar(plans))).toEqual([...new Set(plans.flatMap((exported) => uids(calendar([exported]))))]);
});
