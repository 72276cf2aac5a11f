import { LOOKALIKE_LETTERS } from '../../grammar/lookalike-letters.ts';
import type { Rule } from '../rule.ts';
import { UNICODE_CLAUSES } from '../unicode-clauses.ts';

const LETTERS = new Map(Object.entries(LOOKALIKE_LETTERS));
const FOUND = new RegExp(`[${[...LETTERS.keys()].join('')}]`, 'gu');
/** Letters of the Latin alphabet that Vietnamese has none of and that only stand in for Đ, đ. */
const LATIN = /[ÐðƉƋƌɖ]/u;
const WORD_LETTER = /[\p{Script=Latin}\p{M}]/u;

export const lookalikeLetter: Rule = {
  id: 'lookalike-letter',
  severity: 'warning',
  regimes: ['state', 'party'],
  fixes: ['safe'],
  basis: UNICODE_CLAUSES,
  summary: { vi: 'Chữ cái trông giống chữ Việt nhưng là chữ khác', en: 'A letter that only looks like the right one' },
  explanation: {
    vi: '“Ð” (chữ Iceland) trông như “Đ”, chữ Kirin “а” như “a”, nhưng tìm kiếm không thấy và ký hiệu văn bản bị hiểu sai. Từ viết hoàn toàn bằng chữ Kirin không bị báo.',
    en: 'The Icelandic “Ð” looks like “Đ”, the Cyrillic “а” like “a”; but they are not found when searched for, and document numbers are misunderstood. Words wholly in Cyrillic are left alone.',
  },
  examples: {
    wrong: [
      { regime: 'state', parts: { closing: 'Ðề nghị các thôn báo cáo kết quả./.' }, marks: 'Ðề' },
      { regime: 'state', parts: { closing: 'Các thôn bảo ðảm tiến ðộ./.' }, marks: 'ðảm' },
      {
        regime: 'party',
        parts: { closing: 'Сán bộ chịu trách nhiệm thi hành.' },
        marks: 'Сán bộ',
        note: { vi: 'Chữ “С” Kirin.', en: 'A Cyrillic “С”.' },
      },
    ],
    right: [
      { regime: 'state', parts: { closing: 'Đề nghị các thôn bảo đảm tiến độ./.' } },
      { regime: 'state', parts: { closing: 'Trao đổi với đoàn bạn bằng tiếng Nga (здравствуйте)./.' } },
      { regime: 'party', parts: { closing: 'Hệ số α không vượt quá 1,5.' } },
    ],
  },
  check(document, report) {
    if (!document.hasForeignLetters) return;
    const { text } = document;
    const byLetter = new Map<string, number[]>();
    for (const { index, 0: letter } of text.matchAll(FOUND)) {
      const inLatin = WORD_LETTER.test(text[index - 1] ?? ' ') || WORD_LETTER.test(text[index + 1] ?? ' ');
      if (!LATIN.test(letter) && !inLatin) continue;
      const places = byLetter.get(letter);
      if (places === undefined) byLetter.set(letter, [index]);
      else places.push(index);
    }
    for (const [letter, places] of byLetter) {
      const right = LETTERS.get(letter) ?? letter;
      const first = places[0] as number;
      report({
        position: document.position({ start: first, end: first + 1 }),
        message: {
          vi: `Có ${places.length} chữ “${letter}” (U+${code(letter)}) trông giống “${right}”, chữ đầu tiên ở đây; hãy thay bằng “${right}”.`,
          en: `${places.length} letter(s) “${letter}” (U+${code(letter)}) look like “${right}”, the first of them here; put “${right}”.`,
        },
        fix: { safe: true, edits: places.map((start) => ({ start, end: start + 1, text: right })) },
      });
    }
  },
};

const code = (letter: string) => (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
