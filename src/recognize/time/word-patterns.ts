import { WORD_END, WORD_START } from '../../text/boundary.ts';
import { startsOf } from '../../text/exec-at.ts';
import { once } from '../../text/once.ts';
import { phrasesOf } from '../phrases-of.ts';

/** The phrases of a table as one alternation, the longest first: “mười” also starts “mười một”. */
export function anyOf(lines: Iterable<string>): string {
  const phrases = phrasesOf(lines).sort((a, b) => b.length - a.length);
  return `(?:${phrases.join('|').replace(/[.*+?^${}()[\]\\/]/g, '\\$&')})`;
}

/** The phrases of a table as a pattern with word edges, for text in lower case. */
export function wordsPattern(lines: Iterable<string>, flags = 'u'): () => RegExp {
  return once(() => new RegExp(`${WORD_START}${anyOf(lines)}${WORD_END}`, flags));
}

/** The same, only at the end of the text, with at most `gap` letters behind it. */
export function wordsBefore(lines: Iterable<string>, gap: number): () => RegExp {
  return once(() => new RegExp(`${WORD_START}${anyOf(lines)}${WORD_END}[^.;]{0,${gap}}$`, 'u'));
}

/** Where the last of some words stands; `pattern` must be global. */
export function lastOf(pattern: RegExp, text: string): number {
  return startsOf(pattern, text).at(-1) ?? -1;
}
