import { describe, expect, test } from 'vitest';
import { isSameDate, rollYears, shiftDate, shiftYears } from '../../src/diff/years.ts';

test.each([
  ['năm 2030, trước 15/3/2030', 1, 'năm 2031, trước 15/3/2031'],
  ['năm học 2030-2031', -1, 'năm học 2029-2030'],
  ['2030', 0, '2030'],
  // Not years.
  ['12030 hộ, 20301 cây, 1830 người, 0912030456', 1, '12030 hộ, 20301 cây, 1830 người, 0912030456'],
])('%s %i years later: %s', (text, years, shifted) => expect(shiftYears(text, years)).toBe(shifted));

describe('years that go on from plan to plan stay', () => {
  test.each([
    ['năm 2030', 'năm 2031', 'năm 2031'],
    ['giai đoạn 2026-2030 trong năm 2030', 'giai đoạn 2026-2030 trong năm 2031', 'giai đoạn 2026-2030 trong năm 2031'],
    ['từ năm 2026 đến năm 2027', 'từ năm 2026 đến năm 2027', 'từ năm 2026 đến năm 2027'],
    ['năm học 2030-2031', 'năm học 2031-2032', 'năm học 2031-2032'],
    ['Nghị định 61/2018/NĐ-CP năm 2030', 'năm 2031 theo Nghị định 61/2018/NĐ-CP', 'Nghị định 61/2018/NĐ-CP năm 2031'],
  ])('%s', (old, fresh, rolled) => expect(rollYears(old, fresh, 1)).toBe(rolled));

  test('a year that was forgotten is not one', () => expect(rollYears('hạn 2029', 'hạn 2028', 1)).toBe('hạn 2030'));
});

test.each([
  ['2030-03-10', 1, '2031-03-10'],
  ['2030-03', 1, '2031-03'],
  ['2030', -2, '2028'],
  ['2028-02-29', 1, '2029-02-28'],
  ['2028-02-29', 4, '2032-02-29'],
])('%s by %i: %s', (date, years, shifted) => expect(shiftDate(date, years)).toBe(shifted));

test.each([
  ['2030-03-10', '2031-03-10', 1, true],
  ['2027-02-28', '2028-02-29', 1, true],
  ['2028-02-29', '2029-02-28', 1, true],
  ['2030-03-10', '2030-03-10', 1, false],
  ['2030-03', '2031-03-01', 1, false],
  [null, null, 1, true],
  [null, '2031', 1, false],
])('%s is %s, %i years later: %s', (old, fresh, years, same) => expect(isSameDate(old, fresh, years)).toBe(same));
