import type { Position } from '../../source/span.ts';
import { bareKey } from '../../text/fold.ts';
import type { Abbreviation } from '../abbreviations.ts';
import { tasks } from '../examples.ts';
import type { PlanDocument } from '../plan-document.ts';
import type { Departure, Rule } from '../rule.ts';

/** Shorter ones may be two: `BĐ` and `BD`. */
const FEWEST_LETTERS = 4;

const ABBREVIATION = /(?<!\p{L})\p{Lu}[\p{Lu}&-]{2,}(?!\p{L})/u;
/** Everybody writes these both ways: State power, the Front, the forces. */
const EITHER_WAY = /UBND|HĐND|MTTQ|UBMT|CHQS|TNCS/;

export const inconsistentSpelling: Rule = {
  id: 'inconsistent-spelling',
  severity: 'info',
  regimes: ['state', 'party'],
  basis: [],
  summary: { vi: 'Một chữ viết tắt có hai cách viết trong kế hoạch', en: 'Two spellings of one abbreviation in one plan' },
  explanation: {
    vi: 'Hai chữ viết tắt chỉ khác nhau ở dấu của chữ (Đ, D) hoặc ở dấu “&” thường là một; một cơ quan, bộ phận lúc viết tắt lúc viết đầy đủ mà không giải thích cũng dễ bị hiểu là hai. UBND, HĐND, MTTQ … viết cách nào cũng được.',
    en: 'Abbreviations that differ by the mark of a letter or by “&” alone are mostly one; a body that is abbreviated here and written out there, without a word on it, may be taken for two. UBND, HĐND, MTTQ … are written either way.',
  },
  examples: {
    wrong: [
      tasks(['1. Bồi dưỡng CBVCNLĐ của xã.', '2. Khảo sát CBVCNLD tại các thôn.'], { marks: 'CBVCNLD' }),
      tasks(['1. Phối hợp với Sở GDĐT.', '2. Báo cáo Sở GD&ĐT trước ngày 15/5/2026.'], { marks: 'GD&ĐT' }),
      tasks(['1. Giáo viên chủ nhiệm các lớp nộp sổ.', '2. GVCN các lớp họp phụ huynh.'], { marks: 'GVCN các lớp' }),
    ],
    right: [
      tasks(['1. Giáo viên chủ nhiệm (GVCN) các lớp nộp sổ.', '2. GVCN các lớp họp phụ huynh.']),
      tasks(['1. Ủy ban nhân dân xã nộp sổ.', '2. UBND xã họp dân.']),
      tasks(['1. GVCN các lớp nộp sổ.', '2. GVCN các lớp họp phụ huynh.']),
      tasks(['1. Bồi dưỡng CBVCNLĐ của xã.', '2. Khảo sát CBVCNLĐ tại các thôn.']),
      tasks(['1. Phối hợp với BĐH và BDH; Kế hoạch số 12/KH-GDĐT của Phòng GD&ĐT.']),
      tasks(['1. Phối hợp với UBND xã và HĐND xã.']),
    ],
  },
  check(document, report) {
    checkBodies(document, report);
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

interface Named {
  readonly name: string;
  readonly position: Position;
}

/** A body that is abbreviated in one place and written out in another is told once, where it is first written the other way. */
function checkBodies(document: PlanDocument, report: (departure: Departure) => void): void {
  const { plan } = document;
  const first = new Map<string, Named>();
  const told = new Set<string>();
  for (const named of [...plan.tasks.flatMap(({ responsible }) => responsible), ...plan.recipients]) {
    const key = document.bodyKey(named.name);
    const before = first.get(key);
    if (before === undefined) first.set(key, named);
    else if (before.name !== named.name && !told.has(key)) {
      const letters = onlyInOne(before.name, named.name);
      if (letters === null || document.text.includes(`(${letters})`)) continue;
      told.add(key);
      report({
        position: named.position,
        message: {
          vi: `“${named.name}” ở trên viết là “${before.name}”; hãy dùng một cách viết, hoặc giải thích “${letters}” ở lần đầu.`,
          en: `“${named.name}” is “${before.name}” above; use one spelling, or explain “${letters}” at its first use.`,
        },
      });
    }
  }
}

/** The abbreviation that one of two names has and the other writes out. */
function onlyInOne(one: string, other: string): string | null {
  const [a, b] = [ABBREVIATION.exec(one)?.[0], ABBREVIATION.exec(other)?.[0]];
  const letters = a === undefined || b === undefined ? (a ?? b) : undefined;
  return letters === undefined || EITHER_WAY.test(letters) ? null : letters;
}
