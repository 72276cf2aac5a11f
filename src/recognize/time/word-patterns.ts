import { isWordEdge, WORD_END, WORD_START } from '../../text/boundary.ts';
import { once } from '../../text/once.ts';
import { phrasesOf } from '../phrases-of.ts';

/** The phrases of a table as one alternation, the longest first: “mười” also starts “mười một”. No phrase holds a letter with a meaning in patterns. */
export const anyOf = (lines: Iterable<string>): string => `(?:${longestFirst(lines).join('|')})`;

const longestFirst = (lines: Iterable<string>): string[] => phrasesOf(lines).sort((a, b) => b.length - a.length);

/** Words looked for, between word edges, in texts in lower case. */
export interface WordSearch {
  isIn(lower: string): boolean;
  /** Where the first of them stands; -1 where none does. */
  firstIn(lower: string): number;
  lastIn(lower: string): number;
}

export function wordSearch(lines: readonly string[]): WordSearch {
  const patternFor = madeWhenHeld(lines, (phrases) => new RegExp(phrases, 'g'));
  // To look beside the few places found costs less than to compile that none of all letters stands there.
  const next = (pattern: RegExp, lower: string): number => {
    for (let match = pattern.exec(lower); match !== null; match = pattern.exec(lower)) {
      const { index } = match;
      if (isWordEdge(lower, index)) {
        if (isWordEdge(lower, pattern.lastIndex)) return index;
        // Where the longest runs into the next word, a shorter one may stand alone.
        const shorter = longestFirst(lines).find((phrase) => lower.startsWith(phrase, index) && isWordEdge(lower, index + phrase.length));
        if (shorter !== undefined) {
          pattern.lastIndex = index + shorter.length;
          return index;
        }
      }
      pattern.lastIndex = index + 1;
    }
    return -1;
  };
  const firstIn = (lower: string): number => {
    const pattern = patternFor(lower);
    if (pattern === null) return -1;
    pattern.lastIndex = 0;
    return next(pattern, lower);
  };
  const lastIn = (lower: string): number => {
    let last = firstIn(lower);
    if (last < 0) return last;
    const pattern = patternFor(lower) as RegExp;
    for (let found = next(pattern, lower); found >= 0; found = next(pattern, lower)) last = found;
    return last;
  };
  return { isIn: (lower) => firstIn(lower) >= 0, firstIn, lastIn };
}

/** Whether one of a table's phrases stands at the end of a text in lower case, with at most `gap` letters behind it. */
export function wordsBefore(lines: readonly string[], gap: number): (lower: string) => boolean {
  const patternFor = madeWhenHeld(lines, (phrases) => new RegExp(`${WORD_START}${phrases}${WORD_END}[^.;]{0,${gap}}$`, 'u'));
  return (lower) => patternFor(lower)?.test(lower) === true;
}

/** A pattern every match of which holds one of a table's phrases, made at the first text that does: in most plans many tables have none. */
function madeWhenHeld(lines: readonly string[], make: (phrases: string) => RegExp): (text: string) => RegExp | null {
  const phrases = once(() => phrasesOf(lines));
  let made: RegExp | null = null;
  return (text) => {
    if (made === null && phrases().some((phrase) => text.includes(phrase))) made = make(anyOf(lines));
    return made;
  };
}
