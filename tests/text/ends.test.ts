import { describe, expect, it } from 'vitest';
import { beginsWith, endsWith, hasAt, isSpace, marksAtEnd, skipMarks, withoutMarks } from '../../src/text/ends.ts';

describe('what a text begins and ends with', () => {
  it.each([
    ['báo cáo;', '', ';.', false, true],
    ['- báo cáo', '-+', ';.', true, false],
    ['', '-+', ';.', false, false],
    [';', ';', ';', true, true],
  ])('%j', (text, first, last, begins, ends) => {
    expect(beginsWith(text, first)).toBe(begins);
    expect(endsWith(text, last)).toBe(ends);
  });

  it.each([
    ['a.', 1, '.', true],
    ['a.', 2, '.', false],
    ['a.', -1, 'a', false],
    ['a.', 0, '', false],
  ])('%j has at %i one of %j: %j', (text, at, letters, has) => {
    expect(hasAt(text, at, letters)).toBe(has);
  });

  it.each([
    [' : về việc', ':', 3],
    ['về việc', ':', 0],
    [' :\t', ':', 3],
    ['', ':', 0],
  ])('marks before %j', (text, marks, at) => {
    expect(skipMarks(text, marks)).toBe(at);
  });

  it.each([
    ['Sở Nội vụ (b/c); ', ';.', 'Sở Nội vụ (b/c)'],
    ['Sở Nội vụ', ';.', 'Sở Nội vụ'],
    [' ; . ', ';.', ''],
    ['', ';.', ''],
  ])('%j without %j at its end is %j', (text, marks, rest) => {
    expect(withoutMarks(text, marks)).toBe(rest);
  });

  it('marks are not looked for before a place', () => {
    expect(marksAtEnd('a...', '.', 2)).toBe(2);
    expect(marksAtEnd('a...', '.')).toBe(1);
  });

  it('white space is what patterns take for it', () => {
    const differ = [];
    for (let code = 0; code <= 0xffff; code++) if (isSpace(code) !== /\s/.test(String.fromCharCode(code))) differ.push(code.toString(16));
    expect(differ).toEqual([]);
  });
});
