import { describe, expect, test } from 'vitest';
import { en as inEnglish } from '../../../src/cli/messages/en.ts';
import { vi as inVietnamese } from '../../../src/cli/messages/vi.ts';
import { renderOverview } from '../../../src/cli/reporters/overview/index.ts';
import { COLOURED } from '../../../src/cli/terminal/colours.ts';
import { displayWidth } from '../../../src/cli/terminal/layout.ts';
import { PLAIN } from '../../../src/cli/terminal/palette.ts';
import type { Plan } from '../../../src/model/plan.ts';
import { at, deadline, fullPlan, plan, task } from '../../sample-plan.ts';

const overview = (value: Plan, width = 80, coloured = false) =>
  renderOverview(value, { width, say: inVietnamese, paint: coloured ? COLOURED : PLAIN });

test('a whole plan', () => {
  expect(overview(fullPlan())).toMatchInlineSnapshot(`
    "KẾ HOẠCH
    Cải cách hành chính năm 2031

      Cơ quan    Ủy ban nhân dân xã Bình Khê
      Số         58/KH-UBND
      Ban hành   Bình Khê, 05/08/2031
      Thời gian  năm 2031 (suy ra)
      Thể thức   văn bản Nhà nước

    Căn cứ 1
      • Nghị quyết 76/NQ-HĐND · 20/07/2031 · Hội đồng nhân dân tỉnh Sơn Giang
        về chương trình cải cách hành chính

    Nhiệm vụ 2

      II. NHIỆM VỤ                                          quý III/2031
        1. Rà soát danh mục thủ tục hành chính.             › trước ngày 15/09/2031
           chủ trì: Văn phòng UBND xã · phối hợp: Công an
           xã · gửi: Ủy ban nhân dân tỉnh (qua Sở Nội vụ)
           · sản phẩm: danh mục thủ tục
          - Báo cáo kết quả.                                › hằng năm, chậm nhất
                                                              ngày 29/10

      Nơi nhận  UBND tỉnh (báo cáo)
                Lưu: VT (2 bản)
      Người ký  TM. ỦY BAN NHÂN DÂN · KT. CHỦ TỊCH · PHÓ CHỦ TỊCH · Lê Thị Hoài
                Thương

    Cần xem lại 4
      ! dòng 16 chưa đọc được ngày “31/9”
      ·         suy ra, không viết trong văn bản: thời gian
      · dòng 13 thời hạn “trước ngày 30/10 hằng năm”: năm được suy ra
      · dòng 14 “Đề án 12”: chưa rõ là văn bản nào

    2 nhiệm vụ · 2 thời hạn · 1 cơ quan · 1 văn bản được viện dẫn
    "
  `);
});

test('a whole plan on a narrow terminal, in English', () => {
  expect(renderOverview(fullPlan(), { width: 44, say: inEnglish, paint: PLAIN })).toMatchInlineSnapshot(`
    "KẾ HOẠCH
    Cải cách hành chính năm 2031

      Issuer  Ủy ban nhân dân xã Bình Khê
      Number  58/KH-UBND
      Issued  Bình Khê, 5 Aug 2031
      Period  2031 (inferred)
      Rules   State document

    Legal bases 1
      • Nghị quyết 76/NQ-HĐND · 20 Jul 2031 ·
        Hội đồng nhân dân tỉnh Sơn Giang
        on: chương trình cải cách hành chính

    Tasks 2

      II. NHIỆM VỤ
         Q3 2031
        1. Rà soát danh mục thủ tục hành chính.
           led by: Văn phòng UBND xã · with:
           Công an xã · to: Ủy ban nhân dân tỉnh
           (through Sở Nội vụ) · deliverable:
           danh mục thủ tục
           › before 15 Sep 2031
          - Báo cáo kết quả.
             › every year, by 29 Oct

      Recipients  UBND tỉnh (báo cáo)
                  Lưu: VT (2 copies)
      Signed by   TM. ỦY BAN NHÂN DÂN · KT. CHỦ
                  TỊCH · PHÓ CHỦ TỊCH · Lê Thị
                  Hoài Thương

    Worth a look 4
      ! line 16 chưa đọc được ngày “31/9”
      ·         inferred, not written in the
                document: period
      · line 13 deadline “trước ngày 30/10 hằng
                năm”: year inferred
      · line 14 “Đề án 12”: unclear which
                document it stands for

    2 tasks · 2 deadlines · 1 body · 1 cited
    instrument
    "
  `);
});

test('a plan with nothing in it', () => {
  expect(overview(plan())).toMatchInlineSnapshot(`
    "Không thấy tên loại và trích yếu

      Cơ quan    không thấy
      Số         không thấy
      Ban hành   không thấy
      Thời gian  không thấy

    Nhiệm vụ 0
      Không thấy nhiệm vụ nào.

      Nơi nhận  không thấy
      Người ký  không thấy

    Không có gì cần xem lại.

    0 nhiệm vụ · 0 thời hạn · 0 cơ quan · 0 văn bản được viện dẫn
    "
  `);
});

test.each([40, 60, 75, 76, 100, 112])('fits in %i columns', (width) => {
  const long = 'Tổ chức thực hiện '.repeat(30).trim();
  const value = fullPlan();
  const wide: Plan = {
    ...value,
    title: long,
    issuer: long,
    tasks: value.tasks.map((one) => ({ ...one, text: long, deliverable: long })),
    deadlines: [
      deadline({ kind: 'relative', text: long }),
      deadline({ id: 'd2', task: null, text: 'x'.repeat(200), kind: 'relative', due: null }),
    ],
    recipients: value.recipients.map((one) => ({ ...one, name: long })),
    diagnostics: value.diagnostics.map((one) => ({ ...one, message: 'x'.repeat(300) })),
  };
  const lines = overview(wide, width, true).split('\n');
  expect(lines.filter((line) => displayWidth(line) > width)).toEqual([]);
});

