/** A list of bodies as its members. */
import { MEMBERSHIPS } from '../../grammar/appositions.ts';
import { appositionStart, explainsLeft, singlingLength } from './apposition.ts';
import { type BodyMatch, bodyMatch } from './body-match.ts';
import { headAt } from './head.ts';
import { partNames } from './person.ts';
import { compilePhrases } from './phrases.ts';
import { standsAlone } from './stands-alone.ts';
import { isHardGap, isJoint, readWords, type Word } from './words.ts';

const LONGEST_LIST = 600;
const MEMBERSHIP = compilePhrases(MEMBERSHIPS);

/**
 * The members of a list: a label's value, a table cell, a heading. It splits at “;” and line breaks, and at “,” and “và”
 * where both sides are bodies in their own right.
 */
export function splitBodies(list: string): BodyMatch[] {
  const words = readWords(list, 0, LONGEST_LIST);
  return splitRun(list, words, 0, words.length);
}

/** The members of the list that the words from `from` up to `to` make. */
export function splitRun(text: string, words: readonly Word[], from: number, to: number): BodyMatch[] {
  const members: BodyMatch[] = [];
  let left = from;
  const close = (end: number) => {
    const starts = partNames(words, left, end) ?? [left];
    starts.forEach((start, i) => {
      const match = bodyMatch(text, words, start, starts[i + 1] ?? appositionStart(words, start, end));
      if (match !== null) members.push(match);
    });
  };
  for (let at = behindHead(words, from); at < to; at++) {
    const word = words[at] as Word;
    const joint = isJoint(word) && at + 1 < to ? jointLength(words, at) : 0;
    const hard = isHardGap(word);
    if (!hard && joint === 0 && word.gap !== 'comma') continue;
    const right = at + joint;
    if (right >= to) break;
    if (!hard && singlingLength(words, at) > 0) {
      close(at);
      left = at + words.slice(at, to).findIndex(isHardGap);
      if (left < at) return members;
      at = left;
      continue;
    }
    if (!hard && explainsLeft(words, left, right)) {
      close(at);
      left = nextSeparator(words, right, to);
      if (left >= to) return members;
      at = left;
      continue;
    }
    if (hard || standsAlone(words, left, at, right, to)) {
      close(at);
      left = right;
      at = behindHead(words, right) - 1;
    } else at = right;
  }
  close(to);
  return members;
}

/** Index behind the head at `at`, whose own “và” parts nothing: `Báo và Đài Phát thanh`. */
function behindHead(words: readonly Word[], at: number): number {
  return Math.max(at + 1, headAt(words, at)?.end ?? 0);
}

/** “và”, “cùng với”, and a “và” behind a comma. */
function jointLength(words: readonly Word[], at: number): number {
  return (words[at] as Word).key === 'cùng' && words[at + 1]?.key === 'với' ? 2 : 1;
}

/** Behind an apposition: where a body begins again. “Phó Trưởng phòng Giáo dục và Đào tạo” goes on over its own “và”. */
function nextSeparator(words: readonly Word[], from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    const word = words[at] as Word;
    if (isHardGap(word)) return at;
    const next = word.key === 'và' ? at + 1 : at;
    const head = next > at || word.gap === 'comma' ? headAt(words, next) : null;
    // “Lê Văn A, Phó Bí thư, Trưởng ban” holds two offices.
    if (head !== null && !(next === at && !head.counted && (head.kind === 'title' || MEMBERSHIP.match(words, next) > 0))) return next;
  }
  return to;
}
