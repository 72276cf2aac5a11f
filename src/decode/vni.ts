import { once } from '../text/once.ts';

/**
 * VNI-Windows, the encoding of the `VNI-` fonts: a vowel, and behind it one letter for its mark and tone together (`aù` is
 * “á”, `aá` is “ấ”); some letters stand alone. Source: the character map of VNI-Times.
 */
const MARKS: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
};

const ALONE: Readonly<Record<string, string>> = { ñ: 'đ', í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', ô: 'ơ', ö: 'ư', î: 'ỵ' };

const ENCODED = once(
  () => new RegExp(`(?<vowel>[aeoyuôö])(?<mark>[${Object.keys(MARKS).join('')}])|[${Object.keys(ALONE).join('')}]`, 'giu'),
);

/** Text whose bytes, or letters of a `VNI-` font, were read as Latin-1, in Unicode. */
export function fromVni(text: string): string {
  return text.replace(ENCODED(), (letter, vowel?: string, mark?: string) => {
    if (vowel === undefined || mark === undefined) return inCaseOf(letter, ALONE[letter.toLowerCase()] ?? letter);
    const base = inCaseOf(vowel, ALONE[vowel.toLowerCase()] ?? vowel);
    const composed = (base + (MARKS[mark.toLowerCase()] ?? '')).normalize('NFC');
    // A vowel that cannot carry the mark (“eã” as in no word) is left as it stands.
    return composed.length === 1 ? composed : letter;
  });
}

const inCaseOf = (written: string, letter: string) => (written === written.toLowerCase() ? letter : letter.toUpperCase());
