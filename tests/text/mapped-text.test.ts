import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MappedText } from '../../src/text/mapped-text.ts';

describe('MappedText', () => {
  const source = 'Số: 12/KH-UBND\n\nngày 05';

  it('a verbatim text points to itself', () => {
    const text = MappedText.verbatim(source);
    expect(text.span(4, 14)).toEqual({ start: 4, end: 14 });
  });

  it('a slice of a joined text points over what was left out', () => {
    const whole = MappedText.verbatim(source);
    const joined = MappedText.concat([whole.slice(0, 14), MappedText.standIn(' ', { start: 14, end: 16 }), whole.slice(16)]);
    expect(joined.text).toBe('Số: 12/KH-UBND ngày 05');
    expect(joined.slice(9).span(0, 10)).toEqual({ start: 9, end: 20 });
    expect(joined.span(15, 22)).toEqual({ start: 16, end: 23 });
  });

  it('a stand-in points to all that it stands for', () => {
    const text = MappedText.standIn('ế', { start: 3, end: 6 });
    expect(text.span()).toEqual({ start: 3, end: 6 });
  });

  it('any slices put together again are the same text with the same places', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.nat(40), { maxLength: 6 }), (value, cuts) => {
        const text = MappedText.verbatim(value, 7);
        const at = [0, ...cuts.map((cut) => Math.min(cut, value.length)).sort((a, b) => a - b), value.length];
        const again = MappedText.concat(at.slice(1).map((end, i) => text.slice(at[i] as number, end)));
        expect(again.text).toBe(value);
        if (value.length > 0) expect(again.span()).toEqual({ start: 7, end: 7 + value.length });
      }),
    );
  });

  it('a slice of a slice is the slice of the whole, stand-ins and all', () => {
    const part = fc.oneof(
      fc.string({ maxLength: 5 }).map((text) => ({ text, gap: 0 })),
      fc.constantFrom({ text: ' ', gap: 3 }, { text: 'ế', gap: 2 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), fc.nat(12), fc.nat(12), fc.nat(12), (parts, a, b, c) => {
        let source = 0;
        const pieces = parts.map(({ text, gap }) => {
          const start = source;
          source += gap === 0 ? text.length : gap;
          return gap === 0 ? MappedText.verbatim(text, start) : MappedText.standIn(text, { start, end: source });
        });
        if (pieces.length === 0) return;
        const whole = MappedText.concat(pieces);
        const outer = whole.slice(a, a + b + c);
        const inner = outer.slice(b);
        expect(inner.text).toBe(whole.text.slice(a + b, a + b + c));
        for (let at = 0; at < inner.length; at++) expect(inner.span(at, at + 1)).toEqual(whole.span(a + b + at, a + b + at + 1));
        expect(MappedText.concat([inner, inner]).span(0, inner.length)).toEqual(inner.span());
      }),
    );
  });

  it('an empty stretch at the end stands behind the last letter, whatever follows in the whole', () => {
    const joined = MappedText.concat([MappedText.verbatim('ab', 0), MappedText.verbatim('cd', 10)]);
    expect(joined.slice(0, 2).span(2, 2)).toEqual({ start: 2, end: 2 });
    expect(joined.slice(0, 2).span()).toEqual({ start: 0, end: 2 });
  });
});
