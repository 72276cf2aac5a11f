import { bareKey } from '../../text/fold.ts';
import { lowerCase } from '../../text/lower-case.ts';

/**
 * The fixed words of a letterhead and of what closes a plan, understood in scans too (lost or swapped tone marks).
 * Basis: Nghị định 30/2020/NĐ-CP, Phụ lục I; Hướng dẫn 36-HD/VPTW.
 */

export interface Found {
  start: number;
  end: number;
  mended: boolean;
}

// Matched in lower case, which V8 compiles much faster than the flag `i`, and only in lines with the word that scans spare.
const NATIONAL = /c[oòóỏõọôồốổỗộq]ng h[a-zà-ỵ]{1,3} x[aàáảãạâ] h[oòóỏõọôồốổỗộ]i ch[uùúủũụ] ng[a-zà-ỵ]{2,4} vi[a-zà-ỵ]{1,3}t nam/u;
const TAGLINE = /[đðd][oòóỏõọôồốổỗộ]c l[aạâăậấầ]p\s*[-–—−. ]{1,5}\s*t[uụưựứừ]\s?do\s*[-–—−. ]{1,5}\s*h[aạáà]nh ph[uúùủ]c/u;
const PARTY = /[ĐÐD][ẢÁAẠẦ]NG C[ỘÔOÓ]NG S[ẢÁAẠ]N VI[ỆÊEẸ]T NAM/u;

function found(pattern: RegExp, searched: string, text: string, exact: string): Found | null {
  const match = pattern.exec(searched);
  if (match === null) return null;
  const end = match.index + match[0].length;
  return { start: match.index, end, mended: text.slice(match.index, end).normalize('NFC') !== exact };
}

/** Quốc hiệu. */
export function findNationalName(text: string): Found | null {
  const lower = lowerCase(text);
  return lower.includes('t nam') ? found(NATIONAL, lower, text, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') : null;
}

/** Tiêu ngữ. */
export function findMotto(text: string): Found | null {
  const lower = lowerCase(text);
  return lower.includes('nh ph') ? found(TAGLINE, lower, text, 'Độc lập - Tự do - Hạnh phúc') : null;
}

/** Tiêu đề of a Party document. */
export function findPartyHeading(text: string): Found | null {
  return text.includes('T NAM') ? found(PARTY, text, text, 'ĐẢNG CỘNG SẢN VIỆT NAM') : null;
}

/** The first letter, which tells of most lines that they are no such head. */
const OPENS_WITH_N = /^[^\p{L}]{0,11}[nN]/u;

/** “Nơi nhận:”, at the start of a line or column. */
export function isRecipientsHead(text: string): boolean {
  if (!OPENS_WITH_N.test(text)) return false;
  return /^n[oơ][iỉ] nh[âậaạăấ]n/u.test(
    text
      .slice(0, 12)
      .normalize('NFC')
      .replace(/^[^\p{L}]+/u, '')
      .toLowerCase(),
  );
}

/** “Kính gửi:”. */
export function isAddresseeHead(text: string): boolean {
  return bareKey(text.slice(0, 12)).startsWith('kinh gui');
}

const APPENDIX =
  /^(?:PHỤ LỤC|Phụ lục|PHU LUC|Phu lục|Biểu mẫu|BIỂU MẪU|PHỤ BIỂU|Phụ biểu|MẪU SỐ|Mẫu số)(?:\s+(?:số\s+|SỐ\s+)?([IVXL]{1,6}|\d{1,2}|[A-ZĐ]))?\s*[:.]?(?=$|\s)/u;

/** The heading of an appendix (“PHỤ LỤC I”), at the start of a line or column; the number as written. */
export function readAppendixHead(text: string): { number: string | null; end: number } | null {
  const match = text.startsWith('P') || text.startsWith('B') || text.startsWith('M') ? APPENDIX.exec(text) : null;
  if (match === null) return null;
  // “Phụ lục kèm theo Kế hoạch này …” in running text heads nothing.
  if (/^\p{Ll}/u.test(text.slice(match[0].length).trimStart()) && match[1] === undefined) return null;
  return { number: match[1] ?? null, end: match[0].length };
}

/** First letters of “được”, “ban hành”, “kèm”. */
const OPENS_NOTE = /^[([{“*\s]{0,3}[đĐbBkK]/;

/** “(Kèm theo Kế hoạch số …)”, “(Ban hành kèm theo …)”. */
export function isAttachmentNote(text: string): boolean {
  return OPENS_NOTE.test(text) && /^[([{“*\s]{0,3}(?:được\s)?(?:ban hành\s)?k[èe]m theo/u.test(text.slice(0, 40).toLowerCase());
}
