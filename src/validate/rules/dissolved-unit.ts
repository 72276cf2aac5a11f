import { DISSOLVED_BODIES, type DissolvedBodies } from '../../grammar/dissolved-bodies.ts';
import { bodyKey } from '../../recognize/body/body-key.ts';
import { writtenDate } from '../../text/written-date.ts';
import { compileOpenings } from '../compile-openings.ts';
import { organization } from '../examples.ts';
import type { Rule } from '../rule.ts';

const dissolvedBodies = compileOpenings<DissolvedBodies>(
  DISSOLVED_BODIES.flatMap((bodies) => bodies.names.split(' | ').map((name) => [bodyKey(name), bodies] as const)),
);
const FIRST = DISSOLVED_BODIES.map(({ from }) => from).sort()[0] as string;
/** “(nay là …)”, “cũ”: the writer knows. */
const KNOWN = /nay là|trước đây|(?:^|\s)cũ(?:\s|$|\))/u;

export const dissolvedUnit: Rule = {
  id: 'dissolved-unit',
  severity: 'warning',
  regimes: ['state', 'party'],
  basis: [{ from: '2025-07-01', text: 'Nghị quyết 203/2025/QH15; Luật Tổ chức chính quyền địa phương 72/2025/QH15' }],
  summary: {
    vi: 'Cơ quan được giao việc hoặc được gửi đã kết thúc hoạt động trước ngày của kế hoạch',
    en: 'A body that no longer exists on the plan’s date',
  },
  explanation: {
    vi: 'Xét theo ngày của kế hoạch: cơ quan thực hiện, nơi nhận báo cáo và Nơi nhận. Cơ quan nêu trong viện dẫn, hoặc ghi “nay là”, “cũ”, không bị báo.',
    en: 'By the plan’s own date: who does the work, gets a report, or is a recipient. Bodies in citations, or marked “nay là”, “cũ”, are left alone.',
  },
  examples: {
    wrong: [
      organization(['1. Ủy ban nhân dân huyện Suối Bạc chỉ đạo các xã triển khai.'], { marks: 'huyện Suối Bạc' }),
      {
        regime: 'state',
        parts: { recipients: 'Nơi nhận:\n- Huyện ủy Suối Bạc;\n- Sở Kế hoạch và Đầu tư;\n- Lưu: VT.' },
        marks: 'Huyện ủy',
      },
      organization(['1. Các thôn báo cáo về UBND huyện trước ngày 15/12/2026.'], { marks: 'trước ngày' }),
    ],
    right: [
      organization(['1. Ủy ban nhân dân huyện Suối Bạc chỉ đạo các xã triển khai.'], { placeDate: 'Suối Mơ, ngày 30 tháng 6 năm 2025' }),
      organization(['1. Ủy ban nhân dân xã Suối Mơ chủ trì, phối hợp với Ban Tuyên giáo và Dân vận Tỉnh ủy.']),
      organization(['1. Văn phòng rà soát Quyết định số 12/QĐ-UBND ngày 03/3/2023 của Ủy ban nhân dân huyện Suối Bạc về trụ sở.']),
      { regime: 'state', parts: { recipients: 'Nơi nhận:\n- Sở Tài chính;\n- Sở Giao thông vận tải (nay là Sở Xây dựng);\n- Lưu: VT.' } },
    ],
  },
  check(document, report) {
    const { plan, issuedOn } = document;
    if (issuedOn === null || issuedOn < FIRST) return;
    const told = new Set<string>();
    const look = (name: string, position: Parameters<typeof report>[0]['position']) => {
      const key = document.bodyKey(name);
      const ended = dissolvedBodies(key);
      if (ended === undefined || issuedOn < ended.from || KNOWN.test(name) || told.has(`${key} ${position?.start.offset}`)) return;
      told.add(`${key} ${position?.start.offset}`);
      report({
        position,
        message: {
          vi: `“${name}” không còn hoạt động từ ngày ${writtenDate(ended.from)}: ${ended.since.vi}; hãy ghi cơ quan hiện nay.`,
          en: `“${name}” no longer exists since ${writtenDate(ended.from)}: ${ended.since.en}; name the body of today.`,
        },
      });
    };
    for (const { responsible } of plan.tasks) for (const { name, position } of responsible) look(name, position);
    for (const { submitTo, via, position } of plan.deadlines) {
      if (submitTo !== null) look(submitTo, position);
      if (via !== null) look(via, position);
    }
    for (const { text, position } of plan.recipients) look(text, position);
  },
};
