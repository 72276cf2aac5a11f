import { MONTH_WORDS } from '../../grammar/calendar-words.ts';
import { lowerCase } from '../../text/lower-case.ts';
import { once } from '../../text/once.ts';
import { formatDate, isCalendarDate } from './calendar-date.ts';
import { readPrintedDate } from './printed-date.ts';
import { anyOf } from './word-patterns.ts';

export interface IssueDate {
  /** EDTF; `2024-03` when the day is blank or cannot be read, null when not even the year is there. */
  readonly date: string | null;
  readonly dayBlank: boolean;
  readonly monthBlank: boolean;
  readonly start: number;
  readonly end: number;
}

// Scans read “1” as “I”, “l” or “Í” and “0” as “O”. Dots, dashes and underscores stand for a blank to be filled in. All in
// lower case; what the groups hold is cut from the text as written.
const SCANNED = '(?:[\\dilíì|oôqóòzsbg]{1,2})';
const BLANK = '[ .…_/-]{0,40}';
/** What a scan makes of a day written by hand; no word. */
const SCRAWL = '(?:(?!\\p{L}{2}).){1,6}';
const DATE_LINE = once(
  () =>
    new RegExp(
      `(ng[àa]y ?)(${BLANK}${SCANNED}?${BLANK}|${BLANK}(?:m[ồù]ng )\\d{1,2} ?|${SCRAWL})` +
        `(th[áa]ng)(${BLANK}${SCANNED}?${BLANK}| ${anyOf(Object.keys(MONTH_WORDS))} )(,? ?n[ăa]m ?)(${BLANK}(?:2[0o]\\d[\\do]|2[0o][\\do]\\d|\\d{0,4}))`,
      'u',
    ),
);
const DAY_NOUN = /ng[àa]y/;
const NUMERIC = /(ng[àa]y)([ .…_]{0,40}\d{0,2})( ?[/.-] ?)(\d{1,2}|[ .…_]{1,20})( ?[/.-] ?)((?:19|20)\d\d)(?!\d)/u;

/**
 * What `text` has where `match`, of the same text in lower case, has its groups of day, month and year. The groups follow
 * one upon another: in Node 20 the flag `d`, which says where each stands, costs more than the rest of the date line.
 */
function asWritten(text: string, match: RegExpExecArray): [day: string, month: string, year: string] {
  const [, lead = '', day = '', toMonth = '', month = '', toYear = '', year = ''] = match;
  const dayAt = match.index + lead.length;
  const monthAt = dayAt + day.length + toMonth.length;
  const yearAt = monthAt + month.length + toYear.length;
  return [text.slice(dayAt, dayAt + day.length), text.slice(monthAt, monthAt + month.length), text.slice(yearAt, yearAt + year.length)];
}

/** The number that a scan's letters stand for; null when no digit among them vouches for it. */
function numberOf(written: string): number | null {
  const letters = written.replace(/[ .…_/-]|m[ồù]ng/giu, '');
  if (!/\d/.test(letters)) return null;
  return Number(letters.replace(/[IlÍÌíì|]/gu, '1').replace(/[OoÔQ]/gu, '0'));
}

const isBlank = (written: string): boolean => /^[ .…_/-]*$/u.test(written);

/**
 * The date of issue in a line of place and date: “Huế, ngày 12 tháng 4 năm 2024”, with the day or month left blank
 * (“ngày ... tháng 8 năm 2026”) or spoilt by a scan (“ngày l tháng I2 năm 2018” is December 2018).
 */
export function readIssueDate(text: string): IssueDate | null {
  const lower = lowerCase(text);
  const from = lower.search(DAY_NOUN);
  if (from < 0) return null;
  const printed = readPrintedDate(lower, from);
  if (printed !== null) {
    const { day, month, year, end } = printed;
    return { dayBlank: false, monthBlank: false, start: from, end, date: dateOf(year, month, day) };
  }
  const match = DATE_LINE().exec(lower) ?? NUMERIC.exec(lower);
  if (match === null) return null;
  const [day, month, year] = asWritten(text, match);
  const digits = year.replace(/[Oo]/g, '0').replace(/[^\d]/g, '');
  const start = match.index;
  const found = { dayBlank: isBlank(day), monthBlank: isBlank(month), start, end: start + match[0].trimEnd().length };
  if (digits.length !== 4) return { ...found, date: null };
  return { ...found, date: dateOf(Number(digits), MONTH_WORDS[month.trim().toLowerCase()] ?? numberOf(month), numberOf(day)) };
}

/** As much of the date as there is on the calendar. */
function dateOf(year: number, month: number | null, day: number | null): string {
  if (month === null || month < 1 || month > 12) return formatDate({ year });
  return formatDate(day !== null && isCalendarDate({ year, month, day }) ? { year, month, day } : { year, month });
}
