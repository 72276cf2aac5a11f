import { behindAny } from '../../text/behind-any.ts';
import { hasAt } from '../../text/ends.ts';
import { lowerCase } from '../../text/lower-case.ts';
import { once } from '../../text/once.ts';

/** A pattern for one place of a text. */
export interface LocalPattern {
  readonly test: (lower: string, at: number) => boolean;
  readonly regexp: () => RegExp;
  readonly asWritten: boolean;
}

/** Digits, for what a pattern may begin with. */
export const DIGITS = '0123456789';

/** A year of four digits, in a pattern. */
export const YEAR = '(?:19|20)\\d\\d(?!\\d)';

/** Behind a unit that has no number of its own, as “tháng 6” and “quý II” have. */
export const UNNUMBERED = '(?! ?(?:\\d|[ivx]{1,4}(?![\\p{L}\\p{M}])))';

/** How far from its beginning a match holds one of its words. */
const REACH = 60;

interface Held {
  /** Words one of which every match holds … */
  readonly words: readonly string[];
  /** … within so many letters. */
  readonly within?: number;
}

/**
 * A pattern in lower case. Compiling is most of what a pattern costs a command that reads one plan, so it is put off until
 * a place is met where the pattern may match.
 *
 * @param opens the letters, or the words, that a match may begin with
 * @param holds words one of which every match holds near its beginning
 */
export function localPattern(
  opens: string | readonly string[],
  source: string | (() => string),
  holds: readonly string[] | Held = [],
): LocalPattern {
  const begins = typeof opens === 'string' ? beginsWithLetter(opens) : beginsWithWord(opens);
  const { words, within = REACH } = 'words' in holds ? holds : { words: holds };
  const test = (lower: string, at: number): boolean => {
    if (!begins(lower, at)) return false;
    if (words.length === 0) return true;
    const near = lower.slice(at, at + within);
    for (const word of words) if (near.includes(word)) return true;
    return false;
  };
  return { test, regexp: once(() => new RegExp(typeof source === 'string' ? source : source(), 'uy')), asWritten: false };
}

const beginsWithLetter =
  (letters: string) =>
  (lower: string, at: number): boolean =>
    hasAt(lower, at, letters);

const beginsWithWord =
  (words: readonly string[]) =>
  (lower: string, at: number): boolean =>
    behindAny(lower, at, words) > at;

/** A pattern to which capitals matter: symbols of documents (“KH-UBND”), Roman numerals. */
export function writtenPattern(opens: string, source: string | (() => string), holds: readonly string[] | Held = []): LocalPattern {
  return { ...localPattern(opens.toLowerCase(), source, holds), asWritten: true };
}

/** Matches a pattern at an offset; the groups of one in lower case are in lower case. */
export function matchAt(pattern: LocalPattern, text: string, at: number): RegExpExecArray | null {
  const lower = lowerCase(text);
  if (!pattern.test(lower, at)) return null;
  const regexp = pattern.regexp();
  regexp.lastIndex = at;
  return regexp.exec(pattern.asWritten ? text : lower);
}
