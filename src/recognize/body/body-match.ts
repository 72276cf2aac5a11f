/** A body as a stretch of text and the name that it gives. */
import { isSpace } from '../../text/ends.ts';
import { honorificLength } from './person.ts';
import { blankBrackets, type Word } from './words.ts';

export interface BodyMatch {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Whether there is more white space than single spaces between words, as brackets leave it. */
function isSpaced(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    if (!isSpace(text.charCodeAt(at))) continue;
    if (text[at] !== ' ' || at === 0 || at === text.length - 1 || text[at - 1] === ' ') return true;
  }
  return false;
}

/** The body that the words from `from` up to `to` name: without honorific, brackets and apposition. */
export function bodyMatch(text: string, words: readonly Word[], from: number, to: number): BodyMatch | null {
  const first = from + honorificLength(words, from);
  const start = words[first]?.start;
  const end = words[to - 1]?.end;
  if (start === undefined || end === undefined || to <= first) return null;
  const name = blankBrackets(text.slice(start, end));
  return { name: isSpaced(name) ? name.replace(/\s+/g, ' ').trim() : name, start, end };
}
