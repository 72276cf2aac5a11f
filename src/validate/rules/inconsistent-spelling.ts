import { bareKey } from '../../text/fold.ts';
import type { Abbreviation } from '../abbreviations.ts';
import { tasks } from '../examples.ts';
import type { Rule } from '../rule.ts';

/** Shorter ones may be two: `BĐ` and `BD`. */
const FEWEST_LETTERS = 4;

export const inconsistentSpelling: Rule = {
  id: 'inconsistent-spelling',
  severity: 'info',
  regimes: ['state', 'party'],
  basis: [],
  summary: { vi: 'Một chữ viết tắt có hai cách viết trong kế hoạch', en: 'Two spellings of one abbreviation in one plan' },
  explanation: {
    vi: 'Hai chữ viết tắt chỉ khác nhau ở dấu của chữ (Đ, D) hoặc ở dấu “&” thường là một; hãy chọn một cách viết.',
    en: 'Abbreviations that differ by the mark of a letter or by “&” alone are mostly one; choose one spelling.',
  },
  examples: {
    wrong: [
      tasks(['1. Bồi dưỡng CBVCNLĐ của xã.', '2. Khảo sát CBVCNLD tại các thôn.'], { marks: 'CBVCNLD' }),
      tasks(['1. Phối hợp với Sở GDĐT.', '2. Báo cáo Sở GD&ĐT trước ngày 15/5/2026.'], { marks: 'GD&ĐT' }),
    ],
    right: [
      tasks(['1. Bồi dưỡng CBVCNLĐ của xã.', '2. Khảo sát CBVCNLĐ tại các thôn.']),
      tasks(['1. Phối hợp với BĐH và BDH; Kế hoạch số 12/KH-GDĐT của Phòng GD&ĐT.']),
      tasks(['1. Phối hợp với UBND xã và HĐND xã.']),
    ],
  },
  check(document, report) {
    const known = new Map<string, Abbreviation>();
    for (const one of document.abbreviations) {
      const key = bareKey(one.letters.replace(/&/g, ''));
      if (key.length < FEWEST_LETTERS) continue;
      const first = known.get(key);
      if (first === undefined) known.set(key, one);
      else {
        report({
          position: document.position(one.content.span(one.start, one.end)),
          message: {
            vi: `“${one.letters}” có lẽ cũng là “${first.letters}” đã viết ở trên; hãy dùng một cách viết.`,
            en: `“${one.letters}” is probably the “${first.letters}” written above; use one spelling.`,
          },
        });
      }
    }
  },
};
