/**
 * Comparison keys for Vietnamese text. They decide what is the same; they never appear in the model's texts, which keep what
 * the author wrote.
 *
 * Both keys are made letter by letter from small caches: they are asked for at every word, and normalising whole strings costs
 * ten times as much.
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
const LETTER = /\p{L}/u;
const letters = new Map<string, Letter | null>();
const bare = new Map<string, string>();

function letterOf(character: string): Letter | null {
  const known = letters.get(character);
  if (known !== undefined) return known;
  let found: Letter | null = null;
  if (LETTER.test(character)) {
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
    found = { letter, tone, vowel, marked: vowel && letter !== base };
  }
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

const QUOTES = '“”"\'‘’«»';
const DASHES = '–—−‑';

/**
 * The key under which two spellings of one text are equal: case, tone placement (`hoà` = `hòa`, `uỷ` = `ủy`), kinds of dash and
 * of quotation mark, and white space do not count.
 */
export function foldKey(text: string): string {
  let key = '';
  let word: Letter[] = [];
  for (const character of text.normalize('NFC')) {
    const letter = letterOf(character);
    if (letter !== null) {
      word.push(letter);
      continue;
    }
    if (word.length > 0) {
      key += writeWord(word);
      word = [];
    }
    if (QUOTES.includes(character)) continue;
    const space = character.trim() === '';
    // A space before a dash or behind one, and a second space, is none.
    if (space && (key === '' || key.endsWith(' ') || key.endsWith('-'))) continue;
    if (DASHES.includes(character) || character === '-') key = `${key.trimEnd()}-`;
    else key += space ? ' ' : character;
  }
  return (key + writeWord(word)).trim();
}

/** The key without any diacritic, for text whose marks cannot be trusted (scans): `KÉ HOẠCH` and `KẾ HOẠCH` are `ke hoach`. */
export function bareKey(text: string): string {
  let key = '';
  for (const character of text) {
    if (character.trim() === '') {
      if (key !== '' && !key.endsWith(' ')) key += ' ';
      continue;
    }
    let plain = bare.get(character);
    if (plain === undefined) {
      const base = (character.normalize('NFD')[0] as string).toLowerCase();
      plain = base === 'đ' || base === 'ð' ? 'd' : TONES.includes(base) || /\p{M}/u.test(base) ? '' : base;
      bare.set(character, plain);
    }
    key += plain;
  }
  return key.trimEnd();
}
