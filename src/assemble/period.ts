import type { Period } from '../model/plan.ts';
import { compareDates, daysInMonth, formatDate, parseDate } from '../recognize/time/calendar-date.ts';
import { readPeriod, type TimeContext } from '../recognize/time/index.ts';
import { headOf, isBlock, nestedOf, partsOf } from '../tree/children.ts';
import type { Root } from '../tree/nodes.ts';
import { titleColon } from './title-colon.ts';
import type { Unit } from './units.ts';

/** The sentence that issues the plan repeats what time it is for: “… ban hành Kế hoạch … năm 2023, cụ thể như sau:”. */
const ISSUING = /(?:ban hành|xây dựng|lập|triển khai)\s(?:[Kk]ế hoạch|KẾ HOẠCH)([^;]{0,260})$/u;

const LONGEST_SENTENCE = 420;

/** The end of the preamble, where that sentence stands. */
const issuingSentence = (units: readonly Unit[]): string =>
  units
    .filter((unit) => unit.region === 'preamble')
    .at(-1)
    ?.content.text.slice(-LONGEST_SENTENCE) ?? '';

/** What completes dates while nothing but the plan's own date is known. */
export const datedContext = (date: string | null): TimeContext => ({
  year: date === null ? null : Number(date.slice(0, 4)),
  issueDate: date,
  headingDate: null,
  period: null,
});

/** The time that the plan covers, from the sentence that issues it; null when that names none. */
export function readPlanPeriod(units: readonly Unit[], date: string | null): Period | null {
  const match = ISSUING.exec(issuingSentence(units));
  if (match === null) return null;
  const period = readPeriod(match[1] as string, datedContext(date));
  return oneDay(period) === null ? period : null;
}

/** A heading of the first level that gives the work its time; with a place beside it it is an event's. */
const TIME_HEADING = /^(?:thời gian|thời hạn)(?!.*(?:địa điểm|thành phần))/iu;
/** What takes fewer days is an event. */
const LONG = 8;

/** The time of the work, from the section that says it: “II. Thời gian: từ ngày 15/12/2025 đến ngày 10/3/2026”. */
export function readSchedulePeriod(root: Root, date: string | null): Period | null {
  const body = partsOf(root).find((part) => part.type === 'mainBody');
  for (const node of body?.children ?? []) {
    if (node.type !== 'item') continue;
    const { text } = headOf(node).data.content;
    if (!TIME_HEADING.test(text.slice(0, 80))) continue;
    const colon = titleColon(text);
    const [below] = nestedOf(node);
    const said = colon > 0 ? text.slice(colon + 1) : below === undefined ? '' : (isBlock(below) ? below : headOf(below)).data.content.text;
    const period = readPeriod(said.slice(0, 200), datedContext(date));
    if (period !== null && lasts(period)) return period;
  }
  return null;
}

function lasts({ start, end }: Period): boolean {
  const [first, last] = [parseDate(start), parseDate(end)];
  return first !== null && last !== null && compareDates(last, first) >= LONG;
}

const SCHOOL_YEAR = /năm học:? ?(20\d\d) ?(?:[-–—/]|đến) ?(20\d\d)/iu;

/**
 * The days of the school year that the title or the sentence that issues the plan names. It has no fixed end, so it is no period
 * of the plan; but “trước ngày 20/01” of a plan issued in September is of the next year.
 */
export function readSchoolYear(title: string | null, units: readonly Unit[], date: string | null): Period | null {
  const [, first, last] = SCHOOL_YEAR.exec(title ?? '') ?? SCHOOL_YEAR.exec(issuingSentence(units)) ?? [];
  if (first === undefined || Number(last) !== Number(first) + 1) return null;
  // Plans for the year are issued before it begins.
  const start = date !== null && date.length === 10 && date.startsWith(first) && date < `${first}-08-01` ? date : `${first}-08-01`;
  return { start, end: `${last}-07-31` };
}

/** The day that a period comes to; null for a longer one. */
export const oneDay = (period: Period | null): string | null =>
  period !== null && period.start === period.end && period.start.length === 10 ? period.start : null;

/** The plan's own year, which completes dates without one: of several that it covers the one that it was issued in. */
export function yearOf(period: Period | null, date: string | null): number | null {
  const issued = date === null ? null : Number(date.slice(0, 4));
  if (period === null) return issued;
  const [first, last] = [Number(period.start.slice(0, 4)), Number(period.end.slice(0, 4))];
  return issued !== null && issued > first && issued <= last ? issued : first;
}

/** The month that a period is, “2026-03”; null for any other. */
export function oneMonth(period: Period | null): string | null {
  const first = parseDate(period?.start ?? null);
  if (first?.day !== 1) return null;
  const { year, month } = first;
  return period?.end === formatDate({ year, month, day: daysInMonth(year, month) }) ? formatDate({ year, month }) : null;
}
