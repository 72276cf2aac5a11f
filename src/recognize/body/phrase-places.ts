/** Where the phrases of a table stand in its lines, so that those that a text meets are read and no others. */
import { bareWord, foldInPlace } from '../../text/fold-in-place.ts';
import type { PhraseIndex } from './phrase-index.ts';

export interface Tagged<Tag> {
  readonly tag: Tag;
  /** How many words the phrase takes. */
  readonly length: number;
}

export interface Phrase<Tag> extends Tagged<Tag> {
  readonly keys: readonly string[];
  readonly bares: readonly string[];
  /** Whether a comma stands before the word: “phòng, chống”. */
  readonly commas: readonly boolean[];
}

/** The lines of a table, which part phrases by “|”, under what a match of each tells. */
export type Groups<Tag> = readonly (readonly [Tag, readonly string[]])[];

/** A place: the numbers of a phrase's group and line, and its offsets there, two digits of base 36 each. */
const DIGITS = 2;
const PLACE = 4 * DIGITS;

/** For each bare word that phrases begin with a line: the word, a tab, their places, those of the longest first. */
export function writeIndex(groups: Groups<unknown>): PhraseIndex {
  const byFirst = new Map<string, { words: number; place: string }[]>();
  groups.forEach(([, lines], group) => {
    lines.forEach((line, number) => {
      let start = 0;
      for (const phrase of line.split(' | ')) {
        const end = start + phrase.length;
        const { bares, length } = readPhrase(phrase, null);
        const first = bares[0] as string;
        const others = byFirst.get(first) ?? [];
        byFirst.set(first, others);
        const place = [group, number, start, end].map((part) => part.toString(36).padStart(DIGITS, '0')).join('');
        others.push({ words: length, place });
        start = end + ' | '.length;
      }
    });
  });
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

export function readPhrases<Tag>(groups: Groups<Tag>, places: string): Phrase<Tag>[] {
  const phrases: Phrase<Tag>[] = [];
  for (let at = 0; at < places.length; at += PLACE) {
    const group = groups[numberAt(places, at)] as Groups<Tag>[number];
    const line = group[1][numberAt(places, at + DIGITS)] as string;
    phrases.push(readPhrase(line.slice(numberAt(places, at + 2 * DIGITS), numberAt(places, at + 3 * DIGITS)), group[0]));
  }
  return phrases;
}

const numberAt = (places: string, at: number): number => Number.parseInt(places.slice(at, at + DIGITS), 36);

const MARKS = /[,./-]/;
const BREAKS = /[\s./-]+/g;

function readPhrase<Tag>(written: string, tag: Tag): Phrase<Tag> {
  const folded = foldInPlace(written);
  const spaced = MARKS.test(folded) ? folded.replace(BREAKS, ' ') : folded;
  let length = 1;
  for (let at = spaced.indexOf(' '); at >= 0; at = spaced.indexOf(' ', at + 1)) length++;
  const keys: string[] = new Array(length);
  const bares: string[] = new Array(length);
  const commas: boolean[] = new Array(length + 1).fill(false);
  for (let at = 0, end = 0, word = 0; word < length; at = end + 1, word++) {
    const space = spaced.indexOf(' ', at);
    end = space < 0 ? spaced.length : space;
    const comma = spaced.charAt(end - 1) === ',';
    const key = spaced.slice(at, comma ? end - 1 : end);
    keys[word] = key;
    bares[word] = bareWord(key);
    commas[word + 1] = comma;
  }
  return { keys, bares, commas, tag, length };
}
