import { describe, expect, it } from 'vitest';
import { readPrintedDate } from '../../../src/recognize/time/printed-date.ts';

describe('readPrintedDate', () => {
  it.each([
    ['ngày 14 tháng 8 năm 2031', { day: 14, month: 8, year: 2031, end: 24 }],
    ['ngày 05/6/1998, ', { day: 5, month: 6, year: 1998, end: 14 }],
    // Whether the calendar has the day is asked by others.
    ['ngày 31/02/2031', { day: 31, month: 2, year: 2031, end: 15 }],
  ])('%s', (text, date) => expect(readPrintedDate(text, 0)).toEqual(date));

  it('reads from an offset on', () => expect(readPrintedDate('Huế, ngày 1/2/2031', 5)?.end).toBe(18));

  it.each([
    'Ngày 14/8/2031',
    'ngày  14/8/2031',
    'ngày 14/8',
    'ngày 14 tháng 8',
    'ngày 14 tháng 8/2031',
    'ngày 14/8 năm 2031',
    'ngày 14/8/31',
    'ngày 14/8/20311',
    'ngày 14/8/3031',
    'ngày 114/8/2031',
    'ngày 14/118/2031',
    'ngày l4/8/2031',
    'ngày … tháng 8 năm 2031',
    '14/8/2031',
    '',
  ])('%s is left to the patterns', (text) => expect(readPrintedDate(text, 0)).toBeNull());
});
