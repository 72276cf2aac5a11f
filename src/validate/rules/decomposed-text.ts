import type { Edit } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { UNICODE_CLAUSES } from '../unicode-clauses.ts';

const DECOMPOSED = /[A-Za-z\u00C0-\u024F\u1EA0-\u1EF9][\u0300-\u036F]{1,3}/g;
/** Edits so near to each other on one line become one. */
const NEAR = 40;
const LONGEST_WORD = 20;

/** Letters of old encodings where Vietnamese has none: TCVN3 writes `®` for đ, VNI `ñ`. */
const LEGACY = [
  { name: 'TCVN3 (ABC)', sign: '®', words: /(?<=[\s(“"]|^)®[a-z\u00A1-\u00FF]{1,6}/g },
  { name: 'VNI', sign: 'ñ', words: /(?<=[\s(“"]|^)ñ[a-z]?[aeiouyöô][\u00E0-\u00FF][a-z]{0,3}/g },
] as const;
/** So many words of that look are no accident. */
const ENOUGH = 5;

export const decomposedText: Rule = {
  id: 'decomposed-text',
  severity: 'warning',
  regimes: ['state', 'party'],
  fixes: ['safe'],
  basis: UNICODE_CLAUSES,
  summary: { vi: 'Chữ Unicode tổ hợp hoặc bảng mã cũ', en: 'Letters in decomposed Unicode, or in a legacy encoding' },
  explanation: {
    vi: 'Chữ có dấu viết bằng Unicode tổ hợp (chữ cái rời, dấu rời) trông như thường nhưng tìm kiếm, sắp xếp và so sánh sẽ sai. Văn bản dùng Unicode dựng sẵn. Bảng mã cũ (TCVN3, VNI) phải chuyển bằng công cụ riêng, nên chỉ được báo.',
    en: 'Letters written as a base and separate marks look right, but searching, sorting and comparing go wrong. Documents use composed Unicode. Legacy encodings (TCVN3, VNI) need a converter, so they are only told.',
  },
  examples: {
    wrong: [
      { regime: 'state', parts: { closing: 'Các thôn báo cáo kết quả'.normalize('NFD').concat(' trước ngày 15/12/2026./.') }, marks: 'Ca' },
      { regime: 'party', parts: { title: `KẾ HOẠCH\n${'kiểm tra công tác dân vận năm 2026'.normalize('NFD')}` } },
      { regime: 'state', parts: { bases: '®Ó triÓn khai, ®¬n vÞ ®Ò nghÞ ®¶ng bé ®ång chÝ ®iÒu hµnh:' }, marks: '®Ó' },
    ],
    right: [
      { regime: 'state', parts: { closing: 'Các thôn báo cáo kết quả trước ngày 15/12/2026./.' } },
      { regime: 'state', parts: { closing: 'Phần mềm Windows® và El Niño được nêu trong phụ lục./.' } },
      { regime: 'party', parts: {} },
    ],
  },
  check(document, report) {
    if (!document.hasForeignLetters) return;
    const { text } = document;
    const edits = composingEdits(text);
    const first = edits[0];
    if (first !== undefined) {
      const start =
        first.start - (/[\p{L}\p{M}]*$/u.exec(text.slice(Math.max(0, first.start - LONGEST_WORD), first.start))?.[0].length ?? 0);
      const word = /^[\p{L}\p{M}]*/u.exec(text.slice(start, start + 2 * LONGEST_WORD))?.[0] ?? '';
      report({
        position: document.position({ start, end: start + word.length }),
        message: {
          vi: `Văn bản có chữ Unicode tổ hợp, chữ đầu tiên ở đây (“${word.normalize('NFC')}”); hãy chuyển cả văn bản sang Unicode dựng sẵn.`,
          en: `The text has letters in decomposed Unicode, the first of them here (“${word.normalize('NFC')}”); convert it to composed Unicode.`,
        },
        fix: { safe: true, edits },
      });
    }
    for (const { name, sign, words } of LEGACY) {
      if (!text.includes(sign)) continue;
      const found = [...text.matchAll(words)];
      const [word] = found;
      if (word === undefined || found.length < ENOUGH) continue;
      report({
        position: document.position({ start: word.index, end: word.index + word[0].length }),
        message: {
          vi: `Văn bản có vẻ dùng bảng mã cũ ${name} (“${word[0]}”); hãy chuyển sang Unicode.`,
          en: `The text seems to be in the legacy encoding ${name} (“${word[0]}”); convert it to Unicode.`,
        },
      });
    }
  },
};

function composingEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const { index, 0: found } of text.matchAll(DECOMPOSED)) {
    const composed = found.normalize('NFC');
    if (composed === found) continue;
    const last = edits.at(-1);
    const between = last === undefined ? '' : text.slice(last.end, Math.min(index, last.end + NEAR + 1));
    if (last !== undefined && between.length <= NEAR && index - last.end <= NEAR && !/[\r\n]/.test(between)) {
      edits[edits.length - 1] = { start: last.start, end: index + found.length, text: last.text + between + composed };
    } else edits.push({ start: index, end: index + found.length, text: composed });
  }
  return edits;
}
