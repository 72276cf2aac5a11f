import { hasAt } from '../../text/ends.ts';
import { execAt } from '../../text/exec-at.ts';
import { holding } from '../../text/guarded.ts';
import { inLowerCase } from '../../text/lower-case.ts';
import { once } from '../../text/once.ts';
import { formatDate, isCalendarDate } from '../time/calendar-date.ts';
import { readPrintedDate } from '../time/printed-date.ts';
import type { LocalSpan } from './citation-match.ts';

export interface CitationDate extends LocalSpan {
  /** EDTF; null where the words are a date but no day of the calendar. */
  readonly date: string | null;
  readonly ocr: boolean;
}

// A scan reads 0 as O and 1 as l or I; only inside a date, where nothing but a digit can stand.
const D = '[\\doli]';
/** The hour of a telegram: `lúc 15 giờ ngày 08/9/2024`. */
const HOUR = '(?:(?:lúc |hồi )\\d{1,2} ?(?:giờ|h|g)(?: ?\\d{1,2}(?: phút)?)?,? )?';
/** A stop is a slip for a comma: `số 61/PGDĐT. Ngày 04/9/2031`. */
const OPENING = ' ?(?:,|\\.(?= ngày [\\d/.-]{6,10} của ))? ?\\(?';
const ISSUED = '(?:(?:được |đã )?(?:ký |ban hành |ra |đề |cùng )?ngày ?|, ?)?';
const DAY = `(?<day>${D}{1,2})`;
const MONTH = `(?<month>${D}{1,2})`;
/** A page that wraps or a table that is copied may part a year: `16/7/20 31`. */
const YEAR = `(?<year>(?:19|2[0o])${D}{2}|20 \\d{2}(?! ?(?:giờ|h|:|%)))(?![\\d/])`;

interface Form {
  /** Whether a text has what a date of this form has: nearly every place that is asked has none of most forms. */
  readonly mayStandIn: (near: string) => boolean;
  /** Of a date in small letters, where it begins. */
  readonly whole: () => RegExp;
}

const form = (mayStandIn: Form['mayStandIn'], whole: string): Form => ({ mayStandIn, whole: once(() => new RegExp(`^${whole}`)) });

const hasMonth = (near: string): boolean => near.includes('tháng');
const hasYear = (near: string): boolean => near.includes('năm');
const SEPARATOR = holding(['/', '.', '-'], /[\doli] ?[/.-]/);
const hasSeparator = (near: string): boolean => SEPARATOR.test(near);

const formsBehind = (lead: string): readonly Form[] => [
  // ngày 14 tháng 8 năm 2031 · ngày … tháng 3 năm 2024
  form(hasMonth, `${lead}(?:${DAY}|[.…_]{0,10}) ?tháng ?${MONTH} ?(?:năm|[/-]) ?${YEAR}`),
  // ngày 14/8/2031 · 05-6-2031 · 10 /3/2031
  form(hasSeparator, `${lead}${DAY} ?[/.-] ?${MONTH} ?[/.-] ?${YEAR}`),
  // tháng 4 năm 2031 · tháng 4/2031
  form(hasMonth, ` ?,? ?\\(?tháng ?${MONTH} ?(?:năm|[/-]) ?${YEAR}`),
  // năm 2022
  form(hasYear, ` ?,? ?\\(?năm ${YEAR}`),
  // ngày 14/8/98
  form(hasSeparator, ` ?,? ?ngày ?${DAY} ?[/.-] ?${MONTH} ?[/.-] ?(?<shortYear>\\d{2})(?![\\d/.-]\\d|\\d)`),
];
const FORMS = formsBehind(OPENING + ISSUED);
const FORMS_WITH_HOUR = formsBehind(OPENING + HOUR + ISSUED);
/** The longest date, with an hour before it, and what may not follow it. */
const REACH = 80;
const BARE_YEAR = / \(?(?<year>(?:19|2[0O])[\dOlI]{2})(?![\d/])\)?(?! ?[-–/])/y;

/** A scan's letter for a digit. */
const isMisread = (read: string): boolean => MISREAD.test(read);
const MISREAD = /[OolIi]/;

/** A space may part the figures of a year: “20 25”. */
const digits = (read: string, ocr: boolean): number =>
  Number(ocr && isMisread(read) ? read.replace(/[Oo]/g, '0').replace(/[lIi]/g, '1') : read.replace(' ', ''));

function edtf(year: number, month: number, day: number): string | null {
  if (month === 0) return formatDate({ year });
  if (day === 0) return month > 12 ? null : formatDate({ year, month });
  const date = { year, month, day };
  return isCalendarDate(date) ? formatDate(date) : null;
}

function toDate(found: RegExpExecArray, start: number): CitationDate {
  const { day = '', month = '', year: long = '', shortYear: short } = found.groups ?? {};
  const ocr = isMisread(day) || isMisread(month) || isMisread(long);
  const year = short === undefined ? digits(long, ocr) : Number(short) > 40 ? 1900 + Number(short) : 2000 + Number(short);
  let lead = 0;
  while (hasAt(found[0], lead, ' ,(')) lead++;
  return {
    start: start + lead,
    end: start + found[0].length,
    date: edtf(year, digits(month, ocr), digits(day, ocr)),
    ocr,
  };
}

/** “, ngày 14/8/2031”, and nothing behind it that may belong to it. */
function readPrinted(text: string, offset: number): CitationDate | null {
  const space = text[offset] === ',' ? offset + 1 : offset;
  const printed = text[space] === ' ' ? readPrintedDate(text, space + 1) : null;
  if (printed === null || text[printed.end] === '/') return null;
  return { start: space + 1, end: printed.end, date: edtf(printed.year, printed.month, printed.day), ocr: false };
}

/** The date that stands at `offset`, behind a number or an issuer: `, ngày 14/8/2031`, `ngày 14 tháng 8 năm 2031`. */
export function readCitationDate(text: string, offset: number): CitationDate | null {
  const printed = readPrinted(text, offset);
  if (printed !== null) return printed;
  const near = inLowerCase(text.slice(offset, offset + REACH));
  const hour = near.includes('lúc ') || near.includes('hồi ');
  for (const { mayStandIn, whole } of hour ? FORMS_WITH_HOUR : FORMS) {
    const found = mayStandIn(near) ? whole().exec(near) : null;
    if (found === null) continue;
    const date = toDate(found, offset);
    const open = text.slice(offset, date.start).includes('(');
    return open && text[date.end] === ')' ? { ...date, end: date.end + 1 } : date;
  }
  return null;
}

/** A law's year without the word for it: `Luật Đất đai 2024`, `Hiến pháp 2013`. */
export function readBareYear(text: string, offset: number): CitationDate | null {
  const found = execAt(BARE_YEAR, text, offset);
  return found === null ? null : toDate(found, offset);
}
