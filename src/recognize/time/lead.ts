import { BOUND_PHRASES, DAY_PARTS } from '../../grammar/calendar-words.ts';
import { type Clock, readClock } from './clock.ts';
import { matchAt } from './match-at.ts';
import { anyOf, phrasesOf } from './word-patterns.ts';

export type LeadBound = keyof typeof BOUND_PHRASES;

/** The words in front of a time: “chậm nhất vào”, “từ”. */
export interface Lead {
  readonly start: number;
  readonly end: number;
  readonly bound: LeadBound | null;
}

const BOUND_OF = new Map<string, LeadBound>(
  Object.entries(BOUND_PHRASES).flatMap(([bound, phrases]) => phrasesOf(phrases).map((phrase) => [phrase, bound as LeadBound] as const)),
);
const PHRASE = new RegExp(`${anyOf(BOUND_OF.keys())}:? `, 'yiu');

/** Of several lead words the stricter holds: “đến trước ngày” is before, “chậm nhất trong tháng 6” is by its end. */
const STRENGTH: readonly LeadBound[] = ['before', 'by', 'after', 'from', 'within', 'on'];
const PHRASES_MAX = 3;

function readLead(text: string, at: number): Lead {
  let end = at;
  let start = at;
  let bound: LeadBound | null = null;
  for (let i = 0; i < PHRASES_MAX; i++) {
    const match = matchAt(PHRASE, text, end);
    if (match === null) break;
    const own = BOUND_OF.get(match[0].replace(/:? $/, '').toLowerCase()) ?? 'on';
    end += match[0].length;
    // “vào”, “lúc” say nothing of a limit and are left out of the expression.
    if (own === 'on' && bound === null) start = end;
    if (bound === null || STRENGTH.indexOf(own) < STRENGTH.indexOf(bound)) bound = own;
  }
  return { start, end, bound };
}

const AFTER_CLOCK = /,? ?(?:- )?/uy;

/** Lead words and a time of day in front of a time: “trước 16 giờ 00 …”. */
export interface Opening {
  readonly lead: Lead;
  readonly clock: Clock | null;
  readonly end: number;
}

export function readOpening(text: string, at: number): Opening {
  const lead = readLead(text, at);
  const clock = readClock(text, lead.end);
  return { lead, clock, end: clock === null ? lead.end : clock.end + (matchAt(AFTER_CLOCK, text, clock.end)?.[0].length ?? 0) };
}

const WEEKDAY = '(?:thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật)(?![\\p{L}\\p{M}\\d])';
const OPENING = new RegExp(
  `(?:(?<part>(?:(?:cả|trong|các|vào)? ?buổi )?${anyOf(DAY_PARTS)}(?: và ${anyOf(DAY_PARTS)})?),? )?(?:(?<weekday>${WEEKDAY})(?:,? |,? ?(?=\\d)))?` +
    '(?<day>(?:(?:các|những|cả|đúng|trong|là|hết) )?ngày(?: )?(?:m[ồù]ng )?)?',
  'yiu',
);

/** What opens a day: a part of the day, a weekday, the word “ngày” (“Sáng thứ Hai, ngày 24/8”). */
export interface DayOpening {
  readonly end: number;
  readonly part: boolean;
  readonly weekday: boolean;
  readonly named: boolean;
}

export function readDayOpening(text: string, at: number): DayOpening {
  const match = matchAt(OPENING, text, at);
  const { part, weekday, day } = match?.groups ?? {};
  return { end: at + (match?.[0].length ?? 0), part: part !== undefined, weekday: weekday !== undefined, named: day !== undefined };
}
