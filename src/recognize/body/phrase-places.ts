/** Where the phrases of a table stand in its text, so that those that a plan meets are read and no others. */
import { bareWord, foldInPlace } from '../../text/fold-in-place.ts';
import { BAR } from '../phrases-of.ts';
import type { PhraseIndex } from './phrase-index.ts';

export interface Tagged<Tag> {
  readonly tag: Tag;
  /** How many words the phrase takes. */
  readonly length: number;
}

export interface Phrase<Tag> extends Tagged<Tag> {
  readonly keys: readonly string[];
  /** The keys without diacritics, as far as `bareAt` was asked for them. */
  readonly bares: string[];
  /** Whether a comma stands before the word: “phòng, chống”; null where no word has one. */
  readonly commas: readonly boolean[] | null;
}

/** The lines of a table, which part phrases by “|”, under what a match of each tells. */
export type Groups<Tag> = readonly (readonly [Tag, readonly string[]])[];

/** All phrases of a table, one behind the other, and where those of each group end. */
export interface TableText<Tag> {
  readonly text: string;
  readonly groups: readonly Group<Tag>[];
}

interface Group<Tag> {
  readonly tag: Tag;
  readonly end: number;
}

export function writeText<Tag>(groups: Groups<Tag>): TableText<Tag> {
  let text = '';
  const ended = groups.map(([tag, lines]) => {
    for (const line of lines) text += line + BAR;
    return { tag, end: text.length };
  });
  return { text, groups: ended };
}

/** A place: the offset of a phrase in the table's text, in so many digits of base 36. */
const DIGITS = 3;

/** For each bare word that phrases begin with a line: the word, a tab, their places, those of the longest first. */
export function writeIndex({ text }: TableText<unknown>): PhraseIndex {
  if (text.length > 36 ** DIGITS) throw new RangeError(`a table of ${text.length} letters has no places of ${DIGITS} digits`);
  const byFirst = new Map<string, { words: number; place: string }[]>();
  for (let start = 0; start < text.length; start = phraseEnd(text, start) + BAR.length) {
    const phrase = readPhrase(text, start, null);
    const first = bareAt(phrase, 0);
    const others = byFirst.get(first) ?? [];
    byFirst.set(first, others);
    others.push({ words: phrase.length, place: start.toString(36).padStart(DIGITS, '0') });
  }
  const lines = Array.from(byFirst, ([first, phrases]) => {
    const places = phrases.sort((a, b) => b.words - a.words).map(({ place }) => place);
    return `${first}\t${places.join('')}\n`;
  });
  return `\n${lines.join('')}`;
}

/** The places of the phrases that begin with a bare word; empty where none does. */
export function placesIn(index: PhraseIndex, first: string): string {
  const line = `\n${first}\t`;
  const at = index.indexOf(line);
  return at < 0 ? '' : index.slice(at + line.length, index.indexOf('\n', at + line.length));
}

export function readPhrases<Tag>({ text, groups }: TableText<Tag>, places: string): Phrase<Tag>[] {
  const phrases: Phrase<Tag>[] = [];
  for (let at = 0; at < places.length; at += DIGITS) {
    const start = Number.parseInt(places.slice(at, at + DIGITS), 36);
    const { tag } = groups.find(({ end }) => start < end) as Group<Tag>;
    phrases.push(readPhrase(text, start, tag));
  }
  return phrases;
}

const phraseEnd = (text: string, start: number): number => text.indexOf(BAR, start);

const MARKS = /[,./-]/;
const BREAKS = /[\s./-]+/g;

function readPhrase<Tag>(text: string, start: number, tag: Tag): Phrase<Tag> {
  const folded = foldInPlace(text.slice(start, phraseEnd(text, start)));
  if (!MARKS.test(folded)) {
    const keys = folded.split(' ');
    return { keys, bares: [], commas: null, tag, length: keys.length };
  }
  const words = folded.replace(BREAKS, ' ').split(' ');
  const keys = words.map((word) => (word.endsWith(',') ? word.slice(0, -1) : word));
  return { keys, bares: [], commas: words.map((_, i) => i > 0 && words[i - 1]?.endsWith(',') === true), tag, length: keys.length };
}

/** A word of a phrase without diacritics; most words are told apart before that is asked. */
export function bareAt({ bares, keys }: Phrase<unknown>, word: number): string {
  let bare = bares[word];
  if (bare === undefined) {
    bare = bareWord(keys[word] as string);
    bares[word] = bare;
  }
  return bare;
}
