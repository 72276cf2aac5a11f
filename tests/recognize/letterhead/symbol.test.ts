import { expect, it } from 'vitest';
import { symbolEnd } from '../../../src/recognize/letterhead/symbol.ts';

it.each([
  ['KH-UBND ngày', 'KH-UBND'],
  ['KH/BCĐ', 'KH/BCĐ'],
  ['KHLN, ngày', 'KHLN'],
  ['KH - SGD & ĐT', 'KH - SGD & ĐT'],
  ['KH-SGD ĐT', 'KH-SGD ĐT'],
  ['KH-SGD ĐTa', 'KH-SGD'],
  ['KH-ubnd', 'KH'],
  ['KH-THCS HT', 'KH-THCS HT'],
  ['KH-THCS HT ngày', 'KH-THCS'],
  ['KH-THCS Hà', 'KH-THCS'],
  ['KH-UBND HT', 'KH-UBND'],
])('the symbol of “%s” is “%s”', (text, symbol) => expect(text.slice(0, symbolEnd(text, 0))).toBe(symbol));

it.each(['', 'K', 'Kh', 'kh-UBND', '-UBND', '12/KH'])('“%s” begins with none', (text) => expect(symbolEnd(text, 0)).toBe(-1));
