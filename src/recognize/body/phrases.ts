/** Tables of phrases as matchers over words. */
import { bareInPlace, foldInPlace } from '../../text/fold-in-place.ts';
import { once } from '../../text/once.ts';
import { indexOf, type PhraseIndex } from './phrase-index.ts';
import { bareAt, type Groups, type Phrase, placesIn, readPhrases, type Tagged, writeIndex, writeText } from './phrase-places.ts';
import type { Word } from './words.ts';

export interface TaggedTable<Tag> {
  /** Whether a phrase of the table begins with the word, whatever stands behind it. */
  begins(word: Word): boolean;
  /** The longest phrase of the table that stands at `at`. */
  find(words: readonly Word[], at: number): Tagged<Tag> | null;
}

export interface PhraseTable {
  begins(word: Word): boolean;
  /** How many words from `at` on the longest phrase of the table takes; 0 when none stands there. */
  match(words: readonly Word[], at: number): number;
}

export function compilePhrases(lines: readonly string[]): PhraseTable {
  const table = compileTagged([[true, lines]]);
  return { begins: table.begins, match: (words, at) => table.find(words, at)?.length ?? 0 };
}

/**
 * A phrase of several words is known when one of them has lost marks, as in scans (`tông hợp`, `Tô chức`); of one word
 * every mark must be right, or `sợ` would be a `sở`. Of equal phrases the first one's tag counts.
 *
 * The tables are large and a plan meets few of their phrases: those that begin with one word are read when it is met.
 */
export function compileTagged<Tag>(groups: Groups<Tag>): TaggedTable<Tag> {
  const table = tables++;
  const text = once(() => writeText(groups));
  let index: PhraseIndex | null = null;
  const met = new Map<string, readonly Phrase<Tag>[]>();

  function phrasesFrom(first: string): readonly Phrase<Tag>[] {
    index ??= indexOf(keyOf(groups), () => writeIndex(text()));
    const places = placesIn(index, first);
    if (places === '') return NONE;
    const phrases = met.get(first) ?? readPhrases(text(), places);
    met.set(first, phrases);
    return phrases;
  }

  function phrasesOf(word: Word): readonly Phrase<Tag>[] {
    let phrases = word.phrases[table] as readonly Phrase<Tag>[] | undefined;
    if (phrases === undefined) {
      phrases = phrasesFrom(word.bare);
      word.phrases[table] = phrases;
    }
    return phrases;
  }

  return {
    begins: (word) => phrasesOf(word).length > 0,
    find(words, at) {
      const first = words[at];
      if (first === undefined) return null;
      const phrases = phrasesOf(first);
      let faded: Phrase<Tag> | null = null;
      for (let i = 0; i < phrases.length; i++) {
        const phrase = phrases[i] as Phrase<Tag>;
        if (faded !== null && phrase.length < faded.length) break;
        const match = matchAt(phrase, words, at);
        // Beside “học viện” stands “học viên”: what is written to the letter is meant, wherever it is in the table.
        if (match === 'exact') return phrase;
        if (match === 'faded') faded ??= phrase;
      }
      return faded;
    },
  };
}

/** Each table has a place of its own in the `phrases` of a word. */
let tables = 0;
const NONE: readonly never[] = [];

const keyOf = (groups: Groups<unknown>): string => groups.map(([, lines]) => `${lines.length} ${lines[0]} ${lines.at(-1)}`).join(' ');

/** Whether the phrase stands there, to the letter or with one word that has lost marks. */
function matchAt(phrase: Phrase<unknown>, words: readonly Word[], at: number): 'exact' | 'faded' | null {
  const { keys, commas, length } = phrase;
  if (length === 1) return (words[at] as Word).key === keys[0] ? 'exact' : null;
  if (at + length > words.length) return null;
  let inexact = -1;
  for (let i = length - 1; i >= 0; i--) {
    const word = words[at + i];
    if (word === undefined || (i > 0 && !joins(word, commas !== null && commas[i] === true))) return null;
    const key = keys[i] as string;
    if (word.key === key) continue;
    // Without its diacritics a word is as long as with them.
    if (inexact >= 0 || word.key.length !== key.length || word.bare !== bareAt(phrase, i)) return null;
    inexact = i;
  }
  if (inexact < 0) return 'exact';
  return isFaded((words[at + inexact] as Word).key, keys[inexact] as string) ? 'faded' : null;
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const VOWEL_MARKS = /[\u0302\u0306\u031b]/g;

/** Whether a scan makes `seen` of `meant`: a tone is lost or misread, a vowel's mark is lost. `kiêm` may be `kiểm`, `phổ` is no `phó`. */
function isFaded(seen: string, meant: string): boolean {
  if (seen === bareInPlace(meant)) return true;
  const letters = meant.normalize('NFD');
  return (
    seen.normalize('NFD').replace(TONES, '') === letters.replace(TONES, '') ||
    seen === foldInPlace(letters.replace(VOWEL_MARKS, '').normalize('NFC'))
  );
}

function joins({ gap }: Word, comma: boolean): boolean {
  return gap === 'space' || gap === 'mark' || gap === 'dash' || gap === 'slash' || (comma && gap === 'comma');
}
