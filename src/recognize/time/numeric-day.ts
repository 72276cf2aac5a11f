import { behindAny } from '../../text/behind-any.ts';
import { behindSpace } from '../../text/behind-space.ts';
import { digitsAt, isDigitAt } from '../../text/digits-at.ts';
import { isCapital, isLetter } from '../../text/letters.ts';
import { yearAt } from './numbers-at.ts';

/** “1/500”, “12/3/KH-UBND”, “15/3%” and “2.1.5.3” are no days. */
export function isDayEnd(text: string, at: number): boolean {
  const mark = text[at];
  if (isDigitAt(text, at) || mark === '%') return false;
  if (mark === '.') return !isDigitAt(text, at + 1);
  if (mark === '/') return !isDigitAt(text, at + 1) && !isLetter(text.charCodeAt(behindSpace(text, at + 1)));
  return mark !== '-' || !isCapital(text.charCodeAt(at + 1));
}

export interface NumericDay {
  readonly day: string;
  readonly mark: string;
  readonly month: string;
  readonly year: string | null;
  readonly end: number;
}

/** “15/3/2023”, “15.3.2023”, “15 - 3”, “15/3 năm 2023”. */
export function readNumericDay(text: string, at: number): NumericDay | null {
  const dayEnd = at + digitsAt(text, at, 2);
  const markAt = behindSpace(text, dayEnd);
  const mark = text[markAt];
  if (dayEnd === at || (mark !== '/' && mark !== '.' && mark !== '-')) return null;
  const monthAt = behindSpace(text, markAt + 1);
  const digits = digitsAt(text, monthAt, 3);
  if (digits < 1 || digits > 2) return null;
  const monthEnd = monthAt + digits;
  const secondMark = behindSpace(text, monthEnd);
  const yearStart = text[secondMark] === mark ? behindSpace(text, secondMark + 1) : -1;
  const yearDigits = yearStart < 0 ? 0 : yearAt(text, yearStart) !== null ? 4 : digitsAt(text, yearStart, 2) === 2 ? 2 : 0;
  const yearEnd = yearDigits > 0 && isDayEnd(text, yearStart + yearDigits) ? yearStart + yearDigits : monthEnd;
  if (yearEnd === monthEnd && !isDayEnd(text, monthEnd)) return null;
  const laterAt = behindAny(text, yearEnd, [' năm ', ', năm ']);
  const later = laterAt > yearEnd && yearAt(text, laterAt) !== null ? text.slice(laterAt, laterAt + 4) : null;
  return {
    day: text.slice(at, dayEnd),
    mark,
    month: text.slice(monthAt, monthEnd),
    year: yearEnd > monthEnd ? text.slice(yearStart, yearEnd) : later,
    end: later === null ? yearEnd : laterAt + 4,
  };
}
