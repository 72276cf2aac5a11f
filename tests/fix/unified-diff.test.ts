import { applyPatch } from 'diff';
import { expect, test } from 'vitest';
import { unifiedDiff } from '../../src/fix/unified-diff.ts';

const lines = (count: number, of: (n: number) => string) => Array.from({ length: count }, (_, n) => of(n)).join('\n');

test.each([
  ['a line', 'một\nhai\nba\n', 'một\nHAI\nba\n'],
  ['CRLF', 'một\r\nhai\r\n', 'một\r\nHAI\r\n'],
  ['line ends themselves', 'một\r\nhai\n', 'một\nhai\n'],
  ['no last line end', 'một\nhai', 'một\nHAI'],
  ['a byte order mark', '\uFEFFmột\n', '\uFEFFMỘT\n'],
  ['every one of many lines', lines(5000, (n) => `ế${n}`.normalize('NFD')), lines(5000, (n) => `ế${n}`)],
])('can be applied: %s', (_, before, after) => {
  expect(applyPatch(before, unifiedDiff('a.txt', before, after), { autoConvertLineEndings: false })).toBe(after);
});

test('has the names that git and patch strip', () => {
  expect(unifiedDiff('kế hoạch/a.txt', 'a\n', 'b\n')).toBe('--- a/kế hoạch/a.txt\n+++ b/kế hoạch/a.txt\n@@ -1,1 +1,1 @@\n-a\n+b\n');
});

test('a file name cannot add a line', () => {
  expect(unifiedDiff('a\n+++ b/c.txt', 'a\n', 'b\n').split('\n')[1]).toBe('+++ b/a +++ b/c.txt');
});
