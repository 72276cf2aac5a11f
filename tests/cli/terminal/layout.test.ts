import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beside, displayWidth, padEnd, wrap } from '../../../src/cli/terminal/layout.ts';

const red = (text: string) => `\u001b[31m${text}\u001b[39m`;

test.each([
  ['', 0],
  ['kế hoạch', 8],
  ['kế hoạch'.normalize('NFD'), 8],
  [red('hạn'), 3],
  ['📎', 1],
])('displayWidth(%j) is %i', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

describe('wrap', () => {
  test.each([
    ['một hai ba bốn', 7, ['một hai', 'ba bốn']],
    ['một hai', 100, ['một hai']],
    ['', 10, []],
    ['https://example.org/van-ban', 10, ['https://ex', 'ample.org/', 'van-ban']],
    [`${red('một')} ${red('hai')} ba`, 7, [`${red('một')} ${red('hai')}`, 'ba']],
  ])('%j in %i columns', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  test.each([
    ['một hai ba bốn năm', 7, 1, ['một…']],
    ['một hai ba bốn năm', 8, 1, ['một hai…']],
    ['một hai, ba bốn năm', 9, 1, ['một hai…']],
    [`một ${red('hai,')} ba bốn năm`, 9, 1, [`một ${red('hai')}…`]],
    ['một hai ba bốn', 7, 2, ['một hai', 'ba bốn']],
  ])('%j in %i columns and %i lines at most', (text, width, most, lines) => {
    expect(wrap(text, width, most)).toEqual(lines);
  });

  test('no line is wider than it may be, and no word is lost', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zđàếộ]{1,30}$/)), fc.integer({ min: 5, max: 40 }), (words, width) => {
        const lines = wrap(words.join(' '), width);
        expect(lines.every((line) => displayWidth(line) <= width)).toBe(true);
        expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''));
      }),
    );
  });
});

test('padEnd counts columns, not code units', () => {
  expect(padEnd('kế'.normalize('NFD'), 4)).toBe(`${'kế'.normalize('NFD')}  `);
  expect(padEnd(red('a'), 3)).toBe(`${red('a')}  `);
});

test('beside leaves no spaces at line ends', () => {
  expect(beside(['a', 'b', 'c'], ['1', '2'], 3)).toEqual(['a    1', 'b    2', 'c']);
  expect(beside(['a'], ['1', '2'], 3)).toEqual(['a    1', '     2']);
});
