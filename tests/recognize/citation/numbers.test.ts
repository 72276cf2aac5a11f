import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../src/recognize/citation/index.ts';
import { showFirst } from './show.ts';

const code = (text: string): string | null | undefined => findCitations(text).citations[0]?.code;

describe('the number of an instrument', () => {
  it.each([
    // Normative
    ['Nghị định số 88/2031/NĐ-CP', '88/2031/NĐ-CP'],
    ['Luật số 64/2031/QH16', '64/2031/QH16'],
    ['Nghị quyết số 71/2028/UBTVQH15', '71/2028/UBTVQH15'],
    ['Pháp lệnh số 09/2012/PL-UBTVQH13', '09/2012/PL-UBTVQH13'],
    ['Thông tư liên tịch số 07/2009/TTLT-BYT-BTC-BNV', '07/2009/TTLT-BYT-BTC-BNV'],
    ['Nghị quyết số 03/NQ-HĐND', '03/NQ-HĐND'],
    ['Lệnh số 16/2029/L-CTN', '16/2029/L-CTN'],
    // Old styles
    ['Nghị định số 77-CP', '77-CP'],
    ['Nghị định số 41/CP', '41/CP'],
    ['Quyết định số 908/QĐ.UB', '908/QĐ.UB'],
    ['Quyết định số 84 QĐ/TWĐTN ngày 4/9/2008', '84QĐ/TWĐTN'],
    ['Thông tư số 21/2004/TTBYT', '21/2004/TTBYT'],
    // Administrative; a công văn has no type of its own
    ['Kế hoạch số 205/KH-UBND', '205/KH-UBND'],
    // A scan's l for 1 stays as read
    ['Quyết định số 4l7-QĐ/TU', '4l7-QĐ/TU'],
    ['Quyết định số l26-QĐ/TU', 'l26-QĐ/TU'],
    ['Công văn số 902/UBND', '902/UBND'],
    ['Công văn số 1188/UBND-KGVX2', '1188/UBND-KGVX2'],
    ['Công văn số 56/BVĐK-KHTH&CNTT', '56/BVĐK-KHTH&CNTT'],
    ['Tờ trình số 31a/TTr-SXD', '31a/TTr-SXD'],
    ['Công điện số 04/CĐ-TTg', '04/CĐ-TTg'],
    ['Biên bản số 02/BB-HĐT', '02/BB-HĐT'],
    ['Kết luận thanh tra số 19/KL-TTr', '19/KL-TTr'],
    // Party, Front, unions
    ['Chỉ thị số 14-CT/TW', '14-CT/TW'],
    ['Quy định số 08-QĐi/TW', '08-QĐi/TW'],
    ['Chương trình hành động số 21-CTrHĐ/TU', '21-CTrHĐ/TU'],
    ['Quy chế phối hợp số 03-QC/BTCTU-BNCTU', '03-QC/BTCTU-BNCTU'],
    ['Hướng dẫn số 15/HD-LĐLĐ', '15/HD-LĐLĐ'],
    ['Nghị quyết liên tịch số 06/2028/NQLT-CP-UBTWMTTQVN', '06/2028/NQLT-CP-UBTWMTTQVN'],
    // Letters to companies
    ['Văn bản số HTC-KD017/27-TX', 'HTC-KD017/27-TX'],
    ['Văn bản số 14.6/ĐNXD', '14.6/ĐNXD'],
    ['Văn bản số 07/2029CV-TPX', '07/2029CV-TPX'],
    ['Công văn số 15/2031/TNC/CV-XD', '15/2031/TNC/CV-XD'],
    ['Văn bản số 08-ĐKKT-HN', '08-ĐKKT-HN'],
    ['Công văn số 514/CV-PGD ĐT ngày 4/9/2028', '514/CV-PGDĐT'],
    ['Công văn số 16/SGD & ĐT-VP ngày 4/9/2028', '16/SGD&ĐT-VP'],
    ['Công văn số 16/CV-PGD, ĐT: 0912 345 678', '16/CV-PGD'],
    ['Công văn số 16/CV-PGD ĐT: 0912 345 678', '16/CV-PGD'],
    // The word “số”
    ['Kế hoạch số26/KH-THPT', '26/KH-THPT'],
    ['Chỉ thị SỐ29-CT/TU', '29-CT/TU'],
    ['Quyết định 512/QĐ-SNV', '512/QĐ-SNV'],
    ['Quyết định số: 512/QĐ-SNV', '512/QĐ-SNV'],
    ['Quyết định Số 512/QĐ-SNV', '512/QĐ-SNV'],
    ['Kế hoạch (số 26/KH-THPT ngày 4/9/2028)', '26/KH-THPT'],
    // White space from line breaks and typists
    ['Chỉ thị 08- CT/TW', '08-CT/TW'],
    ['Chỉ thị số 08 - CT/TW', '08-CT/TW'],
    ['Nghị định số 318/2031/NĐ- CP', '318/2031/NĐ-CP'],
    ['Kế hoạch số 2208 /KH-ĐTT', '2208/KH-ĐTT'],
    ['Thông báo số 12 /TB- UBND', '12/TB-UBND'],
    ['Tờ trình số 30/TTr–SNV', '30/TTr–SNV'],
    // What sticks to it
    ['Nghị định số 88/2031/NĐ-CPngày 14/8/2031', '88/2031/NĐ-CP'],
    ['Chỉ thị số 14-CT/TW1 ngày 8/4/2031', '14-CT/TW'],
    ['Kế hoạch số 205/KH-UBND.', '205/KH-UBND'],
    ['Kế hoạch số 205/KH-UBND - Sở Nội vụ chủ trì', '205/KH-UBND'],
  ])('%s → %s', (text, expected) => {
    expect(code(text)).toBe(expected);
  });
});

