import { expect, test } from 'vitest';
import { plain, plainDeep } from '../../../src/cli/terminal/plain.ts';

test.each([
  ['đỏ \u001b[31mchữ\u001b[0m', 'đỏ chữ'],
  ['a\u001b]8;;https://example.org\u0007b\u001b]8;;\u0007', 'ab'],
  ['a\u009b2Jb', 'ab'],
  ['a\u001b', 'a'],
  ['tên\u202Etxt.exe', 'têntxt.exe'],
  ['a\u2066b\u2069c\u200F', 'abc'],
  ['a\u200Bb\uFEFFc\u00ADd', 'abcd'],
  ['một\r\nhai\tba\u2028bốn', 'một hai ba bốn'],
  ['a\bb\u0007c\u007F', 'abc'],
  ['Ủy ban nhân dân', 'Ủy ban nhân dân'],
  ['Ủy ban'.normalize('NFD'), 'Ủy ban'.normalize('NFD')],
])('%j → %j', (text, expected) => {
  expect(plain(text)).toBe(expected);
});

test('reaches every string of a value and leaves the rest', () => {
  expect(plainDeep({ a: ['x\u001b[1m', 1, null, { b: 'y\u202E', c: true }] })).toEqual({ a: ['x', 1, null, { b: 'y', c: true }] });
});
