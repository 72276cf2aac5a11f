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
});
