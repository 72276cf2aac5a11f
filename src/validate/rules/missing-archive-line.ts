import { foldKey } from '../../text/fold.ts';
import { formBasis } from '../form-basis.ts';
import type { Rule } from '../rule.ts';

const CLERK = /(?<!\p{L})(?:VT|văn thư)(?!\p{L})/iu;

export const missingArchiveLine: Rule = {
  id: 'missing-archive-line',
  severity: 'warning',
  regimes: ['state', 'party'],
  basis: formBasis('recipients'),
  summary: { vi: 'Nơi nhận thiếu dòng Lưu, hoặc dòng Lưu thiếu VT', en: 'No Lưu line; in a State document no VT in it' },
  explanation: {
    vi: 'Dòng cuối của Nơi nhận cho biết bản gốc lưu ở đâu. Nhà nước: “Lưu: VT, đơn vị soạn thảo.”, VT là văn thư cơ quan. Đảng: “Lưu Văn phòng …”, không có VT. Nơi nhận bị cắt ở cuối không bị báo.',
    en: 'The last line says where the original is kept. State: “Lưu: VT, …”, VT being the clerk’s office. Party: “Lưu Văn phòng …”, without VT. A list that is cut off is left alone.',
  },
  examples: {
    wrong: [
      { regime: 'state', parts: { recipients: 'Nơi nhận:\n- Ủy ban nhân dân tỉnh;\n- Các thôn.' }, marks: 'Các thôn' },
      { regime: 'state', parts: { recipients: 'Nơi nhận:\n- Các thôn;\n- Lưu: VP.' }, marks: 'Lưu: VP' },
      { regime: 'state', parts: { recipients: 'Nơi nhận:\n- Các thôn;\n- Lưu: TCKT (02).' }, marks: 'Lưu: TCKT' },
      { regime: 'party', parts: { recipients: 'Nơi nhận:\n- Các chi bộ trực thuộc.' }, marks: 'Các chi bộ' },
    ],
    right: [
      { regime: 'state', parts: { recipients: 'Nơi nhận:\n- Các thôn;\n- Lưu: VT, VHXH (03).' } },
      { regime: 'state', parts: { recipients: 'Nơi nhận:\n- Các thôn;\n- Lưu VT.' } },
      { regime: 'state', parts: { recipients: 'Nơi nhận:\n- Các thôn;\n- Lưu: Văn thư, P.VHXH.' } },
      { regime: 'state', parts: { recipients: '' }, note: { vi: 'Thiếu cả Nơi nhận: quy tắc khác.', en: 'No list at all: another rule.' } },
      { regime: 'party', parts: { recipients: 'Nơi nhận:\n- Các chi bộ trực thuộc;\n- Lưu Chi bộ.' } },
    ],
  },
  check({ plan: { recipients, signature }, regime, isScan }, report) {
    const last = recipients.at(-1);
    if (last === undefined || regime === null || isScan) return;
    const archive = recipients.find((recipient) => recipient.archive);
    if (archive === undefined) {
      if (signature === null || recipients.some(({ text }) => foldKey(text).startsWith('lưu'))) return;
      const line = regime === 'state' ? '- Lưu: VT.' : '- Lưu Văn phòng ….';
      report({
        position: last.position,
        message: {
          vi: `Nơi nhận kết thúc ở “${last.text}” mà không có dòng Lưu; hãy bổ sung “${line}”.`,
          en: `The recipients end with “${last.text}” and no Lưu line; add “${line}”.`,
        },
      });
    } else if (regime === 'state' && !CLERK.test(archive.text)) {
      report({
        position: archive.position,
        message: {
          vi: `Dòng “${archive.text}” không có VT (văn thư cơ quan); hãy ghi “Lưu: VT, …”.`,
          en: `“${archive.text}” lacks VT, the clerk’s office; write “Lưu: VT, …”.`,
        },
      });
    }
  },
};
