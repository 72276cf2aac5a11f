import { behindSpace } from '../../text/behind-space.ts';
import { endAt } from '../../text/exec-at.ts';
import { once } from '../../text/once.ts';
import { behindComma } from './behind-comma.ts';

/** The term and other notes on an issuer, which its name leaves out. */
const NOTE = once(
  () =>
    new RegExp(
      [
        ' ?,? ?(?:',
        '\\((?:khóa|nhiệm kỳ|nay là|nay thuộc|trước đây|cũ|lần|đã)[^()]{0,120}\\)',
        '|khóa (?:[ivxlcdm]{1,6}|\\d{1,2}|thứ [\\p{L}\\d]{1,6})(?![\\p{L}\\d])',
        '|nhiệm kỳ \\d{4} ?- ?\\d{4}',
        '|(?:tại )?(?:kỳ họp|hội nghị|phiên họp) (?:thứ|lần thứ|lần|chuyên đề|bất thường)(?: [\\p{L}\\d]{1,8})?',
        ')',
      ].join(''),
      'uy',
    ),
);

/** The short name that an issuer is given on the way: `(GDĐT)`, `(sau đây gọi tắt là Sở)`. */
const SHORT_NAME = / ?\((?:(?:sau đây|viết tắt|gọi tắt|gọi là|gọi chung|tắt là)[^()]{1,80}|[\p{L}&.-]{2,14})\)/uy;

/** The first letters of a note, which few other words have. */
const OPENINGS: ReadonlySet<string> = new Set('(kh|(nh|(na|(tr|(cũ|(lầ|(đã|khó|nhi|tại|kỳ |hội|phi'.split('|'));

function mayBeNote(reading: string, offset: number): boolean {
  const at = behindComma(reading, offset);
  return OPENINGS.has(reading.slice(at, at + 3));
}

function noteEnd(reading: string, at: number): number {
  const note = mayBeNote(reading, at) ? endAt(NOTE(), reading, at) : -1;
  if (note > 0) return note;
  return reading.startsWith('(', behindSpace(reading, at)) ? endAt(SHORT_NAME, reading, at) : -1;
}

/** Behind the notes at `offset`: `(khóa XI)`, `khóa X, kỳ họp thứ 8`, `(nay là Sở Nội vụ)`. */
export function behindNotes(reading: string, offset: number): number {
  let at = offset;
  for (let end = noteEnd(reading, at); end > at; end = noteEnd(reading, at)) at = end;
  return at;
}
