/**
 * Comparison keys for Vietnamese text. They decide what is the same; they never appear in the model's texts, which keep what
 * the author wrote.
 *
 * Both keys are made from small caches, of words and of letters: they are asked for at every word, and normalising whole
 * strings costs ten times as much.
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

function writeWord(word: readonly Letter[]): string {
  const tone = word.find((letter) => letter.tone !== '')?.tone ?? '';
  const at = tone === '' ? -1 : toneIndex(word);
  let written = '';
  for (let i = 0; i < word.length; i++)
    written += i === at ? ((word[i] as Letter).letter + tone).normalize('NFC') : (word[i] as Letter).letter;
  return written;
}

/** How many words are kept folded; a plan has some thousand different ones. */
const KEPT_WORDS = 8192;
const foldedWords = new Map<string, string>();

function foldWord(word: string): string {
  const known = foldedWords.get(word);
  if (known !== undefined) return known;
  const folded = writeWord(Array.from(word, letterOf));
  if (foldedWords.size >= KEPT_WORDS) foldedWords.clear();
  foldedWords.set(word, folded);
  return folded;
}

const WORD = /\p{L}+/gu;
const QUOTES = /[“”"'‘’«»]/g;
/** A space before a dash or behind one is none. */
const DASH = / ?[-–—−‑] ?/g;
const MAY_NEED_MORE = /[“”"'‘’«»\-–—−‑]|\s{2}|[^\S ]/;

/**
 * The key under which two spellings of one text are equal: case, tone placement (`hoà` = `hòa`, `uỷ` = `ủy`), kinds of dash and
 * of quotation mark, and white space do not count.
 */
export function foldKey(text: string): string {
  const key = text.normalize('NFC').replace(WORD, foldWord);
  return (MAY_NEED_MORE.test(key) ? key.replace(QUOTES, '').replace(/\s+/g, ' ').replace(DASH, '-') : key).trim();
}

/** The key without any diacritic, for text whose marks cannot be trusted (scans): `KÉ HOẠCH` and `KẾ HOẠCH` are `ke hoach`. */
export function bareKey(text: string): string {
  let key = '';
  for (const character of text) {
    const plain = bare.get(character) ?? bareLetter(character);
    if (plain === ' ' && (key === '' || key.endsWith(' '))) continue;
    key += plain;
  }
  return key.trimEnd();
}

function bareLetter(character: string): string {
  const base = (character.normalize('NFD')[0] as string).toLowerCase();
  const plain = character.trim() === '' ? ' ' : base === 'đ' || base === 'ð' ? 'd' : /\p{M}/u.test(base) ? '' : base;
  bare.set(character, plain);
  return plain;
}
