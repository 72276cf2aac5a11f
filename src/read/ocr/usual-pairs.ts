import { BARE_HEADINGS } from '../../grammar/bare-headings.ts';
import { HEAD_NOUNS } from '../../grammar/head-nouns.ts';
import { TYPE_HEADINGS } from '../../grammar/type-headings.ts';
import { phrasesOf } from '../../recognize/phrases-of.ts';

/** Basis: Nghị định 30/2020/NĐ-CP, Phụ lục I; Hướng dẫn 36-HD/VPTW. */
const LETTERHEAD = ['Cộng hòa xã hội chủ nghĩa Việt Nam', 'Đảng Cộng sản Việt Nam', 'Độc lập', 'Tự do', 'Hạnh phúc'];

/** Words that stand side by side in letterheads, headings, names of bodies and offices, types of documents: in small letters. */
export function usualPairs(): [first: string, second: string][] {
  const phrases = [...LETTERHEAD, ...BARE_HEADINGS, ...TYPE_HEADINGS, ...phrasesOf(Object.values(HEAD_NOUNS).flat())];
  return phrases.flatMap((phrase) => {
    const words = phrase.toLowerCase().match(/\p{L}+/gu) ?? [];
    return words.slice(1).map((word, i): [string, string] => [words[i] as string, word]);
  });
}
