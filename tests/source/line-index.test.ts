import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineIndex } from '../../src/source/line-index.ts';

describe('LineIndex', () => {
  it.each([
    ['a\nb', 2, '2:1'],
    ['a\nb', 1, '1:2'],
    ['a\r\nb', 2, '1:3'],
    ['a\r\nb', 3, '2:1'],
    ['a\rb', 2, '2:1'],
    ['a\r\n\nb', 4, '3:1'],
    ['a\n', 2, '2:1'],
    ['', 0, '1:1'],
    ['ab', 9, '1:3'],
    ['ab', -1, '1:1'],
  ])('%j has offset %i at %s', (text, offset, place) => {
    const { line, column } = new LineIndex(text).point(offset);
    expect(`${line}:${column}`).toBe(place);
  });

  it('gives the same place whatever was asked before', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r'), maxLength: 40 });
    fc.assert(
      fc.property(text, fc.array(fc.nat(40), { maxLength: 12 }), (written, offsets) => {
        const index = new LineIndex(written);
        for (const offset of offsets) expect(index.point(offset)).toEqual(new LineIndex(written).point(offset));
      }),
    );
  });
});
