import { describe, expect, test } from 'vitest';
import { parseText } from '../../src/parse.ts';

const tasks = (lines: readonly string[], between: string) =>
  parseText(['KẾ HOẠCH', 'Trồng cây năm 2024', 'I. NHIỆM VỤ', ...lines].join(between)).plan.tasks.map(({ text }) => text);

const WRAPPED = [
  '- Công an xã phối hợp với Hạt Kiểm lâm tuần tra rừng phòng hộ, rừng trồng theo',
  'Nghị định số 12/2020/NĐ-CP ngày 03/4/2020 của Chính phủ về trồng rừng, giữ',
  'rừng và thu hồi đất rừng.',
  '- Đoàn xã vận động đoàn viên góp cây giống, mỗi chi đoàn góp từ năm mươi đến',
  'một trăm cây, ưu tiên cây bản địa.',
  '- Trường học tổ chức tết trồng cây cho học sinh, chăm sóc cây đã trồng các năm',
  'trước.',
];
const JOINED = [
  'Công an xã phối hợp với Hạt Kiểm lâm tuần tra rừng phòng hộ, rừng trồng theo Nghị định số 12/2020/NĐ-CP ngày 03/4/2020 của Chính phủ về trồng rừng, giữ rừng và thu hồi đất rừng.',
  'Đoàn xã vận động đoàn viên góp cây giống, mỗi chi đoàn góp từ năm mươi đến một trăm cây, ưu tiên cây bản địa.',
  'Trường học tổ chức tết trồng cây cho học sinh, chăm sóc cây đã trồng các năm trước.',
];

describe('a blank line under each line', () => {
  test.each(['\n', '\n\n', '\n \n', '\n\t\n'])('lines parted by %j', (between) => expect(tasks(WRAPPED, between)).toEqual(JOINED));

  test.each([
    ['between items', 3],
    ['in a sentence', 1],
    ['between later items', 5],
  ])('takes no page number %s into the text', (_, at) => {
    expect(tasks([...WRAPPED.slice(0, at), '2', ...WRAPPED.slice(at)], '\n\n')).toEqual(JOINED);
  });

  test('parts paragraphs where each has a line of its own', () => {
    const items = [
      'Trồng bàng ở sân đình.',
      'Chăm vườn ươm của xã.',
      'Phát cây giống cho các hộ.',
      'Làm rào quanh vườn.',
      'Tưới cây mùa khô.',
    ];
    expect(tasks(items, '\n\n')).toEqual(items);
  });

  test('parts paragraphs of lines that are broken', () => {
    const text = (lines: readonly string[]) => lines.join('\n').replaceAll('\n- ', '\n\n- ');
    expect(tasks([text(WRAPPED)], '\n')).toEqual(JOINED);
  });
});
