import type { ShortName } from '../citation/short-names.ts';
import { CITING } from '../clauses.ts';
import { based } from '../examples.ts';
import { numberKey } from '../register/register.ts';
import type { Rule } from '../rule.ts';
import { listed, nameOf } from '../wording.ts';

const TWO =
  'Căn cứ Nghị quyết số 19-NQ/TU ngày 05/01/2026 của Tỉnh ủy về bộ máy; Nghị quyết số 19/NQ-HĐND ngày 09/01/2026 của Hội đồng nhân dân tỉnh về ngân sách;';

export const ambiguousShortForm: Rule = {
  id: 'ambiguous-short-form',
  severity: 'warning',
  regimes: ['state', 'party'],
  basis: CITING,
  summary: { vi: 'Tên gọi tắt hợp với hai văn bản', en: 'A short name that fits two instruments' },
  explanation: {
    vi: 'Khi hai văn bản cùng tên loại và cùng số thì tên gọi tắt phải được định nghĩa cho một trong hai. Tên mà mọi người hiểu là một văn bản khác (Đề án 06) cũng gây nhầm.',
    en: 'Where two instruments share type and number, the short name has to be defined for one of them. So has a name that everybody takes for another instrument.',
  },
  examples: {
    wrong: [
      based(`${TWO}\nTriển khai Nghị quyết 19;`, { marks: 'Triển khai Nghị quyết 19' }),
      based(
        'Phát triển ứng dụng dữ liệu dân cư (gọi tắt Đề án 06);\nThực hiện Đề án số 06-ĐA/TU ngày 05/01/2026 của Tỉnh ủy về giám sát;',
        {
          marks: 'Đề án 06',
        },
      ),
    ],
    right: [
      based(`${TWO.replace('về bộ máy', 'về bộ máy (sau đây gọi tắt là Nghị quyết 19)')}\nTriển khai Nghị quyết 19;`),
      based(
        'Căn cứ Nghị quyết số 19-NQ/TU ngày 05/01/2026 của Tỉnh ủy về bộ máy; Quyết định số 19/QĐ-UBND ngày 09/01/2026 của Ủy ban nhân dân tỉnh về ngân sách;\nTriển khai Nghị quyết 19;',
      ),
      based('Thực hiện dữ liệu dân cư (gọi tắt Đề án 06);'),
    ],
  },
  check(document, report) {
    for (const name of document.shortNames) {
      const candidates = candidatesOf(name);
      if (candidates.length < 2) continue;
      report({
        position: name.form.position,
        message: {
          vi: `“${name.form.text}” có thể là ${listed(candidates, 'hoặc')}; hãy ghi đủ số, ký hiệu, hoặc gọi tắt bằng tên khác.`,
          en: `“${name.form.text}” may be ${listed(candidates, 'or')}; give the full number, or another short name.`,
        },
      });
    }
  },
};

/** What it may be taken for; of a name that the plan defines for a cited instrument, that alone. */
function candidatesOf({ form, citations, known, isDefined, isDefinition, isDated }: ShortName): string[] {
  if (isDated) return [];
  if (form.resolvesTo !== null && isDefined) return [];
  const others = known.filter(({ number }) => !citations.some(({ code }) => numberKey(code ?? '') === numberKey(number)));
  const named = [...citations.map(nameOf), ...others.map(({ type, number }) => `${type} số ${number}`)];
  // Defined for something without a number of its own, it is taken for the cited one all the same.
  return isDefinition && form.resolvesTo === null && citations.length > 0 && named.length < 2
    ? [...named, 'văn bản được gọi tắt ở đây']
    : named;
}
