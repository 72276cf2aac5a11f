import type { Reporter } from '../diagnostics/report.ts';
import { SHARED_NOUNS } from '../grammar/counted-nouns.ts';
import { PLACES_NAMED_FOR_DAYS } from '../grammar/places-named-for-days.ts';
import { phrasesOf } from '../recognize/phrases-of.ts';
import type { LineIndex } from '../source/line-index.ts';
import type { Span } from '../source/span.ts';
import { type SpanSet, spanSet } from '../source/span-set.ts';
import { digitsAt, isDigitAt } from '../text/digits-at.ts';
import { hasAt, isSpace } from '../text/ends.ts';
import { execAt } from '../text/exec-at.ts';
import type { MappedText } from '../text/mapped-text.ts';
import { once } from '../text/once.ts';

/** The next digit: every date and document number has one, and it is found at the cost of looking at each letter once. */
const DIGIT = /\d/g;
/** A day written in digits, from its first digit on. */
const DAY =
  /\d{1,2}[^\S\n]?[/.-][^\S\n]?\d{1,2}[^\S\n]?[/.-][^\S\n]?(?:\d{4}(?![\d/])|\d{2}(?![\d/-]))|\d{1,2}\/\d{1,2}(?![\d/\p{L}-])(?=\s|[.,;)]|$)/uy;
/** “ngày 5-7”: the fifth of July, or two days of a month that is not written. */
const DASHED_DAY = /\d{1,2}[.-]\d{1,2}(?![\d/\p{L}-]|\.\d)(?!\s(?:tháng|hằng|hàng|mỗi|của))/uy;
/** A day written in words, from its first digit on. */
const WORDED_DAY = /\d{1,2}\s{1,3}tháng\s{1,3}\d{1,2}(?:\s{1,3}năm\s{1,3}\d{4})?/uy;
const DAY_BEFORE = /ngày\s{1,3}$/u;
/** What stands behind a day whose month is lacking, and behind no count (“ngày 2 buổi”). */
const BEHIND_BARE_DAY = /^(?:[,;)]|\.(?!\d)|\s(?:và|hoặc|đến|tại)\s|$)/u;
/** What stands before the year of a month or quarter. */
const MONTH_BEFORE = /(?<!\d\s{1,3})(?:tháng|[Qq]uý)\s{1,3}(?:\d{1,2}|I{1,3}V?|IV)\s?(?:\/|\s{1,3}năm\s{1,3})$/u;
/** What it holds, and few years have in front of them. */
const NOUNS_OF_MONTHS = ['tháng', 'uý'];
/** A document number: serial, slash or hyphen, symbol in capitals. */
const NUMBER = /\d{1,6}\s?(?:\/\s?\d{4}\s?)?[/-]\s?(?:\p{Lu}[\p{L}&]{0,11}[-–/]\s?)\p{Lu}[\p{L}&\d]{0,15}/uy;

/** Fractions, scores and sizes that look like a day and month: “24/7”, “1/2 ngày”. */
const NOT_A_DAY = /^(?:24\/(?:7|24)|1\/[2-4]|\d{1,2}\/(?:0|1[3-9]|[2-9]\d))$/;

/** “5/5 khu phố”, “3/5 xã”: a share of them; “3/5 xã Bến Tắm” may be a day. */
const SHARE_OF = once(() => new RegExp(`^ (?:${phrasesOf(SHARED_NOUNS).join('|')})(?![\\p{L}\\p{M}])(?! [\\p{Lu}\\d])`, 'u'));

function isShare(found: string, behind: string): boolean {
  const [part = 0, whole = 0, more] = found.split('/').map(Number);
  return more === undefined && part <= whole && SHARE_OF().test(behind);
}

/** A day in the name of a place: “Quảng trường 17/3”. */
const NAMES_PLACE = once(() => new RegExp(`(?<![\\p{L}\\p{M}])(?:${phrasesOf(PLACES_NAMED_FOR_DAYS).join('|')})\\s$`, 'iu'));

/** What the model accounts for. */
export interface Accounted {
  /** Source stretches that a value of the model holds, or a diagnostic points at. */
  held: readonly Span[];
  /** Source stretches whose times were all weighed: a month or quarter that was passed over there names something else. */
  weighed: readonly Span[];
  /** The plan's own code and date of issue, which may be repeated anywhere (“Kèm theo Kế hoạch số …”). */
  own: ReadonlySet<string>;
}

