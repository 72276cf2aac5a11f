import { inLowerCase } from './lower-case.ts';

/**
 * Keys that keep every offset of the text that they are made from. `foldKey` compares whole names; these compare words
 * where they stand.
 */

/** Tones on the second vowel, and those that “qu” pushed off it (`Qũy`). */
const MISPLACED_TONE = /(?:o[àáảãạèéẻẽẹ]|u(?<!qu)[ỳýỷỹỵ]|[ùúủũụ]y(?<=q..))(?!\p{L})/gu;
/** Pairs of vowels as they are misplaced and as they are to be. */
const MISPLACED = 'oàoáoảoãoạoèoéoẻoẽoẹuỳuýuỷuỹuỵùyúyủyũyụy';
const PLACED = 'òaóaỏaõaọaòeóeỏeõeọeùyúyủyũyụyuỳuýuỷuỹuỵ';

/** Letters with marks, and each one's base. */
const MARKED = 'àáảãạăằắẳẵặâầấẩẫậđðèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ';
const BASES = 'aaaaaaaaaaaaaaaaaddeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyy';
const BASE = new Map(Array.from(MARKED, (letter, i) => [letter, BASES.charAt(i)]));
const NOT_ASCII = /[^\0-\x7f]/g;

/**
 * Lower case with the tone on the first vowel, behind `qu` on the `y`, and `đ` for the Icelandic `ð` of scans: `Hòa`, `HOÀ` and
 * `hoà` are one. The tables of `grammar` are written so.
 */
export function foldInPlace(text: string): string {
  const lower = inLowerCase(text);
  const folded = lower.includes('ð') ? lower.replaceAll('ð', 'đ') : lower;
  // To ask first is cheaper: few words have such a tone.
  MISPLACED_TONE.lastIndex = 0;
  return MISPLACED_TONE.test(folded) ? folded.replace(MISPLACED_TONE, placeTone) : folded;
}

function placeTone(vowels: string): string {
  const at = MISPLACED.indexOf(vowels);
  return PLACED.slice(at, at + 2);
}

/** The same as `bareInPlace` for a single word. */
export function bareWord(folded: string): string {
  let bare = '';
  for (let at = 0; at < folded.length; at++) {
    const letter = folded.charAt(at);
    bare += letter < '\x80' ? letter : (BASE.get(letter) ?? letter);
  }
  return bare;
}

/** Without diacritics, for a text that has been folded. */
export function bareInPlace(folded: string): string {
  return folded.replace(NOT_ASCII, (letter) => BASE.get(letter) ?? letter);
}
