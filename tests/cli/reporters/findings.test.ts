import { describe, expect, test } from 'vitest';
import { type FindingsPage, renderFindings } from '../../../src/cli/reporters/findings/index.ts';
import { displayWidth } from '../../../src/cli/terminal/layout.ts';
import { PLAIN } from '../../../src/cli/terminal/palette.ts';
import { WORDS } from '../../../src/cli/validate/words/index.ts';
import { reportOf } from '../../../src/report/index.ts';
import { LineIndex } from '../../../src/source/line-index.ts';
import type { Finding } from '../../../src/validate/index.ts';
import { finding, hostileReport } from '../../report/hostile-report.ts';

const page: FindingsPage = {
  width: 80,
  words: WORDS.vi,
  paint: PLAIN,
  stdin: '(đầu vào chuẩn)',
  mended: 0,
  asOf: '11/2026',
  quiet: false,
};

const TEXT = 'KẾ HOẠCH\nSố 15/KH-UBND\n';
const at = (start: number, end: number) => new LineIndex(TEXT).position({ start, end });
const reported = (...findings: Finding[]) => reportOf([{ path: 'a.txt', location: 'a.txt', text: TEXT, findings, known: [] }]);

test('place, severity, rule; sentence; line and carets; clause; how to mend; how many there are', () => {
  const one = finding({
    ruleId: 'malformed-number',
    severity: 'error',
    message: 'Sau “Số” thiếu dấu hai chấm.',
    position: at(9, 14),
    basis: 'Nghị định 30/2020/NĐ-CP',
    fix: { safe: true, edits: [{ start: 11, end: 11, text: ':' }] },
  });
  const two = finding({ fix: { safe: false, edits: [{ start: 0, end: 8, text: 'THÔNG BÁO' }] } });
  expect(renderFindings(reported(two, one), page)).toBe(`a.txt

  cả văn bản  cảnh báo  missing-recipients
    Không thấy Nơi nhận; hãy bổ sung.
    Sửa bằng --unsafe-fixes: “KẾ HOẠCH” thành “THÔNG BÁO”

  2:1  lỗi  malformed-number
    Sau “Số” thiếu dấu hai chấm.
    2 │ Số 15/KH-UBND
      │ ^^^^^
    Căn cứ: Nghị định 30/2020/NĐ-CP
    Sửa bằng --fix: “Số” thành “Số:”

1 lỗi, 1 cảnh báo, 0 lưu ý trong 1 văn bản.
Sửa được 1 chỗ bằng “--fix”, thêm 1 chỗ bằng “--fix --unsafe-fixes” (có thể đổi
nghĩa, cần đọc lại).
Hiệu lực văn bản viện dẫn: theo danh mục rà soát đến 11/2026.
`);
});

describe('how to mend, in words', () => {
  test.each([
    ['a lone mark, with its word', [{ start: 11, end: 11, text: ':' }], '“Số” thành “Số:”'],
    ['a line left out', [{ start: 9, end: 23, text: '' }], 'bỏ “Số 15/KH-UBND '],
    ['many', Array.from({ length: 5 }, (_, n) => ({ start: n * 4, end: n * 4 + 1, text: 'x' })), '; …'],
    ['letters that look the same', [{ start: 0, end: 2, text: 'KẾ' }], 'chuyển 1 chỗ sang chữ dựng sẵn'],
  ])('%s', (_, edits, words) => {
    expect(renderFindings(reported(finding({ fix: { safe: true, edits } })), page)).toContain(words);
  });
});

test('nothing to mend', () => {
  expect(renderFindings(reported(), page)).toBe(
    'Không có gì cần sửa trong 1 văn bản.\nHiệu lực văn bản viện dẫn: theo danh mục rà soát đến 11/2026.\n',
  );
});

test('the page of a document that has pages', () => {
  const position = { start: { ...at(9, 14).start, page: 3 }, end: at(9, 14).end };
  expect(renderFindings(reported(finding({ position })), page)).toContain('  trang 3, 2:1  cảnh báo');
});

test.each([60, 80, 112])('no plan commands the terminal, and no line is wider than %i columns', (width) => {
  const out = renderFindings(hostileReport(), { ...page, width });
  expect(out).not.toMatch(/[^\n\P{Cc}]|\p{Zl}|\p{Cf}/u);
  // A file name is told whole.
  expect(out.split('\n').filter((line) => line.startsWith(' ') && displayWidth(line) > width)).toEqual([]);
});

test('standard input is called by its words', () => {
  expect(renderFindings(reportOf([{ path: '-', location: '-', text: '', findings: [finding()], known: [] }]), page)).toMatch(
    /^\(đầu vào chuẩn\)\n/,
  );
});
