import { formBasis } from '../form-basis.ts';
import type { PlanDocument } from '../plan-document.ts';
import type { Rule } from '../rule.ts';

/** Until then lines of a Party document end in commas; semicolons were common and harmless. */
const SEMICOLONS_FROM = '2026-05-27';

export const recipientPunctuation: Rule = {
  id: 'recipient-punctuation',
  severity: 'warning',
  regimes: ['state', 'party'],
  fixes: ['safe'],
  basis: formBasis('recipients'),
  summary: { vi: 'Dấu cuối dòng ở Nơi nhận không đúng', en: 'A line of the recipients ends in the wrong mark' },
  explanation: {
    vi: 'Mỗi dòng kết thúc bằng dấu chấm phẩy, dòng cuối bằng dấu chấm. Văn bản của Đảng trước ngày 27/5/2026 dùng dấu phẩy; dấu chấm phẩy khi đó không bị báo. Bản quét không bị báo.',
    en: 'Each line ends in a semicolon, the last in a full stop. Party documents before 27/5/2026 use commas; semicolons in them are left alone, and so are scans.',
  },
  examples: {
    wrong: [
      { regime: 'state', parts: { recipients: 'Nơi nhận:\n- Ủy ban nhân dân tỉnh,\n- Các thôn;\n- Lưu: VT.' }, marks: 'tỉnh,' },
      { regime: 'state', parts: { recipients: 'Nơi nhận:\n- Ủy ban nhân dân tỉnh (b/c)\n- Các thôn;\n- Lưu: VT.' }, marks: '(b/c)' },
      { regime: 'state', parts: { recipients: 'Nơi nhận:\n- Các thôn;\n- **Lưu: VT**' }, marks: 'Lưu: VT' },
      { regime: 'state', parts: { recipients: 'Nơi nhận:\n- Các thôn;\n- Lưu: VT;' }, marks: 'Lưu: VT;' },
      { regime: 'party', parts: { recipients: 'Nơi nhận:\n- Các chi bộ trực thuộc,\n- Lưu Văn phòng Đảng ủy.' }, marks: 'thuộc,' },
    ],
    right: [
      { regime: 'state', parts: { recipients: 'Nơi nhận:\n- Ủy ban nhân dân tỉnh (b/c);\n- Các thôn;\n- Lưu: VT, VHXH (02).' } },
      { regime: 'state', parts: { recipients: 'Nơi nhận:\n- Các đơn vị:\n+ Các thôn;\n+ Trạm Y tế xã;\n- Lưu: VT.' } },
      {
        regime: 'party',
        parts: {
          placeDate: 'Suối Mơ, ngày 06 tháng 02 năm 2026',
          recipients: 'Nơi nhận:\n- Các chi bộ trực thuộc,\n- Lưu Văn phòng Đảng ủy.',
        },
        note: { vi: 'Trước ngày 27/5/2026.', en: 'Before 27/5/2026.' },
      },
      {
        regime: 'party',
        parts: {
          placeDate: 'Suối Mơ, ngày 06 tháng 02 năm 2026',
          recipients: 'Nơi nhận:\n- Các chi bộ trực thuộc;\n- Lưu Văn phòng Đảng ủy.',
        },
      },
      {
        regime: 'party',
        parts: {
          placeDate: '',
          title: 'KẾ HOẠCH\nkiểm tra công tác dân vận',
          bases: '',
          recipients: 'Nơi nhận:\n- Các chi bộ trực thuộc,\n- Lưu Văn phòng Đảng ủy.',
        },
        note: { vi: 'Không rõ ngày ban hành.', en: 'The date of issue is not known.' },
      },
    ],
  },
  check(document, report) {
    const { plan, regime, isScan, text } = document;
    if (regime === null || isScan) return;
    const allowed = marksBetween(document);
    const wanted = allowed[0] as string;
    plan.recipients.forEach(({ position, text: line, archive }, i) => {
      const last = i === plan.recipients.length - 1;
      const end = position.end.offset;
      const mark = /[;,.:]/.exec(text[end - 1] ?? '')?.[0] ?? '';
      if (last ? mark === '.' || !archive : allowed.includes(mark) || mark === ':') return;
      const right = last ? '.' : wanted;
      report({
        position,
        message: {
          vi: `Dòng “${line}” ở Nơi nhận ${mark === '' ? 'không có dấu cuối dòng' : `kết thúc bằng “${mark}”`}; hãy dùng “${right}”.`,
          en: `The recipients’ line “${line}” ${mark === '' ? 'has no final mark' : `ends in “${mark}”`}; use “${right}”.`,
        },
        fix: { safe: true, edits: [{ start: end - mark.length, end, text: right }] },
      });
    });
  },
};

/** The marks that may end a line before the last, the one to be used first. */
function marksBetween({ regime, dated }: PlanDocument): readonly string[] {
  if (regime === 'state') return [';'];
  if (dated !== null && dated >= SEMICOLONS_FROM) return [';'];
  return [dated === null || SEMICOLONS_FROM.startsWith(dated) ? ';' : ',', ';', ','];
}
