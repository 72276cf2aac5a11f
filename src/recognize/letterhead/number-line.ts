import { digitsAt } from '../../text/digits-at.ts';
import { hasAt, isSpace, skipMarks } from '../../text/ends.ts';
import { firstLetter, isCapital, isDigit } from '../../text/letters.ts';
import { symbolEnd } from './symbol.ts';

/** The number line of a letterhead. */
export interface NumberLine {
  start: number;
  end: number;
  /** `847`; null when blank or when a scan left no number. */
  serial: string | null;
  /** `KH-UBND`, `KH/BCĐ`. */
  symbol: string | null;
  mended: boolean;
}

/**
 * The number and symbol in a line of a letterhead, or null.
 *
 * @example “Số: 847/KH-UBND” · “Số 45 - KH/BCĐ” · “Số: /KH-SCT” (not yet numbered) · “Số:     /KH-THPTĐBK”
 * @example a scan: “sóz?04|/KH-SYT”: the serial is no number, so it is null
 * @example no number line: “THEO QUYẾT ĐỊNH SỐ 1050/QĐ-SCT” names another instrument
 */
export function readNumberLine(text: string): NumberLine | null {
  const label = findLabel(text);
  if (label === null) return null;
  const { start, end: at } = label;
  // Only the symbol of a plan: the number of a decision in the issuer's own name is no number line.
  const number = numberAt(text, at);
  if (number === null) return loneSymbol(text, start, at);
  const { serial, bis, separator, symbol, end } = number;
  const written = isSerial(serial) ? serial : serial.replace(/[\s.…_]/g, '');
  const isNumber = isSerial(written);
  const mended = !LABELS.includes(text.slice(start, start + 2)) || (written !== '' && !isNumber);
  if (separator !== '/' && separator !== '|' && !symbol.includes('/') && !isNumber) return null;
  return { start, end, serial: isNumber ? written + bis : null, symbol: tidy(symbol), mended };
}

const LABELS = ['Số', 'SỐ', 'số'];
const isSerial = (written: string): boolean => written !== '' && digitsAt(written, 0, 6) === written.length;
const tidy = (symbol: string) => symbol.replaceAll(' ', '').replaceAll('–', '-').replaceAll('Ð', 'Đ');

/** “Số:”, “sóz”, at the beginning or behind a bar or space there. */
function findLabel(text: string): { start: number; end: number } | null {
  for (let at = 0; at <= 2; at++) {
    const before = at - 1;
    if (at > 0 && text[before] !== '|' && !isSpace(text.charCodeAt(before))) continue;
    const end = labelEnd(text, at);
    if (end > 0) return { start: text[before] === '|' ? before : at, end };
  }
  return null;
}

function labelEnd(text: string, start: number): number {
  if (!hasAt(text, start, 'SsŚś') || !hasAt(text, start + 1, 'ỐốÔôÓóỒồỔổỌọOo')) return -1;
  const closed = start + (hasAt(text, start + 2, ':zZ?') && goesOn(text, start + 3) ? 3 : 2);
  if (!goesOn(text, closed)) return -1;
  const colon = skipMarks(text, '', closed);
  return hasAt(text, colon, ':.') ? skipMarks(text, '', colon + 1) : colon;
}

/** Whether a number may stand behind a label that ends at `at`. */
const goesOn = (text: string, at: number): boolean => isSpace(text.charCodeAt(at)) || hasAt(text, at, ':.0123456789/(?-');

interface NumberedSymbol {
  serial: string;
  /** “12a/KH-UBND” */
  bis: string;
  separator: string;
  symbol: string;
  end: number;
}

/** What a serial is written in: digits, what scans make of some, dots to be filled in. */
const SERIAL = '0123456789?|IlOo.…_';
const LONGEST_SERIAL = 20;
/** What scans make of digits, where one has been spared. */
const MISREAD_SERIAL = '0123456789?|!ÌÍÎÏìíîïIilOoóÓòÒZzSsBGgqb';
const LONGEST_MISREAD = 6;
const SEPARATORS = '/|–-';

/** Behind the label: a serial (maybe blank, dotted or misread), a slash or hyphen, the symbol. */
function numberAt(text: string, from: number): NumberedSymbol | null {
  for (let at = from; at <= from + LONGEST_SERIAL; at++) {
    const number = symbolBehind(text, from, at);
    if (number !== null) return number;
    if (!isSpace(text.charCodeAt(at)) && !hasAt(text, at, SERIAL)) break;
  }
  if (!sparesDigit(text, from)) return null;
  let end = from;
  while (end < from + LONGEST_MISREAD && hasAt(text, end, MISREAD_SERIAL)) end++;
  for (; end > from + 1; end--) {
    const spaced = isSpace(text.charCodeAt(end)) ? symbolBehind(text, from, end + 1) : null;
    const number = spaced ?? symbolBehind(text, from, end);
    if (number !== null) return number;
  }
  return null;
}

function sparesDigit(text: string, from: number): boolean {
  for (let at = from; at <= from + LONGEST_MISREAD && at < text.length && !hasAt(text, at, SEPARATORS); at++)
    if (isDigit(text.charCodeAt(at))) return true;
  return false;
}

/** The symbol behind a serial that ends at `at`. */
function symbolBehind(text: string, from: number, at: number): NumberedSymbol | null {
  const letter = text.charCodeAt(at);
  const bis = letter >= 0x61 && letter <= 0x7a ? text.charAt(at) : '';
  const mark = skipSpace(text, at + bis.length);
  if (!hasAt(text, mark, SEPARATORS)) return null;
  const slash = skipSpace(text, mark + 1);
  const start = behindYear(text, skipSpace(text, text[slash] === '/' ? slash + 1 : slash));
  const end = symbolEnd(text, start);
  return end < 0 ? null : { serial: text.slice(from, at), bis, separator: text.charAt(mark), symbol: text.slice(start, end), end };
}

/** “15/|2026/|KH-CĐ”: some offices number by the year, as normative instruments are. */
function behindYear(text: string, at: number): number {
  const slash = skipSpace(text, at + 4);
  return digitsAt(text, at, 5) === 4 && text.startsWith('20', at) && text[slash] === '/' ? skipSpace(text, slash + 1) : at;
}

const skipSpace = (text: string, at: number): number => (isSpace(text.charCodeAt(at)) ? at + 1 : at);

const SYMBOL = /\p{Lu}[\p{L}&Đđ]*(?:\s?[-–/]\s?\p{Lu}[\p{L}&\d]*){1,4}/u;
const FARTHEST_SYMBOL = 30;

/** A symbol with no letter before it, where the serial is past reading. */
function loneSymbol(text: string, start: number, from: number): NumberLine | null {
  const rest = text.slice(from, from + FARTHEST_SYMBOL);
  const first = firstLetter(rest);
  if (!isCapital(rest.charCodeAt(first))) return null;
  const match = SYMBOL.exec(rest);
  if (match === null || match.index > first) return null;
  return { start, end: from + match.index + match[0].length, serial: null, symbol: tidy(match[0]), mended: true };
}
