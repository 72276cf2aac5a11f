import { describe, expect, it } from 'vitest';
import { findAnchor, isAbbreviation, openerEnd } from '../../../src/recognize/time/anchor.ts';

const opened = (text: string, from = 0): string | null => {
  const anchor = findAnchor(text, from);
  return anchor === null ? null : text.slice(anchor.at, anchor.end);
};

describe('where a time may begin', () => {
  it.each([
    ['Họp ngày 5/3', 'ngày'],
    ['12 xã', '1'],
    ['trong quý II', 'trong'],
    ['Xong Q.3', 'Q'],
    ['Xong T10/2024', 'T'],
    ['(½ ngày)', '½'],
    ['lũy kế, tính từ 5/3', 'tính từ'],
    ['trên máy tính từ 5/3', 'từ'],
  ])('%s: “%s”', (text, word) => expect(opened(text)).toBe(word));

  it.each(['', 'Tuyên truyền', 'Xong t10/2024', 'hạng A5', 'quýt'])('not in “%s”', (text) => expect(opened(text)).toBeNull());

  it('is looked for from an offset on', () => {
    expect(findAnchor('ngày 5 và ngày 6', 8)?.at).toBe(10);
    expect(findAnchor('ngày 5', 6)).toBeNull();
  });

  it('is no denominator', () => expect(findAnchor('12/5', 2)).toBeNull());
});

it.each([
  ['QII', true],
  ['Q.3', true],
  ['Q3', true],
  ['T6/2024', true],
  ['T6-2024', true],
  ['QĐ', false],
  ['Q', false],
  ['T6', false],
  ['T6/24', false],
  ['T/2024', false],
])('“%s” is an abbreviation of a time: %s', (text, is) => expect(isAbbreviation(text, 0, 'QTIV.')).toBe(is));

it.each([
  ['ngày 5', 4],
  ['hai tuần', 3],
  ['ngàyy', -1],
  ['hai xã', -1],
  ['', -1],
])('the word that opens “%s” ends at %i', (text, end) => expect(openerEnd(text, 0)).toBe(end));
