/**
 * Comparison keys for Vietnamese text. They decide what is the same; they never appear in the model, which keeps what
 * the author wrote.
 */

const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/g;
const WORD = /[\p{L}\p{M}]+/gu;

/** Breve, circumflex and horn: they make another vowel, and the tone stands on it. */
const QUALITY = /[\u0302\u0306\u031B]/;
const VOWEL = /[aeiouy]/;

/**
 * Old and new tone placement are one (`hoà` = `hòa`, `uỷ` = `ủy`): the tone goes to the vowel with a mark of its own, else to
 * the first vowel (behind `qu`, `gi`).
 */
function placeTone(word: string): string {
  const tones = word.match(TONE_MARKS);
  if (tones === null) return word;
  const letters = word.replace(TONE_MARKS, '');
  let at = -1;
  for (let i = 0; i < letters.length; i++) if (QUALITY.test(letters[i] as string)) at = i;
  if (at < 0) {
    at = /^(?:qu|gi)[aeiouy]/.test(letters) ? 2 : letters.search(VOWEL);
    if (at < 0) return word;
  }
  return letters.slice(0, at + 1) + tones.join('') + letters.slice(at + 1);
}

/**
 * The key under which two spellings of one text are equal: case, tone placement, kinds of dash and of quotation mark, and
 * white space do not count.
 */
export function foldKey(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[“”"'‘’«»]/g, '')
    .replace(/[–—−‑]/g, '-')
    .replace(/[ðđɖ]/g, 'đ')
    .replace(WORD, placeTone)
    .normalize('NFC')
    .replace(/\s*-\s*/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The key without any diacritic, for text whose marks cannot be trusted (OCR): `KÉ HOẠCH` and `KẾ HOẠCH` are `ke hoach`. */
export function bareKey(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ðđ]/g, 'd')
    .replace(/\s+/g, ' ')
    .trim();
}
