import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestIncreasing } from '../../src/diff/longest-increasing.ts';

test.each([
  [[], []],
  [[3], [0]],
  [
    [0, 1, 2],
    [0, 1, 2],
  ],
  [
    [3, 0, 1, 2],
    [1, 2, 3],
  ],
  [
    [0, 3, 1, 2],
    [0, 2, 3],
  ],
  [[1, 1], [1]],
])('%j keeps places %j', (values, places) => expect([...longestIncreasing(values)].sort((a, b) => a - b)).toEqual(places));

test('it increases, and no longer one is there', () => {
  const longest = (values: readonly number[]): number => {
    const best = values.map(
      (value, place) => 1 + Math.max(0, ...values.slice(0, place).map((before, i) => (before < value ? (lengths[i] ?? 0) : 0))),
    );
    return Math.max(0, ...best);
  };
  let lengths: number[] = [];
  fc.assert(
    fc.property(fc.array(fc.nat(9), { maxLength: 12 }), (values) => {
      lengths = [];
      values.forEach((value, place) => {
        lengths[place] = 1 + Math.max(0, ...values.slice(0, place).map((before, i) => (before < value ? (lengths[i] as number) : 0)));
      });
      const kept = [...longestIncreasing(values)].sort((a, b) => a - b).map((place) => values[place] as number);
      expect(kept).toHaveLength(longest(values));
      expect(kept.every((value, i) => i === 0 || (kept[i - 1] as number) < value)).toBe(true);
    }),
  );
});
