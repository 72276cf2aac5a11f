import { describe, expect, test } from 'vitest';
import type { Box } from '../../../src/read/ocr/parse-tsv.ts';
import { preferSure } from '../../../src/read/ocr/prefer-sure.ts';

/** Words of one line, each forty points after the other. */
const line = (...words: (readonly [text: string, confidence: number])[]): Box[] =>
  words.map(([text, confidence], i) => ({ text, confidence, line: '1', left: 40 * i, top: 100, width: 30, height: 12 }));
const textOf = (boxes: readonly Box[]) => boxes.map(({ text }) => text).join(' ');

describe('of two readings of a word', () => {
  test.each<[name: string, one: [string, number], other: [string, number], kept: string]>([
    ['the surer one', ['tinh', 0.79], ['tỉnh', 0.95], 'tỉnh'],
    ['the first where both are as sure', ['tinh', 0.9], ['tỉnh', 0.9], 'tinh'],
    ['one that can be Vietnamese, though a little less sure', ['tôøng', 0.9], ['tổng', 0.85], 'tổng'],
    ['one without signs that no plan has', ['b/€', 0.8], ['b/c', 0.7], 'b/c'],
    ['an abbreviation as it is', ['UBND', 0.8], ['ủban', 0.78], 'UBND'],
    ['the dash of an item, and no colon alone', ['-', 0.8], [':', 0.88], '-'],
  ])('%s', (_, one, other, kept) => {
    expect(textOf(preferSure(line(one), line(other)))).toBe(kept);
  });

  test('a number before a title has its full stop', () => {
    expect(textOf(preferSure(line(['VII', 0.96], ['Kinh', 0.9]), line(['VII.', 0.8], ['Kinh', 0.9])))).toBe('VII. Kinh');
  });

  test('a number elsewhere does not', () => {
    expect(textOf(preferSure(line(['lục', 0.9], ['VII', 0.96]), line(['lục', 0.9], ['VII.', 0.8])))).toBe('lục VII');
    expect(textOf(preferSure(line(['4', 0.96]), line(['4.', 0.8])))).toBe('4');
  });
});

test('words that stand apart are not of one another', () => {
  const [elsewhere] = line(['nơi', 0.99]) as [Box];
  expect(textOf(preferSure(line(['tinh', 0.5]), [{ ...elsewhere, left: 25 }]))).toBe('tinh');
  expect(textOf(preferSure(line(['tinh', 0.5]), [{ ...elsewhere, top: 108 }]))).toBe('tinh');
});

test('what only one reading has is kept', () => expect(preferSure(line(['dọn', 0.9]), [])).toEqual(line(['dọn', 0.9])));
