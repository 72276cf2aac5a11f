import { formBasis } from '../form-basis.ts';
import { inBothLanguages } from '../in-both-languages.ts';
import type { Rule } from '../rule.ts';

export const notAPlan: Rule = {
  id: 'not-a-plan',
  severity: 'warning',
  regimes: ['state', 'party'],
  basis: formBasis('title'),
  summary: { vi: 'Tên loại không phải KẾ HOẠCH', en: 'The type is not KẾ HOẠCH' },
  explanation: {
    vi: 'Công cụ này đọc kế hoạch. Văn bản loại khác vẫn được đọc đến mức có thể, nhưng các quy tắc về nội dung có thể không hợp. Kế hoạch ban hành kèm quyết định là kế hoạch.',
    en: 'This tool reads plans. Other documents are read as far as possible, but the rules on content may not fit them. A plan attached to a decision is a plan.',
  },
  examples: {
    wrong: [
      { regime: 'state', parts: { title: 'THÔNG BÁO\nvề việc thực hiện chuyển đổi số năm 2026' } },
      { regime: 'state', parts: { title: 'Lịch thực hiện chuyển đổi số năm 2026' } },
      { regime: 'party', parts: { title: 'HƯỚNG DẪN\nkiểm tra công tác dân vận năm 2026' } },
    ],
    right: [
      { regime: 'state', parts: { title: 'KẾ HOẠCH\nKiểm tra việc thực hiện Quyết định về chuyển đổi số' } },
      { regime: 'state', parts: { title: '**KẾ HOẠCH**\n**Thực hiện chuyển đổi số năm 2026**' } },
      { regime: 'party', parts: {} },
    ],
  },
  check({ plan: { type, evidence } }, report) {
    // Of the symbol alone (“15/KH-UBND”) the type is known, and not written.
    const written = evidence.type === 'inferred' ? null : type;
    if (written !== 'KẾ HOẠCH') report({ position: null, message: inBothLanguages('not-a-plan', { found: written }) });
  },
};
