import { BULLETS, COUNTED_NAMES, ORDINAL_WORDS, POINT_LETTERS } from '../../grammar/numbering.ts';
import { beginsWith, endsWith, hasAt, isSpace, skipMarks } from '../../text/ends.ts';
import { opening } from '../../text/guarded.ts';
import { isCapital, isDigit, isLetter, isNumeral, isSmall } from '../../text/letters.ts';
import { once } from '../../text/once.ts';
import type { Marker } from '../../tree/nodes.ts';
import { romanValue } from './roman.ts';

export interface MarkerMatch {
  marker: Marker;
  /** Where the text behind the marker begins. */
  end: number;
}

// What must stand behind a marker is looked at by code: letters are the dearest part of a pattern.
const HEADED = opening(
  ['PHẦN', 'Phần', 'CHƯƠNG', 'Chương', 'MỤC', 'Mục', 'ĐIỀU', 'Điều'],
  /^(PHẦN|Phần|CHƯƠNG|Chương|MỤC|Mục|ĐIỀU|Điều)\s+(thứ\s+\p{L}{2,5}|THỨ\s+\p{L}{2,5}|[IVXLC]{1,7}|\d{1,3}|[A-ZĐ])(?![\p{L}\p{N}])\s*([.:)–-]*)\s*/u,
);
const NUMERAL = /^([IVXLC]{1,7})\s?([./][–-](?=\s)|[.):]|\s?[–-]|\/)\s*(?=[^\s.\d])/;
const CAPITAL = /^([A-ZĐ])\s?([./][–-](?=\s)|[.)]|\/|\s?-(?=\s))\s*/;
/** The text may touch the mark of a decimal: “1.1.Rà soát thủ tục”. */
const DECIMAL = /^(\d{1,2}(?:\s?\.\s?\d{1,2}){1,3})\s?(?:[.):/-]{0,2}\s+|[.)])/;
const ARABIC = /^(\d{1,3})\s?([./][–-](?=\s)|\.\)|[.)/]|\s?-)\s*/;
/** “1. 100% cơ sở …”, “5. 6 tháng cuối năm”: a share or a count may open an item; “3.500 đồng”, “2. 15/3” do not. */
const AMOUNT = /^\d{1,3}(?:(?:,\d{1,2})?\s?%|\s(?=\p{Ll}))/u;
/** “2. 21/01 - 05/02: Lấy ý kiến”: days may open an item in front of a colon. */
const DAYS = /^\d{1,2}\/\d{1,2}(?:\/\d{4})?(?:\s?[-–]\s?\d{1,2}\/\d{1,2}(?:\/\d{4})?)?\s?:\s/u;
/** A number that a space parts from the one before, and no mark closes: “5. 6 |tháng”. */
const COUNT_BEHIND = /\.\s\d{1,2}\s+$/;
const LETTER = /^([a-zđ])(\d?)\s?([./][–-](?=\s)|[.)][.)]?|\/\.?)\s*(?=\S)/;
const ENCLOSED = /^\(([a-zđ]|\d{1,2}|[ivx]{1,4})\)\s*(?=\S)/;
/** First words of what counts. */
const COUNTED_OPENERS = once(() => new Set(COUNTED_NAMES.map((name) => name.split(' ')[0])));
const COUNTED = once(() => {
  const names = COUNTED_NAMES.flatMap((name) => [name, name.toUpperCase()]);
  return new RegExp(`^(${names.join('|')})\\s+(\\d{1,2}|[A-HĐ])\\s?[:.]\\s*(?=\\S)`);
});

/**
 * The marker at the start of a line or paragraph, or null.
 *
 * @example “II. NHIỆM VỤ” roman II · “1.2. Kiểm tra” decimal 1.2 · “đ) Phòng Nội vụ” letter đ · “+ Các cơ sở” plus
 * @example not markers: “15/3/2023 …”, “1.500 người”, “24/7”, “2023 là năm …”, “*Thời gian*: …”
 */
export function readMarker(text: string): MarkerMatch | null {
  const first = text.charCodeAt(0);
  const second = text.charCodeAt(1);
  if (isDigit(first)) return (hasPoint(text) ? readDecimal(text) : null) ?? readArabic(text);
  if (first === PARENTHESIS) return readEnclosed(text);
  // Of what begins with a letter most is plain text: one look at the second letter tells, so that no pattern need be tried.
  if (isLatinSmall(first) || first === D_STROKE) return isDigit(second) || ENDS_LABEL.includes(text[1] ?? '') ? readLetter(text) : null;
  if (isLatinCapital(first) || first === CAPITAL_D_STROKE) {
    const headed = readHeaded(text) ?? readCounted(text);
    if (headed !== null) return headed;
    const digits = hasAt(text, 0, ROMAN_DIGITS) && (!isLetter(second) || hasAt(text, 1, ROMAN_DIGITS)) ? readNumeral(text) : null;
    return digits ?? (ENDS_LABEL.includes(text[1] ?? '') ? readCapital(text) : null);
  }
  return readBullet(text);
}

