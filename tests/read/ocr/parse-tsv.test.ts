import { describe, expect, test } from 'vitest';
import { parseTsv } from '../../../src/read/ocr/parse-tsv.ts';

const row = (text: string, confidence = 96) => `5\t1\t2\t1\t3\t1\t10\t20\t40\t12\t${confidence}\t${text}`;
const textOf = (text: string) => parseTsv(row(text))[0]?.text;

test('words with their places, their lines and how sure they are', () => {
  expect(parseTsv(`level\tpage\n${row('chợ', 91.4)}\r`)).toEqual([
    { text: 'chợ', line: '1,2,1,3', left: 10, top: 20, width: 40, height: 12, confidence: 0.91 },
  ]);
});

test('places in the points of another picture', () => {
  expect(parseTsv(row('chợ'), 2)).toMatchObject([{ left: 20, top: 40, width: 80, height: 24 }]);
});

test.each([['rác'], [''], [row('')], ['4\t1\t1\t1\t1\t0\t0\t0\t9\t9\t-1\t'], [row('chữ').replace('10', 'x')]])('no word in “%s”', (tsv) => {
  expect(parseTsv(tsv)).toEqual([]);
});

describe('a letter that was read twice is one, and one of another alphabet is ours', () => {
  test.each([
    ['QĐÐ-UBND', 'QĐ-UBND'],
    ['đðạo', 'đạo'],
    ['QÐ-UBND', 'QĐ-UBND'],
    ['BCð', 'BCĐ'],
    ['ðộc', 'độc'],
    ['KÉẾ', 'KẾ'],
    ['TỔÓ', 'TỔ'],
  ])('%s: %s', (read, meant) => expect(textOf(read)).toBe(meant));

  test.each(['Đài', 'KHOÁ', 'ngoèo', 'Ê-đê', 'coọc', 'KÊU'])('%s is none', (word) => expect(textOf(word)).toBe(word));
});
