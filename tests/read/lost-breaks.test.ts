import { describe, expect, test } from 'vitest';
import { parseText } from '../../src/parse.ts';
import { findLostBreaks } from '../../src/read/lost-breaks.ts';

const LINES = [
  'UBND HUYỆN CỬA SÔNG',
  'PHÒNG NÔNG NGHIỆP',
  'Số: 31/KH-PNN',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Cửa Sông, ngày 05 tháng 3 năm 2024',
  'KẾ HOẠCH',
  'Trồng rừng ngập mặn năm 2024',
  'Căn cứ Kế hoạch số 12/KH-UBND ngày 15/01/2024 của UBND huyện về trồng cây;',
  'Phòng Nông nghiệp xây dựng Kế hoạch trồng rừng ngập mặn năm 2024 như sau:',
  'I. MỤC ĐÍCH - YÊU CẦU',
  '- Giữ đê, chắn sóng cho các xã ven biển trước mùa mưa bão.',
  '- Trồng đến đâu sống đến đó.',
  'II. NỘI DUNG',
  '1. Ươm giống',
  '- Ươm năm vạn cây đước, hai vạn cây bần tại vườn ươm của xã.',
  '- Phòng Tài chính - Kế hoạch cấp kinh phí mua bầu đất.',
  '2. Trồng và chăm sóc',
  'a) Trồng xong trước ngày 30/5/2024.',
  'b) Dặm lại những chỗ cây chết theo Điều 3. Mục 2 của hợp đồng.',
  'III. TỔ CHỨC THỰC HIỆN',
  '1. Các xã ven biển: Giao từng khoảnh cho các thôn trông coi.',
  '2. Đề nghị Hội Nông dân huyện vận động hội viên tham gia.',
  'Trên đây là Kế hoạch trồng rừng ngập mặn năm 2024./.',
  'Nơi nhận:',
  '- UBND huyện (b/c);',
  '- Các xã ven biển;',
  '- Lưu: VT, NN.',
  'KT. TRƯỞNG PHÒNG',
  'PHÓ TRƯỞNG PHÒNG',
  'Đặng Thị Bưởi',
];

describe('a plan that has lost its line breaks', () => {
  const words = (text: string) => {
    const { plan } = parseText(text);
    return JSON.parse(
      JSON.stringify(plan, (name, value) => (['position', 'source', 'diagnostics', 'line'].includes(name) ? undefined : value)),
    );
  };

  test('is read as with them', () => expect(words(LINES.join(' '))).toEqual(words(LINES.join('\n'))));

  test('has its positions in the text as it is', () => {
    const text = LINES.join(' ');
    for (const { text: directive, position } of parseText(text).plan.tasks) {
      expect(text.slice(position.start.offset, position.end.offset)).toContain(directive);
    }
  });

  test('has them lost in its body alone', () => {
    const text = [...LINES.slice(0, 10), LINES.slice(10).join(' ')].join('\n');
    expect(words(text).tasks).toEqual(words(LINES.join('\n')).tasks);
  });
});

describe('no line begins', () => {
  const long = 'Vận động các hộ giữ rừng, không chặt cây non làm củi, không thả dê vào rừng mới trồng. '.repeat(14);
  test.each([
    ['in a short paragraph', 'Trồng đước I. Trồng bần II. Trồng mắm III. Trồng sú.'],
    ['in a long paragraph', long],
    ['behind numbers that a noun has', `${long} Theo Phần I. Đất đai và Phần II. Rừng của sổ tay.`],
    ['behind one section alone', `${long} I. Đất bãi bồi. ${long}`],
    ['behind numerals in disorder', `${long} III. Đất. II. Rừng. I. Biển.`],
  ])('%s', (_, text) => expect(findLostBreaks(text)).toEqual([]));
});

test.each(['I- ', 'I/ '])('sections marked otherwise: “%s”', (other) => {
  const flat = LINES.map((line) => (/^[IVX]+\. /.test(line) ? line.replace('. ', other.slice(1)) : line)).join(' ');
  expect(parseText(flat).plan.sections.map(({ id }) => id)).toEqual(parseText(LINES.join('\n')).plan.sections.map(({ id }) => id));
});

test('where the first item stands far behind the title nothing is parted: a title would take in what stands between', () => {
  const sentence = 'Các xã trồng cây dọc đê trước ngày 30/5/2024 và báo cáo Phòng Nông nghiệp. ';
  const flat = [...LINES.slice(0, 8), sentence.repeat(50), ...LINES.slice(21)].join(' ');
  expect(findLostBreaks(flat)).toEqual([]);
});
