import { BOUND_PHRASES, DAY_PARTS } from '../../grammar/calendar-words.ts';
import { behindAny } from '../../text/behind-any.ts';
import { isDigitAt } from '../../text/digits-at.ts';
import { lowerCase } from '../../text/lower-case.ts';
import { once } from '../../text/once.ts';
import { phrasesOf } from '../phrases-of.ts';
import { type Clock, readClock } from './clock.ts';
import { phraseTable } from './phrase-table.ts';
import type { Bound } from './time-expression.ts';
import { behindWeekday, WEEKDAY_OPENINGS } from './weekday-at.ts';

export type LeadBound = keyof typeof BOUND_PHRASES;

/** The words in front of a time: “chậm nhất vào”, “từ”. */
export interface Lead {
  readonly start: number;
  readonly end: number;
  readonly bound: LeadBound | null;
}

const BOUND_OF = once(
  () =>
    new Map<string, LeadBound>(
      Object.entries(BOUND_PHRASES).flatMap(([bound, phrases]) => phrasesOf(phrases).map((phrase) => [phrase, bound as LeadBound])),
    ),
);
export const BOUNDS = phraseTable(Object.values(BOUND_PHRASES).flat());

/** Of several lead words the stricter holds: “đến trước ngày” is before, “chậm nhất trong tháng 6” is by its end. */
const STRENGTH: readonly LeadBound[] = ['before', 'by', 'after', 'from', 'within', 'on'];
const PHRASES_MAX = 3;

/** A space goes behind a lead word, or a colon and a space. */
export const isLedBy = (lower: string, end: number): boolean => lower[end] === ' ' || lower.startsWith(': ', end);

function readLead(text: string, at: number): Lead {
  const lower = lowerCase(text);
  let end = at;
  let start = at;
  let bound: LeadBound | null = null;
  for (let i = 0; i < PHRASES_MAX; i++) {
    const phrase = BOUNDS.longestAt(lower, end, isLedBy);
    if (phrase === undefined) break;
    const own = BOUND_OF().get(phrase) ?? 'on';
    end += phrase.length + (lower[end + phrase.length] === ':' ? 2 : 1);
    // “vào”, “lúc” say nothing of a limit and are left out of the expression.
    if (own === 'on' && bound === null) start = end;
    if (bound === null || STRENGTH.indexOf(own) < STRENGTH.indexOf(bound)) bound = own;
  }
  return { start, end, bound };
}

/** The bound of what comes back: “trong”, “sau” are others there. */
export const boundOf = ({ bound }: Lead): Bound | null =>
  bound === null || bound === 'within' ? null : bound === 'after' ? 'from' : bound;

/** Lead words and a time of day in front of a time: “trước 16 giờ 00 …”. */
export interface Opening {
  readonly lead: Lead;
  readonly clock: Clock | null;
  readonly end: number;
}

export function readOpening(text: string, at: number): Opening {
  const lead = readLead(text, at);
  const clock = readClock(text, lead.end);
  return { lead, clock, end: clock === null ? lead.end : behindAny(text, clock.end, [', - ', ', ', ',- ', ',', ' - ', ' ', '- ']) };
}

const PARTS = phrasesOf(DAY_PARTS);
const SESSIONS = ['', 'cả', 'trong', 'các', 'vào'].flatMap((determiner) => [`${determiner} buổi `, `${determiner}buổi `]);

/** Behind “sáng ”, “cả buổi sáng và chiều, ”; the offset itself where no such words stand. */
function behindPart(lower: string, at: number): number {
  const session = behindAny(lower, at, SESSIONS);
  const part = behindAny(lower, session, PARTS);
  if (part === session) return at;
  const second = lower.startsWith(' và ', part) ? behindAny(lower, part + 4, PARTS) : part;
  for (const end of second > part + 4 ? [second, part] : [part]) {
    const behind = behindAny(lower, end, [', ', ' ']);
    if (behind > end) return behind;
  }
  return at;
}

/** Behind “thứ Sáu, ”; the offset itself where no such words stand. */
function behindNamedWeekday(lower: string, at: number): number {
  const end = behindWeekday(lower, at);
  if (end === at) return at;
  const behind = behindAny(lower, end, [', ', ' ']);
  if (behind > end) return behind;
  const comma = behindAny(lower, end, [',']);
  return isDigitAt(lower, comma) ? comma : at;
}

const DETERMINERS = ['các ', 'những ', 'cả ', 'đúng ', 'trong ', 'là ', 'hết '];
const DAY = ['ngày ', 'ngày'];
/** In front of the first ten days of a month. */
export const FIRST_TEN = ['mồng ', 'mùng '];

/** Behind “ngày”, “đúng ngày mồng ”, “mùng ”; the offset itself where no such word stands. */
function behindDayNoun(lower: string, at: number): number {
  const noun = behindAny(lower, at, DETERMINERS);
  const end = behindAny(lower, noun, DAY);
  return behindAny(lower, end === noun ? at : end, FIRST_TEN);
}

/** How all that `readDayOpening` finds begins. */
export const dayOpenings = (): string[] => [
  ...SESSIONS,
  ...PARTS,
  ...WEEKDAY_OPENINGS,
  ...['', ...DETERMINERS].map((word) => `${word}ngày`),
  ...FIRST_TEN,
];

/** What opens a day: a part of the day, a weekday, the word “ngày” (“Sáng thứ Hai, ngày 24/8”). */
export interface DayOpening {
  readonly end: number;
  readonly part: boolean;
  readonly weekday: boolean;
  readonly named: boolean;
}

export function readDayOpening(text: string, at: number): DayOpening {
  const lower = lowerCase(text);
  // Mostly a number stands there, or “ngày” and a number.
  const number = lower.startsWith('ngày ', at) ? at + 5 : at;
  if (isDigitAt(lower, number)) return { end: number, part: false, weekday: false, named: number > at };
  const part = behindPart(lower, at);
  const weekday = behindNamedWeekday(lower, part);
  const named = behindDayNoun(lower, weekday);
  // “trước ngày thứ Sáu 20/3”
  const again = weekday > part || named === weekday ? named : behindNamedWeekday(lower, named);
  const end = again > named ? behindDayNoun(lower, again) : named;
  return { end, part: part > at, weekday: weekday > part || again > named, named: named > weekday };
}
