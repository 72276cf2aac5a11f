import { describe, expect, test } from 'vitest';
import { excerpt } from '../../../src/cli/reporters/findings/excerpt.ts';
import { displayWidth } from '../../../src/cli/terminal/layout.ts';
import { LineIndex } from '../../../src/source/line-index.ts';

/** The line and the carets under it, for the text between « and ». */
function drawn(marked: string, width = 40): string[] {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const text = marked.replace(/[«»]/g, '');
  const { before, marked: shown, after, indent, carets } = excerpt(text, new LineIndex(text).position({ start, end }), width);
  return [before + shown + after, ' '.repeat(indent) + '^'.repeat(carets)];
}

describe('the line', () => {
  test.each([
    ['of several', 'một\nhai «ba» bốn\nnăm', ['hai ba bốn', '    ^^']],
    ['ended by CRLF', 'một\r\nhai «ba»\r\nbốn', ['hai ba', '    ^^']],
    ['ended by CR', 'một\rhai «ba»\rbốn', ['hai ba', '    ^^']],
    ['the first, behind a byte order mark', '\uFEFF«Số» 1', ['Số 1', '^^']],
    ['decomposed letters', 'Thấy «ngày» 31'.normalize('NFD'), ['Thấy ngày 31'.normalize('NFD'), '     ^^^^']],
    ['indented', '\t  a «b»', ['a b', '  ^']],
    ['a tab inside', 'a\t«b»', ['a    b', '     ^']],
    ['nothing marked: a place', 'ab«»c', ['abc', '  ^']],
    ['a place at the end', 'abc«»', ['abc', '   ^']],
    ['marked beyond the line', 'a «b\nc» d', ['a b', '  ^']],
    ['an empty line', 'a\n«»\nb', ['', '^']],
    ['what commands a terminal', 'a\u001b[31m\u202E«b»', ['ab', ' ^']],
    ['a zero-width space', 'a\u200B«b»', ['ab', ' ^']],
  ])('%s', (_, text, expected) => {
    expect(drawn(text)).toEqual(expected);
  });
});

describe('a long line is cut around the words', () => {
  const long = 'chữ '.repeat(400);
  test.each([
    ['in the middle', `${long}«NGÀY 31/9»${long}`],
    ['at the start', `«NGÀY 31/9»${long}`],
    ['at the end', `${long}«NGÀY 31/9»`],
    ['marked from end to end', `«${long}»`],
    ['one word', `«${'x'.repeat(5000)}»`],
    ['nothing but marks', `a«b${'\u0301'.repeat(5000)}»c`],
  ])('%s', (_, text) => {
    const [line = '', carets = ''] = drawn(text, 40);
    expect(displayWidth(line)).toBeLessThanOrEqual(40);
    expect(displayWidth(carets)).toBeLessThanOrEqual(displayWidth(line));
    if (text.includes('NGÀY')) {
      const at = line.indexOf('NGÀY 31/9');
      expect(at).toBeGreaterThanOrEqual(0);
      expect(carets).toBe(`${' '.repeat(displayWidth(line.slice(0, at)))}^^^^^^^^^`);
    }
  });
});
