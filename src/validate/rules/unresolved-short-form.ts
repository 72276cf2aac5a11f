import { CITING } from '../clauses.ts';
import { based, tasks } from '../examples.ts';
import type { Rule } from '../rule.ts';

export const unresolvedShortForm: Rule = {
  id: 'unresolved-short-form',
  severity: 'warning',
  regimes: ['state', 'party'],
  basis: CITING,
  summary: { vi: 'Tên gọi tắt không có văn bản nào trong kế hoạch giải thích', en: 'A short name that no citation explains' },
  explanation: {
    vi: 'Gọi tắt “Nghị định 99” thì trước đó phải có số, ký hiệu đầy đủ hoặc câu “sau đây gọi tắt là …”. Tên mà mọi người đều biết theo sổ văn bản (Đề án 06) không bị báo.',
    en: 'A short name needs the full number, or a definition, somewhere in the plan. Names that everybody knows by the register are left alone.',
  },
  examples: {
    wrong: [
      tasks(['1. Tổ chức đối thoại theo Nghị định 47.'], { marks: 'Nghị định 47' }),
      tasks(['1. Thực hiện các nhiệm vụ của Kế hoạch số 95 của tỉnh.'], { marks: 'Kế hoạch số 95' }),
      tasks(['1. Triển khai Đề án 19 trên địa bàn xã.'], { marks: 'Đề án 19' }),
    ],
    right: [
      based('Căn cứ Nghị định số 47/2021/NĐ-CP ngày 01/4/2021 của Chính phủ về đối thoại (sau đây gọi tắt là Nghị định 47);'),
      {
        ...tasks(['1. Giao chỉ tiêu theo Quyết định 212.']),
        note: { vi: 'số đầy đủ ở phần căn cứ', en: 'the full number stands among the grounds' },
      },
      tasks(['1. Phát triển ứng dụng dữ liệu dân cư theo Đề án 06.']),
      based('Thực hiện Đề án bồi dưỡng cán bộ thôn (gọi tắt là Đề án 19);'),
      tasks(['1. Xây dựng kế hoạch 5 năm; chương trình 3 ngày; phương án 2.']),
    ],
  },
  check(document, report) {
    for (const { form, citations, known, isDefinition, isDefined, isDated } of document.shortNames) {
      if (form.resolvesTo !== null || citations.length > 0 || known.length > 0 || isDefinition || isDefined || isDated) continue;
      report({
        position: form.position,
        message: {
          vi: `“${form.text}” là tên gọi tắt mà không viện dẫn nào trong kế hoạch giải thích; hãy ghi đủ số, ký hiệu, ngày, cơ quan ban hành và trích yếu ở lần nhắc đầu.`,
          en: `“${form.text}” is a short name that no citation of the plan explains; cite the instrument in full where it is first named.`,
        },
      });
    }
  },
};
