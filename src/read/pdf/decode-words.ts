import { FROM_LATIN1 } from '../../decode/decode-as.ts';
import { isSyllable } from '../../decode/is-syllable.ts';
import type { LegacyFont } from '../../decode/legacy-font.ts';
import type { Word } from '../page/page.ts';

/** Where fonts of symbols have their letters. */
const SYMBOLS = /[\uF020-\uF0FF]/g;
const LETTERS = /[\p{L}\p{M}]+/gu;
/** Letters of Vietnamese that no font has in the places of others. */
const UNICODE = /[ĂăĐđĨĩŨũƠơƯưẠ-ỹ]/;
const NON_ASCII = /[^\x00-\x7F]/;

/** Vietnamese of words in fonts that have it in the places of other letters; what the file says rightly in Unicode stays as it is. */
export function decodeWords(words: readonly Word[]): Word[] {
  const fonts = new Set(words.flatMap(({ encoding }) => encoding ?? []));
  let decoded = [...words];
  for (const font of fonts) decoded = decodeFont(decoded, font);
  return fonts.size === 0 ? decoded : decoded.map(({ encoding: _, ...word }) => word);
}

function decodeFont(words: readonly Word[], font: LegacyFont): Word[] {
  const own = words.filter(({ encoding }) => encoding === font);
  // All in one: whether a small letter is a capital's, in TCVN3, the words beside it say.
  const written = own.map(({ text }) => text.replace(SYMBOLS, (letter) => String.fromCharCode(letter.charCodeAt(0) & 0xff))).join(' ');
  const meant = FROM_LATIN1[font.encoding](written);
  if (UNICODE.test(written) || syllablesIn(meant) < syllablesIn(written)) return [...words];
  const shown = (font.capitals ? meant.toUpperCase() : meant).split(' ');
  let at = 0;
  return words.map((word) => (word.encoding === font ? { ...word, text: shown[at++] ?? word.text } : word));
}

/** Words with marks that can be Vietnamese; those without are the same either way. */
const syllablesIn = (text: string) => (text.match(LETTERS) ?? []).filter((word) => NON_ASCII.test(word) && isSyllable(word)).length;
