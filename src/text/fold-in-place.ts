import { inLowerCase } from './lower-case.ts';

/**
 * Keys that keep every offset of the text that they are made from. `foldKey` compares whole names; these compare words
 * where they stand.
 */

/** Tones on the second vowel, and those that “qu” pushed off it (`Qũy`). */
const MISPLACED_TONE = /o[àáảãạèéẻẽẹ](?!\p{L})|(?<!q)u[ỳýỷỹỵ](?!\p{L})|(?<=q)[ùúủũụ]y(?!\p{L})/gu;
const PLACED: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
  ùy: 'uỳ',
  úy: 'uý',
  ủy: 'uỷ',
  ũy: 'uỹ',
  ụy: 'uỵ',
};

const LETTERS: Readonly<Record<string, string>> = {
  a: 'àáảãạăằắẳẵặâầấẩẫậ',
  d: 'đð',
  e: 'èéẻẽẹêềếểễệ',
  i: 'ìíỉĩị',
  o: 'òóỏõọôồốổỗộơờớởỡợ',
  u: 'ùúủũụưừứửữự',
  y: 'ỳýỷỹỵ',
};
const BASE = new Map(Object.entries(LETTERS).flatMap(([base, marked]) => [...marked].map((letter) => [letter, base] as const)));
const NOT_ASCII = /[^\0-\x7f]/g;

/**
 * Lower case with the tone on the first vowel, behind `qu` on the `y`, and `đ` for the Icelandic `ð` of scans: `Hòa`, `HOÀ` and
 * `hoà` are one. The tables of `grammar` are written so.
 */
export function foldInPlace(text: string): string {
  const lower = inLowerCase(text);
  return (lower.includes('ð') ? lower.replace(/ð/g, 'đ') : lower).replace(MISPLACED_TONE, (vowels) => PLACED[vowels] ?? vowels);
}

/** Each of a table's phrases, folded; together they take a tenth of the time that they take one by one. */
export function foldEachInPlace(phrases: readonly string[]): string[] {
  return foldInPlace(phrases.join('|')).split('|');
}

/** Without diacritics, for a text that has been folded. */
export function bareInPlace(folded: string): string {
  return folded.replace(NOT_ASCII, (letter) => BASE.get(letter) ?? letter);
}
