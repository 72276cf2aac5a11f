import { MAY_KEEP_RANK } from '../../grammar/signer-honorifics.ts';
import { foldKey } from '../../text/fold.ts';
import { formBasis } from '../form-basis.ts';
import { openingHonorific } from '../opening-honorific.ts';
import type { Rule } from '../rule.ts';

const KEEPING = MAY_KEEP_RANK.map(foldKey);

export const honorificBeforeName: Rule = {
  id: 'honorific-before-name',
  severity: 'warning',
  regimes: ['state', 'party'],
  basis: formBasis('signature'),
  summary: { vi: 'Học hàm, học vị, danh xưng trước họ tên người ký', en: 'A rank, degree or “Đồng chí” before the signer’s name' },
  explanation: {
    vi: 'Trước họ tên người ký không ghi học hàm, học vị, danh hiệu, “Đồng chí”, “Ông”, “Bà”. Trong văn bản của Nhà nước, đơn vị vũ trang, giáo dục, y tế, khoa học được ghi quân hàm, học hàm, học vị, nên không bị báo.',
    en: 'None stands before the name. In State documents the armed forces and bodies of education, health and science may write ranks and degrees, and are left alone.',
  },
  examples: {
    wrong: [
      { regime: 'state', parts: { signature: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nThS. Hà Văn Lâm' }, marks: 'ThS. Hà Văn Lâm' },
      { regime: 'state', parts: { signature: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nĐồng chí Hà Văn Lâm' }, marks: 'Đồng chí' },
      { regime: 'state', parts: { signature: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nBà Trần Thị Lan' }, marks: 'Bà Trần' },
      { regime: 'party', parts: { signature: 'T/M BAN THƯỜNG VỤ\nBÍ THƯ\nTS Hà Văn Lâm' }, marks: 'TS Hà' },
      { regime: 'party', parts: { signature: 'T/M BAN THƯỜNG VỤ\nBÍ THƯ\nTiến sĩ Hà Văn Lâm' }, marks: 'Tiến sĩ' },
      { regime: 'party', parts: { signature: 'T/M BAN THƯỜNG VỤ\nBÍ THƯ\nĐại tá Hà Văn Lâm' }, marks: 'Đại tá' },
    ],
    right: [
      {
        regime: 'state',
        parts: { signature: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nÔng Văn Lâm' },
        note: { vi: 'Họ Ông.', en: 'A family name.' },
      },
      {
        regime: 'state',
        parts: { issuer: 'BỆNH VIỆN ĐA KHOA SUỐI MƠ', number: 'Số: 15/KH-BVSM', signature: 'GIÁM ĐỐC\nBS.CKII. Hà Văn Lâm' },
      },
      {
        regime: 'state',
        parts: { issuer: 'CÔNG AN TỈNH BÌNH SƠN', number: 'Số: 15/KH-CAT', signature: 'GIÁM ĐỐC\nThượng tá Hà Văn Lâm' },
      },
      { regime: 'party', parts: {} },
    ],
  },
  check(document, report) {
    const { plan, regime, closing } = document;
    const keys = [plan.issuer, plan.parentBody].flatMap((name) => (name === null ? [] : [foldKey(name)]));
    const mayKeep = regime !== 'party' && keys.some((key) => KEEPING.some((word) => key.includes(word)));
    for (const { data } of closing) {
      for (const { content } of data.fragments ?? [data]) {
        const found = openingHonorific(content.text);
        if (found === null || (mayKeep && found.kind === 'rank')) continue;
        report({
          position: document.position(content.span()),
          message: {
            vi: `Trước họ tên người ký có “${found.text}”; hãy chỉ ghi họ và tên.`,
            en: `“${found.text}” stands before the signer’s name; write the name alone.`,
          },
        });
      }
    }
  },
};
