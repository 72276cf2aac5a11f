import { BOUND_PHRASES, DAY_PARTS, NUMBER_WORDS, TIME_OPENERS } from '../../grammar/calendar-words.ts';
import { behindAny, endsAnyAt } from '../../text/behind-any.ts';
import { isWordEdge } from '../../text/boundary.ts';
import { digitsAt, isDigitAt } from '../../text/digits-at.ts';
import { lowerCase } from '../../text/lower-case.ts';
import { once } from '../../text/once.ts';
import { phrasesOf } from '../phrases-of.ts';
import { BOUNDS, isLedBy } from './lead.ts';
import { mendDigits } from './mend-digits.ts';
import { countEnd } from './numbers-at.ts';
import { phraseTable } from './phrase-table.ts';

/** Where a time may begin, and where the word ends that says so. */
export interface Anchor {
  readonly at: number;
  readonly end: number;
}

const OPENER_LINES = [...DAY_PARTS, ...TIME_OPENERS];
const OPENERS = phraseTable(OPENER_LINES);
const UNITS = [' ngày', ' tuần', ' tháng', ' năm', ' lần', ' buổi', ' giờ'];

/** Letters behind which no word ends. */
const LETTER = '[a-zà-öø-ʯḀ-ỿ]';

/** The words that may open a time; those that another one begins are left out. */
const OPENING_WORDS = once(() =>
  shortestOf(phrasesOf([...OPENER_LINES, ...Object.keys(NUMBER_WORDS), ...Object.values(BOUND_PHRASES).flat()])),
);
const OPENING_TABLE = phraseTable(OPENING_WORDS);

/**
 * Behind what belongs to no word: all that may open a time. It takes that one letter in, for a look behind costs as much as the
 * search; what the word stands before is asked of the few places found.
 */
const OPENING = once(() => new RegExp(`[^\\da-zà-ỹ](?=[\\d½]|q[.\\div]|t\\d|(?:${OPENING_WORDS().join('|')})(?!${LETTER}))`, 'g'));

/** The phrases that no other one begins. */
function shortestOf(phrases: string[]): string[] {
  const shortest: string[] = [];
  for (const phrase of phrases.sort()) if (shortest.length === 0 || !phrase.startsWith(`${shortest.at(-1)} `)) shortest.push(phrase);
  return shortest;
}

/** “Q.3”, “QII”, “T10/2024”, in the case of `letters`. */
export function isAbbreviation(text: string, at: number, letters: 'QTIV.' | 'qtiv.'): boolean {
  if (text[at] === letters[0]) return isDigitAt(text, at + 1) || letters.indexOf(text[at + 1] ?? ' ', 2) > 0;
  if (text[at] !== letters[1]) return false;
  const mark = at + 1 + digitsAt(text, at + 1, 2);
  return mark > at + 1 && (text[mark] === '/' || text[mark] === '-') && digitsAt(text, mark + 1, 4) === 4;
}

const standsBeforeUnit = (lower: string, end: number): boolean => behindAny(lower, end, UNITS) > end;

/** Where the word ends that opens a time at an offset, or the number in front of a unit of time; -1 where none stands. */
export function openerEnd(lower: string, at: number): number {
  const opener = OPENERS.longestAt(lower, at, isWordEdge);
  return opener === undefined ? countEnd(lower, at, standsBeforeUnit) : at + opener.length;
}

function anchorEnd(text: string, lower: string, at: number): number {
  if (isDigitAt(lower, at) || lower[at] === '½') return at + 1;
  // An abbreviation has a capital: “t10/2024” is none.
  if (isAbbreviation(lower, at, 'qtiv.')) return text[at] === lower[at] ? -1 : at + 1;
  // Further on the pattern has found one of the words.
  if (at === 0 && !OPENING_TABLE.opensAt(lower, 0)) return -1;
  if (isOfMachine(lower, at)) return -1;
  const end = openerEnd(lower, at);
  if (end >= 0) return end;
  const bound = BOUNDS.longestAt(lower, at, isLedBy);
  return bound === undefined ? -1 : at + bound.length;
}

/** “… trên máy |tính từ| ngày 12/5”: nothing is counted. */
const isOfMachine = (lower: string, at: number): boolean => lower.startsWith('tính từ', at) && endsAnyAt(lower, at, MACHINES);
const MACHINES = ['máy ', 'vi ', 'bảng '];

/** “12/5” where “12” was no time: its second number is none. */
const isDenominator = (lower: string, at: number): boolean => lower[at - 1] === '/' && isDigitAt(lower, at - 2);

/** Whether a time may begin somewhere in a text. */
export const mayHoldTime = (text: string): boolean => findAnchor(mendDigits(text), 0) !== null;

/** The first place from an offset on where a time may begin. */
export function findAnchor(text: string, from: number): Anchor | null {
  const lower = lowerCase(text);
  const first = from === 0 ? anchorEnd(text, lower, 0) : -1;
  if (first >= 0) return { at: 0, end: first };
  const opening = OPENING();
  opening.lastIndex = Math.max(0, from - 1);
  while (opening.test(lower)) {
    const at = opening.lastIndex;
    const end = isDenominator(lower, at) ? -1 : anchorEnd(text, lower, at);
    if (end >= 0) return { at, end };
  }
  return null;
}
