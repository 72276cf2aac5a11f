import { isPersonName } from '../../recognize/closing/signature-line.ts';
import { formBasis } from '../form-basis.ts';
import { openingHonorific } from '../opening-honorific.ts';
import type { Rule } from '../rule.ts';

export const unsignedDraft: Rule = {
  id: 'unsigned-draft',
  severity: 'info',
  regimes: ['state', 'party'],
  basis: formBasis('signature'),
  summary: { vi: 'Phần ký chưa có họ tên', en: 'The signature block has no name' },
  explanation: {
    vi: 'Dưới chức vụ là họ và tên đầy đủ của người ký. Dự thảo thường để trống; bản đã phát hành thì không. Tên mờ trong bản quét không bị báo.',
    en: 'Below the title stands the signer’s full name. Drafts often leave it out; an issued document does not. A name that a scan lost is not reported.',
  },
  examples: {
    wrong: [
      { regime: 'state', parts: { signature: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH' }, marks: 'CHỦ TỊCH' },
      { regime: 'party', parts: { signature: 'T/M BAN THƯỜNG VỤ\nBÍ THƯ' }, marks: 'BÍ THƯ' },
      { regime: 'state', parts: { signature: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n(Họ và tên)' }, marks: 'CHỦ TỊCH' },
    ],
    right: [
      { regime: 'state', parts: { signature: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\n\nHÀ VĂN LÂM' } },
      { regime: 'state', parts: { signature: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nĐồng chí Hà Văn Lâm' } },
      { regime: 'party', parts: { signature: 'T/M BAN THƯỜNG VỤ\nBÍ THƯ\n(đã ký)\nHà Văn Lâm' } },
    ],
  },
  check({ plan: { signature }, closing, isScan }, report) {
    if (isScan || signature === null || signature.name !== null) return;
    const named = closing.some(({ data }) =>
      (data.fragments ?? [data]).some(({ content: { text } }) => isPersonName(text) || openingHonorific(text) !== null),
    );
    if (named) return;
    const title = signature.positions.at(-1) ?? signature.onBehalfOf ?? '';
    report({
      position: signature.position,
      message: {
        vi: `Phần ký có “${title}” nhưng chưa có họ tên người ký; hãy bổ sung khi phát hành.`,
        en: `The signature block has “${title}” but no name; add it on issue.`,
      },
    });
  },
};
