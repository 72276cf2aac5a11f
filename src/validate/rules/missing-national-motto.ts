import { foldKey } from '../../text/fold.ts';
import type { Rule } from '../rule.ts';

const MOTTO = [foldKey('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'), foldKey('Độc lập - Tự do - Hạnh phúc')];

export const missingNationalMotto: Rule = {
  id: 'missing-national-motto',
  severity: 'warning',
  regimes: ['state'],
  basis: [{ regime: 'state', text: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 1' }],
  summary: { vi: 'Thiếu Quốc hiệu, Tiêu ngữ', en: 'The national name and motto are missing' },
  explanation: {
    vi: 'Mọi văn bản hành chính của Nhà nước mở đầu bằng Quốc hiệu và Tiêu ngữ. Hai dòng này hay mất khi văn bản được chép sang tệp chữ, nên chỉ là cảnh báo.',
    en: 'Every administrative document of the State begins with them. They are often lost when a document is turned into text, hence a warning only.',
  },
  examples: {
    wrong: [
      { regime: 'state', parts: { heading: '' } },
      { regime: 'state', parts: { heading: 'Độc lập - Tự do - Hạnh phúc' } },
    ],
    right: [
      { regime: 'state', parts: { heading: 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập – Tự do – Hạnh phúc' } },
      { regime: 'party', parts: {} },
    ],
  },
  check({ blocks, regime }, report) {
    if (regime !== 'state') return;
    const head = blocks
      .filter(({ part }) => part === 'preface' || part === 'promulgation')
      .map(({ block }) => foldKey(block.data.content.text));
    const missing = MOTTO.filter((line) => !head.some((text) => text.replace(/[–—]/g, '-').includes(line)));
    if (missing.length === 0) return;
    report({
      position: null,
      message: {
        vi: 'Không thấy đủ Quốc hiệu và Tiêu ngữ ở đầu văn bản; hãy bổ sung “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM” và “Độc lập - Tự do - Hạnh phúc”.',
        en: 'The national name and motto are not both at the head of the document; add “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM” and “Độc lập - Tự do - Hạnh phúc”.',
      },
    });
  },
};
