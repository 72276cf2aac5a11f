import { BAR } from './phrases-of.ts';

/** The phrases of a table under two of their letters. */
export interface PhraseShelves {
  /** Those whose two letters stand in `text` from `at` on, and maybe others: whether a phrase stands there the caller asks. */
  at(text: string, at: number): readonly string[];
}

/** Which two letters of a phrase it is found by. */
type End = 'first' | 'last';

const NONE: readonly string[] = [];

/**
 * So many times a table is looked through as it is written, then it is sorted: a plan asks most tables a few times, and to sort
 * one takes as long as to look through it some twenty times.
 */
const OFTEN = 16;

/** The phrases of a table, found by their first or last two letters; `write` gives them as one line when they are first asked for. */
export function phraseShelves(write: () => string, end: End): PhraseShelves {
  let table: string | undefined;
  let shelves: Shelves | undefined;
  let asked = 0;
  return {
    at(text, at) {
      table ??= BAR + write() + BAR;
      if (asked < OFTEN && at >= 0 && at + 2 <= text.length) {
        asked++;
        return lookThrough(table, text.slice(at, at + 2), end);
      }
      shelves ??= sort(table, end);
      return shelves[shelfOf(text, at)] as readonly string[];
    },
  };
}

function lookThrough(table: string, pair: string, end: End): readonly string[] {
  const edge = end === 'first' ? BAR + pair : pair + BAR;
  let found: string[] | undefined;
  for (let at = table.indexOf(edge); at >= 0; at = table.indexOf(edge, at + 1)) {
    const start = end === 'first' ? at + BAR.length : table.lastIndexOf(BAR, at) + BAR.length;
    const phrase = table.slice(start, end === 'first' ? table.indexOf(BAR, start) : at + 2);
    if (phrase.length < 2) continue;
    if (found === undefined) found = [phrase];
    else found.push(phrase);
  }
  return found ?? NONE;
}

/** By a figure made of the two letters: to look it up in a map costs more than to look at a phrase too many. */
type Shelves = readonly (readonly string[])[];

/** A power of two. */
const SHELVES = 256;

/** 0 stands for a letter outside the text. */
const letterAt = (text: string, at: number): number => (at >= 0 && at < text.length ? text.charCodeAt(at) : 0);

const shelfOf = (text: string, at: number): number => (letterAt(text, at) * 37 + letterAt(text, at + 1)) & (SHELVES - 1);

function sort(table: string, end: End): Shelves {
  const shelves: (readonly string[])[] = new Array(SHELVES).fill(NONE);
  for (const phrase of table.slice(BAR.length, -BAR.length).split(BAR)) {
    const shelf = shelfOf(phrase, end === 'first' ? 0 : phrase.length - 2);
    shelves[shelf] = [...(shelves[shelf] as readonly string[]), phrase];
  }
  return shelves;
}
