import { describe, expect, it } from 'vitest';
import { show } from './show.ts';

describe('what a list of numbers states once', () => {
  it.each([
    [
      'Quyết định số 41-QĐ/TW và Quyết định số 42-QĐ/TW ngày 3/5/2031 của Ban Bí thư',
      ['Quyết định 41-QĐ/TW 2031-05-03 · Ban Bí thư', 'Quyết định 42-QĐ/TW 2031-05-03 · Ban Bí thư'],
    ],
    [
      'Quyết định số 41-QĐ/TW, Quyết định số 42-QĐ/TW của Ban Bí thư (khóa XV); Quyết định số 90-QĐ/TU của Thành ủy',
      ['Quyết định 41-QĐ/TW · Ban Bí thư', 'Quyết định 42-QĐ/TW · Ban Bí thư', 'Quyết định 90-QĐ/TU · Thành ủy'],
    ],
    [
      'các Nghị quyết số 11-NQ/TW, số 12-NQ/TW và 13-NQ/TW ngày 3/5/2031 của Bộ Chính trị',
      [
        'Nghị quyết 11-NQ/TW 2031-05-03 · Bộ Chính trị',
        'Nghị quyết 12-NQ/TW 2031-05-03 · Bộ Chính trị',
        'Nghị quyết 13-NQ/TW 2031-05-03 · Bộ Chính trị',
      ],
    ],
    [
      'Quy định số 11-QĐ/TW ngày 3/5/2031, Quy định số 12-QĐ/TW ngày 4/5/2031 của Bộ Chính trị',
      ['Quy định 11-QĐ/TW 2031-05-03 · Bộ Chính trị', 'Quy định 12-QĐ/TW 2031-05-04 · Bộ Chính trị'],
    ],
    [
      'các Quyết định số 11/QĐ-UBND ngày 3/5/2031 và số 12/QĐ-UBND ngày 4/6/2031 của UBND tỉnh về phí đò',
      ['Quyết định 11/QĐ-UBND 2031-05-03 · UBND tỉnh', 'Quyết định 12/QĐ-UBND 2031-06-04 · UBND tỉnh · phí đò'],
    ],
    [
      'các Công văn số 31/STC-NS và 35/STC-NS ngày 3/5/2031 của Sở Tài chính',
      ['Công văn 31/STC-NS 2031-05-03 · Sở Tài chính', 'Công văn 35/STC-NS 2031-05-03 · Sở Tài chính'],
    ],
    [
      '02 nghị quyết của Bộ Chính trị, gồm: Nghị quyết số 11-NQ/TW, ngày 3/5/2031; Nghị quyết số 12-NQ/TW, ngày 4/5/2031',
      ['Nghị quyết 11-NQ/TW 2031-05-03 · Bộ Chính trị', 'Nghị quyết 12-NQ/TW 2031-05-04 · Bộ Chính trị'],
    ],
    // The symbol stands behind the last number and belongs to all.
    [
      'các Quyết định số 41, 42-QĐ/TW ngày 3/5/2031 của Ban Bí thư',
      ['Quyết định 41-QĐ/TW 2031-05-03 · Ban Bí thư', 'Quyết định 42-QĐ/TW 2031-05-03 · Ban Bí thư'],
    ],
    [
      'Nghị định số 88, 89 và 90/2031/NĐ-CP của Chính phủ',
      ['Nghị định 88/2031/NĐ-CP · Chính phủ', 'Nghị định 89/2031/NĐ-CP · Chính phủ', 'Nghị định 90/2031/NĐ-CP · Chính phủ'],
    ],
    ['Nghị quyết 18 và 12-HD/BTCTW', []],
    ['Nghị quyết số 18 và Kết luận số 43-KL/TW', ['Kết luận 43-KL/TW']],
    ['Quyết định số 5, 10/3/2031', []],
    ['Quyết định số 11/QĐ-UBND ngày 3/5/2031 và số 12 đường Hàng Bún', ['Quyết định 11/QĐ-UBND 2031-05-03']],
    ['Công văn số 31/STC-NS và 35/SXD-QH', ['Công văn 31/STC-NS']],
    [
      'đề nghị của Công ty TNHH Lộc Phát tại Văn bản số 14.6/ĐNXD ngày 14/6/2031 và Văn bản số 15.6/ĐNXD ngày 15/6/2031',
      ['Văn bản 14.6/ĐNXD 2031-06-14 · Công ty TNHH Lộc Phát', 'Văn bản 15.6/ĐNXD 2031-06-15 · Công ty TNHH Lộc Phát'],
    ],
    [
      'các văn bản của UBND tỉnh: Công văn số 61/UBND-NC ngày 2/1/2031, Công văn số 75/UBND-NC ngày 5/1/2031 về trực ban;',
      ['Công văn 61/UBND-NC 2031-01-02 · UBND tỉnh', 'Công văn 75/UBND-NC 2031-01-05 · UBND tỉnh · trực ban'],
    ],
    [
      'các Quyết định của Thủ tướng Chính phủ: số 88/QĐ-TTg ngày 3/6/2030 phê duyệt Chương trình trồng rừng; số 94/QĐ-TTg ngày 5/6/2031 phê duyệt Chiến lược biển',
      [
        'Quyết định 88/QĐ-TTg 2030-06-03 · Thủ tướng Chính phủ · phê duyệt Chương trình trồng rừng',
        'Quyết định 94/QĐ-TTg 2031-06-05 · Thủ tướng Chính phủ · phê duyệt Chiến lược biển',
      ],
    ],
    ['các quyết định số 95/2004/QĐUB và 156/2004/QĐUB', ['Quyết định 95/2004/QĐUB', 'Quyết định 156/2004/QĐUB']],
    [
      'đề nghị của Sở Nội vụ tại Tờ trình số 31/TTr-SNV ngày 2/1/2031, Công văn số 44/SNV-CCHC ngày 5/1/2031 và Báo cáo thẩm định số 9/BCTĐ-STP của Sở Tư pháp',
      [
        'Tờ trình 31/TTr-SNV 2031-01-02 · Sở Nội vụ',
        'Công văn 44/SNV-CCHC 2031-01-05 · Sở Nội vụ',
        'Báo cáo thẩm định 9/BCTĐ-STP · Sở Tư pháp',
      ],
    ],
    // Stated for one member only
    [
      'Chỉ thị số 14/CT-TTg của Thủ tướng Chính phủ và Kế hoạch số 205/KH-UBND ngày 14/8/2031 của UBND tỉnh',
      ['Chỉ thị 14/CT-TTg · Thủ tướng Chính phủ', 'Kế hoạch 205/KH-UBND 2031-08-14 · UBND tỉnh'],
    ],
    [
      'Nghị định số 88/2031/NĐ-CP, Kế hoạch số 205/KH-UBND ngày 14/8/2031 của UBND tỉnh',
      ['Nghị định 88/2031/NĐ-CP', 'Kế hoạch 205/KH-UBND 2031-08-14 · UBND tỉnh'],
    ],
    [
      'Nghị định số 88/2031/NĐ-CP; Nghị định số 90/2031/NĐ-CP ngày 14/8/2031 của Chính phủ',
      ['Nghị định 88/2031/NĐ-CP', 'Nghị định 90/2031/NĐ-CP 2031-08-14 · Chính phủ'],
    ],
    [
      'Chỉ thị số 14-CT/TW, Kết luận số 20-KL/TW, Chỉ thị số 6/CT-UBND và các quy định khác',
      ['Chỉ thị 14-CT/TW', 'Kết luận 20-KL/TW', 'Chỉ thị 6/CT-UBND'],
    ],
    ['Quyết định số 12/QĐ-UBND, 45/KH-UBND', ['Quyết định 12/QĐ-UBND']],
  ])('%s', (text, expected) => {
    expect(show(text)).toEqual(expected);
  });
});
