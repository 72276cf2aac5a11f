import { describe, expect, it } from 'vitest';
import { writeRanges } from '../../build/letters.mjs';
import { firstLetter, hasSmall, isCapital, isDigit, isLetter, isNumeral, isOfWord, isSmall } from '../../src/text/letters.ts';

describe('letters by their codes', () => {
  it.each([
    ['\\p{Lu}', isCapital],
    ['\\p{Ll}', isSmall],
    ['\\p{L}', isLetter],
    ['\\p{N}', isNumeral],
    ['\\p{Nd}', isDigit],
    ['[\\p{L}\\p{M}\\p{N}]', isOfWord],
  ])('%s are those of the built patterns', (source, isOne) => {
    const pattern = new RegExp(`^${writeRanges(source)}$`, 'u');
    const differ = [];
    for (let code = 0; code <= 0xffff; code++) if (isOne(code) !== pattern.test(String.fromCharCode(code))) differ.push(code.toString(16));
    expect(differ).toEqual([]);
  });

  it.each([
    ['', 0],
    ['- 12.', 5],
    ['- Ủy ban', 2],
    ['“đơn vị”', 1],
  ])('the first letter of %j stands at %i', (text, at) => {
    expect(firstLetter(text)).toBe(at);
  });

  it.each([
    ['KẾ HOẠCH', false],
    ['Kế hoạch', true],
    ['12/QĐ', false],
    ['', false],
    ['ĐƯỢc', true],
  ])('that %j has a small letter is %j', (text, has) => {
    expect(hasSmall(text)).toBe(has);
  });
});
