/** Ordinary case for names printed in capitals, as letterheads and headings have them. */
import { BODY_FIELDS, SMALL_WORDS } from '../../grammar/body-fields.ts';
import { LEVEL_WORDS } from '../../grammar/levels.ts';
import { CASED_NAMES } from '../../grammar/name-words.ts';
import { PLAIN_VERBS } from '../../grammar/predicate-openers.ts';
import { foldEachInPlace, foldInPlace } from '../../text/fold-in-place.ts';
import { phrasesOf } from '../phrases-of.ts';
import { readWords, type Word } from './words.ts';

/** A Vietnamese syllable without marks; what is none is an abbreviation (`THPT`, `UBND`, `XVI`). */
const SYLLABLE =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?(?:uye|uya|uyu|oai|oay|oeo|uay|uoi|uou|ieu|yeu|[aeiouy]{1,2})(?:ng|nh|ch|[cmnpt])?$/;
const ROMAN = /^[IVX]+$/;
const BREAKS = /[\s,-]+/g;

/** Known phrases with the capitals that they have, by their folded words. */
const KNOWN = new Map<string, string>();
/** How many words the longest known phrase has that begins with a word. */
const LONGEST = new Map<string, number>();

const keysOf = (phrases: readonly string[]): string[] => foldInPlace(phrases.join('|')).replace(BREAKS, ' ').split('|');

function know(key: string, phrase: string): void {
  KNOWN.set(key, phrase);
  let length = 1;
  for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) length++;
  const first = length === 1 ? key : key.slice(0, key.indexOf(' '));
  if (length > (LONGEST.get(first) ?? 0)) LONGEST.set(first, length);
}

const NAMES = phrasesOf([...SMALL_WORDS, ...LEVEL_WORDS, ...BODY_FIELDS, ...CASED_NAMES]);
keysOf(NAMES).forEach((key, i) => {
  know(key, NAMES[i] as string);
});
// A verb that names a body begins with a capital: `Hội đồng Phổ biến giáo dục pháp luật`.
for (const key of keysOf(phrasesOf(PLAIN_VERBS)))
  if (key.includes(' ') && !KNOWN.has(key)) know(key, key.charAt(0).toUpperCase() + key.slice(1));
const LEVELS = new Set(
  foldEachInPlace([
    'tỉnh',
    'thành phố',
    'quận',
    'huyện',
    'thị xã',
    'xã',
    'phường',
    'thị trấn',
    'đặc khu',
    'thôn',
    'ấp',
    'khóm',
    'khu phố',
    'tổ dân phố',
  ]),
);

/** `ỦY BAN NHÂN DÂN TỈNH AN GIANG` → `Ủy ban nhân dân tỉnh An Giang`; letter for letter, so that offsets stay. */
export function properCase(upper: string): string {
  const words = readWords(upper.replace(/[()[\]]/g, ' '), 0, 200);
  const letters = upper.split('');
  let place = false;
  for (let at = 0; at < words.length; ) {
    const length: number = place ? placeEnd(words, at) : phraseLength(words, at);
    const cases = casesOf(keyOf(words, at, length));
    for (let i = 0; i < Math.max(1, length); i++) {
      const word = words[at + i] as Word;
      const capital = at + i === 0 || (cases?.[i] ?? true);
      write(letters, word, upper, capital);
    }
    place = length > 0 && LEVELS.has(keyOf(words, at, length));
    at += Math.max(1, length);
  }
  return letters.join('');
}

/** Which words of a known phrase have a capital. */
function casesOf(key: string): boolean[] | undefined {
  return KNOWN.get(key)
    ?.split(BREAKS)
    .map((word) => word !== word.toLowerCase());
}

function write(letters: string[], word: Word, upper: string, capital: boolean): void {
  const text = upper.slice(word.start, word.end);
  if (isAbbreviation(word, text)) return;
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return;
  for (let i = 0; i < text.length; i++) letters[word.start + i] = (capital && i === 0 ? text[i] : lower[i]) as string;
}

function isAbbreviation(word: Word, text: string): boolean {
  return text.length > 1 && (!SYLLABLE.test(word.bare) || (ROMAN.test(text) && text !== 'VI' && text !== 'XI'));
}

/** A place's name has a capital in every word, also where a word of it is a known one (`xã Đoàn Kết`). */
function placeEnd(words: readonly Word[], at: number): number {
  const length = phraseLength(words, at);
  const key = keyOf(words, at, length);
  const names = length > 1 && casesOf(key)?.[0] === true;
  return names || LEVELS.has(key) || key === 'và' || (words[at] as Word).gap !== 'space' ? length : 0;
}

function phraseLength(words: readonly Word[], at: number): number {
  const longest = LONGEST.get((words[at] as Word).key) ?? 0;
  for (let length = Math.min(longest, words.length - at); length > 0; length--) {
    if (KNOWN.has(keyOf(words, at, length))) return length;
  }
  return 0;
}

function keyOf(words: readonly Word[], at: number, length: number): string {
  let key = '';
  for (let i = 0; i < length; i++) key += `${i > 0 ? ' ' : ''}${(words[at + i] as Word).key}`;
  return key;
}
