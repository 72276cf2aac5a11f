import { LAW_NAMES, NO_LAW_BEHIND } from '../../grammar/law-names.ts';
import { compilePhrases } from '../../recognize/citation/phrases.ts';
import { readingForm } from '../../recognize/citation/reading-form.ts';
import { phrasesOf } from '../../recognize/phrases-of.ts';
import { isWordEdge } from '../../text/boundary.ts';
import { replace } from '../citation/parts.ts';
import { based, tasks } from '../examples.ts';
import type { Rule } from '../rule.ts';

/** No syllable is longer. */
const LONGEST_WORD = 12;
const LAW_WORD = /(?:[Bb]ộ [Ll]uật|[Ll]uật|[Pp]háp lệnh|[Pp]háp Lệnh) /g;
const NAMES = compilePhrases(LAW_NAMES, readingForm);
const WRITTEN: ReadonlyMap<string, string> = new Map(phrasesOf(LAW_NAMES).map((name) => [readingForm(name), name]));
const FIRST_WORDS: ReadonlySet<string> = new Set([...WRITTEN.keys()].map((name) => firstWord(name, 0)));
const COMPOUNDS = compilePhrases(NO_LAW_BEHIND);
const longest = (lines: readonly string[]): number => Math.max(...phrasesOf(lines).map(({ length }) => length));
const LONGEST_NAME = longest(LAW_NAMES);
const LONGEST_COMPOUND = longest(NO_LAW_BEHIND);
/** In small letters throughout, a shorter name is law in general: “luật đất đai”. */
const TELLING_WORDS = 5;

export const lawNameCapitals: Rule = {
  id: 'law-name-capitals',
  severity: 'info',
  regimes: ['state', 'party'],
  fixes: ['safe'],
  basis: [{ regime: 'state', from: '2020-03-05', text: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục V, khoản 6' }],
  summary: { vi: 'Viết hoa tên luật, bộ luật, pháp lệnh', en: 'Capitals in the name of a law' },
  explanation: {
    vi: 'Viết hoa chữ cái đầu của tên loại và của âm tiết thứ nhất của tên gọi: “Luật Tiếp công dân”, “Bộ luật Lao động”. Chỉ xét những tên luật có trong danh mục; “pháp luật đất đai”, “luật đất đai” nói chung và dòng viết hoa toàn bộ không bị xét.',
    en: 'The type and the first syllable of the name have a capital. Only names that the table has are judged; law in general and lines in capitals are left alone.',
  },
  examples: {
    wrong: [
      based('Căn cứ Luật tiếp công dân ngày 25/11/2013;', { marks: 'Luật tiếp công dân' }),
      tasks(['1. Đối thoại theo Bộ Luật lao động.'], { marks: 'Bộ Luật lao động' }),
      tasks(['1. Phổ biến Luật Bảo vệ Môi trường đến từng thôn.'], { marks: 'Luật Bảo vệ Môi trường' }),
      tasks(['1. Tuyên truyền luật phòng, chống tác hại của thuốc lá.'], { marks: 'luật phòng' }),
    ],
    right: [
      based('Căn cứ Luật Tiếp công dân ngày 25/11/2013; Bộ luật Lao động; Pháp lệnh Ưu đãi người có công với cách mạng;'),
      tasks(['1. Tuyên truyền pháp luật đất đai, kiến thức về luật đất đai; mời luật sư tư vấn.']),
      tasks(['1. Tổ chức hội thi tìm hiểu pháp luật lao động và Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân.']),
      tasks(['1. TUYÊN TRUYỀN LUẬT ĐẤT ĐAI', 'a) Phát tờ rơi tại các thôn.']),
    ],
  },
  check(document, report) {
    for (const { block } of document.blocks) {
      const { content } = block.data;
      const { text } = content;
      if (!text.includes('uật ') && !text.includes('ệnh ')) continue;
      LAW_WORD.lastIndex = 0;
      for (let found = LAW_WORD.exec(text); found !== null; found = LAW_WORD.exec(text)) {
        const start = LAW_WORD.lastIndex;
        if (!FIRST_WORDS.has(firstWord(text, start)) || !isWordEdge(text, found.index)) continue;
        const reading = readingForm(text.slice(start, start + LONGEST_NAME + 1));
        const length = NAMES.startingAt(reading, 0);
        const proper = length === 0 ? undefined : WRITTEN.get(reading.slice(0, length));
        const end = start + length;
        if (proper === undefined || followsCompound(text, found.index)) continue;
        const written = text.slice(found.index, end);
        const expected = withCapitals(written, found[0], proper);
        if (written === expected || written === written.toUpperCase() || isLawInGeneral(written)) continue;
        report({
          position: document.position(content.span(found.index, end)),
          message: {
            vi: `“${written}” cần viết “${expected}”: viết hoa chữ cái đầu của tên loại và của âm tiết thứ nhất trong tên luật.`,
            en: `“${written}” is written “${expected}”: a capital for the type and for the first syllable of the name.`,
          },
          fix: { safe: true, edits: [replace(content, { start: found.index, end }, expected)] },
        });
      }
    }
  },
};

/** Most of what stands behind “luật” begins no name. */
function firstWord(text: string, start: number): string {
  return readingForm(/^\p{L}*/u.exec(text.slice(start, start + LONGEST_WORD))?.[0] ?? '');
}

/** “pháp luật”, “kỷ luật”: the word before makes it another word. */
function followsCompound(text: string, at: number): boolean {
  const before = readingForm(text.slice(Math.max(0, at - LONGEST_COMPOUND - 2), Math.max(0, at - 1)));
  return COMPOUNDS.endingAt(before, before.length) > 0;
}

/** The user's own letters (tones stay where they are) in the case of the table's. */
function withCapitals(written: string, typeWord: string, proper: string): string {
  const type = typeWord[0]?.toUpperCase() + typeWord.slice(1).toLowerCase();
  const name = written.slice(typeWord.length);
  return (
    type + [...name].map((letter, at) => (proper[at] === proper[at]?.toLowerCase() ? letter.toLowerCase() : letter.toUpperCase())).join('')
  );
}

const isLawInGeneral = (written: string): boolean => written === written.toLowerCase() && written.split(' ').length < TELLING_WORDS + 1;
