import { expect, test } from 'vitest';
import { encode } from '../../src/fix/index.ts';
import { parseText } from '../../src/parse.ts';

const TEXT = '\uFEFFKế hoạch 😀\r\n';
const little = Buffer.from(TEXT, 'utf16le');

test.each([
  ['utf-8', Buffer.from(TEXT)],
  ['utf-8', Buffer.from(TEXT.slice(1).normalize('NFD'))],
  ['utf-16le', little],
  ['utf-16be', Buffer.from(little).swap16()],
])('gives back the bytes that were read: %s', (encoding, bytes) => {
  const { text, plan } = parseText(bytes);
  expect(plan.source.encoding).toBe(encoding);
  expect(Buffer.from(encode(text, encoding) as Uint8Array).equals(bytes)).toBe(true);
});

test.each(['binary', 'windows-1258', 'tcvn3'])('%s is not written', (encoding) => {
  expect(encode(TEXT, encoding)).toBeNull();
});
