/** Ordinary case for names printed in capitals, as letterheads and headings have them. */
import { BODY_FIELDS, SMALL_WORDS } from '../../grammar/body-fields.ts';
import { LEVEL_WORDS } from '../../grammar/levels.ts';
import { CASED_NAMES } from '../../grammar/name-words.ts';
import { PLAIN_VERBS } from '../../grammar/predicate-openers.ts';
import { foldInPlace } from '../../text/fold-in-place.ts';
import { phrasesOf } from '../phrases-of.ts';
import { readWords, type Word } from './words.ts';

/** A Vietnamese syllable without marks; what is none is an abbreviation (`THPT`, `UBND`, `XVI`). */
const SYLLABLE =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?(?:uye|uya|uyu|oai|oay|oeo|uay|uoi|uou|ieu|yeu|[aeiouy]{1,2})(?:ng|nh|ch|[cmnpt])?$/;
const ROMAN = /^[IVX]+$/;

/** Which words of a known phrase have a capital. */
const CASES = new Map<string, readonly boolean[]>();
for (const phrase of phrasesOf([...SMALL_WORDS, ...LEVEL_WORDS, ...BODY_FIELDS, ...CASED_NAMES])) {
  const words = phrase.split(/[\s,-]+/);
  CASES.set(
    words.map(foldInPlace).join(' '),
    words.map((word) => word !== word.toLowerCase()),
  );
}
// A verb that names a body begins with a capital: `Hội đồng Phổ biến giáo dục pháp luật`.
for (const verb of phrasesOf(PLAIN_VERBS)) {
  const words = foldInPlace(verb).split(/[\s,-]+/);
  const key = words.join(' ');
  if (words.length > 1 && !CASES.has(key))
    CASES.set(
      key,
      words.map((_, i) => i === 0),
    );
}
/** How many words the longest phrase has that begins with a word. */
const LONGEST = new Map<string, number>();
for (const phrase of CASES.keys()) {
  const words = phrase.split(' ');
  const first = words[0] as string;
  LONGEST.set(first, Math.max(words.length, LONGEST.get(first) ?? 0));
}
const LEVELS = new Set(
  [
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
  ].map(foldInPlace),
);

/** `ỦY BAN NHÂN DÂN TỈNH AN GIANG` → `Ủy ban nhân dân tỉnh An Giang`; letter for letter, so that offsets stay. */
export function properCase(upper: string): string {
  const words = readWords(upper.replace(/[()[\]]/g, ' '), 0, 200);
  const letters = upper.split('');
  let place = false;
  for (let at = 0; at < words.length; ) {
    const length: number = place ? placeEnd(words, at) : phraseLength(words, at);
    const cases = length > 0 ? CASES.get(keyOf(words, at, length)) : undefined;
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
  const names = length > 1 && CASES.get(key)?.[0] === true;
  return names || LEVELS.has(key) || key === 'và' || (words[at] as Word).gap !== 'space' ? length : 0;
}

function phraseLength(words: readonly Word[], at: number): number {
  const longest = LONGEST.get((words[at] as Word).key) ?? 0;
  for (let length = Math.min(longest, words.length - at); length > 0; length--) {
    if (CASES.has(keyOf(words, at, length))) return length;
  }
  return 0;
}

function keyOf(words: readonly Word[], at: number, length: number): string {
  let key = '';
  for (let i = 0; i < length; i++) key += `${i > 0 ? ' ' : ''}${(words[at + i] as Word).key}`;
  return key;
}
