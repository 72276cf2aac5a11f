import { describe, expect, it } from 'vitest';
import { countEnd, yearAt } from '../../../src/recognize/time/numbers-at.ts';
import { digitsAt } from '../../../src/text/digits-at.ts';

it.each([
  ['15/6', 0, 2, 2],
  ['15/6', 0, 1, 1],
  ['2025', 0, 2, 2],
  ['15/6', 2, 2, 0],
  ['15', 2, 2, 0],
  ['', 0, 2, 0],
  ['½ ngày', 0, 2, 0],
])('digits of “%s” at %i, at most %i: %i', (text, at, most, count) => expect(digitsAt(text, at, most)).toBe(count));

describe('years', () => {
  it.each(['2025', '1954', '2025-2026', '2099.'])('%s', (text) => expect(yearAt(text, 0)).toBe(Number(text.slice(0, 4))));
  it.each(['1899', '2100', '20255', '202', 'năm 2025', ''])('not %s', (text) => expect(yearAt(text, 0)).toBeNull());
});

describe('numbers of one or two digits, or in words', () => {
  it.each([
    ['02 lần', ' lần', 2],
    ['123 lần', ' lần', -1],
    ['123 lần', '3 lần', 2],
    ['mười lăm lần', ' lần', 8],
    ['mười lăm ngày', ' lần', -1],
    ['mười lăm ngày', ' lăm', 4],
    ['mười ngày', ' lần', -1],
    ['năm lần', ' lần', -1],
    ['lần', '', -1],
  ])('%s in front of “%s”', (text, behind, end) => {
    expect(countEnd(text, 0, (lower, at) => lower.startsWith(behind, at))).toBe(end);
  });
});
