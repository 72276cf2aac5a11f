import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../src/recognize/citation/index.ts';

describe('strings with digits that are no instrument', () => {
  it.each([
    // Telephone, accounts, addresses, land, vehicles
    'số điện thoại 0912.345.678, đường dây nóng 1900-1234',
    'tài khoản số 1234-5678-TK tại Kho bạc',
    'nhà số 12/4-B đường 30/4, phường 5',
    'Thửa đất số 125, tờ bản đồ số 12/BĐ-ĐC, lô A12-B',
    'Hóa đơn số 0012/HĐ-GTGT',
    'xe biển số 29A-123.45',
    'Quốc lộ 32, đường ĐT.768, Km2+300 - Km4+120',
    'Gói thầu số 14: thi công cầu',
    // Time and measure
    'trực 24/7, đạt 3/4 số hộ, tỷ lệ 1/500',
    'ngày 15/6/2031, 20-6-2031, tháng 4/2031, quý I/2031',
    'từ 07h30 đến 17h00 ngày 09/11',
    'giai đoạn 2031-2035, nhiệm kỳ 2030 - 2035',
    'tăng 12,5%, 1.250 hộ, 30.000.000 đồng',
    // Parts of an instrument
    'theo Điều 5, khoản 2 Điều 7 và điểm a mục III',
    'Phụ lục số 03/PL-KT, Mẫu số 01/ĐK-TTHC, Biểu số 02/BC-TH',
    // Instruments without a number
    'ban hành Quyết định thành lập Tổ công tác',
    'các chỉ thị, nghị quyết của Đảng; Nghị quyết Đại hội Đảng bộ tỉnh',
    'theo quy định của pháp luật hiện hành',
    'Đề án Văn hóa học đường của ngành giáo dục',
    'Thông báo ngày 12/4/2031 của Hiệu trưởng',
    'Kết luận của đồng chí Bí thư tại cuộc họp ngày 05/3/2031',
    'Quyết định số /QĐ-UBND ngày tháng năm 2031',
    'Kế hoạch số ..../KH-UBND ngày .../.../2031',
    // Standards, products, classes
    'TCVN 9001-2015, ISO/IEC 17025, QCVN 01:2031/BYT',
    'COVID-19, A/H1N1, vitamin B12, PM2.5',
    'lớp 12A1, khối 10-11, Trường số 2',
    'phiên bản 2.0, trang 15/20',
    // The plan's own number
    'Số: 15/KH-THCS',
  ])('%s', (text) => {
    expect(findCitations(text).citations).toEqual([]);
    expect(findCitations(text).shortForms).toEqual([]);
    expect(findCitations(text).looseNumbers).toEqual([]);
  });

  it('reports a number of a document that no citation holds', () => {
    const text = 'Thực hiện theo 123/QĐ-UBND và Quyết định số 45/QĐ-UBND.';
    expect(findCitations(text).looseNumbers.map(({ start, end }) => text.slice(start, end))).toEqual(['123/QĐ-UBND']);
  });
});
