import { formBasis } from '../form-basis.ts';
import type { Rule } from '../rule.ts';

/** Instruments named without a number: “Căn cứ Chương trình công tác năm 2026 …”. */
const NAMES_INSTRUMENT =
  /(?<!\p{L})(?:luật|bộ luật|pháp lệnh|nghị quyết|nghị định|thông tư|quyết định|quy định|quy chế|chỉ thị|kết luận|công văn|văn bản|hướng dẫn|thông báo|chương trình|đề án|kế hoạch (?!thực hiện|như sau|này))(?!\p{L})/iu;

/** A section of their own: “I. CĂN CỨ LẬP KẾ HOẠCH”. */
const HEADS_BASES = /^(?:các )?(?:căn cứ|cơ sở)(?: (?:pháp lý|lập|xây dựng|ban hành)|$)/iu;

export const missingLegalBasis: Rule = {
  id: 'missing-legal-basis',
  severity: 'warning',
  regimes: ['state', 'party'],
  basis: formBasis('bases'),
  summary: { vi: 'Không nêu căn cứ nào', en: 'No instrument stands before the first section' },
  explanation: {
    vi: 'Trước đề mục đầu tiên, kế hoạch nêu văn bản làm căn cứ: “Căn cứ …”, “Thực hiện …”. Căn cứ không có số, nêu trong trích yếu hoặc trong một mục “Căn cứ” đặt đầu tiên vẫn được tính. Bản quét không bị báo.',
    en: 'Before its first section a plan names the instruments that it rests on. One without a number, named in the subject, or in a first section “Căn cứ” of their own, counts too. Scans are left alone.',
  },
  examples: {
    wrong: [
      { regime: 'state', parts: { bases: '' } },
      { regime: 'state', parts: { bases: 'Ủy ban nhân dân xã Suối Mơ xây dựng Kế hoạch như sau:' } },
      {
        regime: 'state',
        parts: {
          bases: '',
          body: 'I. CĂN CỨ LẬP KẾ HOẠCH\n- Tình hình thực tế của xã.\nII. NHIỆM VỤ\n1. Văn phòng Ủy ban nhân dân xã lập danh sách.',
        },
      },
      { regime: 'party', parts: { bases: 'Nhằm nâng cao chất lượng công tác dân vận, Đảng ủy xã Suối Mơ xây dựng Kế hoạch như sau:' } },
    ],
    right: [
      { regime: 'state', parts: { bases: 'Căn cứ Luật Giao dịch điện tử, Ủy ban nhân dân xã Suối Mơ xây dựng Kế hoạch như sau:' } },
      {
        regime: 'state',
        parts: { bases: 'Thực hiện Chương trình công tác năm 2026, Ủy ban nhân dân xã Suối Mơ xây dựng Kế hoạch như sau:' },
      },
      {
        regime: 'state',
        parts: {
          title: 'KẾ HOẠCH\nThực hiện Quyết định số 212/QĐ-UBND ngày 14 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh về chuyển đổi số',
          bases: '',
        },
      },
      {
        regime: 'state',
        parts: {
          bases: '',
          body: 'I. CĂN CỨ LẬP KẾ HOẠCH\n- Luật Giao dịch điện tử năm 2023;\n- Nghị quyết số 71/NQ-CP ngày 01/4/2025 của Chính phủ.\nII. NHIỆM VỤ\n1. Văn phòng Ủy ban nhân dân xã lập danh sách.',
        },
      },
      { regime: 'party', parts: {} },
    ],
  },
  check({ plan, preamble, isScan }, report) {
    const first = plan.sections[0]?.position.start.offset;
    if (plan.type !== 'KẾ HOẠCH' || first === undefined || isScan || plan.legalBases.length > 0) return;
    const before = [...plan.citations, ...plan.shortForms].some(({ position }) => position.start.offset < first);
    const end = plan.sections[1]?.position.start.offset ?? Number.POSITIVE_INFINITY;
    const heads = HEADS_BASES.test(plan.sections[0]?.title ?? '') && plan.citations.some(({ position }) => position.start.offset < end);
    if (before || heads || preamble.some(({ data }) => NAMES_INSTRUMENT.test(data.content.text))) return;
    report({
      position: null,
      message: {
        vi: 'Trước đề mục đầu tiên không nêu văn bản nào làm căn cứ; hãy bổ sung “Căn cứ …” hoặc “Thực hiện …”.',
        en: 'No instrument is named before the first section; add “Căn cứ …” or “Thực hiện …”.',
      },
    });
  },
};
