import { describe, expect, it } from 'vitest';
import { createFolding } from '../../src/text/folding.ts';

describe('createFolding', () => {
  const seen: string[] = [];
  const fold = createFolding({
    fold: (stretch) => {
      seen.push(stretch);
      return stretch.toLowerCase();
    },
    marks: /[;\t]/,
    settle: (key) => `<${key}>`,
  });

  it.each([
    ['A B', 'a b'],
    ['A', 'a'],
    ['B A B', 'b a b'],
  ])('%j of words alone is %j', (text, key) => {
    expect(fold(text)).toBe(key);
  });

  it.each([
    ['A;', '<a;>'],
    ['A\tB', '<a\tb>'],
    ['A  B', '<a  b>'],
    [' A', '< a>'],
    ['A ', '<a >'],
    ['', '<>'],
  ])('%j is settled as a whole: %j', (text, key) => {
    expect(fold(text)).toBe(key);
  });

  it('folds each stretch once', () => {
    seen.length = 0;
    expect(fold('mới mới cũ mới')).toBe('mới mới cũ mới');
    expect(seen).toEqual(['mới', 'cũ']);
  });

  it('keeps nothing that is too long to be a word', () => {
    seen.length = 0;
    const long = 'a'.repeat(100);
    fold(`${long} ${long}`);
    expect(seen).toEqual([long, long]);
  });
});
