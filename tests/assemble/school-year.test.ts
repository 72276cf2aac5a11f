import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../src/index.ts';

async function dues(date: string, title: string, lines: readonly string[]) {
  const items = lines.map((line, i) => `${i + 1}. ${line}`).join('\n');
  const text = `TRƯỜNG THCS TÂN HÒA\nSố: 5/KH-THCSTH\n\nTân Hòa, ngày ${date}\n\nKẾ HOẠCH\n${title}\n\nI. NHIỆM VỤ\n${items}\n`;
  const { plan } = await parsePlan(text, { path: 'a.txt' });
  return { period: plan.period, due: plan.deadlines.map((deadline) => deadline.due) };
}

describe('days and months without a year in the plan of a school year', () => {
  const lines = ['Nộp hồ sơ trước ngày 20/01.', 'Hoàn thành trong tháng 10.', 'Hoàn thành trong tháng 3.', 'Hoàn thành trong quý II.'];
  it.each(['Mở hội trại năm học 2025 - 2026', 'Mở hội trại\nNăm học 2025 – 2026', 'Mở hội trại năm học 2025-2026'])('%j', async (title) => {
    const { due, period } = await dues('22 tháng 9 năm 2025', title, lines);
    expect(due).toEqual(['2026-01-19', '2025-10-31', '2026-03-31', '2026-06-30']);
    expect(period).toBeNull();
  });

  it('before the year begins the days of the summer are of this one', async () => {
    const { due } = await dues('15 tháng 7 năm 2025', 'Đón năm học 2025 - 2026', ['Quét vôi trước ngày 25/7.', 'Họp ngày 05/9.']);
    expect(due).toEqual(['2025-07-24', '2025-09-05']);
  });

  it.each([
    ['22 tháng 9 năm 2025', 'Mở hội trại', '2025-01-19'],
    ['22 tháng 9 năm 2025', 'Mở hội trại năm 2025', '2025-01-19'],
    ['22 tháng 9 năm 2025', 'Mở hội trại giai đoạn 2025 - 2030', '2025-01-19'],
    ['12 tháng 01 năm 2026', 'Mở hội trại học kỳ II năm học 2025 - 2026', '2026-01-19'],
  ])('%s, %s: the plan’s own year', async (date, title, day) => expect((await dues(date, title, lines)).due[0]).toBe(day));

  it('a written year stays', async () => {
    const { due } = await dues('22 tháng 9 năm 2025', 'Mở hội trại năm học 2025 - 2026', [
      'Nộp hồ sơ trước ngày 20/01/2025.',
      'Nộp tiền trước ngày 20/01/2026.',
    ]);
    expect(due.at(-1)).toBe('2026-01-19');
  });
});
