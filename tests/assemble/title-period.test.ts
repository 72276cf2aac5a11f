import { describe, expect, test } from 'vitest';
import { parseText } from '../../src/parse.ts';

const plan = (title: string) =>
  parseText(
    `UBND TỈNH HÀ NAM\n\nSố: 5/KH-UBND\nHà Nam, ngày 10 tháng 01 năm 2026\n\nKẾ HOẠCH\n${title}\n\nI. NHIỆM VỤ\n1. Sở Tư pháp báo cáo trước ngày 15/5.\n`,
  ).plan;

describe('the year of a law in a title in capitals is not the plan’s', () => {
  test.each([
    ['TRIỂN KHAI THI HÀNH LUẬT ĐƯỜNG THỦY NĂM 2024 TRÊN ĐỊA BÀN TỈNH', null],
    ['SƠ KẾT THI HÀNH LUẬT ĐO LƯỜNG NĂM 2011 VÀ CÁC VĂN BẢN', null],
    ['TRIỂN KHAI LUẬT ĐƯỜNG THỦY NĂM 2024 TRONG NĂM 2026', '2026-01-01'],
    ['THI HÀNH LUẬT ĐƯỜNG THỦY TRÊN ĐỊA BÀN TỈNH NĂM 2026', '2026-01-01'],
    ['PHỔ BIẾN, GIÁO DỤC PHÁP LUẬT NĂM 2026', '2026-01-01'],
    ['TĂNG CƯỜNG KỶ LUẬT, KỶ CƯƠNG NĂM 2026', '2026-01-01'],
  ])('%s', (title, start) => {
    const { period, deadlines } = plan(title);
    expect([period?.start ?? null, deadlines[0]?.due]).toEqual([start, '2026-05-14']);
  });
});
