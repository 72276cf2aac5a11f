import { formBasis } from '../form-basis.ts';
import type { Rule } from '../rule.ts';

export const unnumberedDraft: Rule = {
  id: 'unnumbered-draft',
  severity: 'info',
  regimes: ['state', 'party'],
  basis: formBasis('number'),
  summary: { vi: 'Số văn bản còn để trống', en: 'The number is left blank' },
  explanation: {
    vi: 'Dự thảo để trống số là đúng; văn thư ghi số khi phát hành. Bản đã phát hành thì phải có số. Số mờ trong bản quét không bị báo.',
    en: 'A draft rightly leaves the number blank; the clerk enters it on issue. An issued document must have one. A number that a scan lost is not reported.',
  },
  examples: {
    wrong: [
      { regime: 'state', parts: { number: 'Số:      /KH-UBND' }, marks: '/KH-UBND' },
      { regime: 'state', parts: { number: 'Số: ....../KH-UBND' }, marks: '/KH-UBND' },
      { regime: 'party', parts: { number: 'Số     -KH/ĐU' }, marks: '-KH/ĐU' },
    ],
    right: [
      { regime: 'state', parts: { number: 'Số: 08/KH-UBND' } },
      { regime: 'party', parts: { number: 'Số 08-KH/ĐU' } },
      { regime: 'state', parts: { number: 'sóz?04|/KH-UBND' }, note: { vi: 'Bản quét.', en: 'A scan.' } },
      { regime: 'state', parts: { number: '' }, note: { vi: 'Không có cả ký hiệu.', en: 'There is no symbol either.' } },
    ],
  },
  check({ plan: { number, evidence } }, report) {
    if (number === null || number.serial !== null || evidence.number !== 'written') return;
    report({
      position: number.position,
      message: {
        vi: `Số văn bản còn để trống trước “${number.symbol}”; hãy ghi số khi phát hành.`,
        en: `The number is left blank before “${number.symbol}”; enter it on issue.`,
      },
    });
  },
};
