import { reportedByParsing } from '../reported-by-parsing.ts';
import type { Rule } from '../rule.ts';

export const missingRecipients: Rule = {
  id: 'missing-recipients',
  severity: 'warning',
  regimes: ['state', 'party'],
  basis: [
    { regime: 'state', text: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 9' },
    { regime: 'party', until: '2026-05-26', text: 'Hướng dẫn 36-HD/VPTW, Mục II, khoản 1' },
    { regime: 'party', from: '2026-05-27', text: 'Hướng dẫn 05-HD/VPTW, khoản 9.2.5' },
  ],
  summary: { vi: 'Thiếu Nơi nhận', en: 'The recipients are missing' },
  explanation: {
    vi: 'Nơi nhận cho biết văn bản được gửi cho ai và lưu ở đâu. Phần này hay mất khi tệp bị cắt ở cuối.',
    en: 'They say to whom the document goes and where it is kept. They are often lost when a file is cut off at its end.',
  },
  examples: {
    wrong: [
      { regime: 'state', parts: { recipients: '' } },
      { regime: 'party', parts: { recipients: '' } },
    ],
    right: [
      { regime: 'state', parts: { recipients: 'Nơi nhận:\n- Các thôn;\n- Lưu: VT.' } },
      { regime: 'party', parts: { recipients: 'Nơi nhận:\n- Các chi bộ trực thuộc;\n- Lưu Văn phòng Đảng ủy.' } },
    ],
  },
  check: reportedByParsing('missing-recipients'),
};
