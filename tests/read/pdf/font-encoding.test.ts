import { expect, test } from 'vitest';
import { fontEncoding } from '../../../src/read/pdf/font-encoding.ts';

test.each([
  ['.VnTime', 'tcvn3'],
  ['ABCDEF+.VnTime', 'tcvn3'],
  ['ABCDEF+.VnArial,BoldItalic', 'tcvn3'],
  ['VnTime', 'tcvn3'],
  ['.VnTimeH', 'tcvn3 capitals'],
  ['ABCDEF+.VnTimeH,Bold', 'tcvn3 capitals'],
  ['.VnTimeH-Bold', 'tcvn3 capitals'],
  ['VNI-Times', 'vni'],
  ['ABCDEF+VNI-Times,Bold', 'vni'],
  ['VNI-Helve-Condense', 'vni'],
  ['TimesNewRomanPSMT', null],
  ['ABCDEF+TimesNewRomanPS-BoldMT', null],
  ['Vnesa', null],
  ['VNITimes', null],
  ['', null],
])('%s: %s', (name, said) => {
  const found = fontEncoding(name);
  expect(found && `${found.encoding}${found.capitals ? ' capitals' : ''}`).toBe(said);
});
