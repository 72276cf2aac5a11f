import { BODY_ABBREVIATIONS } from '../../grammar/body-abbreviations.ts';
import { COMMON_ABBREVIATIONS } from '../../grammar/common-abbreviations.ts';
import { phrasesOf } from '../../recognize/phrases-of.ts';
import { bareKey } from '../../text/fold.ts';
import { tasks } from '../examples.ts';
import type { PlanDocument } from '../plan-document.ts';
import type { Rule } from '../rule.ts';

const COMMON: ReadonlySet<string> = new Set(
  [...Object.keys(BODY_ABBREVIATIONS), ...phrasesOf(COMMON_ABBREVIATIONS)].map((letters) => bareKey(letters)),
);
/** Longest first, so that the rest is what is left to be known: `CBCCVCNLĐ` is `CBCCVC` and `NLĐ`. */
const KNOWN_PARTS = [...COMMON].sort((a, b) => b.length - a.length);

/** Shorter ones are mostly names: of companies, products, forms. */
const FEWEST_LETTERS = 4;

export const unexplainedAbbreviation: Rule = {
  id: 'unexplained-abbreviation',
  severity: 'info',
  regimes: ['state', 'party'],
  basis: [],
  summary: { vi: 'Chữ viết tắt không thông dụng mà không được giải thích', en: 'An abbreviation that is neither common nor explained' },
  explanation: {
    vi: 'Lần đầu nên viết đầy đủ và để chữ viết tắt trong ngoặc. Chữ thông dụng (UBND, MTTQ, CBCC) và tên riêng của trường, doanh nghiệp trong số văn bản không bị báo; chỉ báo chữ dùng từ hai lần.',
    en: 'Spell it out at first, with the abbreviation in brackets. Common ones are left alone, and so is what is used only once.',
  },
  examples: {
    wrong: [
      tasks(['1. Rà soát hồ sơ QLDTX của xã.', '2. Tập huấn QLDTX cho các thôn.'], { marks: 'QLDTX' }),
      tasks(['1. Lắp đặt hệ thống GSTM tại trụ sở.', '2. Vận hành GSTM trước ngày 15/5/2026.'], { marks: 'GSTM' }),
    ],
    right: [
      tasks(['1. Rà soát hồ sơ quản lý dân trí xã (QLDTX).', '2. Tập huấn QLDTX cho các thôn.']),
      tasks(['1. Phối hợp với UBND, HĐND, MTTQ; bồi dưỡng CBCCVCNLĐ, CBCCVCNLĐ.']),
      tasks(['1. NÂNG CAO CHẤT LƯỢNG PHỤC VỤ', 'a) Rà soát theo Quyết định số 12/QĐ-QLDTX, 13/QĐ-QLDTX.']),
      tasks(['1. Giám sát từ xa (sau đây viết tắt là GSTX) tại trụ sở.', '2. Vận hành GSTX.']),
    ],
  },
  check(document, report) {
    const rest = document.abbreviations.filter(({ letters }) => letters.length >= FEWEST_LETTERS && !isCommon(letters));
    if (rest.length === 0) return;
    const text = document.text.normalize('NFC');
    for (const { letters, content, start, end } of rest) {
      if (!isUsedTwice(text, letters) || isExplained(text, letters) || isNameOf(document, letters)) continue;
      report({
        position: document.position(content.span(start, end)),
        message: {
          vi: `“${letters}” là chữ viết tắt chưa được giải thích; lần đầu hãy viết đầy đủ rồi ghi “(${letters})”.`,
          en: `“${letters}” is an abbreviation that is not explained; spell it out at first, then “(${letters})”.`,
        },
      });
    }
  },
};

/** Known as a whole, or put together from known ones. */
function isCommon(letters: string): boolean {
  let rest = bareKey(letters.replace(/&/g, ''));
  while (rest !== '') {
    const part = KNOWN_PARTS.find((known) => rest.startsWith(known));
    if (part === undefined) return false;
    rest = rest.slice(part.length);
  }
  return true;
}

const isUsedTwice = (text: string, letters: string): boolean => text.indexOf(letters, text.indexOf(letters) + letters.length) >= 0;

/** “(QLDTX)”, “viết tắt là QLDTX”, “QLDTX: quản lý …”, “QLDTX (quản lý …)”. */
function isExplained(text: string, letters: string): boolean {
  for (let at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + letters.length)) {
    const before = text.slice(Math.max(0, at - 16), at);
    const after = text.slice(at + letters.length, at + letters.length + 3);
    if (/[(“"]\s*$/u.test(before) || /(?:tắt|gọi|là|chung)\s*:?\s*$/u.test(before) || /^\s?[(:=]/u.test(after)) return true;
  }
  return false;
}

/** Letters of the plan's own issuer and number, and of what is named by them alone. */
const isNameOf = ({ plan }: PlanDocument, letters: string): boolean =>
  plan.number?.symbol?.includes(letters) === true || plan.issuer?.includes(letters) === true || plan.parentBody?.includes(letters) === true;
