import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../src/fix/apply-fixes.ts';
import type { Fix } from '../../src/validate/index.ts';

const fix = (...edits: [start: number, end: number, text: string][]): Fix => ({
  safe: true,
  edits: edits.map(([start, end, text]) => ({ start, end, text })),
});

describe('applies', () => {
  test.each([
    ['nothing', [], 'abcdef', 0],
    ['a replacement', [fix([1, 2, 'X'])], 'aXcdef', 1],
    ['an insertion', [fix([3, 3, 'X'])], 'abcXdef', 1],
    ['a deletion', [fix([0, 3, ''])], 'def', 1],
    ['at both ends', [fix([0, 0, '<']), fix([6, 6, '>'])], '<abcdef>', 2],
    ['in any order', [fix([4, 5, 'Y']), fix([1, 2, 'X'])], 'aXcdYf', 2],
    ['several edits as one', [fix([4, 5, 'Y'], [1, 2, 'X'])], 'aXcdYf', 1],
  ])('%s', (_, fixes, text, count) => {
    expect(applyFixes('abcdef', fixes)).toEqual({ text, count });
  });
});

describe('leaves for the next time', () => {
  test.each([
    ['what overlaps', [fix([1, 3, 'X']), fix([2, 4, 'Y'])], 'aXdef'],
    ['what touches', [fix([1, 2, 'X']), fix([2, 3, 'Y'])], 'aXcdef'],
    ['another insertion at the same place', [fix([2, 2, 'X']), fix([2, 2, 'Y'])], 'abXcdef'],
    ['the whole of a fix of which a part overlaps', [fix([1, 2, 'X']), fix([1, 2, 'Z'], [4, 5, 'Y'])], 'aXcdef'],
  ])('%s', (_, fixes, text) => {
    expect(applyFixes('abcdef', fixes)).toEqual({ text, count: 1 });
  });
});

test('does not count what changes nothing', () => {
  expect(applyFixes('abc', [fix([0, 1, 'a']), fix([1, 1, ''])])).toEqual({ text: 'abc', count: 0 });
});
