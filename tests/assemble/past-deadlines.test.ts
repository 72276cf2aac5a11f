import { describe, expect, it } from 'vitest';
import { parseText } from '../../src/index.ts';

const plan = (title: string, task: string) => `ỦY BAN NHÂN DÂN
XÃ KHE NƯỚC
Số: 88/KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Khe Nước, ngày 18 tháng 12 năm 2025

KẾ HOẠCH
${title}

I. NHIỆM VỤ
1. ${task}
`;

const warnings = (title: string, task: string) =>
  parseText(plan(title, task)).plan.diagnostics.filter(({ ruleId }) => ruleId === 'deadline-before-issue');

describe('a day without a year that lies before the plan', () => {
  it.each([
    ['Tổ chức đón xuân', 'Rà soát hộ nghèo, hoàn thành trước ngày 05/01.'],
    ['Tổ chức đón xuân', 'Trực bảo vệ từ 14/02 đến 22/02.'],
  ])('%s: %s is said to be one', (title, task) => {
    const [warning, ...others] = warnings(title, task);
    expect(others).toEqual([]);
    expect(warning).toMatchObject({ severity: 'warning', position: { start: { line: 12 } } });
    expect(warning?.message).toContain('hãy ghi rõ năm');
  });

  it.each([
    ['Tổ chức đón xuân', 'Rà soát hộ nghèo, hoàn thành trước ngày 05/01/2026.'],
    ['Tổ chức đón xuân', 'Rà soát hộ nghèo, hoàn thành trước ngày 30/12.'],
    ['Tổ chức đón xuân', 'Báo cáo UBND tỉnh trước ngày 05/01 hằng năm.'],
    ['Tổ chức đón xuân', 'Họp rút kinh nghiệm trong tháng 3.'],
    ['Công tác dân vận năm 2026', 'Rà soát hộ nghèo, hoàn thành trước ngày 05/01.'],
  ])('%s: %s is none', (title, task) => {
    expect(warnings(title, task)).toEqual([]);
  });
});
