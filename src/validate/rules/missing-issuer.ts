import { formBasis } from '../form-basis.ts';
import type { Rule } from '../rule.ts';

export const missingIssuer: Rule = {
  id: 'missing-issuer',
  severity: 'warning',
  regimes: ['state', 'party'],
  basis: formBasis('issuer'),
  summary: { vi: 'Đầu văn bản thiếu tên cơ quan ban hành', en: 'No letterhead names the issuer' },
  explanation: {
    vi: 'Tên cơ quan ban hành, dưới tên cơ quan chủ quản, đứng ở góc trái đầu trang. Câu ban hành trong nội dung không thay được dòng này. Dòng này hay mất khi văn bản được chép sang tệp chữ, nên chỉ là cảnh báo.',
    en: 'The name of the issuing body, below that of its superior, stands at the top left. The sentence that issues the plan does not stand in for it. The line is often lost when a document is turned into text, hence a warning only.',
  },
  examples: {
    wrong: [
      { regime: 'state', parts: { issuer: '' } },
      { regime: 'party', parts: { issuer: '' } },
      { regime: 'party', parts: { issuer: '*' } },
    ],
    right: [
      { regime: 'state', parts: { issuer: 'UBND TỈNH BÌNH SƠN\nSỞ XÂY DỰNG', number: 'Số: 15/KH-SXD' } },
      { regime: 'state', parts: { issuer: '**ỦY BAN NHÂN DÂN\nXÃ SUỐI MƠ**' } },
      { regime: 'party', parts: { issuer: 'ĐẢNG ỦY XÃ SUỐI MƠ\nCHI BỘ THÔN HẠ\n*' } },
    ],
  },
  check({ plan: { issuer, evidence }, isAdministrative }, report) {
    if (!isAdministrative) return;
    if (evidence.issuer === 'written') return;
    const [vi, en] =
      issuer === null
        ? ['hãy bổ sung.', 'add it.']
        : [`theo nội dung, đó là “${issuer}”; hãy bổ sung.`, `by the text it is “${issuer}”; add it.`];
    report({
      position: null,
      message: {
        vi: `Không thấy tên cơ quan ban hành ở đầu văn bản; ${vi}`,
        en: `No line at the head of the document names the issuer; ${en}`,
      },
    });
  },
};
