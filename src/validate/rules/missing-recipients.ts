import { formBasis } from '../form-basis.ts';
import { inBothLanguages } from '../in-both-languages.ts';
import type { Rule } from '../rule.ts';

export const missingRecipients: Rule = {
  id: 'missing-recipients',
  severity: 'warning',
  regimes: ['state', 'party'],
  basis: formBasis('recipients'),
  summary: { vi: 'Thiếu Nơi nhận', en: 'The recipients are missing' },
  explanation: {
    vi: 'Nơi nhận cho biết văn bản được gửi cho ai và lưu ở đâu. Phần này hay mất khi tệp bị cắt ở cuối.',
    en: 'They say to whom the document goes and where it is kept. They are often lost when a file is cut off at its end.',
  },
  examples: {
    wrong: [
      { regime: 'state', parts: { recipients: '' } },
      { regime: 'party', parts: { recipients: '' } },
      { regime: 'state', parts: { recipients: 'Nơi nhận:' } },
    ],
    right: [
      { regime: 'state', parts: { recipients: 'Nơi nhận:\n- Các thôn;\n- Lưu: VT.' } },
      { regime: 'state', parts: { recipients: '***Nơi nhận:***\n- Các thôn;\n- Lưu: VT.' } },
      { regime: 'party', parts: { recipients: 'Nơi nhận:\n- Các chi bộ trực thuộc;\n- Lưu Văn phòng Đảng ủy.' } },
    ],
  },
  check({ plan: { recipients }, isAdministrative }, report) {
    if (!isAdministrative) return;
    if (recipients.length === 0) report({ position: null, message: inBothLanguages('missing-recipients', {}) });
  },
};
