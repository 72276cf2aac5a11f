import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../src/recognize/citation/index.ts';
import { show } from './show.ts';

const title = (text: string): string | null | undefined => findCitations(text).citations[0]?.title;
const titled = (tail: string): string | null | undefined => title(`Kế hoạch số 205/KH-UBND ngày 14/8/2031 của UBND tỉnh${tail}`);

describe('where a title begins', () => {
  it.each([
    [' về trồng rừng ven biển;', 'trồng rừng ven biển'],
    [' về việc trồng rừng ven biển;', 'trồng rừng ven biển'],
    [' V/v trồng rừng ven biển;', 'trồng rừng ven biển'],
    [', về việc trồng rừng ven biển;', 'trồng rừng ven biển'],
    [' về việc: trồng rừng ven biển;', 'trồng rừng ven biển'],
    [' về ban hành Quy chế làm việc;', 'ban hành Quy chế làm việc'],
    [' quy định chi tiết việc trồng rừng;', 'quy định chi tiết việc trồng rừng'],
    [' phê duyệt Đề án trồng rừng;', 'phê duyệt Đề án trồng rừng'],
    [' Quy định về hoạt động trồng rừng;', 'Quy định về hoạt động trồng rừng'],
    [' (khóa X) về trồng rừng;', 'trồng rừng'],
    [' (UBND) về trồng rừng;', 'trồng rừng'],
    [' (SNN&MT) quy định việc trồng rừng;', 'quy định việc trồng rừng'],
    [' (sau đây gọi tắt là tỉnh) phê duyệt Đề án trồng rừng;', 'phê duyệt Đề án trồng rừng'],
    [' quy định về bảo đảm chất lượng cây giống;', 'quy định về bảo đảm chất lượng cây giống'],
    [' quy định hệ thống bảo đảm chất lượng cây giống;', 'quy định hệ thống bảo đảm chất lượng cây giống'],
    [' về trồng rừng bảo đảm chất lượng, hiệu quả;', 'trồng rừng'],
    [' về công tác bảo đảm kịp thời cây giống;', 'công tác bảo đảm kịp thời cây giống'],
    [' “Về trách nhiệm trồng rừng của chủ đất”;', 'trách nhiệm trồng rừng của chủ đất'],
    [' về “Trồng rừng ven biển”;', 'Trồng rừng ven biển'],
    [' "Về trồng rừng; giữ "lá phổi" của tỉnh" và các văn bản khác.', 'trồng rừng; giữ "lá phổi" của tỉnh'],
    [', Hướng dẫn trồng rừng ven biển;', 'Hướng dẫn trồng rừng ven biển'],
    [' kế hoạch trồng rừng năm 2031;', 'kế hoạch trồng rừng năm 2031'],
    // The sentence goes on with something else
    [', hướng dẫn các hộ trồng rừng.', null],
    [', Tổ chức Đoàn phát động trồng rừng.', null],
    [' kế hoạch này được phổ biến.', null],
    [' kế hoạch của các xã.', null],
    [' được quán triệt nghiêm túc.', null],
    [' thực hiện nghiêm túc việc trồng rừng.', null],
    [', trồng rừng theo lịch.', null],
    [', ban hành kế hoạch trồng rừng.', null],
    ['.', null],
    [' theo quy định.', null],
    [' (UBND) được quán triệt.', null],
    [' (sau đây gọi tắt là Kế hoạch 205).', null],
    [' (UBND), trồng rừng theo lịch.', null],
  ])('…%s → %s', (tail, expected) => {
    expect(titled(tail)).toBe(expected);
  });

  it('needs neither date nor issuer', () => {
    expect(title('Thông tư số 07/2031/TT-BNV ngày 14/8/2031 hướng dẫn nâng lương.')).toBe('hướng dẫn nâng lương');
    expect(title('Thông tư số 07/2031/TT-BNV quy định chi tiết việc nâng lương.')).toBe('quy định chi tiết việc nâng lương');
  });
});

