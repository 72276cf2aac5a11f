import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstOccurrence, occurrences, type Recurrence, readRule, withDay, writeRule } from '../../src/calendar/recurrence.ts';

const rule = (text: string) => readRule(text) as Recurrence;
const take = (text: string, start: string, count: number) => {
  const days: string[] = [];
  for (const day of occurrences(rule(text), start)) if (days.push(day) === count) break;
  return days;
};

describe('days of a rule', () => {
  test.each([
    ['FREQ=DAILY;INTERVAL=10', '2024-02-20', ['2024-02-20', '2024-03-01', '2024-03-11']],
    ['FREQ=WEEKLY;BYDAY=MO,FR', '2023-03-01', ['2023-03-03', '2023-03-06', '2023-03-10']],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=FR', '2023-03-03', ['2023-03-03', '2023-03-17', '2023-03-31']],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', '2024-01-31', ['2024-01-31', '2024-02-29', '2024-03-31']],
    ['FREQ=MONTHLY;BYMONTHDAY=30', '2023-01-30', ['2023-01-30', '2023-03-30', '2023-04-30']],
    ['FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1', '2023-03-31', ['2023-03-31', '2023-06-30', '2023-09-30']],
    ['FREQ=MONTHLY;BYDAY=1MO', '2023-03-01', ['2023-03-06', '2023-04-03', '2023-05-01']],
    ['FREQ=MONTHLY;BYDAY=-1FR', '2023-03-01', ['2023-03-31', '2023-04-28', '2023-05-26']],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', '2026-01-01', ['2026-01-30', '2026-02-27', '2026-03-31', '2026-04-30', '2026-05-29']],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1', '2026-08-02', ['2026-08-03', '2026-09-01', '2026-10-01', '2026-11-02']],
    ['FREQ=MONTHLY;BYMONTH=3,6,9,12;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=2', '2026-03-04', ['2026-06-02', '2026-09-02', '2026-12-02']],
    ['FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=14', '2023-05-01', ['2023-06-14', '2023-09-14', '2023-12-14', '2024-03-14']],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1', '2023-02-28', ['2023-02-28', '2024-02-29']],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', '2023-01-01', ['2024-02-29', '2028-02-29']],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', '2023-01-01', []],
  ])('%s from %s', (text, start, days) => {
    expect(take(text, start, Math.max(days.length, 1))).toEqual(days);
  });
});

describe('the first day', () => {
  test.each([
    ['a quarter ends where the year has it', 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1', '2023-02-24', '2023-03-31'],
    ['also when the plan begins in its last month', 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1', '2023-06-05', '2023-06-30'],
    ['not before the plan', 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=10', '2023-03-15', '2023-06-10'],
    ['half a year', 'FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=-1', '2023-07-01', '2023-12-31'],
    ['five months are counted from the beginning', 'FREQ=MONTHLY;INTERVAL=5;BYMONTHDAY=-1', '2023-02-01', '2023-06-30'],
    ['three years too', 'FREQ=YEARLY;INTERVAL=3;BYMONTH=12;BYMONTHDAY=-1', '2021-01-01', '2023-12-31'],
    ['next year when this year’s is past', 'FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1', '2023-04-01', '2024-03-01'],
  ])('%s', (_, text, from, first) => {
    expect(firstOccurrence(rule(text), from)).toBe(first);
  });
});

describe('a day for what leaves it open', () => {
  test.each([
    ['FREQ=MONTHLY', 'FREQ=MONTHLY;BYMONTHDAY=-1'],
    ['FREQ=YEARLY', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1'],
    ['FREQ=YEARLY;BYMONTHDAY=20', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=20'],
    ['FREQ=YEARLY;BYMONTH=6', 'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=-1'],
    ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=FR'],
    ['FREQ=DAILY', 'FREQ=DAILY'],
    ['FREQ=MONTHLY;BYMONTHDAY=24', 'FREQ=MONTHLY;BYMONTHDAY=24'],
  ])('%s', (text, whole) => {
    expect(writeRule(withDay(rule(text), 12))).toBe(whole);
  });
});

describe('not a rule of a plan', () => {
  test.each([
    '',
    'FREQ=SECONDLY',
    'FREQ=MONTHLY;BYMONTH=13',
    'FREQ=MONTHLY;BYMONTHDAY=0',
    'FREQ=MONTHLY;INTERVAL=0',
    'FREQ=MONTHLY;INTERVAL=-1',
    'FREQ=MONTHLY;COUNT=3',
    'FREQ=YEARLY;BYMONTH=6;BYDAY=MO;BYSETPOS=1',
    'FREQ=WEEKLY;BYDAY=MO;BYSETPOS=1',
    'FREQ=MONTHLY;BYSETPOS=1',
    'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=0',
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=YEARLY;BYDAY=2FR',
    'FREQ=MONTHLY;BYMONTHDAY=1.5',
    'FREQ=MONTHLY;BYMONTHDAY=x',
  ])('%j', (text) => {
    expect(readRule(text)).toBeNull();
  });
});

test('days come in order, each once, and none before the start', () => {
  const texts = fc.oneof(
    fc
      .record({ n: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: -28, max: 31 }).filter((day) => day !== 0) })
      .map(({ n, day }) => `FREQ=MONTHLY;INTERVAL=${n};BYMONTHDAY=${day}`),
    fc
      .record({ n: fc.integer({ min: 1, max: 4 }), day: fc.constantFrom('MO', 'FR', 'SA,SU') })
      .map(({ n, day }) => `FREQ=WEEKLY;INTERVAL=${n};BYDAY=${day}`),
  );
  fc.assert(
    fc.property(texts, fc.date({ min: new Date('2015-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }), (text, date) => {
      const start = date.toISOString().slice(0, 10);
      const days = take(text, start, 12);
      expect(days).toEqual([...new Set(days)].sort());
      expect(days.every((day) => day >= start)).toBe(true);
      expect(readRule(writeRule(rule(text)))).toEqual(rule(text));
    }),
  );
});
