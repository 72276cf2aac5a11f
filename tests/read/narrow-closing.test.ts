import { expect, test } from 'vitest';
import { parseText } from '../../src/index.ts';

const plan = (below: string) =>
  parseText(
    `KẾ HOẠCH\nNạo vét kênh năm 2025\n\nI. NỘI DUNG\n- Nạo vét kênh N3.\n\nNơi nhận:        BÍ THƯ\n- Các chi bộ,    Lê Văn Đông\n- Lưu Văn\n${below}\n`,
  ).plan;

test('words of the archive line that a narrow column sets below it begin no appendix', () => {
  expect(plan('phòng Huyện ủy.').sections.map(({ id }) => id)).toEqual(['I']);
});

test.each([['PHỤ LỤC\nDANH SÁCH KÊNH'], ['\nDanh sách kênh phải nạo vét']])('what is no such word does: “%s”', (below) => {
  expect(plan(below).sections.map(({ id }) => id)).toEqual(['I', 'PL']);
});
