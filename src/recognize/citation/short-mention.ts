import { COUNTED_NOUNS } from '../../grammar/counted-nouns.ts';
import { behindSpace } from '../../text/behind-space.ts';
import { isDigitAt } from '../../text/digits-at.ts';
import { execAt } from '../../text/exec-at.ts';
import { isCapital } from '../../text/letters.ts';
import type { Reading } from './body-words.ts';
import type { LocalSpan } from './citation-match.ts';
import type { NumberPlace } from './number-place.ts';
import { compilePhrases } from './phrases.ts';
import { numberNamedTypeBefore } from './type-word.ts';

/** A number without its letters, or a law by its abbreviation. */
export interface ShortMention extends LocalSpan {
  readonly type: LocalSpan;
  readonly number: string | null;
  readonly name: string | null;
}

const COUNTED = compilePhrases(COUNTED_NOUNS);
/** `99`, `30a`, `99/2031`; not a date, fraction, percentage, phone number or the serial of a full number. */
const BARE_NUMBER = /\d{1,5}[a-z]?(?:\/(?:19|20)\d{2})?(?![\p{L}\d]|[.,/:+-]\d| ?[/%] ?\p{L}|%|[-/] ?\p{Lu})/uy;
/** In small letters the others are verbs too: `quyết định 3 nội dung`. */
const NEVER_VERB: ReadonlySet<string> = new Set(['nghị định', 'nghị quyết', 'thông tư', 'chỉ thị', 'pháp lệnh']);

const isYear = (number: string): boolean =>
  number.length === 4 && isDigitAt(number, 3) && (number.startsWith('19') || number.startsWith('20'));

/** `Báo cáo 2 - 3 trang`, `Kế hoạch 5 10`. */
function opensRange(text: string, end: number): boolean {
  const at = behindSpace(text, end);
  return at > end && isDigitAt(text, text[at] === '-' ? behindSpace(text, at + 1) : at);
}

/** `Nghị định 99`, `Đề án số 12`; not `Kế hoạch 2023`, `Báo cáo 02 lần`, `quy định 5 ngày`. */
export function readShortMention({ text, reading }: Reading, place: NumberPlace, digit: number): ShortMention | null {
  if (place.start !== digit) return null;
  const type = numberNamedTypeBefore(text, reading, place.leadEnd);
  const number = type === null ? undefined : execAt(BARE_NUMBER, text, digit)?.[0];
  if (number === undefined || type === null) return null;
  const end = digit + number.length;
  if (!place.hasNumberWord) {
    if (isYear(number) || !(isCapital(text.charCodeAt(type.start)) || NEVER_VERB.has(reading.slice(type.start, type.end)))) return null;
    if (text[end] === ' ' && COUNTED.startingAt(reading, end + 1) > 0) return null;
    if (opensRange(text, end)) return null;
  }
  return { start: type.start, end, type, number, name: null };
}
