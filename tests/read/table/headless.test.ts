import { describe, expect, test } from 'vitest';
import { parseText } from '../../../src/parse.ts';
import { page, showTables } from './show-tables.ts';

describe('rows that begin with a time, without a head above them', () => {
  test.each<[name: string, source: string, expected: string]>([
    [
      'hours',
      page`
 6h30 - 7h00     Tập trung học sinh         Đội thiếu niên
 7h00 - 7h30     Chào cờ, hát Quốc ca       Ban nghi lễ
 7h30 - 8h15     Ôn truyền thống nhà        Hiệu trưởng
                 trường
II. KINH PHÍ`,
      page`
[layout 0-4 of 5]

6h30 - 7h00 ¦ Tập trung học sinh ¦ Đội thiếu niên
7h00 - 7h30 ¦ Chào cờ, hát Quốc ca ¦ Ban nghi lễ
7h30 - 8h15 ¦ Ôn truyền thống nhà trường ¦ Hiệu trưởng`,
    ],
    [
      'a roster under heads of its own',
      page`
Ngày            Trưởng ca trực       Người trực
03/5/2024       Lê Văn Tám           Đỗ Thị Na
04/5/2024       Vũ Thị Mơ            Hà Văn Bé
05/5/2024       Bùi Văn Lộc          Lý Thị Sen`,
      page`
[layout 0-4 of 4]
Ngày ¦ Trưởng ca trực ¦ Người trực
03/5/2024 ¦ Lê Văn Tám ¦ Đỗ Thị Na
04/5/2024 ¦ Vũ Thị Mơ ¦ Hà Văn Bé
05/5/2024 ¦ Bùi Văn Lộc ¦ Lý Thị Sen`,
    ],
  ])('%s', (_, source, expected) => expect(showTables(source)).toBe(expected));

  test.each([
    ['two rows', ' 6h30     Tập trung\n 7h00     Chào cờ'],
    ['ordinals', ' 1     Tập trung\n 2     Chào cờ\n 3     Diễu hành'],
    ['columns that move', ' 6h30     Tập trung\n 7h00                    Chào cờ\n 7h30            Diễu hành'],
    ['numbers', ' 12     15     30\n 13     16     31\n 14     17     32'],
    ['labels', ' Ngày 12/4:     Tập trung\n Ngày 13/4:     Chào cờ\n Ngày 14/4:     Diễu hành'],
    ['running text', '7h00 học sinh tập trung ở sân.\n7h30 học sinh chào cờ.\n8h00 học sinh vào lớp.'],
  ])('not %s', (_, source) => expect(showTables(source)).not.toContain('[layout'));
});

test('a programme may be of any length', () => {
  const rows = 70_000;
  expect(showTables('6h30     Chào cờ\n'.repeat(rows))).toContain(`[layout 0-${rows} of ${rows}]`);
});

describe('what such rows are', () => {
  const read = (rows: string) => {
    const { tasks, deadlines } = parseText(`KẾ HOẠCH\nTổ chức hội trại năm 2024\n\nI. CHƯƠNG TRÌNH NGÀY 12/4/2024\n${rows}`).plan;
    return [tasks.map(({ text }) => text), deadlines.filter(({ task }) => task !== null).map(({ time }) => time)];
  };

  test('directives with their times', () =>
    expect(read('6h30     Tập trung học sinh\n7h00     Chào cờ\n7h30     Diễu hành')).toEqual([
      ['Tập trung học sinh', 'Chào cờ', 'Diễu hành'],
      ['06:30', '07:00', '07:30'],
    ]));
  test('not those who are on duty', () =>
    expect(read('12/4/2024     Lê Văn Tám\n13/4/2024     Vũ Thị Mơ\n14/4/2024     Hà Văn Bé')).toEqual([[], []]));
});
