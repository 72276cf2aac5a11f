import { formBasis } from '../form-basis.ts';
import { inBothLanguages } from '../in-both-languages.ts';
import type { Rule } from '../rule.ts';

export const missingPlaceDate: Rule = {
  id: 'missing-place-date',
  severity: 'warning',
  regimes: ['state', 'party'],
  basis: formBasis('placeDate'),
  summary: { vi: 'Thiếu địa danh và ngày ban hành', en: 'The line of place and date is missing' },
  explanation: {
    vi: 'Ngày ban hành quyết định hiệu lực và cách tính thời hạn. Dòng này có thể đứng ở đầu hoặc ngay trên chữ ký; ngày hoặc tháng để trống được báo bằng quy tắc khác (undated-draft).',
    en: 'On the date of issue depend its force and its deadlines. The line may stand at the head or above the signature; a blank day or month is told by another rule (undated-draft).',
  },
  examples: {
    wrong: [
      { regime: 'state', parts: { placeDate: '' } },
      { regime: 'party', parts: { placeDate: '' } },
    ],
    right: [
      { regime: 'state', parts: { placeDate: 'Suối Mơ, ngày     tháng 3 năm 2026' } },
      { regime: 'state', parts: { placeDate: '*Suối Mơ, ngày 06 tháng 3 năm 2026*' } },
      {
        regime: 'state',
        parts: { placeDate: '', recipients: 'Suối Mơ, ngày 06 tháng 3 năm 2026\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.' },
      },
    ],
  },
  check({ plan: { place, date }, isAdministrative, isScan }, report) {
    if (isScan || !isAdministrative) return;
    if (place === null && date === null) report({ position: null, message: inBothLanguages('missing-place-date', {}) });
  },
};
