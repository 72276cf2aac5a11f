import {
  BODY_END_WORDS,
  BODY_FIELDS,
  BODY_NAME_WORDS,
  type BodyKind,
  CAPITAL_END_WORDS,
  CITATION_BODIES,
  LEVEL_HEADS,
  NOUNS_LIKE_VERBS,
  SUBJECT_VERBS,
} from '../../grammar/citation-bodies.ts';
import { execAt } from '../../text/exec-at.ts';
import { isCapital, isDigit } from '../../text/letters.ts';
import { once } from '../../text/once.ts';
import { phrasesOf } from '../phrases-of.ts';
import { compilePhrases } from './phrases.ts';

/** The paragraph, and the same in reading form: offsets hold in both. */
export interface Reading {
  readonly text: string;
  readonly reading: string;
}

const HEADS = compilePhrases(Object.values(CITATION_BODIES).flat());
const LEVELS = compilePhrases(LEVEL_HEADS);
export const FIELDS = once(() => compilePhrases([...BODY_FIELDS, ...BODY_FIELDS.map((line) => line.replaceAll(' và ', ' & '))]));
export const NAME_WORDS = compilePhrases(BODY_NAME_WORDS);
export const SUBJECTS = compilePhrases(SUBJECT_VERBS);
export const NOUNS = compilePhrases(NOUNS_LIKE_VERBS);
export const END_WORDS = compilePhrases(BODY_END_WORDS);
const CAPITAL_ENDS = compilePhrases(CAPITAL_END_WORDS);

const WORD = /[\p{L}\p{M}\p{Nd}]{1,40}(?:[&/'’-][\p{L}\p{M}\p{Nd}]{1,40}){0,6}/uy;
/** A capital, or a number, which stands for a name too: `Trung tâm 05`. */
export function beginsName(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return isCapital(code) || isDigit(code);
}

const areCapitalsAt = (text: string, offset: number): boolean =>
  isCapital(text.charCodeAt(offset)) && isCapital(text.charCodeAt(offset + 1));

/** Length of the word at `offset`: `TNHH`, `XDSX&TMDV`, `COVID-19`. */
export const wordLength = (text: string, offset: number): number => execAt(WORD, text, offset)?.[0].length ?? 0;

/**
 * Length of the head noun that opens a body's name at `offset`, 0 if none. One syllable in small letters is a body only as
 * a level or in front of a capital: `của tỉnh`, `trường Tiểu học …`, not `của bộ phận`.
 */
export function bodyHeadAt({ text, reading }: Reading, offset: number): number {
  const head = withoutNested(reading, offset, HEADS.startingAt(reading, offset), text);
  if (head === 0 || beginsName(text, offset) || reading.slice(offset, offset + head).includes(' ')) return head;
  return beginsName(text, offset + head + 1) ? head : LEVELS.startingAt(reading, offset);
}

const OFFICE = 'trưởng';
const OFFICE_OF_BOARD = 'trưởng ban';

/** “Trưởng Ban Dân tộc tỉnh” holds the name of the board; “Trưởng ban” alone is all there is. */
function withoutNested(reading: string, offset: number, head: number, text: string): number {
  const board = head === OFFICE_OF_BOARD.length && reading.startsWith(OFFICE_OF_BOARD, offset) && beginsName(text, offset + head + 1);
  return board ? OFFICE.length : head;
}

const KINDS = once(
  (): ReadonlyMap<string, BodyKind> =>
    new Map(Object.entries(CITATION_BODIES).flatMap(([kind, lines]) => phrasesOf(lines).map((word) => [word, kind as BodyKind] as const))),
);

export const kindOfHead = (head: string): BodyKind => KINDS().get(head) ?? 'free';

/**
 * Length of the clause or title opener that a body's name cannot run over. With a capital most of them open a part of the
 * name (`Ban Tổ chức`, `Ủy ban Kiểm tra`); headings are all capitals and so tell nothing.
 */
export function endWordAt({ text, reading }: Reading, offset: number, kind: BodyKind): number {
  const small = !beginsName(text, offset) || (kind !== 'free' && areCapitalsAt(text, offset));
  return (small ? END_WORDS : CAPITAL_ENDS).startingAt(reading, offset);
}
