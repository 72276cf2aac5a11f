import { WEEKDAY_WORDS } from '../../grammar/calendar-words.ts';
import { behindAny } from '../../text/behind-any.ts';
import { isLetterAt } from '../../text/boundary.ts';
import { isDigitAt } from '../../text/digits-at.ts';
import { standsAt } from '../../text/stands-at.ts';

const WEEKDAYS = ['chủ nhật', ...Object.keys(WEEKDAY_WORDS).map((word) => `thứ ${word}`)];

/** How all of them begin. */
export const WEEKDAY_OPENINGS = ['chủ nhật', 'thứ '];

/** “CN 12/10”, “sáng CN, ngày 12/10”: in short only in front of a day. */
const SUNDAY = 'cn';
const standsBeforeDay = (lower: string, at: number): boolean => {
  const day = behindAny(lower, at, [' ngày ', ', ngày ', ' ', ', ']);
  return day > at && isDigitAt(lower, day);
};

/** Where the name of a day of the week ends that stands at an offset of a text in lower case; the offset itself where none does. */
export function behindWeekday(lower: string, at: number): number {
  if (standsAt(SUNDAY, lower, at) && standsBeforeDay(lower, at + SUNDAY.length)) return at + SUNDAY.length;
  if (behindAny(lower, at, WEEKDAY_OPENINGS) === at) return at;
  const end = behindAny(lower, at, WEEKDAYS);
  return isLetterAt(lower, end) || isDigitAt(lower, end) ? at : end;
}
