import { formBasis } from '../form-basis.ts';
import type { Rule } from '../rule.ts';

export const missingPartyHeading: Rule = {
  id: 'missing-party-heading',
  severity: 'warning',
  regimes: ['party'],
  basis: formBasis('heading'),
  summary: { vi: 'Thiếu tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”', en: 'The heading “ĐẢNG CỘNG SẢN VIỆT NAM” is missing' },
  explanation: {
    vi: 'Văn bản của Đảng có tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM” ở góc phải đầu trang, không có Quốc hiệu. Dòng này hay mất khi văn bản được chép sang tệp chữ, nên chỉ là cảnh báo.',
    en: 'A document of the Party bears this heading at the top right in place of the national name. It is often lost when a document is turned into text, hence a warning only.',
  },
  examples: {
    wrong: [
      { regime: 'party', parts: { heading: '' } },
      { regime: 'party', parts: { heading: 'CỘNG SẢN VIỆT NAM' } },
    ],
    right: [
      { regime: 'party', parts: {} },
      { regime: 'party', parts: { heading: '**ĐẢNG CỘNG SẢN VIỆT NAM**' } },
      { regime: 'state', parts: {} },
      {
        regime: 'party',
        parts: { heading: 'ĐOÀN TNCS HỒ CHÍ MINH', issuer: 'BAN CHẤP HÀNH TỈNH ĐOÀN BÌNH SƠN\n***', number: 'Số: 12-KH/TĐTN' },
        note: { vi: 'Đoàn thanh niên có tiêu đề riêng.', en: 'The Youth Union has a heading of its own.' },
      },
    ],
  },
  check(document, report) {
    if (!document.isAdministrative || document.letterheadSigns.some(({ regime }) => regime === 'party')) return;
    report({
      position: null,
      message: {
        vi: 'Không thấy tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM” ở đầu văn bản của Đảng; hãy bổ sung.',
        en: 'The heading “ĐẢNG CỘNG SẢN VIỆT NAM” of a Party document is not at its head; add it.',
      },
    });
  },
};
