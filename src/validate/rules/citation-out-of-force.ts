import { writtenDate } from '../../text/written-date.ts';
import { identify } from '../citation/identify.ts';
import { based, tasks } from '../examples.ts';
import type { Instrument, Register } from '../register/register.ts';
import type { Rule } from '../rule.ts';
import { nameOf } from '../wording.ts';

export const citationOutOfForce: Rule = {
  id: 'citation-out-of-force',
  severity: 'warning',
  regimes: ['state', 'party'],
  basis: [
    { regime: 'state', from: '2016-07-01', until: '2025-03-31', text: 'Luật Ban hành văn bản quy phạm pháp luật 80/2015/QH13, Điều 154' },
    { regime: 'state', from: '2025-04-01', text: 'Luật Ban hành văn bản quy phạm pháp luật 64/2025/QH15' },
  ],
  summary: {
    vi: 'Viện dẫn văn bản đã hết hiệu lực vào ngày của kế hoạch',
    en: 'An instrument that was out of force on the plan’s own date',
  },
  explanation: {
    vi: 'Hiệu lực được xét vào ngày ban hành của chính kế hoạch, theo sổ văn bản của chương trình và của cơ quan. Văn bản không có trong sổ không bị báo; văn bản được thay thế về nội dung mà chưa có điều khoản bãi bỏ chỉ được nhắc. Cũng có thể nhắc văn bản cũ có chủ ý, như khi đánh giá những năm trước.',
    en: 'Judged on the plan’s own date of issue by the register. What the register does not hold is never reported; what was superseded in substance alone is advice. An old instrument may be named on purpose, as in reviewing past years.',
  },
  examples: {
    wrong: [
      based('Căn cứ Nghị quyết số 55/1998/NQ-UBTVQH10 ngày 30/8/1998 của Ủy ban Thường vụ Quốc hội về quy chế của cơ quan;', {
        marks: '55/1998',
      }),
      based('Căn cứ Nghị định số 149/2018/NĐ-CP ngày 07/11/2018 của Chính phủ về quy chế tại nơi làm việc;', {
        marks: '149/2018/NĐ-CP',
      }),
      based('Căn cứ Nghị định số 29/1998/NĐ-CP ngày 11/5/1998 của Chính phủ ban hành Quy chế thực hiện dân chủ ở xã;', {
        marks: '29/1998',
        note: { vi: 'không biết ngày bãi bỏ, nhưng văn bản thay thế nó cũng đã hết hiệu lực', en: 'its successor is itself out of force' },
      }),
      based('Căn cứ Luật Thanh tra năm 2022;', { marks: 'Luật Thanh tra' }),
      based('Căn cứ Pháp lệnh Thực hiện dân chủ ở xã, phường, thị trấn;', { marks: 'Pháp lệnh' }),
      based('Thực hiện Quy định số 66-QĐ/TW, ngày 06/02/2017 của Ban Bí thư về thể loại văn bản;', { regime: 'party', marks: '66-QĐ/TW' }),
      {
        ...based(
          'Căn cứ Nghị quyết liên tịch số 09/2008/NQLT-CP-UBTWMTTQVN ngày 17/4/2008 của Chính phủ và Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam về Pháp lệnh dân chủ;',
          { marks: '09/2008' },
        ),
        note: { vi: 'chỉ là lời nhắc: được thay thế về nội dung', en: 'advice only: superseded in substance' },
      },
    ],
    right: [
      based('Căn cứ Nghị quyết số 55/1998/NQ-UBTVQH10 ngày 30/8/1998 của Ủy ban Thường vụ Quốc hội về quy chế của cơ quan;', {
        placeDate: 'Suối Mơ, ngày 24 tháng 02 năm 2023',
        note: { vi: 'ngày ấy Nghị quyết còn hiệu lực', en: 'it was in force on that day' },
      }),
      based('Căn cứ Luật Thanh tra số 84/2025/QH15; Luật Thanh tra;'),
      based('Căn cứ Nghị định số 149/2018/NĐ-CP ngày 09/6/2019 của Chính phủ về khuyến công;', {
        note: { vi: 'ngày khác: không chắc là văn bản trong sổ', en: 'another date: not certainly the one in the register' },
      }),
      tasks(['1. Thực hiện Quyết định số 9999/QĐ-TTg ngày 01/01/1999 của Thủ tướng Chính phủ.']),
      based('Thực hiện Quy định số 124-QĐ/TW, ngày 02 tháng 02 năm 2018 của Ban Bí thư về giám sát;', {
        regime: 'party',
        note: { vi: 'văn bản cùng số ngày 04/10/2023 mới hết hiệu lực', en: 'the one out of force has the same number and another date' },
      }),
    ],
  },
  check(document, report) {
    const { issuedOn, register, cited } = document;
    if (issuedOn === null) return;
    for (const one of cited) {
      const instrument = one.nested ? null : identify(one, register);
      if (instrument === null || (instrument.status !== 'expired' && instrument.status !== 'superseded')) continue;
      const ended = outOfForceFrom(instrument, register);
      if (ended === null || issuedOn < ended) continue;
      const name = nameOf(one.citation);
      const successor = successorOf(instrument, register);
      const current = successor === null ? null : inForceOn(issuedOn, successor, register);
      const asOf = writtenDate(instrument.asOf);
      const only = instrument.status === 'superseded';
      const since = instrument.outOfForceFrom === null ? null : writtenDate(instrument.outOfForceFrom);
      const vi = [
        `“${name}” đã ${only ? 'được thay thế về nội dung' : 'hết hiệu lực'}${since === null ? '' : ` từ ngày ${since}`}`,
        successor === null ? '' : `, ${only ? 'nay theo' : 'được thay thế bằng'} ${nameInRegister(successor)}`,
        current === null || current === successor ? '' : `, nay là ${nameInRegister(current)}`,
        ` (theo sổ văn bản đến ${asOf}); hãy xem lại căn cứ${only ? '' : ', hoặc ghi rõ là văn bản cũ'}.`,
      ];
      const en = [
        `“${name}” is ${only ? 'superseded in substance' : 'out of force'}${since === null ? '' : ` since ${since}`}`,
        successor === null ? '' : `, replaced by ${nameInRegister(successor)}`,
        current === null || current === successor ? '' : `, now ${nameInRegister(current)}`,
        ` (register as of ${asOf}); look at the ground again${only ? '' : ', or say that it is an old one'}.`,
      ];
      report({
        position: one.citation.position,
        message: { vi: vi.join(''), en: en.join('') },
        ...(only && { severity: 'info' as const }),
      });
    }
  },
};

