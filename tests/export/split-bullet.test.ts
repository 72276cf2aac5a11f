import { expect, test } from 'vitest';
import { splitBullet } from '../../src/export/table/split-bullet.ts';
import { rowHeight } from '../../src/export/workbook/row-height.ts';

test.each([
  ['- Rà soát', '-', 'Rà soát'],
  ['+ Rà soát', '+', 'Rà soát'],
  ['• Rà soát', '•', 'Rà soát'],
  ['- + Rà soát', '- +', 'Rà soát'],
  ['-1+1', '', '-1+1'],
  ['-5 độ', '', '-5 độ'],
  ['a) Rà soát', '', 'a) Rà soát'],
  ['Rà soát - tổng hợp', '', 'Rà soát - tổng hợp'],
  ['', '', ''],
])('%j', (text, bullet, rest) => {
  expect(splitBullet(text)).toEqual({ bullet, rest });
});

test.each([
  ['một dòng', 1],
  ['mười chữ một dòng thì mười chữ', 3],
  ['khônghềcódấucáchnàotrongđây', 3],
  ['', 1],
  [null, 1],
])('a row for %j has %i lines', (cell, lines) => {
  expect(rowHeight([cell], [12], 1)).toBe(lines * 15 + 2);
});

test('a row is no higher than a sheet lets it be', () => {
  expect(rowHeight(['dài '.repeat(9_999)], [10])).toBe(409);
});
