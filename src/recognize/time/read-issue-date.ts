import { MONTH_WORDS } from '../../grammar/calendar-words.ts';
import { lowerCase } from '../../text/lower-case.ts';
import { formatDate, isCalendarDate } from './calendar-date.ts';
import { once } from './once.ts';
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
const DATE_LINE = once(
  () =>
    new RegExp(
      `ng[àa]y ?(?<day>${BLANK}${SCANNED}?${BLANK}|${BLANK}(?:m[ồù]ng )\\d{1,2} ?)` +
        `th[áa]ng(?<month>${BLANK}${SCANNED}?${BLANK}| ${anyOf(Object.keys(MONTH_WORDS))} ),? ?n[ăa]m ?(?<year>${BLANK}\\d{0,4})`,
      'du',
    ),
);
const NUMERIC = /ng[àa]y(?<day>[ .…_]{0,40}\d{0,2}) ?[/.-] ?(?<month>\d{1,2}|[ .…_]{1,20}) ?[/.-] ?(?<year>(?:19|20)\d\d)(?!\d)/du;

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
  const match = DATE_LINE().exec(lower) ?? NUMERIC.exec(lower);
  if (match === null) return null;
  const written = (name: string): string => text.slice(...(match.indices?.groups?.[name] ?? [0, 0]));
  const [day, month, year] = [written('day'), written('month'), written('year')];
  const digits = year.replace(/[^\d]/g, '');
  const start = match.index;
  const found = { dayBlank: isBlank(day), monthBlank: isBlank(month), start, end: start + match[0].trimEnd().length };
  if (digits.length !== 4) return { ...found, date: null };
  const y = Number(digits);
  const m = MONTH_WORDS[month.trim().toLowerCase()] ?? numberOf(month);
  if (m === null || m < 1 || m > 12) return { ...found, date: formatDate({ year: y }) };
  const d = numberOf(day);
  const whole = d !== null && isCalendarDate({ year: y, month: m, day: d });
  return { ...found, date: formatDate(whole ? { year: y, month: m, day: d } : { year: y, month: m }) };
}
