import { hasAt, isSpace } from '../../text/ends.ts';
import { isCapital, isDigit, isLetter } from '../../text/letters.ts';

const MOST_PARTS = 5;
/** “SGD & ĐT”, “SGD ĐT” */
const TRAINING = /^\s(?:&\s?)?ĐT(?!\p{L})/u;

/** “KH-THCS HT”: the short name of a school, when nothing stands behind it. */
const SCHOOLS = ['TH', 'THCS', 'THPT', 'MN', 'MG'];
const SHORT_NAME = /^\s\p{Lu}{2,4}(?=\s*$)/u;

/** Where the symbol ends that begins at `start`: `KH-UBND`, `KH/BCĐ`, `KHLN`, `KH - SGD & ĐT`; -1 where none does. */
export function symbolEnd(text: string, start: number): number {
  if (!isCapital(text.charCodeAt(start))) return -1;
  let end = start + 1;
  while (isLetter(text.charCodeAt(end)) || text[end] === '&') end++;
  let parts = 0;
  for (let next = partEnd(text, end); next > 0 && parts < MOST_PARTS; next = partEnd(text, end)) {
    end = next;
    parts++;
  }
  if (parts === 0) return isCapital(text.charCodeAt(start + 1)) ? end : -1;
  const training = text.startsWith('GD', end - 2) ? (TRAINING.exec(text.slice(end))?.[0].length ?? 0) : 0;
  const named = training === 0 && SCHOOLS.some((school) => text.endsWith(school, end)) ? SHORT_NAME.exec(text.slice(end)) : null;
  return end + training + (named?.[0].length ?? 0);
}

/** Where a further part ends, mark and all: `-UBND`, ` / BCĐ`. */
function partEnd(text: string, from: number): number {
  let at = isSpace(text.charCodeAt(from)) ? from + 1 : from;
  if (!hasAt(text, at, '-–/.')) return -1;
  at++;
  if (isSpace(text.charCodeAt(at))) at++;
  if (!isCapital(text.charCodeAt(at))) return -1;
  at++;
  while (isLetter(text.charCodeAt(at)) || isDigit(text.charCodeAt(at)) || text[at] === '&') at++;
  return at;
}
