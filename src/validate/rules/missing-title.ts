import { formBasis } from '../form-basis.ts';
import { inBothLanguages } from '../in-both-languages.ts';
import type { Rule } from '../rule.ts';

export const missingTitle: Rule = {
  id: 'missing-title',
  severity: 'error',
  regimes: ['state', 'party'],
  basis: formBasis('title'),
  summary: { vi: 'Thiếu trích yếu', en: 'The subject is missing' },
  explanation: {
    vi: 'Ngay dưới tên loại KẾ HOẠCH là trích yếu: một câu ngắn nêu nội dung kế hoạch. Trích yếu có thể đứng cùng dòng với tên loại.',
    en: 'Below the type KẾ HOẠCH stands the subject, one short phrase. It may stand on the same line.',
  },
  examples: {
    wrong: [
      { regime: 'state', parts: { title: 'KẾ HOẠCH' } },
      { regime: 'party', parts: { title: 'KẾ HOẠCH\n-----' } },
      { regime: 'state', parts: { title: 'KẾ HOẠCH\n(Dự thảo lần 2)' } },
    ],
    right: [
      { regime: 'state', parts: { title: 'KẾ HOẠCH Thực hiện chuyển đổi số năm 2026' } },
      { regime: 'state', parts: { title: 'KẾ HOẠCH\nVề việc thực hiện chuyển đổi số năm 2026\n(Ban hành kèm theo Quyết định)' } },
      { regime: 'party', parts: { title: 'KẾ HOẠCH\nvề kiểm tra công tác dân vận năm 2026' } },
    ],
  },
  check({ plan: { title }, isAdministrative }, report) {
    if (!isAdministrative) return;
    if (title === null) report({ position: null, message: inBothLanguages('missing-title', {}) });
  },
};
