import { describe, expect, it } from 'vitest';
import { holding, holdsOneOf, opening, startsWithOneOf } from '../../src/text/guarded.ts';

describe('a pattern behind the words that every match has', () => {
  const lead = opening(['Đợt ', 'Vòng '], /^(?:Đợt|Vòng) (\d)/);

  it.each([
    ['Đợt 2: tháng 5', '2'],
    ['Vòng 1', '1'],
    ['Đợt hai', null],
    ['Trong Đợt 2', null],
    ['', null],
  ])('that opens a text: %j', (text, number) => {
    expect(lead.exec(text)?.[1] ?? null).toBe(number);
    expect(lead.test(text)).toBe(number !== null);
  });

  it('takes what opens a text from it', () => {
    expect(lead.strip('Vòng 1: cấp xã')).toBe(': cấp xã');
    expect(lead.strip('Vòng loại')).toBe('Vòng loại');
  });

  it.each([
    ['Căn cứ nội dung trên;', true],
    ['Căn cứ nội dung;', false],
    ['trên', true],
  ])('that stands anywhere: %j', (text, found) => {
    expect(holding(['trên'], /trên;?$/).test(text)).toBe(found);
  });

  it('is not tried on any other text', () => {
    const never = { exec: () => expect.fail(), test: () => expect.fail() } as unknown as RegExp;
    expect(opening(['a'], never).test('ba')).toBe(false);
    expect(holding(['a'], never).exec('b')).toBe(null);
  });

  it.each([
    ['kinh phi', ['thoi gian', 'kinh'], true, true],
    ['nguon kinh phi', ['kinh'], false, true],
    ['', ['kinh'], false, false],
    ['kinh', [], false, false],
  ])('%j of %j', (text, words, starts, holds) => {
    expect(startsWithOneOf(text, words)).toBe(starts);
    expect(holdsOneOf(text, words)).toBe(holds);
  });
});
