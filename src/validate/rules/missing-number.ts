import { formBasis } from '../form-basis.ts';
import { inBothLanguages } from '../in-both-languages.ts';
import type { Rule } from '../rule.ts';

export const missingNumber: Rule = {
  id: 'missing-number',
  severity: 'warning',
  regimes: ['state', 'party'],
  basis: formBasis('number'),
  summary: { vi: 'Thiếu dòng số, ký hiệu', en: 'The line of number and symbol is missing' },
  explanation: {
    vi: 'Số và ký hiệu là tên gọi của văn bản khi nơi khác viện dẫn. Bản dự thảo để trống số nhưng vẫn có dòng ký hiệu, và được báo bằng quy tắc khác (unnumbered-draft).',
    en: 'By number and symbol others cite the document. A draft leaves the number blank but has the symbol; that is told by another rule (unnumbered-draft).',
  },
  examples: {
    wrong: [
      { regime: 'state', parts: { number: '' } },
      { regime: 'party', parts: { number: '' } },
      { regime: 'state', parts: { number: 'Số:' } },
    ],
    right: [
      { regime: 'state', parts: { number: 'Số:      /KH-UBND' } },
      { regime: 'state', parts: { number: '**Số:** 15/KH-UBND' } },
      { regime: 'party', parts: { number: 'Số     -KH/ĐU' } },
    ],
  },
  check({ plan: { number }, isAdministrative, isScan }, report) {
    if (isScan || !isAdministrative) return;
    if (number === null) report({ position: null, message: inBothLanguages('missing-number', {}) });
  },
};
