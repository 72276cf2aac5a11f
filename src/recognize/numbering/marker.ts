import { BULLETS, COUNTED_NAMES, ORDINAL_WORDS, POINT_LETTERS } from '../../grammar/numbering.ts';
import type { Marker } from '../../tree/nodes.ts';

export interface MarkerMatch {
  marker: Marker;
  /** Where the text behind the marker begins. */
  end: number;
}

const ROMAN = /^[IVXLC]{1,7}$/;
const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** The value of a well-formed Roman numeral, else 0: `IX` is 9, `IIX` is nothing. */
export function romanValue(text: string): number {
  if (!ROMAN.test(text)) return 0;
  let value = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = ROMAN_DIGITS[text[i] as string] as number;
    const next = ROMAN_DIGITS[text[i + 1] ?? ''] ?? 0;
    value += digit < next ? -digit : digit;
  }
  return toRoman(value) === text ? value : 0;
}

const ROMAN_PARTS: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

export function toRoman(value: number): string {
  let rest = value;
  let text = '';
  for (const [worth, letters] of ROMAN_PARTS) {
    while (rest >= worth) {
      text += letters;
      rest -= worth;
    }
  }
  return text;
}

const HEADED =
  /^(PHẦN|Phần|CHƯƠNG|Chương|MỤC|Mục|ĐIỀU|Điều)\s+(thứ\s+\p{L}{2,5}|THỨ\s+\p{L}{2,5}|[IVXLC]{1,7}|\d{1,3}|[A-ZĐ])(?![\p{L}\p{N}])\s*([.:)–-]*)\s*/u;
