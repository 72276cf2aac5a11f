import { bareKey, foldKey } from '../../text/fold.ts';
import type { Page, Word } from '../page/page.ts';
import { usualPairs } from './usual-pairs.ts';

/** A word that is read with less is doubtful; one with this much bears witness. */
const DOUBTFUL = 0.95;
const SURE = 0.85;
/** So often must other words have the other marks, and so many times as often as those read. */
const OFTEN = 3;
const TIMES = 4;

const WORD = /^([^\p{L}]*)(\p{L}{2,8})([^\p{L}]*)$/u;
const CAPITALS = /^\p{Lu}+$/u;
const TITLED = /^\p{Lu}\p{Ll}+$/u;
const SMALL = /^\p{Ll}+$/u;

interface Reading {
  readonly word: Word;
  readonly letters: string;
  /** In small letters. */
  readonly marked: string;
  readonly bare: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Gives doubtful words the marks that the same letters have elsewhere beside the same word: “kiêm tra” in a plan that speaks of
 * “kiểm tra” over and over, “TÔ CHỨC” as in the headings of plans. Letters are never changed, names never touched, and a word
 * stays as doubtful as it was.
 */
export function agreeWords(pages: readonly Page[]): Page[] {
  const readings = pages.map(({ words }) => words.map(readingOf));
  const witnesses = countPairs(readings);
  return pages.map((page, at) => {
    const own = readings[at] as (Reading | null)[];
    return { ...page, words: page.words.map((word, i) => mend(word, own[i - 1] ?? null, own[i] ?? null, own[i + 1] ?? null, witnesses)) };
  });
}

function readingOf(word: Word): Reading | null {
  const [, before = '', letters = '', after = ''] = WORD.exec(word.text) ?? [];
  return letters === '' ? null : { word, letters, before, after, marked: letters.toLowerCase(), bare: bareKey(letters) };
}

/** Of each pair of words without marks and each place in it, how often which marks are there. */
type Witnesses = Map<string, Map<string, number>>;

const keyOf = (first: string, second: string, place: 0 | 1) => `${first} ${second} ${place}`;

function countPairs(pages: readonly (readonly (Reading | null)[])[]): Witnesses {
  const witnesses: Witnesses = new Map();
  const count = (first: string, second: string, marked: string, place: 0 | 1, times: number) => {
    const key = keyOf(first, second, place);
    const known = witnesses.get(key) ?? new Map<string, number>();
    known.set(marked, (known.get(marked) ?? 0) + times);
    witnesses.set(key, known);
  };
  for (const pair of new Set(usualPairs().map((words) => words.join(' ')))) {
    const [first = '', second = ''] = pair.split(' ');
    count(bareKey(first), bareKey(second), first, 0, OFTEN);
    count(bareKey(first), bareKey(second), second, 1, OFTEN);
  }
  for (const readings of pages) {
    readings.forEach((first, i) => {
      const second = readings[i + 1] ?? null;
      if (first === null || second === null || !areSideBySide(first, second) || isNamed(first, second)) return;
      if ((first.word.confidence ?? 0) >= SURE) count(first.bare, second.bare, first.marked, 0, 1);
      if ((second.word.confidence ?? 0) >= SURE) count(first.bare, second.bare, second.marked, 1, 1);
    });
  }
  return witnesses;
}

/** With no sign between them that parts a sentence. */
const areSideBySide = (first: Reading, second: Reading) => first.after === '' && second.before === '';

/** Two words with capitals only at their heads are of a name. */
const isNamed = (first: Reading, second: Reading) => TITLED.test(first.letters) && TITLED.test(second.letters);

function mend(word: Word, left: Reading | null, own: Reading | null, right: Reading | null, witnesses: Witnesses): Word {
  if (own === null || (word.confidence ?? 1) >= DOUBTFUL) return word;
  // “Ủy ban”: of a word with a capital at its head the small one behind it says that it is no name.
  const titled = TITLED.test(own.letters);
  if (!titled && !SMALL.test(own.letters) && !CAPITALS.test(own.letters)) return word;
  const sides = [
    !titled && left !== null && areSideBySide(left, own) ? witnesses.get(keyOf(left.bare, own.bare, 1)) : undefined,
    right !== null && areSideBySide(own, right) && (!titled || SMALL.test(right.letters))
      ? witnesses.get(keyOf(own.bare, right.bare, 0))
      : undefined,
  ].filter((side) => side !== undefined);
  const best = mostOften(sides);
  // “hoà” and “hòa” are one word.
  if (best === null || foldKey(best) === foldKey(own.marked)) return word;
  const self = (own.word.confidence ?? 0) >= SURE ? 1 : 0;
  const against = (side: ReadonlyMap<string, number>) => Math.max(0, (side.get(own.marked) ?? 0) - self);
  // Both neighbours are heard: what one of them often has beside it as it was read is no mistake.
  if (sides.some((side) => against(side) > 0 && (side.get(best) ?? 0) < TIMES * against(side))) return word;
  const letters = titled ? best.charAt(0).toUpperCase() + best.slice(1) : CAPITALS.test(own.letters) ? best.toUpperCase() : best;
  return { ...word, text: own.before + letters + own.after };
}

/** The marks that are there most often, if often enough. */
function mostOften(sides: readonly ReadonlyMap<string, number>[]): string | null {
  const votes = new Map<string, number>();
  for (const side of sides) for (const [marked, times] of side) votes.set(marked, (votes.get(marked) ?? 0) + times);
  const [best, times] = [...votes].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0]);
  return times < OFTEN ? null : best;
}
