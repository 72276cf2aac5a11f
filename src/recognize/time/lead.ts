import { BOUND_PHRASES, DAY_PARTS } from '../../grammar/calendar-words.ts';
import { lowerCase } from '../../text/lower-case.ts';
import { once } from '../../text/once.ts';
import { phrasesOf } from '../phrases-of.ts';
import { type Clock, readClock } from './clock.ts';
import { localPattern, matchAt } from './local-pattern.ts';
import { phraseTable } from './phrase-table.ts';
import { anyOf } from './word-patterns.ts';

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
const PHRASES = phraseTable(Object.values(BOUND_PHRASES).flat());

/** Of several lead words the stricter holds: “đến trước ngày” is before, “chậm nhất trong tháng 6” is by its end. */
const STRENGTH: readonly LeadBound[] = ['before', 'by', 'after', 'from', 'within', 'on'];
const PHRASES_MAX = 3;

/** A space goes behind a lead word, or a colon and a space. */
const isLedBy = (lower: string, end: number): boolean => lower[end] === ' ' || lower.startsWith(': ', end);

function readLead(text: string, at: number): Lead {
  const lower = lowerCase(text);
  let end = at;
  let start = at;
  let bound: LeadBound | null = null;
  for (let i = 0; i < PHRASES_MAX; i++) {
    const phrase = PHRASES.at(lower, end).find(({ length }) => isLedBy(lower, end + length));
    if (phrase === undefined) break;
    const own = BOUND_OF().get(phrase) ?? 'on';
    end += phrase.length + (lower[end + phrase.length] === ':' ? 2 : 1);
    // “vào”, “lúc” say nothing of a limit and are left out of the expression.
    if (own === 'on' && bound === null) start = end;
    if (bound === null || STRENGTH.indexOf(own) < STRENGTH.indexOf(bound)) bound = own;
  }
  return { start, end, bound };
}

const AFTER_CLOCK = localPattern(', -', ',? ?(?:- )?');

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

const DAY_PART = once(() => anyOf(DAY_PARTS));
const PART = localPattern('bcđstv', () => `(?:(?:cả|trong|các|vào)? ?buổi )?${DAY_PART()}(?: và ${DAY_PART()})?,? `, [
  'sáng',
  'trưa',
  'chiều',
  'tối',
  'đêm',
]);
const WEEKDAY = localPattern('ct', '(?:thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật)(?![\\p{L}\\p{M}\\d])(?:,? |,? ?(?=\\d))', [
  'thứ ',
  'chủ nhật',
]);
const DAY = localPattern('cđhlnt', '(?:(?:các|những|cả|đúng|trong|là|hết) )?ngày ?(?:m[ồù]ng )?', ['ngày']);

/** What opens a day: a part of the day, a weekday, the word “ngày” (“Sáng thứ Hai, ngày 24/8”). */
export interface DayOpening {
  readonly end: number;
  readonly part: boolean;
  readonly weekday: boolean;
  readonly named: boolean;
}

export function readDayOpening(text: string, at: number): DayOpening {
  const lengthOf = (match: RegExpExecArray | null): number => match?.[0].length ?? 0;
  const part = lengthOf(matchAt(PART, text, at));
  const weekday = lengthOf(matchAt(WEEKDAY, text, at + part));
  const named = lengthOf(matchAt(DAY, text, at + part + weekday));
  const end = at + part + weekday + named;
  // “trước ngày thứ Sáu 20/3”
  const behind = weekday > 0 || named === 0 ? 0 : lengthOf(matchAt(WEEKDAY, text, end));
  const again = behind === 0 ? 0 : lengthOf(matchAt(DAY, text, end + behind));
  return { end: end + behind + again, part: part > 0, weekday: weekday + behind > 0, named: named > 0 };
}
