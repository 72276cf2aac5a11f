import { beginsWith } from './ends.ts';
import { standsAt } from './stands-at.ts';

/**
 * A pattern that is only tried on a text which has the words that every match has. V8 compiles a pattern at its first run, which
 * is most of what one costs a command that reads one plan; and a plan has few of the things that there are patterns for.
 */
class Guarded {
  readonly #words: readonly string[];
  readonly #pattern: RegExp;
  readonly #opens: boolean;
  /** Of the words that open a match; most texts begin with none of them. */
  #initials: string | undefined;

  constructor(words: readonly string[], pattern: RegExp, opens: boolean) {
    this.#words = words;
    this.#pattern = pattern;
    this.#opens = opens;
  }

  exec(text: string): RegExpExecArray | null {
    return this.#mayMatch(text) ? this.#pattern.exec(text) : null;
  }

  test(text: string): boolean {
    return this.#mayMatch(text) && this.#pattern.test(text);
  }

  /** The text without the match that opens it. */
  strip(text: string): string {
    const match = this.exec(text);
    return match === null ? text : text.slice(match[0].length);
  }

  #mayMatch(text: string): boolean {
    if (!this.#opens) return holdsOneOf(text, this.#words);
    this.#initials ??= this.#words.map((word) => word.charAt(0)).join('');
    return beginsWith(text, this.#initials) && startsWithOneOf(text, this.#words);
  }
}

export type { Guarded };

/** A pattern of which every match stands at the beginning of the text and begins with one of `words`. */
export const opening = (words: readonly string[], pattern: RegExp): Guarded => new Guarded(words, pattern, true);

/** A pattern of which every match holds one of `words`. */
export const holding = (words: readonly string[], pattern: RegExp): Guarded => new Guarded(words, pattern, false);

export function startsWithOneOf(text: string, words: readonly string[]): boolean {
  if (text.length === 0) return false;
  const first = text.charCodeAt(0);
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    if (word.charCodeAt(0) === first && standsAt(word, text, 0)) return true;
  }
  return false;
}

export function holdsOneOf(text: string, words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i++) if (text.includes(words[i] as string)) return true;
  return false;
}