describe('the type word', () => {
  it.each([
    ['tại văn bản số 14.6/ĐNXD', 'Văn bản 14.6/ĐNXD'],
    ['các Quyết định số 41-QĐ/TW', 'Quyết định 41-QĐ/TW'],
    ['QUYẾT ĐỊNH SỐ 512/QĐ-SNV', 'Quyết định 512/QĐ-SNV'],
    ['Thông báo kết luận số 33/TB-VPCP', 'Thông báo kết luận 33/TB-VPCP'],
    ['Công văn hỏa tốc số 61/UBND-NC', 'Công văn 61/UBND-NC'],
    ['theo QĐ số 512/QĐ-SNV', 'QĐ 512/QĐ-SNV'],
    ['Hướng dẫn liên ngành số 40/HDLN-SYT-BHXH', 'Hướng dẫn liên ngành 40/HDLN-SYT-BHXH'],
    // Misspelt: the symbol says which type is meant, the word stays as written.
    ['Kết lận số 61-KL/TU', 'Kết lận 61-KL/TU'],
    ['Nghị quyêt số 61-NQ/TU', 'Nghị quyêt 61-NQ/TU +ocr'],
    // Farther from its number
    ['Nghị quyết của Chính phủ số 45/NQ-CP', 'Nghị quyết 45/NQ-CP · Chính phủ'],
    ['Đề án trồng cây phân tán số 12-ĐA/TU ngày 02/4/2028', 'Đề án 12-ĐA/TU 2028-04-02 · - · trồng cây phân tán'],
  ])('%s → %s', (text, expected) => {
    expect(showFirst(text)).toBe(expected);
  });
});

describe('letters that a scan misread', () => {
  it.each([
    ['Quyết định số 512/QÐ-SNV ngày 14/8/2031', 'Quyết định 512/QÐ-SNV 2031-08-14 +ocr'],
    ['Quyết định sô 512/QĐ-SNV', 'Quyết định 512/QĐ-SNV'],
    ['Quyết định só 512/QĐ-SNV', 'Quyết định 512/QĐ-SNV'],
    ['Chỉ thị số O5-CT/TU', 'Chỉ thị O5-CT/TU +ocr'],
    ['Quyết định số 512/QĐ-SNV ngày 0l/O8/2O31', 'Quyết định 512/QĐ-SNV 2031-08-01 +ocr'],
    ['Kế hoạch số 9/KH-SYT ngày 4/9/2028 cùa Sở Y tế', 'Kế hoạch 9/KH-SYT 2028-09-04 · Sở Y tế'],
  ])('%s → %s', (text, expected) => {
    expect(showFirst(text)).toBe(expected);
  });
});