const ROMAN_DIGITS = 'IVXLC';
const PARENTHESIS = 40;
const D_STROKE = 0x111;
const CAPITAL_D_STROKE = 0x110;
/** What may stand behind a letter that is a label. */
const ENDS_LABEL = ['.', ')', '/', ' ', '-', ':', '–'];
const isLatinSmall = (code: number) => code >= 97 && code <= 122;
const isLatinCapital = (code: number) => code >= 65 && code <= 90;

function made(text: string, style: Marker['style'], label: string, ordinal: number, end: number): MarkerMatch {
  return { marker: { text: text.slice(0, end).trim(), style, label, ordinal }, end };
}

/** Whether an item's text begins at `at`. */
const beginsText = (text: string, at: number): boolean => isLetter(text.charCodeAt(at)) || hasAt(text, at, '“"(*[');

/** Whether the mark that ends at `end` touches the text behind it. */
const touches = (text: string, end: number): boolean => !isSpace(text.charCodeAt(end - 1));

/** A star does not touch its text (“*Thời gian*: …”): that is emphasis. Of the others a dash may (“-Chỉ đạo”). */
function readBullet(text: string): MarkerMatch | null {
  const bullet = text.charAt(0);
  const style = BULLETS[bullet];
  if (style === undefined) return null;
  const end = skipMarks(text, '', 1);
  const next = text.charCodeAt(end);
  if (style === 'star') {
    if (touches(text, end) || !(isLetter(next) || hasAt(text, end, '“"('))) return null;
  } else {
    if (!(isLetter(next) || isNumeral(next) || hasAt(text, end, '“"(‘\'[*'))) return null;
    // “- 5 - ” is a page number, “-20%” a figure.
    if (end === 1 && isDigit(next) && beginsWith(bullet, '-–—+')) return null;
  }
  return made(bullet, style, style === 'dash' ? '-' : style === 'dot' ? '•' : bullet, 0, end);
}

/** Whether a second number stands behind a point: “1.2”, “1 . 2”. */
function hasPoint(text: string): boolean {
  let at = isDigit(text.charCodeAt(1)) ? 2 : 1;
  if (isSpace(text.charCodeAt(at))) at++;
  if (text[at] !== '.') return false;
  return isDigit(text.charCodeAt(isSpace(text.charCodeAt(at + 1)) ? at + 2 : at + 1));
}

function readDecimal(text: string): MarkerMatch | null {
  const match = DECIMAL.exec(text);
  if (match === null) return null;
  const end = match[0].length;
  if (touches(text, end) ? !(isCapital(text.charCodeAt(end)) && isLetter(text.charCodeAt(end + 1))) : !beginsText(text, end)) return null;
  if (isSmall(text.charCodeAt(end)) && COUNT_BEHIND.test(match[0])) return null;
  const label = (match[1] as string).replace(/\s/g, '');
  const last = Number(label.slice(label.lastIndexOf('.') + 1));
  return made(text, 'decimal', label, last, end);
}

function readArabic(text: string): MarkerMatch | null {
  const match = ARABIC.exec(text);
  if (match === null) return null;
  const digits = match[1] as string;
  const mark = (match[2] as string).trimStart();
  const end = match[0].length;
  if (!beginsText(text, end)) {
    const behind = text.slice(end, end + LONGEST_DAYS);
    if (!endsWith(mark, '.)') || touches(text, end) || !(AMOUNT.test(behind) || DAYS.test(behind))) return null;
  }
  // “45 - KH/BCĐ”, “3.500 đồng”, “12/QĐ-UBND”: a number with its symbol, not an item.
  if (mark === '/' && /^\S*-/.test(text.slice(end))) return null;
  // “1- Đ/c Lê Văn A” is one.
  if (mark === '-' && (!isCapital(text.charCodeAt(end)) || SYMBOL.test(text.slice(end)))) return null;
  return made(text, mark === ')' ? 'arabicParen' : 'arabic', String(Number(digits)), Number(digits), end);
}

const LONGEST_DAYS = 32;
const SYMBOL = /^\p{Lu}{1,8}[/-](?!\p{Ll})/u;

