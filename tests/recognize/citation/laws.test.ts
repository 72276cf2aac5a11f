import { describe, expect, it } from 'vitest';
import { show } from './show.ts';

describe('laws by name', () => {
  it.each([
    ['Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;', ['Luật 2017-11-15 · - · Lâm nghiệp']],
    ['Căn cứ Luật Phòng, chống thiên tai năm 2013 và Luật Đê điều;', ['Luật 2013 · - · Phòng, chống thiên tai', 'Luật · - · Đê điều']],
    ['Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ và các nghị định', ['Luật · - · Phòng cháy, chữa cháy và cứu nạn, cứu hộ']],
    [
      'Luật Cán bộ, công chức, Luật Viên chức, Luật Tố cáo...',
      ['Luật · - · Cán bộ, công chức', 'Luật · - · Viên chức', 'Luật · - · Tố cáo'],
    ],
    ['thi hành Luật Trồng trọt có hiệu lực từ ngày 01/7/2031', ['Luật · - · Trồng trọt']],
    ['Luật Đất đai 2024', ['Luật 2024 · - · Đất đai']],
    ['Bộ Luật lao động năm 2019', ['Bộ Luật 2019 · - · lao động']],
    ['Pháp lệnh Cảnh sát môi trường ngày 23/12/2014', ['Pháp lệnh 2014-12-23 · - · Cảnh sát môi trường']],
    ['Hiến pháp năm 2013', ['Hiến pháp 2013']],
    ['Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam', ['Hiến pháp · - · nước Cộng hòa xã hội chủ nghĩa Việt Nam']],
    ['luật Đất đai và LUẬT VIỆC LÀM NĂM 2031', ['Luật · - · Đất đai', 'Luật 2031 · - · VIỆC LÀM']],
    // With their number
    ['Luật Nhà giáo số 73/2031/QH16 ngày 16/6/2031', ['Luật 73/2031/QH16 2031-06-16 · - · Nhà giáo']],
    [
      'Luật Nhà giáo số 73/2031/QH16 được Quốc hội khóa XVI, kỳ họp thứ 9 thông qua ngày 16/6/2031',
      ['Luật 73/2031/QH16 2031-06-16 · Quốc hội · Nhà giáo'],
    ],
    ['Luật số 73/2031/QH16 ngày 16/6/2031 của Quốc hội về nhà giáo;', ['Luật 73/2031/QH16 2031-06-16 · Quốc hội · nhà giáo']],
    ['Luật Đất đai năm 2031 (Luật số 31/2031/QH16)', ['Luật 2031 · - · Đất đai', 'Luật 31/2031/QH16 +nested']],
    ['theo Pháp lệnh 34/2031/PL-UBTVQH16', ['Pháp lệnh 34/2031/PL-UBTVQH16']],
    // Amending laws name others in their title
    [
      'Luật sửa đổi, bổ sung một số điều của Luật Đê điều và Luật Thủy lợi ngày 22/11/2031;',
      ['Luật 2031-11-22 · - · sửa đổi, bổ sung một số điều của Luật Đê điều và Luật Thủy lợi'],
    ],
    ['Luật Thú y (sửa đổi, bổ sung năm 2031), Luật Chăn nuôi (sửa đổi)', ['Luật · - · Thú y', 'Luật · - · Chăn nuôi']],
    // Names that no list has
    ['Luật Cây xanh đô thị năm 2031', ['Luật 2031 · - · Cây xanh đô thị']],
    ['Luật Bảo trợ, nuôi dưỡng cây xanh ngày 3/4/2031', ['Luật 2031-04-03 · - · Bảo trợ, nuôi dưỡng cây xanh']],
    ['Luật Cây xanh, các nghị định hướng dẫn', ['Luật · - · Cây xanh']],
  ])('%s', (text, expected) => {
    expect(show(text)).toEqual(expected);
  });
});

describe('no law', () => {
  it.each([
    'Căn cứ Luật; theo Bộ luật này; Pháp lệnh và các văn bản hướng dẫn',
    'chấp hành pháp luật, kỷ luật của Nhà nước',
    'Hội Luật gia, Đoàn Luật sư tỉnh, luật sư Trần Văn C',
    'Trường Đại học Luật Hà Nội, cử nhân Luật, khoa Luật',
    'góp ý dự thảo Luật Việc làm (sửa đổi)',
    'theo luật định, đúng luật chơi, vi phạm luật lệ',
    'theo luật đất đai nói chung',
    'Hiến pháp và pháp luật',
    'Công ty Luật TNHH An Phát',
    'Ngày Pháp luật 09/11',
    'Luật này có hiệu lực từ ngày 01/7/2031',
  ])('%s', (text) => {
    expect(show(text)).toEqual([]);
  });

  it('is not cited inside the title of another instrument', () => {
    expect(
      show('Nghị định số 88/2031/NĐ-CP ngày 14/8/2031 của Chính phủ quy định chi tiết một số điều của Luật Đê điều và Luật Thủy lợi;'),
    ).toEqual(['Nghị định 88/2031/NĐ-CP 2031-08-14 · Chính phủ · quy định chi tiết một số điều của Luật Đê điều và Luật Thủy lợi']);
    expect(show('Nghị định số 88/2031/NĐ-CP của Chính phủ về đê biển, Luật Thủy lợi và Luật Đê điều')).toEqual([
      'Nghị định 88/2031/NĐ-CP · Chính phủ · đê biển',
      'Luật · - · Thủy lợi',
      'Luật · - · Đê điều',
    ]);
  });
});
