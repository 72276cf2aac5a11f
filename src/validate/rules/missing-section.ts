import type { Section } from '../../model/plan.ts';
import { foldKey } from '../../text/fold.ts';
import { formBasis } from '../form-basis.ts';
import { inBothLanguages } from '../in-both-languages.ts';
import type { Rule } from '../rule.ts';

const ASSIGNS = ['tổ chức thực hiện', 'phân công', 'trách nhiệm', 'báo cáo', 'tổ chức triển khai'].map(foldKey);

export const missingSection: Rule = {
  id: 'missing-section',
  severity: 'warning',
  regimes: ['state', 'party'],
  basis: formBasis('outline'),
  summary: { vi: 'Thiếu phần nhiệm vụ hoặc phần tổ chức thực hiện', en: 'No section has the tasks, or none the organization' },
  explanation: {
    vi: 'Kế hoạch nêu việc phải làm (nhiệm vụ, nội dung, giải pháp) và ai làm (tổ chức thực hiện, phân công). Đề mục không rõ thuộc phần nào được coi là có thể chứa phần còn thiếu; tệp bị cắt và bản quét không bị báo.',
    en: 'A plan says what is to be done and who does it. A heading of no clear kind may hold what is missed; a file that is cut off and scans are left alone.',
  },
  examples: {
    wrong: [
      { regime: 'state', parts: { body: 'I. MỤC ĐÍCH, YÊU CẦU\n1. Nâng cao.\nII. TỔ CHỨC THỰC HIỆN\n1. Các thôn theo dõi, báo cáo.' } },
      { regime: 'state', parts: { body: 'I. MỤC ĐÍCH, YÊU CẦU\n1. Nâng cao.\nII. NHIỆM VỤ\n1. Rà soát thiết bị.\n2. Tập huấn.' } },
      { regime: 'party', parts: { body: 'Các chi bộ rà soát, tập huấn và tổng kết trong năm 2026.' } },
    ],
    right: [
      { regime: 'state', parts: {} },
      {
        regime: 'state',
        parts: { body: 'I. MỤC ĐÍCH\n1. Nâng cao.\nII. CÁC HOẠT ĐỘNG CHÍNH\n1. Rà soát.\nIII. PHÂN CÔNG\n1. Các thôn theo dõi.' },
      },
      {
        regime: 'state',
        parts: { body: 'I. MỤC ĐÍCH\n1. Nâng cao.\nII. NHIỆM VỤ\n1. Rà soát.\n2. Tổ chức thực hiện\n- Các thôn theo dõi.' },
      },
      { regime: 'party', parts: {} },
    ],
  },
  check({ plan, isScan }, report) {
    const { sections, recipients, signature } = plan;
    if (isScan || plan.type !== 'KẾ HOẠCH' || (recipients.length === 0 && signature === null)) return;
    if (sections.length === 0) {
      report({ position: null, message: inBothLanguages('missing-section', {}) });
      return;
    }
    const kinds = new Set(sections.map(({ kind }) => kind));
    if (kinds.has('other')) return;
    if (!kinds.has('tasks') && !kinds.has('schedule')) {
      report({
        position: null,
        message: {
          vi: 'Không thấy đề mục nào nêu nhiệm vụ, nội dung hay giải pháp; hãy bổ sung phần này.',
          en: 'No section has the tasks, contents or measures; add one.',
        },
      });
    }
    if (!kinds.has('organization') && !titles(sections).some((title) => ASSIGNS.some((words) => title.includes(words)))) {
      report({
        position: null,
        message: {
          vi: 'Không thấy đề mục “Tổ chức thực hiện” hay phân công trách nhiệm; hãy bổ sung phần này.',
          en: 'No section says who carries the plan out (“Tổ chức thực hiện”); add one.',
        },
      });
    }
  },
};

function titles(sections: readonly Section[]): string[] {
  return sections.flatMap(({ title, children }) => [foldKey(title ?? ''), ...titles(children)]);
}
