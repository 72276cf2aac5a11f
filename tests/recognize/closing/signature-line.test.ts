import { describe, expect, it } from 'vitest';
import { isPersonName, isPositionLine, readAuthority } from '../../../src/recognize/closing/signature-line.ts';

describe('readAuthority', () => {
  it.each([
    ['TM. ỦY BAN NHÂN DÂN', 'TM'],
    ['T/M BAN THƯỜNG VỤ', 'TM'],
    ['T/M. ĐOÀN KIỂM TRA', 'TM'],
    ['KT. GIÁM ĐỐC', 'KT'],
    ['K/T TRƯỞNG BAN', 'KT'],
    ['TL. CHỦ TỊCH', 'TL'],
    ['TUQ. GIÁM ĐỐC', 'TUQ'],
    ['Q. HIỆU TRƯỞNG', 'Q'],
    ['FT. GIÁM ĐÓC', 'KT'],
  ])('%s', (text, authority) => {
    expect(readAuthority(text)?.authority).toBe(authority);
  });

  it.each(['TRƯỞNG BAN', 'Quách Văn A', 'Q.II', 'Q. Tân Bình', 'Q.IV/2026', 'TMDV', 'KTX sinh viên', 'Thanh tra'])(
    '“%s” has none',
    (text) => {
      expect(readAuthority(text)).toBeNull();
    },
  );
});

describe('isPositionLine', () => {
  it.each([
    'CHỦ TỊCH',
    'PHÓ BÍ THƯ THƯỜNG TRỰC',
    'kiêm',
    'TRƯỞNG BAN CHỈ ĐẠO',
    'GIÁM ĐÓC',
    'PHÓ CHÁNH VĂN PHÒNG',
    'NGƯỜI BÁO CÁO',
    'NGƯỜI XÂY DỰNG KẾ HOẠCH',
  ])('%s', (text) => {
    expect(isPositionLine(text)).toBe(true);
  });

  it.each(['Chủ tịch UBND xã', 'PHỤ LỤC', 'ỦY BAN NHÂN DÂN', '- UBND tỉnh;', 'GIÁM SÁT', 'NGƯỜI DÂN', 'Người báo cáo'])(
    'not “%s”',
    (text) => {
      expect(isPositionLine(text)).toBe(false);
    },
  );
});

describe('isPersonName', () => {
  it.each([
    'Trần Thị Bích Vân',
    'Lê Minh',
    'NGUYỄN VĂN AN',
    'TS. Hoàng Đình Sơn',
    'Đại tá Lò Văn Mến',
    'Bác sĩ Trần Thu',
    'Ksor H’Lan',
    "H'Ngăm Êban",
    'Y Blô Niê-Kdăm',
    'BSCKII. Trần Thu Hà',
    'BSCKII Trần Thu Hà',
    'ThS. BS Trần Thu Hà',
    'PGS.TS Trần Thu Hà',
    'Đồng chí Lò Văn Mến',
    'Đ/c Lò Mến',
  ])('%s', (text) => {
    expect(isPersonName(text)).toBe(true);
  });

  it.each([
    'Nơi nhận:',
    'PHÓ GIÁM ĐỐC',
    'Ban Giám hiệu nhà trường',
    'Các phòng',
    'Lưu: VT',
    'Đại tá',
    'Trung tá các đơn vị',
    'Đồng chí Bí thư',
    'Đồng chí',
    'BS Các khoa',
    'BSCKII',
  ])('not “%s”', (text) => {
    expect(isPersonName(text)).toBe(false);
  });
});
