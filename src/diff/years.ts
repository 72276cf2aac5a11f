import { isDay } from '../calendar/day.ts';

/** A year where it stands alone or in a date: not within a longer number. */
const YEAR = /(?<!\d)(?:19|20|21)\d{2}(?!\d)/g;

const yearsOf = (text: string): number[] => (text.match(YEAR) ?? []).map(Number);

/** Every year of a text `count` years later. The length stays, so offsets hold in both. */
export const shiftYears = (text: string, count: number): string =>
  count === 0 ? text : text.replace(YEAR, (year) => String(Number(year) + count).padStart(4, '0'));

/** A text in which no year tells two apart. */
export const withoutYears = (text: string): string => text.replace(YEAR, '0000');

/**
 * The old text as it would stand in a plan `count` years later. Years that the new text still has are left alone: “giai đoạn
 * 2021-2025” and the year in an instrument's number go on from plan to plan.
 */
export function rollYears(old: string, fresh: string, count: number): string {
  if (count === 0 || old === fresh) return old;
  const there = yearsOf(fresh);
  const mine = yearsOf(old);
  const aligned = there.length === mine.length;
  let index = -1;
  return old.replace(YEAR, (year) => {
    index++;
    const [stays, rolls] = [Number(year), Number(year) + count];
    const across = aligned ? there[index] : undefined;
    const isKept = across === stays || (across !== rolls && there.includes(stays) && !there.includes(rolls));
    return isKept ? year : String(Number(year) + count).padStart(4, '0');
  });
}

/** An EDTF date `count` years later; the 29th of February becomes the 28th where that year has none. */
export function shiftDate(edtf: string, count: number): string {
  const shifted = String(Number(edtf.slice(0, 4)) + count).padStart(4, '0') + edtf.slice(4);
  return shifted.endsWith('-02-29') && !isDay(shifted) ? `${shifted.slice(0, 8)}28` : shifted;
}

/** Whether two dates are one when `count` years lie between the plans. Seen from both sides, for the sake of the 29th of February. */
export function isSameDate(old: string | null, fresh: string | null, count: number): boolean {
  if (old === null || fresh === null) return old === fresh;
  return shiftDate(old, count) === fresh || shiftDate(fresh, -count) === old;
}
