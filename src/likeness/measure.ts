import type { Profile } from './profile.ts';
import { wordsOf } from './words-of.ts';

/** Compares texts of one pair of documents; what many of their texts say counts little. */
export interface Measure {
  profileOf(text: string): Profile;
  /** 0 for nothing in common, 1 for the same syllables in the same order: `(words + pairs) / 2`, each a Dice coefficient. */
  likeness(one: Profile, other: Profile): number;
  /** How much of `part` is found in `whole`. */
  coverage(part: Profile, whole: Profile): number;
}

/** More syllables than a language has; pairs are numbered by it. */
const BASE = 2 ** 24;

export function createMeasure(texts: readonly string[]): Measure {
  const numbers = new Map<string, number>();
  const frequency: number[] = [];
  for (const text of texts) {
    for (const word of new Set(wordsOf(text))) {
      const number = numberOf(word);
      frequency[number] = (frequency[number] ?? 0) + 1;
    }
  }

  function numberOf(word: string): number {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, numbers.size);
    return numbers.size - 1;
  }

  const weightOf = (word: number) => Math.log(1 + texts.length / (frequency[word] ?? 1));

  function profileOf(text: string): Profile {
    const words = new Map<number, number>();
    const pairs = new Map<number, number>();
    let before: number | null = null;
    const found = wordsOf(text);
    for (const word of found) {
      const number = numberOf(word);
      count(words, number);
      if (before !== null) count(pairs, before * BASE + number);
      before = number;
    }
    return { length: found.length, words, pairs };
  }

  const total = (words: Profile['words']) => sum(words, (word, times) => times * weightOf(word));
  const shared = (one: Profile['words'], other: Profile['words']) =>
    sum(one, (word, times) => Math.min(times, other.get(word) ?? 0) * weightOf(word));
  const sharedPairs = (one: Profile['pairs'], other: Profile['pairs']) => sum(one, (pair, times) => Math.min(times, other.get(pair) ?? 0));

  return {
    profileOf,
    likeness(one, other) {
      const words = ratio(2 * shared(one.words, other.words), total(one.words) + total(other.words));
      // Of a single syllable there are no pairs.
      if (one.length < 2 || other.length < 2) return words;
      return (words + (2 * sharedPairs(one.pairs, other.pairs)) / (one.length + other.length - 2)) / 2;
    },
    coverage(part, whole) {
      const words = ratio(shared(part.words, whole.words), total(part.words));
      return part.length < 2 ? words : (words + sharedPairs(part.pairs, whole.pairs) / (part.length - 1)) / 2;
    },
  };
}

const count = (counts: Map<number, number>, key: number) => counts.set(key, (counts.get(key) ?? 0) + 1);

function sum(counts: ReadonlyMap<number, number>, worth: (key: number, times: number) => number): number {
  let result = 0;
  for (const [key, times] of counts) result += worth(key, times);
  return result;
}

const ratio = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
