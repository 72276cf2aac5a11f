import { describe, expect, it } from 'vitest';
import { normalize } from '../../src/text/normalize.ts';

describe('normalize', () => {
  it.each([
    ['text that needs nothing is left alone', 'Kế hoạch\nsố 1', 'Kế hoạch\nsố 1'],
    ['decomposed letters are composed', 'Kê\u0301 hoa\u0323ch', 'Kế hoạch'],
    ['CRLF and CR end lines', 'a\r\nb\rc', 'a\nb\nc'],
    ['no-break and thin spaces are spaces', 'Ủy\u00A0ban\u2009xã', 'Ủy ban xã'],
    ['soft hyphens, zero-width marks and the byte order mark are gone', '\uFEFFnhiệm\u00AD vụ\u200B', 'nhiệm vụ'],
    ['control characters are gone', 'a\u0000b\u001Bc', 'abc'],
  ])('%s', (_, source, expected) => {
    expect(normalize(source).text).toBe(expected);
  });

  it('offsets lead back to the source', () => {
    const source = '\uFEFFKê\u0301 hoa\u0323ch\r\nsố';
    const text = normalize(source);
    const at = text.text.indexOf('hoạch');
    const { start, end } = text.span(at, at + 5);
    expect(source.slice(start, end)).toBe('hoa\u0323ch');
    const number = text.text.indexOf('số');
    expect(source.slice(text.span(number, number + 2).start)).toBe('số');
  });
});
