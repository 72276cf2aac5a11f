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

describe('the time in a bracket under the title', () => {
  test.each([
    ['Nâng cao chất lượng giám sát\n(Giai đoạn: 2021 - 2025)', '2021-01-01', 'Nâng cao chất lượng giám sát'],
    ['Nâng cao chất lượng giám sát\n(Quý I năm 2026)', '2026-01-01', 'Nâng cao chất lượng giám sát'],
    ['Nâng cao chất lượng giám sát\n(Lần 2)', null, 'Nâng cao chất lượng giám sát'],
    ['Nâng cao chất lượng giám sát năm 2026\n(Giai đoạn 2021 - 2025)', '2026-01-01', 'Nâng cao chất lượng giám sát năm 2026'],
  ])('%s', (written, start, title) => {
    const { period, title: read } = plan(written);
    expect([period?.start ?? null, read]).toEqual([start, title]);
  });
});

describe('a plan copied without the decision that it was issued with', () => {
  const copied = (note: string) =>
    parseText(`KẾ HOẠCH\nKhung thời gian học tập\n${note}\n\nI. NỘI DUNG\n1. Các trường nộp báo cáo trước ngày 15/5.\n`).plan;

  test('has its number, date and issuer from the note under the title', () => {
    const { number, date, issuer, regime, citations, diagnostics, deadlines } = copied(
      '(Ban hành kèm theo Quyết định số 268/QĐ-UBND\nngày 05 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Hà Nam)',
    );
    expect([number?.serial, number?.symbol, date, issuer, regime]).toEqual([
      '268',
      'QĐ-UBND',
      '2026-01-05',
      'Ủy ban nhân dân tỉnh Hà Nam',
      'state',
    ]);
    expect([citations, deadlines[0]?.due]).toEqual([[], '2026-05-14']);
    expect(diagnostics.filter(({ ruleId }) => ruleId.startsWith('unread'))).toEqual([]);
  });

  test.each(['(Kèm theo Công văn số 12/SGD-VP ngày 05/01/2026 của Sở)', '(Ban hành kèm theo Quyết định của Sở)'])('not from “%s”', (note) =>
    expect(copied(note).number).toBeNull(),
  );
});
