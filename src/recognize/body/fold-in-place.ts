/**
 * Keys that keep every offset of the text that they are made from. `foldKey` compares whole names; these compare words
 * where they stand.
 */

const OLD_TONE = /[òóỏõọ][ae](?!\p{L})|[ùúủũụ]y(?!\p{L})/gu;
const SECOND_VOWEL: Readonly<Record<string, string>> = {
  òa: 'oà',
  óa: 'oá',
  ỏa: 'oả',
  õa: 'oã',
  ọa: 'oạ',
  òe: 'oè',
  óe: 'oé',
  ỏe: 'oẻ',
  õe: 'oẽ',
  ọe: 'oẹ',
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

/** Lower case with the tone on the second vowel: `Hòa`, `HOÀ` and `hoà` are one. */
export function foldInPlace(text: string): string {
  const lower = text.toLowerCase();
  // A few foreign letters grow when lowered (`İ`); they keep their place only when each letter is lowered alone.
  const same =
    lower.length === text.length ? lower : Array.from(text, (c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('');
  return same.replace(/ð/g, 'đ').replace(OLD_TONE, (vowels) => SECOND_VOWEL[vowels] ?? vowels);
}

/** Without diacritics, for a text that has been folded. */
export function bareInPlace(folded: string): string {
  return folded.replace(NOT_ASCII, (letter) => BASE.get(letter) ?? letter);
}
