import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  addWorkingDays,
  compareDates,
  daysInMonth,
  formatDate,
  isCalendarDate,
  parseDate,
  weekdayOf,
} from '../../../src/recognize/time/calendar-date.ts';

const date = (year: number, month: number, day: number) => ({ year, month, day });

describe('a calendar without time zones', () => {
  test.each([
    [2023, 2, 28],
    [2024, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [2024, 6, 30],
    [2024, 13, 0],
  ])('month %i-%i has %i days', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
  });

  test.each([
    [date(2024, 2, 29), true],
    [date(2023, 2, 29), false],
    [date(2024, 6, 31), false],
    [date(2024, 0, 5), false],
    [date(2024, 5, 0), false],
  ])('%j exists: %s', (day, exists) => {
    expect(isCalendarDate(day)).toBe(exists);
  });

  test.each([
    ['2024-03-01', -1, '2024-02-29'],
    ['2023-03-01', -1, '2023-02-28'],
    ['2024-01-01', -1, '2023-12-31'],
    ['2024-12-31', 1, '2025-01-01'],
    ['2024-02-20', 10, '2024-03-01'],
    ['2024-01-01', 366, '2025-01-01'],
  ])('%s plus %i days is %s', (from, count, to) => {
    expect(formatDate(addDays(parseDate(from) ?? date(0, 0, 0), count))).toBe(to);
  });

  test.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-11-15', 3, '2025-02-15'],
    ['2024-08-31', 12, '2025-08-31'],
  ])('%s plus %i months is %s', (from, count, to) => {
    expect(formatDate(addMonths(parseDate(from) ?? date(0, 0, 0), count))).toBe(to);
  });

  test('working days leave out Saturday and Sunday', () => {
    expect(formatDate(addWorkingDays(date(2024, 2, 22), 3))).toBe('2024-02-27');
  });

  test.each([
    ['2024-02-20', 2],
    ['2024-08-25', 7],
    ['2026-08-24', 1],
    ['2000-01-01', 6],
  ])('%s is weekday %i', (day, weekday) => {
    expect(weekdayOf(parseDate(day) ?? date(0, 0, 0))).toBe(weekday);
  });

  test('dates compare by days', () => {
    expect(compareDates(date(2025, 1, 1), date(2024, 12, 30))).toBe(2);
    expect(compareDates(date(2024, 2, 29), date(2024, 2, 29))).toBe(0);
  });

  test.each(['2024-03', '2024', '15/3/2024', ''])('%s is no whole date', (text) => {
    expect(parseDate(text)).toBeNull();
  });
});
