import fc from 'fast-check';
import { applyPatch } from 'rfc6902';
import { expect, test } from 'vitest';
import { makePatch } from '../../src/diff/make-patch.ts';

const apply = (value: unknown, patch: unknown): unknown => {
  const result = { value: JSON.parse(JSON.stringify(value)) };
  const operations = (patch as { path: string; from?: string }[]).map((operation) => ({
    ...operation,
    path: `/value${operation.path}`,
    ...(operation.from !== undefined && { from: `/value${operation.from}` }),
  }));
  expect(applyPatch(result, operations as Parameters<typeof applyPatch>[1]).filter((error) => error !== null)).toEqual([]);
  return result.value;
};

const item = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  text: fc.constantFrom('một', 'hai', 'ba'),
  position: fc.record({ line: fc.nat(3) }),
});
const json = fc.oneof(
  fc.array(item, { maxLength: 8 }),
  fc.array(fc.constantFrom('x', 'y', 1, null), { maxLength: 8 }),
  fc.dictionary(fc.constantFrom('a/b', 'm~n', 'key', 'text'), fc.oneof(fc.constant(null), fc.nat(3), fc.array(item, { maxLength: 3 }))),
);

test('applied to one value a patch gives the other', () => {
  fc.assert(
    fc.property(json, json, (old, fresh) => {
      expect(apply(old, makePatch(old, fresh))).toEqual(fresh);
    }),
    { numRuns: 500 },
  );
});

const named = (...texts: string[]) => texts.map((text) => ({ text, more: 'như nhau' }));

test.each([
  ['the same', named('a', 'b'), named('a', 'b'), []],
  ['one came', named('a', 'c'), named('a', 'b', 'c'), [{ op: 'add', path: '/1', value: named('b')[0] }]],
  ['one went', named('a', 'b', 'c'), named('a', 'c'), [{ op: 'remove', path: '/1' }]],
  ['one moved to the end', named('a', 'b', 'c', 'd'), named('b', 'c', 'd', 'a'), [{ op: 'move', from: '/0', path: '/3' }]],
  ['one moved to the start', named('a', 'b', 'c', 'd'), named('d', 'a', 'b', 'c'), [{ op: 'move', from: '/3', path: '/0' }]],
  [
    'words changed under one id',
    [{ id: 'x', text: 'a', more: 1 }],
    [{ id: 'x', text: 'b', more: 1 }],
    [{ op: 'replace', path: '/0/text', value: 'b' }],
  ],
  [
    'a position is one value',
    { position: { start: 1, end: 2 } },
    { position: { start: 3, end: 4 } },
    [{ op: 'replace', path: '/position', value: { start: 3, end: 4 } }],
  ],
])('%s', (_, old, fresh, patch) => expect(makePatch(old, fresh)).toEqual(patch));