const MOST_SUCCESSORS = 8;

const successorOf = ({ replacedBy }: Instrument, register: Register): Instrument | null =>
  replacedBy === null ? null : (register.withNumber(replacedBy)[0] ?? null);

const nameInRegister = ({ type, number, title }: Instrument): string =>
  type === 'Luật' || type === 'Bộ luật' ? `${type} ${title ?? ''} số ${number}`.replace(/\s+/g, ' ') : `${type} số ${number}`;

/** The day that it ended; where only its successor is known, the day on which that came into force or ended itself. */
function outOfForceFrom(instrument: Instrument, register: Register): string | null {
  let at: Instrument | null = instrument;
  for (let i = 0; at !== null && i < MOST_SUCCESSORS; i++) {
    if (at.outOfForceFrom !== null) return at.outOfForceFrom;
    const next: Instrument | null = successorOf(at, register);
    if (next?.effective != null) return next.effective;
    at = next;
  }
  return null;
}

/** The successor that is in force on a day, as far as the register knows. */
function inForceOn(day: string, first: Instrument, register: Register): Instrument {
  let at = first;
  for (let i = 0; i < MOST_SUCCESSORS; i++) {
    const ended = at.status === 'expired' ? outOfForceFrom(at, register) : null;
    const next = successorOf(at, register);
    if (ended === null || day < ended || next === null) return at;
    at = next;
  }
  return at;
}