const NUMERAL = /^([IVXLC]{1,7})\s?([./][–-](?=\s)|[.):]|\s?[–-](?=\s|\p{Lu})|\/(?=\s|\p{Lu}\p{L}{2}))\s*(?=[^\s.\d])/u;
/** “V/v kiểm tra …”, “V/V …” are no item V. */
const CAPITAL = /^([A-ZĐ])\s?([./][–-](?=\s)|[.)]|\/(?!\p{L}\s)|\s?-(?=\s))\s*(?=\p{L})/u;
/** The text may touch the mark of a decimal: “1.1.Rà soát thủ tục”. */
const DECIMAL = /^(\d{1,2}(?:\s?\.\s?\d{1,2}){1,3})\s?(?:[.):/-]{0,2}\s+(?=[\p{L}“"(*[])|[.)](?=\p{Lu}\p{L}))/u;
/** “1. 100% cơ sở …”: a share may open an item; “3.500 đồng”, “2. 15/3” do not. */
const ARABIC = /^(\d{1,3})\s?([./][–-](?=\s)|\.\)|[.)/]|\s?-(?=\s?\p{Lu}))\s*(?=[\p{L}“"(*[]|(?<=[.)]\s+)\d{1,3}(?:,\d{1,2})?\s?%)/u;
const LETTER = /^([a-zđ])(\d?)\s?([./][–-](?=\s)|[.)][.)]?|\/\.?)\s*(?=\S)/u;
const ENCLOSED = /^\(([a-zđ]|\d{1,2}|[ivx]{1,4})\)\s*(?=\S)/u;
const COUNTED = new RegExp(
  `^(${COUNTED_NAMES.join('|')}|${COUNTED_NAMES.map((name) => name.toUpperCase()).join('|')})\\s+(\\d{1,2}|[A-HĐ])\\s?[:.]\\s*(?=\\S)`,
  'u',
);
/** A dash or plus may touch its text (“-Chỉ đạo”), a star may not: that is emphasis. */
const BULLET = /^([-–—−‐+•●▪■◦○□➢►♦·\uF0B7\uF0A7\uF0FC])\s*(?=[\p{L}\p{N}“"(‘'[*])|^(\*)\s+(?=[\p{L}“"(])/u;

/**
 * The marker at the start of a line or paragraph, or null.
 *
 * @example “II. NHIỆM VỤ” roman II · “1.2. Kiểm tra” decimal 1.2 · “đ) Phòng Nội vụ” letter đ · “+ Các cơ sở” plus
 * @example not markers: “15/3/2023 …”, “1.500 người”, “24/7”, “2023 là năm …”, “*Thời gian*: …”
 */
export function readMarker(text: string): MarkerMatch | null {
  const first = text.charCodeAt(0);
  const second = text.charCodeAt(1);
  if (isDigit(first)) return readDecimal(text) ?? readArabic(text);
  if (first === PARENTHESIS) return readEnclosed(text);
  // Of what begins with a letter most is plain text: one look at the second letter tells, so that no pattern need be tried.
  if (isLower(first) || first === D_STROKE) return isDigit(second) || ENDS_LABEL.includes(text[1] ?? '') ? readLetter(text) : null;
  if (isUpper(first) || first === CAPITAL_D_STROKE) {
    if (HEADS.includes(text[0] as string)) {
      const headed = readHeaded(text) ?? readCounted(text);
      if (headed !== null) return headed;
    }
    const digits = /^[IVXLC]/.test(text) ? readNumeral(text) : null;
    return digits ?? (ENDS_LABEL.includes(text[1] ?? '') ? readCapital(text) : null);
  }
  return readBullet(text);
}

const PARENTHESIS = 40;
const D_STROKE = 0x111;
const CAPITAL_D_STROKE = 0x110;
/** What may stand behind a letter that is a label. */
const ENDS_LABEL = ['.', ')', '/', ' ', '-', ':', '–'];
/** Initials of “Phần”, “Chương”, “Mục”, “Điều” and of the names that count. */
const HEADS = [...new Set(['P', 'C', 'M', 'Đ', ...COUNTED_NAMES.map((name) => name[0] as string)])];
const isDigit = (code: number) => code >= 48 && code <= 57;
const isLower = (code: number) => code >= 97 && code <= 122;
const isUpper = (code: number) => code >= 65 && code <= 90;

function made(marker: Marker, end: number): MarkerMatch {
  return { marker: { ...marker, text: marker.text.trim() }, end };
}

function readBullet(text: string): MarkerMatch | null {
  const match = BULLET.exec(text);
  if (match === null) return null;
  const bullet = (match[1] ?? match[2]) as string;
  // “- 5 - ” is a page number, “-20%” a figure.
  if (/^[-–—+]\d/.test(text)) return null;
  const style = BULLETS[bullet] ?? 'dot';
  const label = style === 'dash' ? '-' : style === 'dot' ? '•' : bullet;
  return made({ text: bullet, style, label, ordinal: 0 }, match[0].length);
}

function readDecimal(text: string): MarkerMatch | null {
  const match = DECIMAL.exec(text);
  if (match === null) return null;
  const label = (match[1] as string).replace(/\s/g, '');
  const last = Number(label.slice(label.lastIndexOf('.') + 1));
  return made({ text: match[0], style: 'decimal', label, ordinal: last }, match[0].length);
}

function readArabic(text: string): MarkerMatch | null {
  const match = ARABIC.exec(text);
  if (match === null) return null;
  const digits = match[1] as string;
  const end = match[0].length;
  // “45 - KH/BCĐ”, “3.500 đồng”, “12/QĐ-UBND”: a number with its symbol, not an item.
  if (match[2] === '/' && /^\S*-/.test(text.slice(end))) return null;
  // “1- Đ/c Lê Văn A” is one.
  if (/^\s?-/.test(match[2] as string) && /^\p{Lu}{1,8}[/-](?!\p{Ll})/u.test(text.slice(end))) return null;
  const style = match[2] === ')' ? 'arabicParen' : 'arabic';
  return made({ text: match[0], style, label: String(Number(digits)), ordinal: Number(digits) }, end);
}

function readLetter(text: string): MarkerMatch | null {
  const match = LETTER.exec(text);
  if (match === null) return null;
  const letter = match[1] as string;
  const ordinal = POINT_LETTERS.indexOf(letter) + 1;
  if (ordinal === 0 && letter !== 'f' && letter !== 'j') return null;
  // “đ/c Bí thư”, “b/c”: abbreviations.
  if (match[3] === '/' && /^\p{Ll}(?!\p{L})/u.test(text.slice(match[0].length))) return null;
  return made({ text: match[0], style: 'letter', label: letter + (match[2] ?? ''), ordinal }, match[0].length);
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
  return made({ text: match[0], style: 'enclosed', label, ordinal }, match[0].length);
}

function readHeaded(text: string): MarkerMatch | null {
  const match = HEADED.exec(text);
  if (match === null) return null;
  const word = (match[1] as string).toLowerCase();
  const number = match[2] as string;
  const style = word === 'phần' ? 'part' : word === 'chương' ? 'chapter' : word === 'mục' ? 'division' : 'article';
  // “Mục 1. Phần IV của Kế hoạch này …” in running text begins no division.
  if (match[3] === '' && /^\p{Ll}/u.test(text.slice(match[0].length))) return null;
  const spelt = /^thứ\s+(\p{L}+)/iu.exec(number);
  const ordinal =
    spelt !== null
      ? ORDINAL_WORDS.indexOf((spelt[1] as string).toLowerCase()) + 1
      : /^\d/.test(number)
        ? Number(number)
        : romanValue(number) || number.charCodeAt(0) - 64;
  // “Phần A: …”, “Phần 1: …” count; “Phần I”, “PHẦN THỨ NHẤT” part the document.
  const counts = style === 'part' && spelt === null && (romanValue(number) === 0 || /^[CDL]$/.test(number));
  if (counts) return readCounted(text);
  // “Phần thứ nhất” is number 1, “Phần I” keeps its numeral.
  const label = spelt !== null ? String(ordinal) : number;
  return made({ text: match[0], style, label, ordinal }, match[0].length);
}

function readCounted(text: string): MarkerMatch | null {
  const match = COUNTED.exec(text);
  if (match === null) return null;
  const label = match[2] as string;
  const ordinal = /\d/.test(label) ? Number(label) : label.charCodeAt(0) - 64;
  return made({ text: match[0], style: 'counted', label: /\d/.test(label) ? String(ordinal) : label, ordinal }, match[0].length);
}

function readNumeral(text: string): MarkerMatch | null {
  const match = NUMERAL.exec(text);
  if (match === null) return null;
  const label = match[1] as string;
  // “C.” comes behind “B.”: no plan counts to a hundred in numerals.
  const ordinal = label === 'C' || label === 'L' ? 0 : romanValue(label);
  return ordinal === 0 ? null : made({ text: match[0], style: 'roman', label, ordinal }, match[0].length);
}

function readCapital(text: string): MarkerMatch | null {
  const match = CAPITAL.exec(text);
  if (match === null) return null;
  const label = match[1] as string;
  const ordinal = POINT_LETTERS.indexOf(label.toLowerCase()) + 1;
  return ordinal === 0 ? null : made({ text: match[0], style: 'upperLetter', label, ordinal }, match[0].length);
}
