import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { addDays, firstDay, lastDay } from '../../src/calendar/day.ts';
import { createDaysOff, toWorkingDay } from '../../src/calendar/days-off.ts';
import { LUNAR_HOLIDAYS } from '../../src/calendar/lunar-holidays.ts';
import { readOfficeDays } from '../../src/calendar/read-office-days.ts';
import { LUNAR_DAYS } from '../../src/grammar/lunar-days.ts';
import { lunarDay } from './lunar-calendar.ts';

describe('the lunar calendar', () => {
  test.each(Object.entries(LUNAR_HOLIDAYS))('%s is as sun and moon have it', (year, { tet, hungKings }) => {
    expect({ tet: lunarDay(Number(year), 1, 1), hungKings: lunarDay(Number(year), 3, 10) }).toEqual({ tet, hungKings });
  });

  test('is the one with which plans are read', () => {
    for (const [year, days] of Object.entries(LUNAR_DAYS)) {
      expect([days['1/1'], days['10/3']]).toEqual(Object.values(LUNAR_HOLIDAYS[Number(year)] ?? {}));
    }
  });
});

const daysOff = createDaysOff();
const off = (day: string) => daysOff(day)?.kind ?? null;
const range = (from: string, count: number) => Array.from({ length: count }, (_, index) => addDays(from, index));

describe('days off', () => {
  test.each([
    ['2023-03-14', null],
    ['2023-03-18', 'weekend'],
    ['2023-01-01', 'new-year'],
    ['2023-01-02', 'compensatory'],
    ['2023-01-03', null],
    ['2023-04-29', 'hung-kings'],
    ['2023-04-30', 'reunification'],
    ['2023-05-01', 'labour'],
    ['2023-05-03', 'compensatory'],
    ['2023-05-04', null],
    ['2023-09-01', 'national'],
    ['2023-09-04', 'compensatory'],
    ['2024-09-03', 'national'],
    ['2024-09-04', null],
    ['2020-09-03', null],
    ['2026-11-24', null],
    ['2099-02-09', null],
    ['2099-05-01', 'labour'],
  ])('%s: %s', (day, kind) => {
    expect(off(day)).toBe(kind);
  });

  test.each([
    ['2021-02-10', 7],
    ['2022-01-29', 9],
    ['2023-01-20', 7],
    ['2024-02-08', 7],
    ['2025-01-25', 9],
    ['2026-02-14', 9],
  ])('Tết from %s: %i days, and work on both sides', (from, count) => {
    expect(range(from, count).filter((day) => off(day) === null)).toEqual([]);
    expect([off(addDays(from, -1)), off(addDays(from, count))]).toEqual([null, null]);
  });

  test.each([
    ['2023-03-19', 'before', '2023-03-17'],
    ['2023-03-19', 'after', '2023-03-20'],
    ['2023-03-17', 'before', '2023-03-17'],
    ['2023-04-30', 'before', '2023-04-28'],
    ['2023-04-30', 'after', '2023-05-04'],
    ['2024-02-12', 'after', '2024-02-15'],
  ] as const)('%s %s: %s', (day, side, moved) => {
    expect(toWorkingDay(day, side, daysOff)).toBe(moved);
  });
});

describe('an office’s file', () => {
  const read = (text: string) => {
    const result = readOfficeDays(text);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    return createDaysOff(result.days);
  };
  const problems = (text: string, language: 'vi' | 'en' = 'vi') => {
    const result = readOfficeDays(text, language);
    return result.ok ? [] : result.problems;
  };

  test('adds days off, ranges of them, and days of work', () => {
    const own = read(`
# Nghỉ hoán đổi
off:
  - date: 2024-04-29
    name: Nghỉ hoán đổi
  - { from: 2024-07-01, to: 2024-07-03 }
work:
  - date: 2024-05-04
  - { from: 2024-02-13, to: 2024-02-14, name: Trực }
`);
    expect(own('2024-04-29')).toEqual({ kind: 'office', name: 'Nghỉ hoán đổi' });
    expect(own('2024-07-02')).toEqual({ kind: 'office', name: null });
    expect([own('2024-05-04'), own('2024-02-14'), own('2024-07-04')]).toEqual([null, null, null]);
    expect(own('2024-05-05')?.kind).toBe('weekend');
  });

  test.each(['', 'off: []', 'work:\n  - date: "2024-05-04"'])('%j is right', (text) => {
    expect(problems(text)).toEqual([]);
  });

  test.each([
    ['off:\n  - date: 2024-02-30', 2, 'Cần một ngày có trong lịch, dạng 2026-05-02'],
    ['off:\n  - date: 2024-02-29\n  - date: 29/4/2024', 3, 'Cần một ngày có trong lịch, dạng 2026-05-02'],
    ['off:\n  - name: Bù', 2, 'Cần một ngày có trong lịch, dạng 2026-05-02'],
    ['off:\n  - from: 2024-02-10\n    to: 2024-02-09', 3, 'Ngày “to” đứng trước ngày “from”'],
    ['off:\n  - from: 2024-01-01\n    to: 2025-01-01', 3, 'Khoảng nghỉ dài quá 60 ngày'],
  ])('%j is wrong on line %i', (text, line, message) => {
    expect(problems(text)).toMatchObject([{ line, message }]);
  });

  test.each([
    ['holidays: []', 1],
    ['off: 2024-01-01', 1],
    ['off:\n  - date: 2024-01-02\n    nam: x', 2],
    ['off:\n  - date: [', 3],
    ['off:\n- 5', 2],
    ['- date: 2024-01-02', 1],
    ['a: &a [1]\noff: *a', 2],
  ])('%j is wrong near line %i', (text, line) => {
    const [first] = problems(text);
    expect(first?.message).not.toBe('');
    expect(Math.abs((first?.line ?? 99) - line)).toBeLessThanOrEqual(1);
  });

  test('the one in docs makes long holidays of bridges', () => {
    const own = read(readFileSync(new URL('../../docs/ngay-nghi.yaml', import.meta.url), 'utf8'));
    expect(range('2024-04-27', 5).filter((day) => own(day) === null)).toEqual([]);
    expect(range('2026-08-29', 5).filter((day) => own(day) === null)).toEqual([]);
    expect(own('2026-08-22')).toBeNull();
  });

  test('says so in English too', () => {
    expect(problems('off:\n  - date: x', 'en')).toEqual([
      { line: 2, column: 11, message: 'A day of the calendar is needed, as 2026-05-02' },
    ]);
  });
});

test.each([
  ['2023-03-10', '2023-03-10', '2023-03-10'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2022', '2022-01-01', '2022-12-31'],
  ['2023-02-29', null, null],
  ['2023-13', null, null],
  ['0000-01-01', null, null],
  [null, null, null],
])('%s begins on %s and ends on %s', (edtf, first, last) => {
  expect([firstDay(edtf), lastDay(edtf)]).toEqual([first, last]);
});
