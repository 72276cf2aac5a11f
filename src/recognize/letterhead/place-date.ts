import { hasAt, isSpace } from '../../text/ends.ts';
import { isCapital, isDigit, isLetter, isSmall } from '../../text/letters.ts';

/** “ngày 10 tháng 3 năm 2026”, at the end of a line “ngày …/…/2026”; with blanks, and as scans have it. */
const DAY = /ng[àaảáâ][yỵ](?:.{0,24}th[áaảâ]ng.{0,14}n[ăaâ]m|\s?[\d….]{0,6}\s?[/.-]\s?[\d….]{1,6}\s?[/.-]\s?20\d\d$)/g;
/** “Bà Rịa - Vũng Tàu”, “Quận 1”; no place has more. */
const MOST_WORDS = 6;
/** No word of a place has more letters; a line without spaces is not walked back from each of its days. */
const LONGEST_WORD = 24;
const CITY = ['Thành phố ', 'thành phố ', 'TP. ', 'TP ', 'TP.', 'TP'];

/** Where place and date of issue begin in a line, “Lào Cai, ngày 10 tháng 3 năm 2026”; -1 where they do not stand in it. */
export function findPlaceDate(text: string): number {
  if (!text.includes('ng')) return -1;
  DAY.lastIndex = 0;
  for (let match = DAY.exec(text); match !== null; match = DAY.exec(text)) {
    const start = placeStart(text, placeEnd(text, match.index));
    if (start >= 0) return start;
    DAY.lastIndex = match.index + 1;
  }
  return -1;
}

/** Where the place ends before a day: a comma or stop may part them. */
function placeEnd(text: string, day: number): number {
  let at = day;
  while (isSpace(text.charCodeAt(at - 1))) at--;
  if (!hasAt(text, at - 1, ',.')) return at;
  return isSpace(text.charCodeAt(at - 2)) ? at - 2 : at - 1;
}

/** Where the words of a place begin, the farthest that make one; -1 where none do. */
function placeStart(text: string, end: number): number {
  let found = -1;
  let wordEnd = end;
  for (let words = 0; words < MOST_WORDS; words++) {
    let start = wordEnd;
    while (wordEnd - start <= LONGEST_WORD && !beginsWord(text, start)) start--;
    if (wordEnd - start > LONGEST_WORD) break;
    const city = cityBefore(text, start, wordEnd);
    if (city >= 0) found = city;
    const space = start - 1;
    if (!isWordOfPlace(text, start, wordEnd) || !isSpace(text.charCodeAt(space))) break;
    wordEnd = hasAt(text, space - 1, '-–') && isSpace(text.charCodeAt(space - 2)) ? space - 2 : space;
  }
  return found;
}

/** Where a place begins with the word from `start` to `end`, “TP.” or “thành phố” before it; -1 where it cannot. */
function cityBefore(text: string, start: number, end: number): number {
  for (const city of CITY) {
    if (text.startsWith(city, start) && isFirstOfPlace(text, start + city.length, end)) return start;
    const before = start - city.length;
    if (before >= 0 && text.startsWith(city, before) && beginsWord(text, before) && isFirstOfPlace(text, start, end)) return before;
  }
  return isFirstOfPlace(text, start, end) ? start : -1;
}

const beginsWord = (text: string, at: number): boolean => at === 0 || text[at - 1] === '|' || isSpace(text.charCodeAt(at - 1));

/** “Lào”, or the “A” of “A Lưới”. */
const isFirstOfPlace = (text: string, start: number, end: number): boolean =>
  isName(text, start, end) && (end > start + 1 || isSpace(text.charCodeAt(end)));

/** “Cai”, “A”, “12” */
const isWordOfPlace = (text: string, start: number, end: number): boolean => isName(text, start, end) || isShortNumber(text, start, end);

function isName(text: string, start: number, end: number): boolean {
  if (start >= end || !isCapital(text.charCodeAt(start))) return false;
  if (end > start + 1 && !isSmall(text.charCodeAt(start + 1))) return false;
  for (let at = start + 2; at < end; at++) if (!isLetter(text.charCodeAt(at))) return false;
  return true;
}

const isShortNumber = (text: string, start: number, end: number): boolean =>
  (end === start + 1 || end === start + 2) && isDigit(text.charCodeAt(start)) && isDigit(text.charCodeAt(end - 1));
