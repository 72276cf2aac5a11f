import { tasks } from '../examples.ts';
import type { Rule } from '../rule.ts';

export const deadlineWithoutYear: Rule = {
  id: 'deadline-without-year',
  severity: 'info',
  regimes: ['state', 'party'],
  basis: [],
  summary: { vi: 'Thời hạn có ngày, tháng mà không có năm', en: 'A day and month without a year' },
  explanation: {
    vi: 'Ngày, tháng không ghi năm được hiểu theo năm của kế hoạch; ghi năm, hoặc “hằng năm”, để không ai hiểu khác. Ngày nằm dưới đề mục có năm, tháng của nó không bị báo.',
    en: 'It is read with the plan’s year; write the year, or “hằng năm”. A day under a heading that gives its year or month is left alone.',
  },
  examples: {
    wrong: [
      tasks(['1. Rà soát thiết bị trước ngày 15/5.'], { marks: '15/5' }),
      tasks(['1. Báo cáo 6 tháng trước ngày 05 tháng 6 về Ủy ban nhân dân tỉnh.'], { marks: '05 tháng 6' }),
    ],
    right: [
      tasks(['1. Rà soát thiết bị trước ngày 15/5/2026.']),
      tasks(['1. Báo cáo trước ngày 15/5 hằng năm.']),
      tasks(['1. Rà soát thiết bị trong quý II.']),
      tasks(['1. Tổ chức hai đợt, từ ngày 15/5 đến ngày 20/5/2026.']),
      tasks(['1. Tháng 5 năm 2026', 'a) Rà soát thiết bị trước ngày 15/5.', 'b) Tập huấn kỹ năng số trước ngày 20/5.']),
    ],
  },
  check(document, report) {
    for (const { kind, date, text, inferred, position, section } of document.plan.deadlines) {
      if (kind !== 'date' || date === null || date.length < 10 || !inferred.includes('year') || inferred.includes('date')) continue;
      if (document.sectionsOf(section).some(({ period }) => period !== null)) continue;
      const year = date.slice(0, 4);
      report({
        position,
        message: {
          vi: `“${text}” không ghi năm, được hiểu là năm ${year}; hãy ghi rõ năm, hoặc “hằng năm”.`,
          en: `“${text}” has no year and is read as ${year}; write the year, or “hằng năm”.`,
        },
      });
    }
  },
};
