import { TYPE_ABBREVIATIONS } from '../../grammar/document-types.ts';
import { phrasesOf } from '../../recognize/phrases-of.ts';
import { foldKey } from '../../text/fold.ts';
import { replace } from '../citation/parts.ts';
import { typeOf, typesWithSymbol } from '../citation/type-of.ts';
import { based } from '../examples.ts';
import type { Rule } from '../rule.ts';

const ABBREVIATIONS: ReadonlySet<string> = new Set(phrasesOf(TYPE_ABBREVIATIONS).map(foldKey));

export const misspeltType: Rule = {
  id: 'misspelt-type',
  severity: 'warning',
  regimes: ['state', 'party'],
  fixes: ['unsafe'],
  basis: [],
  summary: { vi: 'Tên loại trước số văn bản viết sai chính tả', en: 'The type before a number is misspelt' },
  explanation: {
    vi: 'Tên loại sai một chữ được nhận ra nhờ chữ viết tắt trong ký hiệu. Chữ viết tắt của tên loại (QĐ, NQ) và bản quét không bị xét.',
    en: 'A type one letter away is recognised by the abbreviation in the symbol. Abbreviated types and scans are left alone.',
  },
  examples: {
    wrong: [
      based('Thực hiện Kế luận số 27-KL/TU ngày 26/9/2025 của Tỉnh ủy về hiến đất;', { marks: 'Kế luận' }),
      based('Căn cứ Quyết đinh số 88/QĐ-UBND ngày 08/01/2026 của Ủy ban nhân dân tỉnh về chỉ tiêu;', { marks: 'Quyết đinh' }),
      based('Thực hiện Chỉ thi số 09/CT-UBND ngày 08/01/2026 của Ủy ban nhân dân tỉnh về nội chính;', { marks: 'Chỉ thi' }),
    ],
    right: [
      based('Thực hiện Kết luận số 27-KL/TU ngày 26/9/2025 của Tỉnh ủy về hiến đất;'),
      based('Căn cứ QĐ số 88/QĐ-UBND ngày 08/01/2026 của Ủy ban nhân dân tỉnh; các kế hoạch số 12/KH-UBND và số 13/KH-UBND của tỉnh;'),
      based('Căn cứ Công văn số 318/KH-VX ngày 08/01/2026 của Ủy ban nhân dân tỉnh;', {
        note: { vi: 'tên loại khác, không phải sai chính tả', en: 'another type, not a misspelt one' },
      }),
    ],
  },
  check(document, report) {
    for (const { citation, symbol } of document.cited) {
      const { type, position } = citation;
      if (symbol?.type == null || typeOf(type) !== null) continue;
      const key = foldKey(type);
      const right = typesWithSymbol(symbol.type).find(({ word }) => isOneLetterOff(key, foldKey(word)));
      if (right === undefined || ABBREVIATIONS.has(key)) continue;
      const content = document.wordsAt(position);
      const expected = type[0] === content.text[0] ? right.word : right.word.toLowerCase();
      report({
        position,
        message: {
          vi: `Tên loại “${type}” trước số “${citation.code}” có lẽ là “${right.word}”; hãy sửa nếu đúng vậy.`,
          en: `The type “${type}” before the number “${citation.code}” is probably “${right.word}”; mend it if so.`,
        },
        fix: { safe: false, edits: [replace(content, { start: 0, end: type.length }, expected)] },
      });
    }
  },
};

const plain = (letter: string): string => letter.normalize('NFD').replace(/\p{M}/gu, '').replace('đ', 'd');

/** One letter changed, missing or added, or only marks changed in one word: `quyết đinh`. */
function isOneLetterOff(written: string, right: string): boolean {
  if (written === right) return false;
  if (plain(written) === plain(right)) return true;
  if (Math.abs(written.length - right.length) > 1) return false;
  let head = 0;
  while (head < Math.min(written.length, right.length) && written[head] === right[head]) head++;
  let tail = 0;
  while (tail < Math.min(written.length, right.length) - head && written.at(-1 - tail) === right.at(-1 - tail)) tail++;
  return Math.max(written.length, right.length) - head - tail <= 1;
}
