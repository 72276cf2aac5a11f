import { based, tasks } from '../examples.ts';
import { inBothLanguages } from '../in-both-languages.ts';
import type { Rule } from '../rule.ts';

export const impossibleDate: Rule = {
  id: 'impossible-date',
  severity: 'error',
  regimes: ['state', 'party'],
  basis: [],
  summary: { vi: 'Ngày không có trên lịch', en: 'A date that no calendar has' },
  explanation: {
    vi: 'Ngày 31 của tháng có 30 ngày, ngày 29 tháng 02 của năm thường, tháng 13, ở bất cứ chỗ nào trong văn bản: thời hạn, viện dẫn, ngày ban hành. Bản quét chỉ bị xét ở thời hạn.',
    en: 'The 31st of a short month, 29 February of a common year, a 13th month, wherever it stands. Of scans only deadlines are judged.',
  },
  examples: {
    wrong: [
      tasks(['1. Rà soát thiết bị trước ngày 31/9/2026.'], { marks: '31/9/2026' }),
      tasks(['1. Rà soát thiết bị trước ngày 31/6.'], { marks: '31/6' }),
      based('Căn cứ Quyết định số 88/QĐ-UBND ngày 29 tháng 02 năm 2025 của Ủy ban nhân dân tỉnh về chỉ tiêu;', {
        marks: '29 tháng 02 năm 2025',
      }),
      { regime: 'state', parts: { placeDate: 'Suối Mơ, ngày 31 tháng 4 năm 2026' }, marks: '31 tháng 4 năm 2026' },
    ],
    right: [
      tasks(['1. Rà soát thiết bị trước ngày 29/02/2028 và 31/8/2026.']),
      tasks(['1. Đạt 31/40 chỉ tiêu; bản vẽ tỷ lệ 1/500; phiên bản 31.2.2026.1.']),
      based('Căn cứ Quyết định số 88/QĐ-UBND ngày 28 tháng 02 năm 2025 của Ủy ban nhân dân tỉnh về chỉ tiêu;'),
      { regime: 'state', parts: { placeDate: 'Suối Mơ, ngày 30 tháng 4 năm 2026' } },
    ],
  },
  check(document, report) {
    const told: { start: number; end: number }[] = [];
    for (const { ruleId, position } of document.plan.diagnostics) {
      if (ruleId !== 'impossible-date' || position === null) continue;
      told.push({ start: position.start.offset, end: position.end.offset });
      report({ position, message: inBothLanguages('impossible-date', { text: document.wordsAt(position).text }) });
    }
    if (document.isScan) return;
    for (const { content, start, end, real } of document.writtenDays) {
      if (real) continue;
      const span = content.span(start, end);
      if (told.some((other) => other.start < span.end && span.start < other.end)) continue;
      report({ position: document.position(span), message: inBothLanguages('impossible-date', { text: content.text.slice(start, end) }) });
    }
  },
};