/**
 * Reports every date and document number of the text that nothing in the model holds. This looks at the text itself, not at
 * the tree, so that nothing is passed over in silence whatever the readers above made of it.
 */
export function reportUnread(text: MappedText, { held, weighed, own }: Accounted, reporter: Reporter, index: LineIndex): void {
  const spans = spanSet(held);
  const all = spanSet([...held, ...weighed]);
  const source = text.text;
  const check = (start: number, end: number, code: 'unread-date' | 'unread-number', known: SpanSet) => {
    const found = source.slice(start, end);
    if (NOT_A_DAY.test(found) || own.has(normalForm(found))) return;
    const span = text.span(start, end);
    if (known.touching(span.start, span.end) === null) reporter.report(code, { text: found.replace(/\s+/g, ' ') }, index.position(span));
  };
  DIGIT.lastIndex = 0;
  while (DIGIT.test(source)) {
    const at = DIGIT.lastIndex - 1;
    const digits = digitsAt(source, at, source.length);
    DIGIT.lastIndex = at + digits;
    // Most digits are of what is held; whatever begins at them or ends with them is too.
    const place = text.span(at, at + digits);
    if (spans.touching(place.start, place.end) !== null) continue;
    const before = source.slice(Math.max(0, at - 24), at);
    // A month is looked at with its day; behind a dash another day may begin: “25 -27/9/2023”.
    if (digits !== 4 && followsDay(before)) continue;
    const mark = behindSpace(source, at + digits);
    const joined = digits <= 2 && hasAt(source, mark, '/.-') && isDigitAt(source, behindSpace(source, mark + 1));
    const day = joined && !isAlone(source, at, before) ? matchAt(DAY, source, at) : null;
    // How long the “ngày ” is that stands in front.
    const noun = before.includes('ngày') ? (DAY_BEFORE.exec(before)?.[0].length ?? 0) : 0;
    const named = day === null && noun > 0;
    const dashed = named && joined ? matchAt(DASHED_DAY, source, at) : null;
    const worded = named ? matchAt(WORDED_DAY, source, at) : null;
    const month = digits === 4 && NOUNS_OF_MONTHS.some((noun) => before.includes(noun)) ? MONTH_BEFORE.exec(before) : null;
    const number = digits <= 6 && hasAt(source, mark, '/-') ? matchAt(NUMBER, source, at) : null;
    const other =
      day !== null && day.length <= 5 && (NAMES_PLACE().test(before) || isShare(day, source.slice(at + day.length, at + day.length + 24)));
    if (day !== null && !other) check(at, at + day.length, 'unread-date', spans);
    if (dashed !== null) check(at - noun, at + dashed.length, 'unread-date', spans);
    if (worded !== null) check(at - noun, at + worded.length, 'unread-date', spans);
    if (named && worded === null && digits <= 2 && isBareDay(source, at, digits)) check(at - noun, at + digits, 'unread-date', spans);
    if (month !== null) check(at - month[0].length, at + 4, 'unread-date', all);
    if (number !== null) check(at, at + number.length, 'unread-number', spans);
  }
}

/** “3/10” on a line of its own numbers a page. */
const isAlone = (source: string, at: number, before: string): boolean =>
  /(?:^|\n)\s*$/u.test(before) && /^\d{1,2}\s?\/\s?\d{1,2}\s*(?:\n|$)/u.test(source.slice(at, at + 10));

/** “nộp giáo án ngày 5 và 20”: days of a month that is not written. */
function isBareDay(source: string, at: number, digits: number): boolean {
  const number = Number(source.slice(at, at + digits));
  return number >= 1 && number <= 31 && BEHIND_BARE_DAY.test(source.slice(at + digits, at + digits + 7));
}

/** Behind “25/” or “25 .”. */
const followsDay = (before: string): boolean => (before.endsWith('/') || before.endsWith('.')) && /\d\s?$/.test(before.slice(-3, -1));

/** Where the text goes on behind one white space or none. */
const behindSpace = (text: string, at: number): number => (at >= text.length || isSpace(text.charCodeAt(at)) ? at + 1 : at);

const matchAt = (pattern: RegExp, text: string, at: number): string | null => execAt(pattern, text, at)?.[0] ?? null;

/** A code without white space, a day as EDTF. */
function normalForm(written: string): string {
  const [day, month, year] = written.match(/\d+/g) ?? [];
  if (/\p{Lu}/u.test(written) || year?.length !== 4) return written.replace(/\s/g, '');
  return `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
}
