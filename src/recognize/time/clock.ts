import { behindAny } from '../../text/behind-any.ts';
import { digitsAt } from '../../text/digits-at.ts';
import { lowerCase } from '../../text/lower-case.ts';
import { DIGITS, localPattern, matchAt } from './local-pattern.ts';

export interface Clock {
  readonly start: number;
  readonly end: number;
  /** `13:30`; of a range the start. */
  readonly time: string;
  /** Written with minutes or as a range: “8 giờ” may be a length, “8h00” and “8h - 10h” are not. */
  readonly exact: boolean;
}

// 7h00, 7 giờ 30, 07h30’, 14 giờ 00 phút, 7:30, 8g30
const TIME =
  "(?<hour>\\d{1,2}) ?(?:(?:h|giờ|g)(?: ?(?<minute>\\d\\d)(?!\\d))?|:(?<colon>\\d\\d)(?![\\d:]))(?: ?(?:phút|ph|p|’|'|′))?(?![\\p{L}\\p{M}\\d])(?!/ ?\\d)";
const CLOCK = localPattern(DIGITS, TIME);
/** What most numbers are not followed by. */
const HOURS = ['h', 'g', ':', ' h', ' g', ' :'];
const UNTIL = localPattern(
  ' -–—,',
  '(?: sáng| chiều| tối)?(?: ?[-–—] ?|,? (?:cho )?(?:đến|tới) )(?:\\d{1,2} ?(?:h|giờ|g)(?: ?\\d\\d(?![\\d/]))?|\\d{1,2}:\\d\\d)' +
    "(?: ?(?:phút|ph|p|’|'|′))?(?![\\p{L}\\p{M}\\d])",
);

/** A time of day, or a range of hours, at an offset. “24/24 giờ”, “120 giờ” and “24h” are none. */
export function readClock(text: string, at: number): Clock | null {
  const hours = at + digitsAt(text, at, 2);
  if (hours === at || behindAny(lowerCase(text), hours, HOURS) === hours) return null;
  const match = matchAt(CLOCK, text, at);
  if (match === null) return null;
  const { hour = '', minute, colon } = match.groups ?? {};
  const minutes = minute ?? colon;
  if (Number(hour) > 23 || Number(minutes ?? 0) > 59) return null;
  const until = matchAt(UNTIL, text, at + match[0].length);
  return {
    start: at,
    end: at + match[0].length + (until?.[0].length ?? 0),
    time: `${hour.padStart(2, '0')}:${minutes ?? '00'}`,
    exact: minutes !== undefined || until !== null,
  };
}
