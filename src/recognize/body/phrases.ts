/** Tables of phrases as matchers over words. */
import { bareInPlace, foldInPlace } from '../../text/fold-in-place.ts';
import { phrasesOf } from '../phrases-of.ts';
import type { Word } from './words.ts';

interface Phrase<Tag> extends Tagged<Tag> {
  readonly keys: readonly string[];
  readonly bares: readonly string[];
  /** Whether a comma stands before the word: “phòng, chống”. */
  readonly commas: readonly boolean[];
}

export interface Tagged<Tag> {
  readonly tag: Tag;
  /** How many words the phrase takes. */
  readonly length: number;
}

export interface TaggedTable<Tag> {
  /** The longest phrase of the table that stands at `at`. */
  find(words: readonly Word[], at: number): Tagged<Tag> | null;
}

export interface PhraseTable {
  /** How many words from `at` on the longest phrase of the table takes; 0 when none stands there. */
  match(words: readonly Word[], at: number): number;
}

export function compilePhrases(lines: readonly string[]): PhraseTable {
  const table = compileTagged([[true, lines]]);
  return { match: (words, at) => table.find(words, at)?.length ?? 0 };
}

/** The phrases that begin with one word; they are taken apart when the word is first met. */
interface Bucket<Tag> {
  readonly tags: Tag[];
  readonly texts: string[];
  phrases: Phrase<Tag>[] | null;
}

/**
 * A phrase of several words is known when one of them has lost marks, as in scans (`tông hợp`, `Tô chức`); of one word
 * every mark must be right, or `sợ` would be a `sở`. Of equal phrases the first one's tag counts.
 *
 * The tables are large and a plan meets few of their phrases: until then a phrase is known by its first word alone.
 */
export function compileTagged<Tag>(groups: readonly (readonly [Tag, readonly string[]])[]): TaggedTable<Tag> {
  const table = tables++;
  let byFirst: Map<string, Bucket<Tag>> | null = null;

  function phrasesFrom(first: string): readonly Phrase<Tag>[] {
    byFirst ??= sortByFirst(groups);
    const bucket = byFirst.get(first);
    if (bucket === undefined) return NONE;
    bucket.phrases ??= takeApart(bucket);
    return bucket.phrases;
  }

  return {
    find(words, at) {
      const first = words[at];
      if (first === undefined) return null;
      let phrases = first.phrases[table] as readonly Phrase<Tag>[] | undefined;
      if (phrases === undefined) {
        phrases = phrasesFrom(first.bare);
        first.phrases[table] = phrases;
      }
      for (let i = 0; i < phrases.length; i++) if (standsAt(phrases[i] as Phrase<Tag>, words, at)) return phrases[i] as Phrase<Tag>;
      return null;
    },
  };
}

/** Each table has a place of its own in the `phrases` of a word. */
let tables = 0;
const NONE: readonly never[] = [];

const BREAKS = /[\s./-]+/g;
const WORD_COMMA = /,(?=[ |]|$)/g;
const BEHIND_FIRST = /,?[\s./-][^|]*|,(?=\||$)/g;

function sortByFirst<Tag>(groups: readonly (readonly [Tag, readonly string[]])[]): Map<string, Bucket<Tag>> {
  const byFirst = new Map<string, Bucket<Tag>>();
  for (const [tag, lines] of groups) {
    const texts = phrasesOf(lines);
    // All first words at once: the tables have thousands.
    const firsts = foldInPlace(texts.join('|').replace(BEHIND_FIRST, '')).split('|');
    learnBares(firsts);
    for (let i = 0; i < texts.length; i++) {
      const first = BARES.get(firsts[i] as string) as string;
      const bucket = byFirst.get(first);
      if (bucket === undefined) byFirst.set(first, { tags: [tag], texts: [texts[i] as string], phrases: null });
      else {
        bucket.tags.push(tag);
        bucket.texts.push(texts[i] as string);
      }
    }
  }
  return byFirst;
}

/** Words without their marks: the tables have many words in common. */
const BARES = new Map<string, string>();

function learnBares(folded: readonly string[]): void {
  const unknown = [...new Set(folded)].filter((word) => !BARES.has(word));
  const bares = bareInPlace(unknown.join('|')).split('|');
  unknown.forEach((word, i) => {
    BARES.set(word, bares[i] as string);
  });
}

/** The phrases of a bucket in words. All are folded at once, like the first words of a table. */
function takeApart<Tag>({ tags, texts }: Bucket<Tag>): Phrase<Tag>[] {
  const folded = foldInPlace(texts.join('|')).replace(BREAKS, ' ');
  const bares = bareInPlace(folded.replace(WORD_COMMA, '')).split('|');
  const phrases = folded.split('|').map((text, i) => {
    const tokens = text.split(' ');
    const commas = tokens.map((token) => token.endsWith(','));
    return {
      keys: tokens.map((token, at) => (commas[at] === true ? token.slice(0, -1) : token)),
      bares: (bares[i] as string).split(' '),
      commas: [false, ...commas],
      tag: tags[i] as Tag,
      length: tokens.length,
    };
  });
  return phrases.sort((a, b) => b.length - a.length);
}

function standsAt(phrase: Phrase<unknown>, words: readonly Word[], at: number): boolean {
  const { keys, bares, commas, length } = phrase;
  if (length === 1) return (words[at] as Word).key === keys[0];
  if (at + length > words.length) return false;
  let inexact = -1;
  for (let i = length - 1; i >= 0; i--) {
    const word = words[at + i];
    if (word === undefined || word.bare !== bares[i]) return false;
    if (i > 0 && !joins(word, commas[i] === true)) return false;
    if (word.key === keys[i]) continue;
    if (inexact >= 0) return false;
    inexact = i;
  }
  return inexact < 0 || isFaded((words[at + inexact] as Word).key, keys[inexact] as string);
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
