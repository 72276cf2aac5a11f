import { formBasis } from '../form-basis.ts';
import type { Rule } from '../rule.ts';

export const undatedDraft: Rule = {
  id: 'undated-draft',
  severity: 'info',
  regimes: ['state', 'party'],
  basis: formBasis('placeDate'),
  summary: { vi: 'Ngày hoặc tháng ban hành còn để trống', en: 'The day or month of issue is left blank' },
  explanation: {
    vi: 'Dự thảo để trống ngày, tháng là đúng; văn thư ghi khi phát hành. Bản đã phát hành thì phải có đủ. Ngày mờ trong bản quét không bị báo.',
    en: 'A draft rightly leaves them blank; the clerk enters them on issue. An issued document must have both. A day that a scan lost is not reported.',
  },
  examples: {
    wrong: [
      { regime: 'state', parts: { placeDate: 'Suối Mơ, ngày      tháng 3 năm 2026' }, marks: 'tháng 3 năm 2026' },
      { regime: 'state', parts: { placeDate: 'Suối Mơ, ngày ... tháng ... năm 2026' }, marks: 'ngày ... tháng ... năm 2026' },
      { regime: 'party', parts: { placeDate: 'Suối Mơ, ngày …… tháng 7 năm 2026' }, marks: '…… tháng 7' },
    ],
    right: [
      { regime: 'state', parts: {} },
      { regime: 'state', parts: { placeDate: 'Suối Mơ, ngày I0 tháng 3 năm 2026' }, note: { vi: 'Bản quét.', en: 'A scan.' } },
      { regime: 'state', parts: { placeDate: '' }, note: { vi: 'Thiếu cả dòng: quy tắc khác.', en: 'No line at all: another rule.' } },
      {
        regime: 'state',
        parts: { bases: 'Căn cứ Quyết định số     /QĐ-UBND ngày      tháng 01 năm 2026 của Ủy ban nhân dân tỉnh về chuyển đổi số;' },
        note: { vi: 'Ngày của văn bản khác.', en: 'The date of another document.' },
      },
    ],
  },
  check(document, report) {
    const line = document.issueDateLine;
    if (line === null || !(line.dayBlank || line.monthBlank)) return;
    const [vi, en] = line.monthBlank ? (line.dayBlank ? ['Ngày và tháng', 'day and month'] : ['Tháng', 'month']) : ['Ngày', 'day'];
    report({
      position: document.position(line.content.span(line.start, line.end)),
      message: {
        vi: `${vi} ban hành còn để trống; hãy ghi khi phát hành.`,
        en: `The ${en} of issue is left blank; enter it on issue.`,
      },
    });
  },
};
