import { formBasis } from '../form-basis.ts';
import { inBothLanguages } from '../in-both-languages.ts';
import type { Rule } from '../rule.ts';

export const missingSignature: Rule = {
  id: 'missing-signature',
  severity: 'warning',
  regimes: ['state', 'party'],
  basis: formBasis('signature'),
  summary: { vi: 'Thiếu phần ký', en: 'The signature block is missing' },
  explanation: {
    vi: 'Phần ký gồm quyền hạn, chức vụ và họ tên người ký. Phần này hay mất khi tệp bị cắt ở cuối; có chức vụ mà chưa có họ tên thì được báo bằng quy tắc khác (unsigned-draft).',
    en: 'It has the authority, title and name of the signer. It is often lost when a file is cut off at its end; a title without a name is told by another rule (unsigned-draft).',
  },
  examples: {
    wrong: [
      { regime: 'state', parts: { signature: '' } },
      { regime: 'party', parts: { signature: '' } },
      { regime: 'state', parts: { signature: 'Hà Văn Lâm' } },
    ],
    right: [
      { regime: 'state', parts: { signature: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH' } },
      { regime: 'state', parts: { issuer: 'SỞ XÂY DỰNG', number: 'Số: 15/KH-SXD', signature: 'GIÁM ĐỐC\nHà Văn Lâm' } },
      { regime: 'party', parts: { signature: 'PHÓ BÍ THƯ\nkiêm\nTRƯỞNG BAN CHỈ ĐẠO\nHà Văn Lâm' } },
    ],
  },
  check({ plan: { signature }, isAdministrative, isScan }, report) {
    if (isScan || !isAdministrative) return;
    if (signature === null) report({ position: null, message: inBothLanguages('missing-signature', {}) });
  },
};