test('colours change nothing but colours', () => {
  const coloured = overview(fullPlan(), 80, true);
  expect(coloured).toContain('\u001b[');
  // biome-ignore lint/complexity/useRegexLiterals: reads better than an escape in a literal
  expect(coloured.replace(new RegExp('\u001b\\[\\d+m', 'g'), '')).toBe(overview(fullPlan()));
});

test('nothing in a document commands the terminal', () => {
  const hostile = JSON.parse(JSON.stringify(fullPlan()).replace(/UBND/g, 'U\\u001b]0;x\\u0007B\\u202EN\\u009b2JD')) as Plan;
  expect(overview(hostile)).toBe(overview(fullPlan()));
});

describe('number', () => {
  test.each([
    ['58', 'KH-UBND', '58/KH-UBND'],
    ['45', 'KH/HU', '45-KH/HU'],
    [null, 'KH-UBND', 'chưa có số (ký hiệu KH-UBND)'],
    ['45', null, '45'],
  ])('%s and %s → %s', (serial, symbol, shown) => {
    expect(overview(plan({ number: { serial, symbol, text: '', position: at(1) } }))).toMatch(
      new RegExp(`Số +${shown.replace(/[()]/g, '\\$&')}\n`),
    );
  });
});

describe('signature', () => {
  test.each([
    [{ authority: 'TM', onBehalfOf: 'ĐẢNG ỦY', positions: ['BÍ THƯ'] }, 'TM. ĐẢNG ỦY · BÍ THƯ · Lê Văn Tám'],
    [{ authority: 'KT', onBehalfOf: null, positions: ['GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'] }, 'KT. GIÁM ĐỐC · PHÓ GIÁM ĐỐC · Lê Văn Tám'],
    [{ authority: 'TL', onBehalfOf: null, positions: ['CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'] }, 'TL. CHỦ TỊCH · CHÁNH VĂN PHÒNG · Lê Văn Tám'],
    [{ authority: null, onBehalfOf: null, positions: ['HIỆU TRƯỞNG'] }, 'HIỆU TRƯỞNG · Lê Văn Tám'],
    [{ authority: null, onBehalfOf: null, positions: ['HIỆU TRƯỞNG'], name: null }, 'HIỆU TRƯỞNG · chưa ký tên'],
  ] as const)('%j → %s', (facts, shown) => {
    const signature = { name: 'Lê Văn Tám', position: at(9), ...facts, positions: [...facts.positions] };
    expect(overview(plan({ signature }))).toContain(`Người ký  ${shown}\n`);
  });
});

describe('tasks', () => {
  const section = { id: 'II', marker: 'II.', title: 'NHIỆM VỤ', kind: 'tasks', period: null, position: at(3), children: [] } as const;
  const sections = [{ ...section, children: [] }];

  test('bodies are grouped by role, in the order of the document', () => {
    const responsible = [
      { role: 'coordinating', name: 'Hội Nông dân', evidence: 'written', position: at(4) },
      { role: 'leading', name: 'Trạm Y tế', evidence: 'written', position: at(4) },
      { role: 'coordinating', name: 'Đoàn Thanh niên', evidence: 'written', position: at(4) },
    ] as const;
    expect(overview(plan({ sections, tasks: [task({ responsible: [...responsible] })] }), 100)).toContain(
      'phối hợp: Hội Nông dân, Đoàn Thanh niên · chủ trì: Trạm Y tế',
    );
  });

  test('one task may have several deadlines, the same one is shown once', () => {
    const deadlines = [deadline(), deadline({ id: 'd2' }), deadline({ id: 'd3', bound: 'by', date: '2031-12-01', due: '2031-12-01' })];
    const shown = overview(plan({ sections, tasks: [task()], deadlines }), 100);
    expect(shown.match(/›.*/g)).toEqual(['› trước ngày 15/09/2031', '› chậm nhất ngày 01/12/2031']);
  });

  test('a deadline without a task stands beside its section', () => {
    const shown = overview(plan({ sections, tasks: [], deadlines: [deadline({ task: null })] }), 100);
    expect(shown).toMatch(/II\. NHIỆM VỤ +› trước ngày 15\/09\/2031/);
  });

  test('a section without tasks is left out', () => {
    expect(overview(plan({ sections, tasks: [] }))).not.toContain('NHIỆM VỤ\n');
  });
});

test('errors come first in what needs a look, and a long list is cut', () => {
  const diagnostics: Plan['diagnostics'] = [
    { severity: 'info', ruleId: 'truncated-sentence', message: 'câu dở dang', position: at(1) },
    ...Array.from({ length: 25 }, (_, index) => ({
      severity: 'warning' as const,
      ruleId: 'unread-date',
      message: `ngày thứ ${index}`,
      position: at(index + 2),
    })),
    { severity: 'error', ruleId: 'impossible-date', message: 'ngày 31/9', position: at(99) },
  ];
  const shown = overview(plan({ diagnostics })).split('Cần xem lại 27\n')[1] ?? '';
  expect(shown).toMatch(/^ {2}✗ dòng 99 ngày 31\/9\n {2}! dòng 2 {2}ngày thứ 0\n/);
  expect(shown).toContain('… và 7 điều khác');
  expect(shown).not.toContain('câu dở dang');
});
