import { describe, expect, it } from 'vitest';
import { readTypeInTitle, readTypeLine } from '../../../src/recognize/letterhead/type-line.ts';

describe('readTypeLine', () => {
  it.each([
    ['KẾ HOẠCH', 'KẾ HOẠCH', false],
    ['K Ế  H O Ạ C H', 'KẾ HOẠCH', false],
    ['KẾ HOẠCH Phòng, chống dịch năm 2024', 'KẾ HOẠCH', false],
    ['KÉ HOẠCH', 'KẾ HOẠCH', true],
    ['KỂ HOẠCH', 'KẾ HOẠCH', true],
    ['[HỎA TỐC] KÉ HOẠCH', 'KẾ HOẠCH', true],
    ['HỎA TỐC KẾ HOẠCH', 'KẾ HOẠCH', false],
    ['HÓA TỐC]                    KÉ HOẠCH', 'KẾ HOẠCH', true],
    ['THƯỢNG KHẨN   KẾ HOẠCH', 'KẾ HOẠCH', false],
    ['QUYẾT ĐỊNH', 'QUYẾT ĐỊNH', false],
    ['BÁO CÁO', 'BÁO CÁO', false],
  ])('%s', (text, type, mended) => {
    expect(readTypeLine(text)).toMatchObject({ type, mended });
  });

  it.each([
    'XÂY DỰNG KẾ HOẠCH NĂM 2024',
    'BẢO MẬT KẾ HOẠCH',
    'Hỏa tốc KẾ HOẠCH',
    'Kế hoạch',
    'KẾ HOẠCH, CHƯƠNG TRÌNH CÔNG TÁC',
    'TỔ CHỨC THỰC HIỆN',
    '',
  ])('“%s” names no type', (text) => {
    expect(readTypeLine(text)).toBeNull();
  });
});

describe('readTypeInTitle', () => {
  it.each(['Kế hoạch trồng cây năm 2024', 'Kế hoạch “Bữa sáng cho em”', 'Kế hoạch Tuần lễ đọc sách'])('%s', (text) => {
    expect(readTypeInTitle(text)).toMatchObject({ type: 'KẾ HOẠCH', end: 8 });
  });

  it.each(['Kế hoạch', 'Kế hoạch:'])('%s alone', (text) => {
    expect(readTypeInTitle(text)).toMatchObject({ type: 'KẾ HOẠCH', end: text.length });
  });

  it.each([
    'Kế hoạch này gồm ba phần',
    'Kế hoạch số 12/KH-UBND về trồng cây',
    'Kế hoạch 12/KH-UBND năm 2024 trồng cây',
    'Kế hoạch được công bố hôm nay',
    'Kế hoạch trồng cây được xã công bố.',
    'Bàn kế hoạch trồng cây',
  ])('not “%s”', (text) => expect(readTypeInTitle(text)).toBeNull());
});
