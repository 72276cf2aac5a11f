import { describe, expect, it } from 'vitest';
import { readNumberLine } from '../../../src/recognize/letterhead/number-line.ts';

describe('readNumberLine', () => {
  it.each([
    ['Số: 312/KH-UBND', '312', 'KH-UBND', false],
    ['Số 45 - KH/BCĐ', '45', 'KH/BCĐ', false],
    ['Số 07-KH/ĐU', '07', 'KH/ĐU', false],
    ['Số: /KH-SYT', null, 'KH-SYT', false],
    ['Số: …../KH-STP', null, 'KH-STP', false],
    ['Số:12/KH-TrTHCS', '12', 'KH-TrTHCS', false],
    ['SỐ: 18/KH-LĐLĐ', '18', 'KH-LĐLĐ', false],
    ['Số: 18/KH-PGD ĐT', '18', 'KH-PGDĐT', false],
    ['Số: 18/KH-UBND ĐT', '18', 'KH-UBND', false],
    ['Số: 15/2026/KH-CĐ', '15', 'KH-CĐ', false],
    ['Số: 15/2026/KHLT/CĐ-BĐH', '15', 'KHLT/CĐ-BĐH', false],
    ['sóz?13|/KH-SGD', null, 'KH-SGD', true],
    ['Sô: 92 /KH-PGD', '92', 'KH-PGD', true],
    ['Só: Ì4-KH/BCĐ', null, 'KH/BCĐ', true],
    ['Số: !7/KH-UBND', null, 'KH-UBND', true],
    ['Số: 4Z1/KH-SYT', null, 'KH-SYT', true],
  ])('%s', (text, serial, symbol, mended) => {
    expect(readNumberLine(text)).toMatchObject({ serial, symbol, mended });
  });

  it.each(['Sở Y tế', 'Số lượng: 20 người', 'Số 165 Lý Thường Kiệt', 'SỐ HỌC SINH', ''])('“%s” is no number line', (text) => {
    expect(readNumberLine(text)).toBeNull();
  });
});
