/** Tables of phrases as matchers over words. */
import { bareInPlace, foldInPlace } from '../../text/fold-in-place.ts';
import { phrasesOf } from '../phrases-of.ts';
import { indexOf, type PhraseIndex } from './phrase-index.ts';
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

type Groups<Tag> = readonly (readonly [Tag, readonly string[]])[];

/**
 * A phrase of several words is known when one of them has lost marks, as in scans (`tông hợp`, `Tô chức`); of one word
 * every mark must be right, or `sợ` would be a `sở`. Of equal phrases the first one's tag counts.
 *
 * The tables are large and a plan meets few of their phrases: those that begin with one word are taken apart when it is met.
 */
export function compileTagged<Tag>(groups: Groups<Tag>): TaggedTable<Tag> {
  const table = tables++;
  let index: PhraseIndex | null = null;
  const met = new Map<string, readonly Phrase<Tag>[]>();

  function phrasesFrom(first: string): readonly Phrase<Tag>[] {
    index ??= indexOf(keyOf(groups), () => writeIndex(groups));
    const written = index.get(first);
    if (written === undefined) return NONE;
    const phrases = met.get(first) ?? written.split('|').map((phrase) => readPhrase(phrase, groups));
    met.set(first, phrases);
    return phrases;
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

const keyOf = (groups: Groups<unknown>): string => groups.map(([, lines]) => `${lines.length} ${lines[0]} ${lines.at(-1)}`).join(' ');

const BREAKS = /[\s./-]+/g;
const WORD_COMMA = /,(?=[ |]|$)/g;

/**
 * The phrases that begin with one word, parted by “|”, the longest first. Each is the number of its group in one digit, its folded words, “=”,
 * and these without marks: `0xuất bản, phát hành=xuat ban phat hanh`.
 */
function writeIndex(groups: Groups<unknown>): PhraseIndex {
  const byFirst = new Map<string, { words: number; written: string }[]>();
  groups.forEach(([, lines], group) => {
    if (lines.length === 0) return;
    // All phrases at once: the tables have thousands.
    const folded = foldInPlace(phrasesOf(lines).join('|')).replace(BREAKS, ' ');
    const bares = bareInPlace(folded.replace(WORD_COMMA, '')).split('|');
    folded.split('|').forEach((phrase, i) => {
      const bare = (bares[i] as string).split(' ');
      const first = bare[0] as string;
      const others = byFirst.get(first) ?? [];
      byFirst.set(first, others);
      others.push({ words: bare.length, written: `${group.toString(36)}${phrase}=${bares[i]}` });
    });
  });
  return new Map(
    Array.from(byFirst, ([first, phrases]) => [
      first,
      phrases
        .sort((a, b) => b.words - a.words)
        .map(({ written }) => written)
        .join('|'),
    ]),
  );
}

function readPhrase<Tag>(written: string, groups: Groups<Tag>): Phrase<Tag> {
  const end = written.indexOf('=');
  const tokens = written.slice(1, end).split(' ');
  const hasCommas = written.includes(',');
  return {
    keys: hasCommas ? tokens.map((token) => (token.endsWith(',') ? token.slice(0, -1) : token)) : tokens,
    bares: written.slice(end + 1).split(' '),
    commas: hasCommas ? [false, ...tokens.map((token) => token.endsWith(','))] : NONE,
    tag: (groups[Number.parseInt(written.charAt(0), 36)] as Groups<Tag>[number])[0],
    length: tokens.length,
  };
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
