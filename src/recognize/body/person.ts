/** Names of persons: `Ông Nguyễn Văn A`, `đồng chí Trần B`, in a list `Lê Thị C`. */
import { HEAD_NOUNS } from '../../grammar/head-nouns.ts';
import { FAMILY_NAMES, HONORIFICS } from '../../grammar/honorifics.ts';
import { once } from '../../text/once.ts';
import { phraseSet } from '../phrase-set.ts';
import { phrasesOf } from '../phrases-of.ts';
import { compilePhrases } from './phrases.ts';
import type { Word } from './words.ts';

export interface Person {
  /** Index of the first word that belongs to the name. */
  readonly name: number;
  readonly end: number;
  readonly honorific: boolean;
}

const HONORIFIC = compilePhrases(HONORIFICS);
const FAMILY = phraseSet(FAMILY_NAMES);
/** First words of offices: `đồng chí lãnh đạo`, `các đồng chí ủy viên`; not “các đồng chí trong Ban”. */
const OFFICES = once((): ReadonlySet<string | undefined> => {
  const offices = phrasesOf([...HEAD_NOUNS.title, ...HEAD_NOUNS.people, ...HEAD_NOUNS.verbal]);
  return new Set(offices.map((office) => office.split(' ')[0]));
});
const JOINED: ReadonlySet<string> = new Set(['space', 'mark', 'colon']);
const LONGEST_NAME = 6;

/** How many words of honorific stand at `at`. “Thầy, cô” and “cô giáo” are no honorifics: a name or an office must follow. */
export function honorificLength(words: readonly Word[], at: number): number {
  const length = HONORIFIC.match(words, at);
  const next = words[at + length];
  if (length === 0 || next === undefined || !JOINED.has(next.gap)) return 0;
  // “Đồng chí: Lê Văn Tám”; “Phòng ĐD: Báo cáo …” abbreviates no honorific.
  if (next.gap === 'colon' && !FAMILY.has(next.key)) return 0;
  const comrade = (words[at + length - 1] as Word).key === 'chí' || (words[at + length - 1] as Word).key === 'c';
  return next.capital || (comrade && OFFICES().has(next.key)) ? length : 0;
}

/** Whether an honorific or a family name begins with the word. */
export const mayBeginPerson = (word: Word): boolean => HONORIFIC.begins(word) || FAMILY.has(word.key);

/** The person named at `at`. Without an honorific the name must begin with a family name and have three words. */
export function readPerson(words: readonly Word[], at: number, honorific = honorificLength(words, at)): Person | null {
  const name = at + honorific;
  const end = nameEnd(words, name);
  if (honorific > 0) return end > name ? { name, end, honorific: true } : null;
  return end - name >= 3 && FAMILY.has((words[name] as Word).key) ? { name, end, honorific: false } : null;
}

/** Behind the run of capitalised words that begins at `from`. */
export function nameEnd(words: readonly Word[], from: number): number {
  let end = from;
  while (end < words.length && end - from < LONGEST_NAME) {
    const word = words[end] as Word;
    if (!word.capital || (end > from && word.gap !== 'space' && word.gap !== 'mark')) break;
    end++;
  }
  return end;
}

/** What a name of so many words costs when a run is parted: three words are the rule. */
const NAME_COSTS: readonly (readonly [number, number])[] = [
  [3, 0],
  [4, 1],
  [2, 2],
];
const SHORTEST_RUN = 6;
const LONGEST_RUN = 40;

/**
 * Where the names begin in a run of capitalised words that holds several with nothing between them, as cells of tables do
 * once their lines are joined: `Lê Văn Tám Trần Thị Bích`. Each begins with a family name. Null for any other run.
 */
export function partNames(words: readonly Word[], from: number, to: number): number[] | null {
  if (to - from < SHORTEST_RUN || to - from > LONGEST_RUN) return null;
  for (let at = from; at < to; at++) {
    const { capital, gap } = words[at] as Word;
    if (!capital || (at > from && gap !== 'space')) return null;
  }
  const cost: number[] = Array.from({ length: to - from + 1 }, () => Number.POSITIVE_INFINITY);
  const next: number[] = [];
  cost[to - from] = 0;
  for (let at = to - 2; at >= from; at--) {
    if (!FAMILY.has((words[at] as Word).key)) continue;
    for (const [length, price] of NAME_COSTS) {
      const total = price + (cost[at - from + length] ?? Number.POSITIVE_INFINITY);
      if (total < (cost[at - from] as number)) {
        cost[at - from] = total;
        next[at - from] = at + length;
      }
    }
  }
  if (cost[0] === Number.POSITIVE_INFINITY) return null;
  const starts: number[] = [];
  for (let at = from; at < to; at = next[at - from] as number) starts.push(at);
  return starts;
}
