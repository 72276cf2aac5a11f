/** A text as words and what stands between them, which is all that the grammar of bodies looks at. */
import { holding, holdsOneOf } from '../../text/guarded.ts';
import { isDigit } from '../../text/letters.ts';
import type { Head } from './head.ts';
import { type Lexeme, lexemeAt } from './lexemes.ts';
import type { Opener } from './openers.ts';

/** What stands before a word. A `dash` has a space on either side or is a long one; a `stop` ends a sentence. */
export type Gap = 'start' | 'space' | 'comma' | 'dash' | 'slash' | 'colon' | 'semicolon' | 'line' | 'stop' | 'mark';

/** A word of a text. What is known of it is asked for when it is looked at: half of the words that are read never are. */
export class Word {
  readonly start: number;
  readonly end: number;
  readonly gap: Gap;
  /** What was found at the word, once it has been asked for: lists are looked at from both of their ends, and over and over. */
  head: Head | null | undefined = undefined;
  opener: Opener | undefined = undefined;
  readonly #text: string;
  #lexeme: Lexeme | null = null;

  constructor(text: string, start: number, end: number, gap: Gap) {
    this.#text = text;
    this.start = start;
    this.end = end;
    this.gap = gap;
  }

  get lexeme(): Lexeme {
    this.#lexeme ??= lexemeAt(this.#text, this.start, this.end);
    return this.#lexeme;
  }

  get key(): string {
    return this.lexeme.key;
  }

  get bare(): string {
    return this.lexeme.bare;
  }

  get capital(): boolean {
    return this.lexeme.capital;
  }

  get upper(): boolean {
    return this.lexeme.upper;
  }

  get phrases(): unknown[] {
    return this.lexeme.phrases;
  }
}

/** A stop after these ends no sentence: “Ông. Lê Văn A”, “TP. Huế”, “ThS. Trần B”. */
const ABBREVIATIONS = new Set('tp tx tt p q h x gs pgs ts ths bs bscki bsckii ys đd ks cn đ c ông bà thầy cô tr'.split(' '));
const LONGEST_BRACKET = 400;
/** No syllable is longer; what is goes over the edge of the window. */
const LONGEST_WORD = 12;

/** The words of `text` from `from` on, at most `limit` of them. What stands in brackets names no body of its own and is left out. */
export function readWords(text: string, from = 0, limit = 120): Word[] {
  const words: Word[] = [];
  readOn(words, text, from, limit);
  return words;
}

/** Reads on behind `words`, which begin at `from`, until there are `limit` of them; true when text is left behind them. */
export function readOn(words: Word[], text: string, from: number, limit: number): boolean {
  // A hostile line is looked at through a window.
  const to = Math.min(text.length, from + limit * LONGEST_WORD);
  let window = from === 0 && to === text.length ? text : text.slice(from, to);
  // What was found near the end of the words was found without those behind it.
  for (const word of words) {
    word.head = undefined;
    word.opener = undefined;
  }
  let last = words.length === 0 ? 0 : (words[words.length - 1] as Word).end - from;
  let at = last;
  while (at < window.length && words.length < limit) {
    let code = window.charCodeAt(at);
    if (!isWordCode(code)) {
      if (opensBracket(code)) window = blankBrackets(window, at);
      at++;
      continue;
    }
    const start = at;
    do {
      code = ++at < window.length ? window.charCodeAt(at) : 0;
    } while (isWordCode(code) || code === AMPERSAND);
    // A word that the edge of the window cuts is no word: it is read whole when more is asked for.
    if (at === window.length && to < text.length && isWordCode(text.charCodeAt(to))) break;
    const gap = words.length === 0 ? 'start' : gapOf(window, last, start, words[words.length - 1] as Word);
    words.push(new Word(text, from + start, from + at, gap));
    last = at;
  }
  return at + 1 < window.length || to < text.length;
}

const AMPERSAND = 0x26;
const SPACE = 0x20;

/** Letters, marks and digits. Between the Latin blocks and the signs of U+2000 on there is no punctuation that plans use. */
function isWordCode(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
  return (
    (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x3040 && code < 0xd800) ||
    (code >= 0xf900 && code < 0xfe00)
  );
}

/** “và” and the like, which join members of a list. */
export const isJoint = ({ key }: Word): boolean => key === 'và' || key === 'cùng' || key === 'hoặc';

/** `3`, `3a`, `15h30`. */
export const beginsWithDigit = (key: string): boolean => isDigit(key.charCodeAt(0));

/** Marks at which a list parts whatever stands on either side. */
export const isHardGap = ({ gap }: Word): boolean => gap === 'semicolon' || gap === 'line' || gap === 'stop';

const opensBracket = (code: number): boolean => code === 0x28 || code === 0x5b;

/** Brackets, from `from` on, and what they hold as spaces; an unclosed one runs to the end. */
export function blankBrackets(text: string, from = 0): string {
  const parts: string[] = [];
  let last = 0;
  for (let at = from; at < text.length; at++) {
    if (!opensBracket(text.charCodeAt(at))) continue;
    const close = closingBracket(text, at);
    parts.push(text.slice(last, at), ' '.repeat(close - at));
    last = close;
    at = close - 1;
  }
  return last === 0 ? text : parts.join('') + text.slice(last);
}

function closingBracket(text: string, open: number): number {
  let depth = 0;
  const end = Math.min(text.length, open + LONGEST_BRACKET);
  for (let i = open; i < end; i++) {
    const c = text[i];
    if (c === '(' || c === '[') depth++;
    else if ((c === ')' || c === ']') && --depth === 0) return i + 1;
  }
  return end;
}

/** What mostly stands between words: a mark alone, or one with a space behind it. */
const ALONE: ReadonlyMap<number, Gap> = new Map([
  [0x2f, 'slash'],
  [0x2d, 'mark'],
]);
const BEFORE_SPACE: ReadonlyMap<number, Gap> = new Map([
  [0x2c, 'comma'],
  [0x3b, 'semicolon'],
  [0x3a, 'colon'],
]);

function usualGap(text: string, from: number, to: number): Gap | undefined {
  const first = text.charCodeAt(from);
  if (to - from === 1) return first === SPACE ? 'space' : ALONE.get(first);
  return to - from === 2 && text.charCodeAt(from + 1) === SPACE ? BEFORE_SPACE.get(first) : undefined;
}

const STOPS = ['.', '!', '?', '…'];
const DASH = holding(['–', '—', '-', '−', '‑'], /[–—]|\s[-−‑]|[-−‑]\s/);

function gapOf(text: string, from: number, to: number, before: Word): Gap {
  const usual = usualGap(text, from, to);
  if (usual !== undefined) return usual;
  const between = text.slice(from, to);
  if (between === ' - ' || between === ' – ') return 'dash';
  if (between.includes('\n')) return 'line';
  if (between.includes(';')) return 'semicolon';
  if (holdsOneOf(between, STOPS)) {
    const ends = /[.!?…]["”’)]*\s/.test(between) && !ABBREVIATIONS.has(before.key);
    return ends ? 'stop' : 'mark';
  }
  if (between.includes(':')) return 'colon';
  if (between.includes(',') || between.includes('+')) return 'comma';
  if (DASH.test(between)) return 'dash';
  if (between.includes('/')) return 'slash';
  return between.trim() === '' ? 'space' : 'mark';
}