describe('where a title ends', () => {
  it.each([
    // Marks
    ['trồng rừng; rà soát diện tích.', 'trồng rừng'],
    ['trồng rừng. Sở Y tế xây dựng kế hoạch như sau:', 'trồng rừng'],
    ['trồng rừng./.', 'trồng rừng'],
    ['trồng rừng tại TP. Bắc Hà và Q. 3.', 'trồng rừng tại TP. Bắc Hà và Q. 3'],
    ['trồng rừng... và các việc khác', 'trồng rừng'],
    ['trồng rừng) và các việc khác', 'trồng rừng'],
    // Brackets: a definition or another document ends it, a remark does not
    ['trồng rừng (sau đây gọi tắt là Kế hoạch 205)', 'trồng rừng'],
    ['trồng rừng (kèm theo phụ lục)', 'trồng rừng'],
    ['trồng rừng (Công văn số 61/SNN-LN ngày 2/3/2031)', 'trồng rừng'],
    [
      'kết quả kiểm tra huyện Phú Lộc (nay là xã Phú Lộc) trong năm 2031;',
      'kết quả kiểm tra huyện Phú Lộc (nay là xã Phú Lộc) trong năm 2031',
    ],
    ['trồng rừng 5 năm (2031-2035);', 'trồng rừng 5 năm (2031-2035)'],
    // Another instrument beside it
    ['trồng rừng, Công văn số 61/SNN-LN', 'trồng rừng'],
    ['trồng rừng và Công văn số 61/SNN-LN', 'trồng rừng'],
    ['trồng rừng và các Công văn số 61/SNN-LN', 'trồng rừng'],
    ['trồng rừng, Luật Lâm nghiệp và Kết luận 77', 'trồng rừng'],
    ['trồng rừng và các quy định pháp luật có liên quan.', 'trồng rừng'],
    ['trồng rừng và tình hình thực tế của đơn vị', 'trồng rừng'],
    // A clause of the sentence
    ['trồng rừng, trọng tâm là rừng ven biển.', 'trồng rừng'],
    ['trồng rừng, góp phần giữ đất.', 'trồng rừng'],
    ['trồng rừng giai đoạn 2031 - 2035, đổi mới cách làm.', 'trồng rừng giai đoạn 2031 - 2035'],
    ['trồng rừng đến năm 2035, tầm nhìn đến năm 2050;', 'trồng rừng đến năm 2035, tầm nhìn đến năm 2050'],
    ['trồng rừng năm 2031, Trường THCS An Bình xây dựng kế hoạch như sau:', 'trồng rừng năm 2031'],
    ['trồng rừng ven biển, Hạt Kiểm lâm tiếp tục rà soát', 'trồng rừng ven biển'],
    ['trồng rừng, trường Tiểu học Hoa Mai xây dựng kế hoạch', 'trồng rừng'],
    ['trồng rừng, giữ rừng, các đơn vị thuộc Sở tổ chức ký cam kết.', 'trồng rừng, giữ rừng'],
    ['trồng rừng năm 2031 đến toàn thể cán bộ, chiến sĩ.', 'trồng rừng năm 2031'],
    ['trồng rừng để trình Ủy ban nhân dân tỉnh', 'trồng rừng'],
    ['trồng rừng gửi Sở Nội vụ trước ngày 15/9', 'trồng rừng'],
    ['trồng rừng bảo đảm hiệu quả.', 'trồng rừng'],
    ['trồng rừng, được sửa đổi tại Kế hoạch mới', 'trồng rừng'],
    ['trồng rừng, 100% thôn đã ký cam kết', 'trồng rừng'],
    // Still the title
    [
      'phối hợp giữa Mặt trận xã, các đoàn thể và Nhân dân tham gia giữ rừng;',
      'phối hợp giữa Mặt trận xã, các đoàn thể và Nhân dân tham gia giữ rừng',
    ],
    ['trồng rừng, giữ rừng, chống cháy rừng;', 'trồng rừng, giữ rừng, chống cháy rừng'],
    ['phổ biến Luật Lâm nghiệp đến cán bộ xã;', 'phổ biến Luật Lâm nghiệp đến cán bộ xã'],
    ['thực hiện phong trào “Ngày Chủ nhật xanh” giai đoạn 2031 - 2035;', 'thực hiện phong trào “Ngày Chủ nhật xanh” giai đoạn 2031 - 2035'],
    ['“Mỗi người một cây” năm 2031;', '“Mỗi người một cây” năm 2031'],
    ['Hướng dẫn để các trường học tiếp tục trồng rừng;', 'Hướng dẫn để các trường học tiếp tục trồng rừng'],
    ['chỉnh đốn tổ chức; kiên quyết ngăn chặn tiêu cực.', 'chỉnh đốn tổ chức; kiên quyết ngăn chặn tiêu cực'],
  ])('… về %s → %s', (tail, expected) => {
    expect(titled(` về ${tail}`)).toBe(expected);
  });

  it('keeps an effort in a ground, which has no clause of its own', () => {
    const effort = 'của UBND tỉnh về trồng rừng, bảo đảm an toàn lao động;';
    expect(title(`Căn cứ Kế hoạch số 205/KH-UBND ngày 14/8/2031 ${effort}`)).toBe('trồng rừng, bảo đảm an toàn lao động');
    expect(title(`Tiếp tục thực hiện Kế hoạch số 205/KH-UBND ngày 14/8/2031 ${effort}`)).toBe('trồng rừng');
  });
});

