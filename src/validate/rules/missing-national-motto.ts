import { findMotto, findNationalName } from '../../recognize/letterhead/anchors.ts';
import { formBasis } from '../form-basis.ts';
import type { Rule } from '../rule.ts';

export const missingNationalMotto: Rule = {
  id: 'missing-national-motto',
  severity: 'warning',
  regimes: ['state'],
  basis: formBasis('heading'),
  summary: { vi: 'Thiếu Quốc hiệu, Tiêu ngữ', en: 'The national name and motto are missing' },
  explanation: {
    vi: 'Mọi văn bản hành chính của Nhà nước mở đầu bằng Quốc hiệu và Tiêu ngữ. Hai dòng này hay mất khi văn bản được chép sang tệp chữ, nên chỉ là cảnh báo.',
    en: 'Every administrative document of the State begins with them. They are often lost when a document is turned into text, hence a warning only.',
  },
  examples: {
    wrong: [
      { regime: 'state', parts: { heading: '' } },
      { regime: 'state', parts: { heading: 'Độc lập - Tự do - Hạnh phúc' } },
      { regime: 'state', parts: { heading: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' } },
    ],
    right: [
      { regime: 'state', parts: { heading: 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập – Tự do – Hạnh phúc' } },
      { regime: 'state', parts: { heading: '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\n**Độc lập - Tự do - Hạnh phúc**' } },
      { regime: 'party', parts: {} },
      {
        regime: 'state',
        parts: { heading: '', issuer: 'ỦY BAN MTTQ VIỆT NAM\nXÃ SUỐI MƠ', number: 'Số: 15/KH-MTTQ' },
        note: {
          vi: 'Mặt trận và đoàn thể áp dụng thể thức theo cách của mình.',
          en: 'The Front and the organisations adapt the rules.',
        },
      },
    ],
  },
  check({ letterhead, isAdministrative }, report) {
    if (!isAdministrative) return;
    const lines = letterhead.map(({ data }) => data.content.text);
    if (lines.some((line) => findNationalName(line) !== null) && lines.some((line) => findMotto(line) !== null)) return;
    report({
      position: null,
      message: {
        vi: 'Không thấy đủ Quốc hiệu và Tiêu ngữ ở đầu văn bản; hãy bổ sung “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM” và “Độc lập - Tự do - Hạnh phúc”.',
        en: 'The national name and motto are not both at the head of the document; add “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM” and “Độc lập - Tự do - Hạnh phúc”.',
      },
    });
  },
};
