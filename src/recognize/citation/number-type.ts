import { isCapital } from '../../text/letters.ts';
import { readBody } from './body-name.ts';
import { bodyHeadAt, type Reading } from './body-words.ts';
import type { LocalSpan } from './citation-match.ts';
import type { NumberPlace } from './number-place.ts';
import { type TypeWord, typeWordAt, typeWordBefore } from './type-word.ts';

const URGENCY = / (?:hỏa tốc|thượng khẩn|khẩn|mật|tối mật|cá biệt)$/;

/** `Kế hoạch |(số …`: the bracket that a number may stand in. */
const behindBracket = (reading: string, offset: number): number => (reading.endsWith(' (', offset) ? offset - 2 : offset);

/** The type word right in front of a number: `Quyết định số |…`, `Công văn hỏa tốc số |…`, `Kế hoạch (số |…`. */
export function typeInFront({ text, reading }: Reading, place: NumberPlace, symbols: readonly string[]): TypeWord | null {
  const end = behindBracket(reading, place.leadEnd);
  const direct = typeWordBefore(text, reading, end, symbols);
  if (direct !== null) return direct;
  const urgency = URGENCY.exec(reading.slice(Math.max(0, end - 14), end));
  return urgency === null ? null : typeWordBefore(text, reading, end - urgency[0].length, symbols);
}

/** A type word with what stands between it and its number. */
export interface DistantType {
  readonly type: LocalSpan;
  readonly issuer: LocalSpan | null;
  readonly name: LocalSpan | null;
}

const REACH = 200;
const OF = ' của ';
const INTRODUCTION = /^(?: (?:gồm|có|như|sau|cụ thể|số)){0,4}\s?:?$/;
const NAME_BREAK = /[;:()“”]|\.(?: |$)|\d[/-]/;

function lastTypeWord({ text, reading }: Reading, from: number, to: number): LocalSpan | null {
  const stretch = reading.slice(from, to);
  let type: LocalSpan | null = null;
  for (let start = from; start < to; ) {
    // In small letters only a plural names the type of a list: `các quyết định của … số …`.
    const named = isCapital(text.charCodeAt(start)) || reading.startsWith('các ', start - 4);
    const length = named ? typeWordAt(reading, start) : 0;
    if (length > 0) type = { start, end: start + length };
    const space = stretch.indexOf(' ', start + length - from);
    if (space < 0) break;
    start = from + space + 1;
  }
  return type;
}

/** The type word farther in front: `Quyết định |của Thủ tướng Chính phủ| số …`, `Đề án |phát triển đô thị| số …`. */
export function typeFartherBack(source: Reading, place: NumberPlace): DistantType | null {
  const { text, reading } = source;
  const end = behindBracket(reading, place.leadEnd);
  const type = lastTypeWord(source, Math.max(0, end - REACH), end);
  if (type === null) return null;
  const between = text.slice(type.end, end);
  const of = reading.startsWith(OF, type.end);
  const bodyStart = type.end + (of ? OF.length : 1);
  const body = of || bodyHeadAt(source, bodyStart) > 0 ? readBody(source, bodyStart, end, false) : null;
  if (body !== null)
    return INTRODUCTION.test(reading.slice(body.after, end)) ? { type, issuer: { start: body.start, end: body.end }, name: null } : null;
  if (/^\s?:?$/.test(between)) return { type, issuer: null, name: null };
  if (NAME_BREAK.test(between) || !between.startsWith(' ')) return null;
  return { type, issuer: null, name: { start: type.end + 1, end } };
}