describe('a title of several parts', () => {
  const ground = (tail: string) => title(`Căn cứ Kế hoạch số 205/KH-UBND ngày 14/8/2031 của UBND tỉnh ${tail}`);

  it.each([
    ['hướng dẫn đo đạc; xác định diện tích rừng;', 'hướng dẫn đo đạc; xác định diện tích rừng'],
    ['về mức chi; sửa đổi, bổ sung định mức cây giống;', 'mức chi; sửa đổi, bổ sung định mức cây giống'],
    ['giao chỉ tiêu cho các sở; Ủy ban nhân dân các huyện trồng rừng.', 'giao chỉ tiêu cho các sở; Ủy ban nhân dân các huyện trồng rừng'],
    [
      'phê duyệt Đề án trồng rừng (gọi tắt là Đề án) của các hợp tác xã;',
      'phê duyệt Đề án trồng rừng (gọi tắt là Đề án) của các hợp tác xã',
    ],
    [
      'phê duyệt Đề án trồng rừng (viết tắt là Đề án) giai đoạn 2031 - 2035;',
      'phê duyệt Đề án trồng rừng (viết tắt là Đề án) giai đoạn 2031 - 2035',
    ],
  ])('Căn cứ … %s', (tail, expected) => expect(ground(tail)).toBe(expected));

  it.each([
    // Another ground, or the sentence that issues the plan
    ['về trồng rừng; thực hiện chỉ đạo của Chủ tịch UBND tỉnh;', 'trồng rừng'],
    ['về trồng rừng; theo đề nghị của Sở Nông nghiệp;', 'trồng rừng'],
    ['về trồng rừng; UBND huyện ban hành kế hoạch như sau:', 'trồng rừng'],
    ['về trồng rừng (gọi tắt là Kế hoạch 205); Công văn số 61/SNN-LN', 'trồng rừng'],
  ])('not beyond its end: Căn cứ … %s', (tail, expected) => expect(ground(tail)).toBe(expected));

  it('only in a ground', () => {
    expect(titled(' về trồng rừng; xác định diện tích của từng xã.')).toBe('trồng rừng');
  });
});

describe('where the sentence goes on behind a title', () => {
  it.each([
    [
      'Nghị quyết số 11-NQ/TW ngày 3/5/2031 của Bộ Chính trị về chuyển đổi số quốc gia, tổ chức từ 05/3 đến 20/3/2032.',
      ['Nghị quyết 11-NQ/TW 2031-05-03 · Bộ Chính trị · chuyển đổi số quốc gia'],
    ],
    [
      'Chỉ thị số 11-CT/TW ngày 3/5/2031 của Ban Bí thư về tín dụng, đất đai giai đoạn 2031 - 2035.',
      ['Chỉ thị 11-CT/TW 2031-05-03 · Ban Bí thư · tín dụng, đất đai giai đoạn 2031 - 2035'],
    ],
    [
      'Căn cứ Chương trình số 02-CTr/ĐU ngày 3/5/2031 của Đảng ủy xã về công tác năm 2032; Hướng dẫn số 07-HD/BTG ,ngày 4/5/2031 của Ban Tuyên giáo về dân vận năm 2032.Đảng ủy xã xây dựng kế hoạch',
      [
        'Chương trình 02-CTr/ĐU 2031-05-03 · Đảng ủy xã · công tác năm 2032',
        'Hướng dẫn 07-HD/BTG 2031-05-04 · Ban Tuyên giáo · dân vận năm 2032',
      ],
    ],
    [
      'Quyết định số 12/QĐ-UBND ngày 3/5/2031 của UBND tỉnh về đường TP.Huế mở rộng.',
      ['Quyết định 12/QĐ-UBND 2031-05-03 · UBND tỉnh · đường TP.Huế mở rộng'],
    ],
  ])('%s', (text, expected) => expect(show(text)).toEqual(expected));
});
