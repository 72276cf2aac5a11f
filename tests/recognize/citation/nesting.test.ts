import { describe, expect, it } from 'vitest';
import { show } from './show.ts';

describe('mentions inside another', () => {
  it.each([
    [
      'Kế hoạch số 205/KH-UBND ngày 14/8/2031 của UBND tỉnh triển khai thực hiện Chỉ thị số 14/CT-TTg ngày 8/4/2031 của Thủ tướng Chính phủ về trồng rừng;',
      [
        'Kế hoạch 205/KH-UBND 2031-08-14 · UBND tỉnh · triển khai thực hiện Chỉ thị số 14/CT-TTg ngày 8/4/2031 của Thủ tướng Chính phủ về trồng rừng',
        'Chỉ thị 14/CT-TTg 2031-04-08 · Thủ tướng Chính phủ · trồng rừng +nested',
      ],
    ],
    // The nested title is the quotation; what follows is the outer one's
    [
      'Kế hoạch số 88-KH/TU của Tỉnh ủy về thực hiện Chỉ thị số 14-CT/TW của Ban Bí thư về “Trồng cây, gây rừng, giữ nước cho muôn đời sau” năm 2031.',
      [
        'Kế hoạch 88-KH/TU · Tỉnh ủy · thực hiện Chỉ thị số 14-CT/TW của Ban Bí thư về “Trồng cây, gây rừng, giữ nước cho muôn đời sau” năm 2031',
        'Chỉ thị 14-CT/TW · Ban Bí thư · Trồng cây, gây rừng, giữ nước cho muôn đời sau +nested',
      ],
    ],
    // Two of one kind, both named by the title
    [
      'Kế hoạch số 205/KH-UBND của UBND tỉnh thực hiện Nghị quyết số 11-NQ/TW và Nghị quyết số 12-NQ/TW của Bộ Chính trị; Kế hoạch số 206/KH-UBND',
      [
        'Kế hoạch 205/KH-UBND · UBND tỉnh · thực hiện Nghị quyết số 11-NQ/TW và Nghị quyết số 12-NQ/TW của Bộ Chính trị',
        'Nghị quyết 11-NQ/TW · Bộ Chính trị +nested',
        'Nghị quyết 12-NQ/TW · Bộ Chính trị +nested',
        'Kế hoạch 206/KH-UBND',
      ],
    ],
    // One that stands beside the outer
    [
      'Kế hoạch số 205/KH-UBND của UBND tỉnh thực hiện Nghị quyết số 11-NQ/TW và Kế hoạch số 206/KH-UBND',
      ['Kế hoạch 205/KH-UBND · UBND tỉnh · thực hiện Nghị quyết số 11-NQ/TW', 'Nghị quyết 11-NQ/TW +nested', 'Kế hoạch 206/KH-UBND'],
    ],
    [
      'Thông tư số 09/2031/TT-BYT sửa đổi Quy chế ban hành kèm theo Thông tư số 08/2030/TT-BYT;',
      ['Thông tư 09/2031/TT-BYT · - · sửa đổi Quy chế ban hành kèm theo Thông tư số 08/2030/TT-BYT', 'Thông tư 08/2030/TT-BYT +nested'],
    ],
    // Repeated in brackets
    [
      'Chỉ thị số 14/CT-TTg của Thủ tướng Chính phủ về trồng rừng (viết tắt là Chỉ thị số 14/CT-TTg của Thủ tướng Chính phủ)',
      ['Chỉ thị 14/CT-TTg · Thủ tướng Chính phủ · trồng rừng', 'Chỉ thị 14/CT-TTg · Thủ tướng Chính phủ +nested'],
    ],
    // In brackets, but no repetition
    [
      'Kế hoạch số 205/KH-UBND của UBND tỉnh về trồng rừng (Kế hoạch số 61/KH-SNN của Sở Nông nghiệp và Môi trường)',
      ['Kế hoạch 205/KH-UBND · UBND tỉnh · trồng rừng', 'Kế hoạch 61/KH-SNN · Sở Nông nghiệp và Môi trường'],
    ],
    ['tài liệu (ban hành kèm theo Quyết định số 512/QĐ-BYT)', ['Quyết định 512/QĐ-BYT']],
    // The number of an issuer's own name is none
    [
      '(Kèm theo Kế hoạch số 2208/KH-ĐTT ngày 10/3/2031 của Đoàn thanh tra theo Quyết định số 512/QĐ-SCT)',
      ['Kế hoạch 2208/KH-ĐTT 2031-03-10 · Đoàn thanh tra theo Quyết định số 512/QĐ-SCT'],
    ],
  ])('%s', (text, expected) => {
    expect(show(text)).toEqual(expected);
  });

  it('marks what was received', () => {
    expect(
      show(
        'Nhận được Công văn số 61/CV-TCT ngày 2/2/2031 của Tổng công ty Sông Đào về hồ sơ, Sở Xây dựng kiểm tra theo Kế hoạch số 8/KH-SXD.',
      ),
    ).toEqual(['Công văn 61/CV-TCT 2031-02-02 · Tổng công ty Sông Đào · hồ sơ +received', 'Kế hoạch 8/KH-SXD']);
    expect(show('Sau khi nhận được các Văn bản số 14.6/ĐNXD và Văn bản số 15.6/ĐNXD')).toEqual([
      'Văn bản 14.6/ĐNXD +received',
      'Văn bản 15.6/ĐNXD +received',
    ]);
  });
});
