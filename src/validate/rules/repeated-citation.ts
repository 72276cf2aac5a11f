import { isLaw } from '../citation/law.ts';
import { CITING } from '../clauses.ts';
import { based, tasks } from '../examples.ts';
import type { Rule } from '../rule.ts';
import { nameOf } from '../wording.ts';

const FULL = 'Quyết định số 212/QĐ-UBND ngày 14 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh';

export const repeatedCitation: Rule = {
  id: 'repeated-citation',
  severity: 'info',
  regimes: ['state', 'party'],
  basis: CITING,
  summary: { vi: 'Lần viện dẫn sau ghi lại đầy đủ', en: 'A later mention gives everything again' },
  explanation: {
    vi: 'Sau lần viện dẫn đầu chỉ cần ghi tên loại và số, ký hiệu. Câu kết và văn bản nêu trong tên kế hoạch không bị xét.',
    en: 'After the first mention type and number are enough. Instruments named in the plan’s own title are left alone.',
  },
  examples: {
    wrong: [
      tasks([`1. Rà soát thiết bị theo ${FULL} về giao chỉ tiêu chuyển đổi số năm 2026.`], {
        marks: 'theo Quyết định số 212/QĐ-UBND ngày 14',
      }),
      tasks(['1. Rà soát theo Quyết định số 212/QĐ-UBND ngày 14/01/2026 của Ủy ban nhân dân tỉnh.'], {
        marks: '212/QĐ-UBND ngày 14/01/2026',
      }),
      based(`Căn cứ ${FULL} về giao chỉ tiêu;\nThực hiện ${FULL} về giao chỉ tiêu;`, { marks: 'Thực hiện Quyết định' }),
    ],
    right: [
      tasks(['1. Rà soát thiết bị theo Quyết định số 212/QĐ-UBND.']),
      tasks(['1. Rà soát thiết bị theo Quyết định số 212/QĐ-UBND ngày 20/01/2025 của Ủy ban nhân dân tỉnh về kiểm kê.'], {
        note: { vi: 'số của năm khác là văn bản khác', en: 'the number of another year is another instrument' },
      }),
      tasks(['1. Rà soát thiết bị theo Quyết định số 212/QĐ-UBND của tỉnh.']),
      tasks(['1. Phổ biến Luật Tiếp công dân năm 2013 của Quốc hội.', '2. Thực hiện Luật Tiếp công dân năm 2013 của Quốc hội.']),
    ],
  },
  check({ cited, plan }, report) {
    for (const { citation, earlier, nested, part } of cited) {
      const { code, date, issuer, position } = citation;
      if (code === null || date === null || issuer === null || nested || earlier === null || isLaw(citation.type)) continue;
      if (part === 'preface' || part === 'attachment' || part === 'conclusions' || plan.title?.includes(code)) continue;
      const first = earlier.citation;
      if (first.date !== date || first.issuer === null || earlier.nested) continue;
      const name = nameOf(citation);
      report({
        position,
        message: {
          vi: `“${name}” đã được viện dẫn đầy đủ ở dòng ${first.position.start.line}; ở đây chỉ cần ghi “${name}”.`,
          en: `“${name}” was cited in full in line ${first.position.start.line}; here “${name}” is enough.`,
        },
      });
    }
  },
};
