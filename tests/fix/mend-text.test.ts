import { expect, test } from 'vitest';
import { mendText } from '../../src/fix/index.ts';
import { LineIndex } from '../../src/source/line-index.ts';
import type { Finding } from '../../src/validate/index.ts';

/** A rule that wants `to` in place of each `from`. */
const wants =
  (from: string, to: string, safe = true) =>
  (text: string): Finding[] =>
    [...text.matchAll(new RegExp(from, 'g'))].map(({ 0: found, index }) => ({
      ruleId: `no-${from}`,
      severity: 'warning',
      message: from,
      position: new LineIndex(text).position({ start: index, end: index + found.length }),
      basis: null,
      fix: { safe, edits: [{ start: index, end: index + found.length, text: to }] },
    }));

const checkAll =
  (...rules: ((text: string) => Finding[])[]) =>
  async (text: string) =>
    rules.flatMap((rule) => rule(text));

test.each([
  ['all of a kind', 'a-a', checkAll(wants('a', 'b')), 'b-b', 2],
  ['side by side, one after the other', 'aaa', checkAll(wants('a', 'b')), 'bbb', 3],
  ['what another fix makes room for', 'a', checkAll(wants('a', 'b'), wants('b', 'c')), 'c', 2],
  ['nothing', 'x', checkAll(wants('a', 'b')), 'x', 0],
  ['nothing unsafe', 'a', checkAll(wants('a', 'b', false)), 'a', 0],
])('mends %s', async (_, text, check, expected, count) => {
  const mended = await mendText(text, check, false);
  expect(mended).toMatchObject({ text: expected, count, stable: true });
  expect(mended.findings).toEqual(await check(expected));
});

test('mends what is unsafe when asked to', async () => {
  expect(await mendText('a', checkAll(wants('a', 'b', false)), true)).toMatchObject({ text: 'b', count: 1, findings: [] });
});

test.each([
  ['fixes that undo each other', checkAll(wants('a', 'b'), wants('b', 'a'))],
  ['fixes that never end', checkAll(wants('a', 'aa'))],
])('leaves the text alone: %s', async (_, check) => {
  expect(await mendText('a', check, false)).toMatchObject({ text: 'a', count: 0, stable: false });
});
