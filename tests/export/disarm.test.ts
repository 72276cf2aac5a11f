import { describe, expect, test } from 'vitest';
import { disarm } from '../../src/export/disarm.ts';

describe('disarmed', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+84 900', "'+84 900"],
    ['-1+1', "'-1+1"],
    ['- Rà soát', "'- Rà soát"],
    ['@SUM(1)', "'@SUM(1)"],
    ['  =1+1', "'  =1+1"],
    ['\t=1+1', "'\t'=1+1"],
    ['＝1+1', "'＝1+1"],
    ['a;=1+1;b', "a;'=1+1;b"],
    ['a; @b', "a;' @b"],
    ["a;-2+3+cmd|'!A0", "a;'-2+3+cmd|'!A0"],
    ['a\t=1', "a\t'=1"],
  ])('%j', (cell, expected) => {
    expect(disarm(cell, ',')).toBe(expected);
  });
});

describe('left alone', () => {
  test.each([
    '-',
    '+',
    '',
    'Rà soát',
    'a) Rà soát',
    '2 = 1 + 1',
    'làm: a; - b; - c',
    '2.500.000,-đ',
    'x,=1',
    "'=1+1",
    '12/KH-UBND',
    'a@b.example',
  ])('%j', (cell) => {
    expect(disarm(cell, ',')).toBe(cell);
  });
});

test('the mark in use is kept apart by quotation marks', () => {
  expect(disarm('a;=1', ';')).toBe('a;=1');
  expect(disarm('a,=1', ';')).toBe("a,'=1");
});
