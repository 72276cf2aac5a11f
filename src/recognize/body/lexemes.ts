/** What is known of a word wherever it stands. */
import { bareWord, foldInPlace } from '../../text/fold-in-place.ts';

export interface Lexeme {
  /** Folded, with its tone mark. */
  readonly key: string;
  /** Without any mark, for scans that lose them. */
  readonly bare: string;
  readonly capital: boolean;
  /** All its letters are capitals, and there are two at least. */
  readonly upper: boolean;
  /** For each table of phrases those that begin with the word: see `compileTagged`. */
  readonly phrases: unknown[];
  /** Whether a head and whether a clause may begin with it, once that has been asked: see `mayBeginHead`, `mayLeadClause`. */
  beginsHead: boolean | undefined;
  leadsClause: boolean | undefined;
  /** Whether it may be a syllable that lost its marks, once that has been asked: see `isBareSyllable`. */
  isSyllable: boolean | undefined;
}

/** A lexeme, and the word as it is written. */
interface Known extends Lexeme {
  readonly raw: string;
}

/** Vietnamese has some seven thousand syllables; each is folded once. A hostile text must not fill the memory. */
const MOST_LEXEMES = 20_000;
/** Longer ones are no syllables, and are not met again. */
const LONGEST_KEPT = 12;
const lexemes = new Map<string, Known>();

/** The word met last under each end of a hash: most words are met again there, and no string is cut out for them. */
const SLOTS = 4096;
const met: (Known | null)[] = new Array(SLOTS).fill(null);

/** The word of `text` from `start` to `end`. */
export function lexemeAt(text: string, start: number, end: number): Lexeme {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  const slot = hash & (SLOTS - 1);
  const last = met[slot] as Known | null;
  if (last !== null && last.raw.length === end - start && text.startsWith(last.raw, start)) return last;
  const raw = text.slice(start, end);
  const known = lexemes.get(raw) ?? makeLexeme(raw);
  if (raw.length > LONGEST_KEPT) return known;
  if (lexemes.size >= MOST_LEXEMES) lexemes.clear();
  lexemes.set(raw, known);
  met[slot] = known;
  return known;
}

function makeLexeme(raw: string): Known {
  const key = foldInPlace(raw);
  const first = raw.charAt(0);
  return {
    raw,
    key,
    bare: bareWord(key),
    capital: first !== first.toLowerCase(),
    upper: raw.length > 1 && raw === raw.toUpperCase(),
    phrases: [],
    beginsHead: undefined,
    leadsClause: undefined,
    isSyllable: undefined,
  };
}
