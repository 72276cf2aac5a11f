import { describe, expect, test } from 'vitest';
import { readIssueDate } from '../../../src/recognize/time/index.ts';

/** Line, date, what is blank. */
const LINES: [line: string, date: string | null, blank: '' | 'day' | 'month' | 'day, month'][] = [
  ['Huế, ngày 12 tháng 4 năm 2024', '2024-04-12', ''],
  ['Huế, ngày 12 tháng 4 năm 2O24', '2024-04-12', ''],
  ['NGÀY 05 THÁNG 6 NĂM 2024', '2024-06-05', ''],
  ['Hà Nội, ngày 15/3/2024', '2024-03-15', ''],
  ['ngày10 /3/2026', '2026-03-10', ''],
  ['Cà Mau, ngày 7 tháng 01, năm 2023', '2023-01-07', ''],
  ['ngày mồng 3 tháng Hai năm 2024', '2024-02-03', ''],
  ['Tây Ninh, ngày tháng 3 năm 2024', '2024-03', 'day'],
  ['Lào Cai, ngày       tháng 4 năm 2026', '2026-04', 'day'],
  ['ngày ... tháng 8 năm 2026', '2026-08', 'day'],
  ['ngày ….. tháng 02 năm 2019', '2019-02', 'day'],
  ['ngày     /4/2026', '2026-04', 'day'],
  ['Huế, ngày     tháng    năm 2024', '2024', 'day, month'],
  ['Huế, ngày….tháng….năm 2024', '2024', 'day, month'],
  ['Hà Nội, ngày   tháng   năm 20...', null, 'day, month'],
  // Scans: a letter stands for a digit only where a digit beside it vouches for it.
  ['ngày l tháng I2 năm 2018', '2018-12', ''],
  ['ngày 1O tháng 02 năm 2019', '2019-02-10', ''],
  ['ngày 2ó tháng 9 năm 2017', '2017-09', ''],
  // A day written by hand: its digits stand apart, or are none.
  ['ngày 1 7tháng 9 năm 2017', '2017-09-17', ''],
  ['ngày Í J tháng 9 năm 2017', '2017-09', ''],
  ['ngày ?} tháng 9 năm 2017', '2017-09', ''],
  // No calendar has that day.
  ['ngày 31 tháng 6 năm 2024', '2024-06', ''],
];

describe('the date of issue', () => {
  test.each(LINES)('%s', (text, date, blank) => {
    const read = readIssueDate(text);
    const blanks = [read?.dayBlank === true ? 'day' : '', read?.monthBlank === true ? 'month' : ''].filter((part) => part !== '');
    expect([read?.date, blanks.join(', ')]).toEqual([date, blank]);
  });

  test('its place in the line', () => {
    expect(readIssueDate('Huế, ngày 12 tháng 4 năm 2024')).toMatchObject({ start: 5, end: 29 });
  });

  test.each([
    'Số: 12/KH-UBND',
    'Độc lập - Tự do - Hạnh phúc',
    'ngày càng phát triển',
    'ngày của tháng 3 năm 2024',
    'ngày thứ tháng 3 năm 2024',
    'tháng 3 năm 2024',
  ])('none in “%s”', (text) => {
    expect(readIssueDate(text)).toBeNull();
  });
});
