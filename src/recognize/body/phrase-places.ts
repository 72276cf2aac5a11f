/** Where the phrases of a table stand in its lines, so that those that a text meets are read and no others. */
import { bareWord, foldInPlace } from '../../text/fold-in-place.ts';
import type { PhraseIndex } from './phrase-index.ts';

export interface Tagged<Tag> {
  readonly tag: Tag;
  /** How many words the phrase takes. */
  readonly length: number;
}

export interface Phrase<Tag> extends Tagged<Tag> {
  /** Its folded words, with a space between them; a comma stays with the word that it follows: “phòng, chống”. */
  readonly key: string;
}

/** The lines of a table, which part phrases by “|”, under what a match of each tells. */
export type Groups<Tag> = readonly (readonly [Tag, readonly string[]])[];

/** A place: the numbers of a phrase's group and line, and its offsets there, two digits of base 36 each. */
const DIGITS = 2;
const PLACE = 4 * DIGITS;

/** Under the first word of phrases their places, those of the longest first. */
export function writeIndex(groups: Groups<unknown>): PhraseIndex {
  const byFirst = new Map<string, { words: number; place: string }[]>();
  groups.forEach(([, lines], group) => {
    lines.forEach((line, number) => {
      let start = 0;
      for (const phrase of line.split(' | ')) {
        const end = start + phrase.length;
        const { key, length } = readPhrase(phrase, null);
        const first = bareWord(key.slice(0, endOfWord(key, 0)));
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
  const key = MARKS.test(folded) ? folded.replace(BREAKS, ' ') : folded;
  let length = 1;
  for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) length++;
  return { key, tag, length };
}

/** Where the word of a phrase's key ends that begins at `start`. */
function endOfWord(key: string, start: number): number {
  const space = key.indexOf(' ', start);
  const end = space < 0 ? key.length : space;
  return key.charAt(end - 1) === ',' ? end - 1 : end;
}
