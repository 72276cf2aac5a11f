import { createFolding } from './folding.ts';

/**
 * Comparison keys for Vietnamese text. They decide what is the same; they never appear in the model's texts, which keep what
 * the author wrote.
 */

/** A letter in lower case without its tone, and the tone. */
interface Letter {
  letter: string;
  /** Combining tone mark, empty for none. */
  tone: string;
  /** The letter is a vowel; `marked` when it has a breve, circumflex or horn. */
  vowel: boolean;
  marked: boolean;
}

const TONES = '\u0300\u0301\u0303\u0309\u0323';
const letters = new Map<string, Letter>();
const bare = new Map<string, string>();

function letterOf(character: string): Letter {
  const known = letters.get(character);
  if (known !== undefined) return known;
  const parts = [...character.toLowerCase().normalize('NFD')];
  const tone = parts.find((part) => TONES.includes(part)) ?? '';
  const base = parts[0] as string;
  const letter =
    base === 'ð'
      ? 'đ'
      : parts
          .filter((part) => part !== tone)
          .join('')
          .normalize('NFC');
  const vowel = 'aeiouy'.includes(base);
  const found = { letter, tone, vowel, marked: vowel && letter !== base };
  letters.set(character, found);
  return found;
}

/** Where the tone of a word goes: on the vowel with a mark of its own, else on the first vowel (behind `qu`, `gi`). */
function toneIndex(word: readonly Letter[]): number {
  for (let i = word.length - 1; i >= 0; i--) if (word[i]?.marked) return i;
  const glide = word[0]?.letter === 'q' || (word[0]?.letter === 'g' && word[1]?.letter === 'i' && word[2]?.vowel);
  const from = glide ? 2 : 0;
  const found = word.findIndex((letter, i) => i >= from && letter.vowel);
  return found >= 0 ? found : word.findIndex((letter) => letter.vowel);
}

function foldWord(written: string): string {
  const word = Array.from(written, letterOf);
  const tone = word.find((letter) => letter.tone !== '')?.tone ?? '';
  const at = tone === '' ? -1 : toneIndex(word);
  let folded = '';
  for (let i = 0; i < word.length; i++)
    folded += i === at ? ((word[i] as Letter).letter + tone).normalize('NFC') : (word[i] as Letter).letter;
  return folded;
}

const WORD = /\p{L}+/gu;
const QUOTES = /[“”"'‘’«»]/g;
/** White space that is no single space. */
const SPACES = /\s{2,}|[^\S ]/g;
/** A space before a dash or behind one is none. */
const DASH = / ?[-–—−‑] ?/g;

/** The folding of `foldKey` for texts whose stretches are written otherwise first: `UBND` as `Ủy ban nhân dân`. */
export function createKeys(write: (stretch: string) => string): (text: string) => string {
  return createFolding({
    fold: (stretch) => write(stretch).normalize('NFC').replace(WORD, foldWord),
    marks: /[“”"'‘’«»\-–—−‑]|^ | $| {2}|[^\S ]/,
    settle: (key) => key.replace(QUOTES, '').replace(SPACES, ' ').replace(DASH, '-').trim(),
  });
}

/**
 * The key under which two spellings of one text are equal: case, tone placement (`hoà` = `hòa`, `uỷ` = `ủy`), kinds of dash and
 * of quotation mark, and white space do not count.
 */
export const foldKey = createKeys((stretch) => stretch);

/** The key without any diacritic, for text whose marks cannot be trusted (scans): `KÉ HOẠCH` and `KẾ HOẠCH` are `ke hoach`. */
export const bareKey = createFolding({
  fold: (stretch) => {
    let key = '';
    for (const character of stretch) key += bare.get(character) ?? bareLetter(character);
    return key;
  },
  marks: / /,
  settle: (key) => key.replace(/ +/g, ' ').trim(),
});

function bareLetter(character: string): string {
  const base = (character.normalize('NFD')[0] as string).toLowerCase();
  const plain = character.trim() === '' ? ' ' : base === 'đ' || base === 'ð' ? 'd' : /\p{M}/u.test(base) ? '' : base;
  bare.set(character, plain);
  return plain;
}
