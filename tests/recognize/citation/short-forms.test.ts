import { describe, expect, it } from 'vitest';
import { findCitations, resolveShortForm, type ShortFormMatch } from '../../../src/recognize/citation/index.ts';
import { showShortForms } from './show.ts';

describe('short forms', () => {
  it.each([
    ['triển khai Kết luận 77, Nghị định 99 và Đề án số 12', ['Kết luận 77', 'Nghị định 99', 'Đề án số 12']],
    ['Chương trình 30a, Chương trình 135', ['Chương trình 30a', 'Chương trình 135']],
    ['Nghị định số 99/2031 của Chính phủ', ['Nghị định số 99/2031']],
    ['Công ty An Phú tại Văn bản số 02 ngày 21/4/2031', ['Văn bản số 02']],
    ['theo thông tư 22, nghị quyết 68', ['thông tư 22', 'nghị quyết 68']],
    ['NĐ 99 và QĐ 512', ['NĐ 99', 'QĐ 512']],
    ['Luật BVMT và Luật PCCC và CNCH', ['Luật BVMT', 'Luật PCCC và CNCH']],
    // Definitions
    ['Kết luận số 77-KL/TU về trồng rừng (sau đây viết tắt là Kết luận 77)', ['Kết luận 77 = 77-KL/TU']],
    ['Quyết định số 08/QĐ-TTg phê duyệt Đề án trồng rừng (gọi tắt Đề án 08)', ['Đề án 08 = 08/QĐ-TTg']],
    ['Đề án trồng rừng ven biển (gọi tắt Đề án 08)', ['Đề án 08 = ?']],
    ['Luật Bảo vệ môi trường năm 2031 (sau đây gọi tắt là: Luật BVMT)', ['Luật BVMT = Bảo vệ môi trường']],
    [
      'Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ (viết tắt là “Luật PCCC và CNCH”)',
      ['Luật PCCC và CNCH = Phòng cháy, chữa cháy và cứu nạn, cứu hộ'],
    ],
    // No short forms: full numbers, years, counts
    ['Nghị định số 99/2031/NĐ-CP (sau đây gọi tắt là Nghị định số 99/2031/NĐ-CP)', []],
    ['Kế hoạch 2031 và Chương trình năm 2031', []],
    ['Kế hoạch 5 năm, Báo cáo 02 lần, Kế hoạch 100 ngày, Đề án 1 triệu ha', []],
    ['quyết định 3 nội dung, thông báo 2 ngày, báo cáo 6 tháng', []],
    ['Quyết định 15/6/2031; Báo cáo 100%; Thông báo 24/7; Chỉ thị 3 không', []],
    ['Nghị quyết Đại hội XIV, Điều 5, Phụ lục 2, Mẫu số 3', []],
  ])('%s', (text, expected) => {
    expect(showShortForms(text)).toEqual(expected);
  });
});

describe('what a short form stands for', () => {
  const shortForm = (text: string): ShortFormMatch => findCitations(text).shortForms[0] as ShortFormMatch;
  const cited = [
    { type: 'Nghị định', code: '99/2031/NĐ-CP', title: null },
    { type: 'Nghị định', code: '99/2031/NĐ-CP', title: 'quy định chi tiết' },
    { type: 'Kết luận', code: '07-KL/TU', title: null },
    { type: 'Kế hoạch', code: '20/KH-UBND', title: null },
    { type: 'Kế hoạch', code: '20-KH/TU', title: null },
    { type: 'Đề án', code: '08-ĐA/TU', title: null },
    { type: 'Luật', code: null, title: 'Bảo vệ môi trường' },
  ];

  it.each([
    ['Nghị định 99', '99/2031/NĐ-CP'],
    ['Nghị định số 99/2031', '99/2031/NĐ-CP'],
    ['Kết luận số 7', '07-KL/TU'],
    ['Luật BVMT', 'Bảo vệ môi trường'],
    // Another year, another type, none, several
    ['Nghị định số 99/2025', null],
    ['Quyết định 99', null],
    ['Nghị định 98', null],
    ['Kế hoạch 20', null],
    ['Luật BHXH', null],
  ])('%s → %s', (text, expected) => {
    expect(resolveShortForm(shortForm(text), cited, [])).toBe(expected);
  });

  it('lets a definition win', () => {
    const form = { typeWord: 'Đề án', number: '08', name: null };
    expect(resolveShortForm(shortForm('Đề án 8'), cited, [{ form, code: '08/QĐ-TTg', title: null }])).toBe('08/QĐ-TTg');
    expect(resolveShortForm(shortForm('Đề án 8'), cited, [{ form, code: null, title: null }])).toBeNull();
    expect(resolveShortForm(shortForm('Đề án trồng rừng (gọi tắt Đề án 08)'), cited, [])).toBeNull();
  });
});
