import { describe, expect, test } from 'vitest';
import { composeWords } from '../../../src/read/page/compose-words.ts';
import type { Glyph } from '../../../src/read/page/page.ts';
import { letters } from './set-type.ts';

const texts = (glyphs: readonly Glyph[]) => composeWords(glyphs).map(({ text }) => text);
const space = (left: number, width: number): Glyph => ({ text: ' ', left, right: left + width, baseline: 100, size: 10, bold: false });

describe('words', () => {
  test.each<[name: string, glyphs: Glyph[], expected: string[]]>([
    ['are parted by white alone', letters('Dọn vệ sinh', 0, 100), ['Dọn', 'vệ', 'sinh']],
    ['whatever order their letters are drawn in', letters('Quét bến', 0, 100).reverse(), ['Quét', 'bến']],
    [
      'whichever font draws a letter: those with two marks behind all the others',
      [...letters('Th c hi n', 0, 100), ...letters('ự', 10, 100), ...letters('ệ', 35, 100)],
      ['Thực', 'hiện'],
    ],
    ['set apart letter by letter', letters('KẾ  HOẠCH', 0, 100, { spacing: 3 }), ['KẾ', 'HOẠCH']],
    ['drawn twice to look bold', [...letters('MẬT', 0, 100), ...letters('MẬT', 0.4, 100)], ['MẬT']],
    ['joined where a typed space takes no room', [...letters('phường', 0, 100), space(10, 0)], ['phường']],
    ['parted by a typed space that is narrow', [...letters('xã', 0, 100), space(10, 1.2), ...letters('hội', 11.2, 100)], ['xã', 'hội']],
    [
      'of decomposed letters, composed',
      [...letters('a', 0, 100), ...letters('\u0301', 5, 100).map((mark) => ({ ...mark, right: 5 }))],
      ['á'],
    ],
    ['not letters in columns', letters('1    2    3    4', 0, 100), ['1', '2', '3', '4']],
  ])('%s', (_, glyphs, expected) => {
    expect(texts(glyphs)).toEqual(expected);
  });
});

test('a line of very many letters is one word, and no stack is overrun', () => {
  expect(texts(letters('a'.repeat(200_000), 0, 100))).toEqual(['a'.repeat(200_000)]);
});

describe('marks off the line', () => {
  const raised = (digit: string, left: number) => letters(digit, left, 96, { size: 6 });
  test('a footnote mark is raised', () => expect(texts([...letters('chợ', 0, 100), ...raised('2', 15)])).toEqual(['chợ²']));
  test('a mark before its note', () => expect(texts([...raised('1', 0), ...letters('Theo sổ', 3.5, 100)])).toEqual(['¹Theo', 'sổ']));
  test('small letters far from any line are a line', () =>
    expect(texts([...letters('chợ', 0, 100), ...raised('2', 90)])).toEqual(['2', 'chợ']));
  test('a smaller line right above is none', () =>
    expect(texts([...letters('Nơi nhận', 0, 100), ...letters('x', 0, 88, { size: 6 })])).toEqual(['x', 'Nơi', 'nhận']));
});
