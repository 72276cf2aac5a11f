import { firstDay, lastDay } from '../../calendar/day.ts';
import { writtenDate } from '../../text/written-date.ts';
import { based, tasks } from '../examples.ts';
import type { Rule } from '../rule.ts';
import { nameOf } from '../wording.ts';

export const citationFromFuture: Rule = {
  id: 'citation-from-future',
  severity: 'error',
  regimes: ['state', 'party'],
  basis: [],
  summary: { vi: 'Văn bản viện dẫn có ngày sau ngày của kế hoạch', en: 'An instrument dated after the plan' },
  explanation: {
    vi: 'Kế hoạch không thể viện dẫn văn bản chưa ban hành; thường là gõ nhầm năm. Kế hoạch chưa có ngày thì không xét.',
    en: 'A plan cannot cite what has not been issued; mostly a slip in the year. A plan without a date is not judged.',
  },
  examples: {
    wrong: [
      based('Căn cứ Quyết định số 35/QĐ-UBND ngày 20/3/2026 của Ủy ban nhân dân tỉnh về chỉ tiêu;', { marks: '35/QĐ-UBND' }),
      tasks(['1. Thực hiện Kế hoạch số 19/KH-UBND ngày 12/01/2027 của Ủy ban nhân dân tỉnh.'], { marks: '19/KH-UBND' }),
      based('Căn cứ Luật Dữ liệu năm 2042;', { marks: 'Luật Dữ liệu' }),
    ],
    right: [
      based('Căn cứ Quyết định số 35/QĐ-UBND ngày 06/3/2026 của Ủy ban nhân dân tỉnh về chỉ tiêu;', {
        note: { vi: 'cùng ngày', en: 'the same day' },
      }),
      based('Căn cứ Luật Dữ liệu năm 2024; Công văn số 12/UBND-NC tháng 3 năm 2026 của Ủy ban nhân dân tỉnh về nội chính;'),
      based('Căn cứ Quyết định số 35/QĐ-UBND ngày 20/3/2026 của Ủy ban nhân dân tỉnh về chỉ tiêu;', {
        placeDate: 'Suối Mơ, ngày    tháng 3 năm 2026',
        note: { vi: 'dự thảo chưa có ngày', en: 'a draft without a day' },
      }),
    ],
  },
  check({ cited, plan }, report) {
    const last = lastDay(plan.date);
    if (last === null || plan.date === null) return;
    for (const { citation } of cited) {
      const first = firstDay(citation.date);
      if (first === null || citation.date === null || first <= last || citation.evidence === 'ocr') continue;
      report({
        position: citation.position,
        message: {
          vi: `“${nameOf(citation)}” ghi ngày ${writtenDate(citation.date)}, sau ngày ban hành kế hoạch (${writtenDate(plan.date)}); hãy kiểm tra lại ngày, nhất là năm.`,
          en: `“${nameOf(citation)}” is dated ${writtenDate(citation.date)}, after the plan (${writtenDate(plan.date)}); check the date, above all its year.`,
        },
      });
    }
  },
};