function readLetter(text: string): MarkerMatch | null {
  const match = LETTER.exec(text);
  if (match === null) return null;
  const letter = match[1] as string;
  const ordinal = POINT_LETTERS.indexOf(letter) + 1;
  if (ordinal === 0 && letter !== 'f' && letter !== 'j') return null;
  // “đ/c Bí thư”, “b/c”: abbreviations.
  const end = match[0].length;
  if (match[3] === '/' && isSmall(text.charCodeAt(end)) && !isLetter(text.charCodeAt(end + 1))) return null;
  return made(text, 'letter', letter + (match[2] ?? ''), ordinal, end);
}

function readEnclosed(text: string): MarkerMatch | null {
  const match = ENCLOSED.exec(text);
  if (match === null) return null;
  const label = match[1] as string;
  const ordinal = /\d/.test(label)
    ? Number(label)
    : /^[ivx]+$/.test(label)
      ? romanValue(label.toUpperCase())
      : POINT_LETTERS.indexOf(label) + 1;
  return made(text, 'enclosed', label, ordinal, match[0].length);
}

function readHeaded(text: string): MarkerMatch | null {
  const match = HEADED.exec(text);
  if (match === null) return null;
  const word = (match[1] as string).toLowerCase();
  const number = match[2] as string;
  const style = word === 'phần' ? 'part' : word === 'chương' ? 'chapter' : word === 'mục' ? 'division' : 'article';
  // “Mục 1. Phần IV của Kế hoạch này …” in running text begins no division.
  if (match[3] === '' && isSmall(text.charCodeAt(match[0].length))) return null;
  const lower = number.toLowerCase();
  const spelt = lower.startsWith('thứ') ? lower.slice(skipMarks(lower, '', 3)) : null;
  const ordinal =
    spelt !== null
      ? ORDINAL_WORDS.indexOf(spelt) + 1
      : /^\d/.test(number)
        ? Number(number)
        : romanValue(number) || number.charCodeAt(0) - 64;
  // “Phần A: …”, “Phần 1: …” count; “Phần I”, “PHẦN THỨ NHẤT” part the document.
  const counts = style === 'part' && spelt === null && (romanValue(number) === 0 || /^[CDL]$/.test(number));
  if (counts) return readCounted(text);
  // “Phần thứ nhất” is number 1, “Phần I” keeps its numeral.
  const label = spelt !== null ? String(ordinal) : number;
  return made(text, style, label, ordinal, match[0].length);
}

function opensCounting(text: string): boolean {
  const first = text.slice(0, Math.max(0, text.indexOf(' ')));
  return COUNTED_OPENERS().has(isCapital(first.charCodeAt(1)) ? first.charAt(0) + first.slice(1).toLowerCase() : first);
}

function readCounted(text: string): MarkerMatch | null {
  const match = opensCounting(text) ? COUNTED().exec(text) : null;
  if (match === null) return null;
  const label = match[2] as string;
  const ordinal = /\d/.test(label) ? Number(label) : label.charCodeAt(0) - 64;
  return made(text, 'counted', /\d/.test(label) ? String(ordinal) : label, ordinal, match[0].length);
}

function readNumeral(text: string): MarkerMatch | null {
  const match = NUMERAL.exec(text);
  if (match === null) return null;
  const [whole, label = '', mark = ''] = match;
  const end = whole.length;
  const next = text.charCodeAt(end);
  if (touches(text, end)) {
    if (endsWith(mark, '–-') && !isCapital(next)) return null;
    if (mark === '/' && !(isCapital(next) && isLetter(text.charCodeAt(end + 1)) && isLetter(text.charCodeAt(end + 2)))) return null;
  }
  // “C.” comes behind “B.”: no plan counts to a hundred in numerals.
  const ordinal = label === 'C' || label === 'L' ? 0 : romanValue(label);
  return ordinal === 0 ? null : made(text, 'roman', label, ordinal, end);
}

function readCapital(text: string): MarkerMatch | null {
  const match = CAPITAL.exec(text);
  if (match === null) return null;
  const [whole, label = '', mark = ''] = match;
  const end = whole.length;
  if (!isLetter(text.charCodeAt(end))) return null;
  // “V/v kiểm tra …”, “V/V: …” are no item V.
  if (mark === '/' && touches(text, end) && !isLetter(text.charCodeAt(end + 1))) return null;
  const ordinal = POINT_LETTERS.indexOf(label.toLowerCase()) + 1;
  return ordinal === 0 ? null : made(text, 'upperLetter', label, ordinal, end);
}
