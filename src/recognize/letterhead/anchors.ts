import { skipMarks } from '../../text/ends.ts';
import { bareKey } from '../../text/fold.ts';
import { type Guarded, holding, opening } from '../../text/guarded.ts';
import { firstLetter, isSmall } from '../../text/letters.ts';
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

/** Fixed words as the rules have them, and in the case that they are looked for in. */
interface FixedWords {
  readonly written: string;
  readonly searched: string;
  /** As scans have them. V8 compiles it much faster for lower case than with the flag `i`. */
  readonly misread: Guarded;
}

const NATIONAL: FixedWords = {
  written: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  searched: 'cộng hòa xã hội chủ nghĩa việt nam',
  misread: holding(
    ['t nam'],
    /c[oòóỏõọôồốổỗộq]ng h[a-zà-ỵ]{1,3} x[aàáảãạâ] h[oòóỏõọôồốổỗộ]i ch[uùúủũụ] ng[a-zà-ỵ]{2,4} vi[a-zà-ỵ]{1,3}t nam/u,
  ),
};
const TAGLINE: FixedWords = {
  written: 'Độc lập - Tự do - Hạnh phúc',
  searched: 'độc lập - tự do - hạnh phúc',
  misread: holding(['nh ph'], /[đðd][oòóỏõọôồốổỗộ]c l[aạâăậấầ]p\s*[-–—−. ]{1,5}\s*t[uụưựứừ]\s?do\s*[-–—−. ]{1,5}\s*h[aạáà]nh ph[uúùủ]c/u),
};
const PARTY: FixedWords = {
  written: 'ĐẢNG CỘNG SẢN VIỆT NAM',
  searched: 'ĐẢNG CỘNG SẢN VIỆT NAM',
  misread: holding(['NG S'], /[ĐÐD][ẢÁAẠẦ]NG C[ỘÔOÓ]NG S[ẢÁAẠ]N VI[ỆÊEẸ]T NAM/u),
};

function find({ written, searched, misread }: FixedWords, text: string, reading: string): Found | null {
  let start = reading.indexOf(searched);
  let { length } = searched;
  if (start < 0) {
    const match = misread.exec(reading);
    if (match === null) return null;
    start = match.index;
    length = match[0].length;
  }
  const end = start + length;
  const said = text.slice(start, end);
  return { start, end, mended: said !== written && said.normalize('NFC') !== written };
}

/** Quốc hiệu. */
export const findNationalName = (text: string): Found | null => find(NATIONAL, text, lowerCase(text));

/** Tiêu ngữ. */
export const findMotto = (text: string): Found | null => find(TAGLINE, text, lowerCase(text));

/** Tiêu đề of a Party document. */
export const findPartyHeading = (text: string): Found | null => find(PARTY, text, text);

/** “Nơi nhận:”, “Nơi gửi:”, at the start of a line or column. */
export function isRecipientsHead(text: string): boolean {
  const at = firstLetter(text);
  const initial = text[at];
  if (at > LONGEST_BULLET || (initial !== 'N' && initial !== 'n')) return false;
  const head = text.slice(at, LONGEST_BULLET + 1);
  return head.startsWith('Nơi nhận') || RECIPIENTS_HEAD.test(head.normalize('NFC').toLowerCase());
}

const LONGEST_BULLET = 11;
const RECIPIENTS_HEAD = /^n[oơ][iỉ] (?:nh[âậaạăấ]n|gửi ?:)/;

/** “Kính gửi:”. */
export function isAddresseeHead(text: string): boolean {
  return bareKey(text.slice(0, 12)).startsWith('kinh gui');
}

const APPENDIX = opening(
  ['PHỤ ', 'Phụ ', 'PHU ', 'Phu ', 'Biểu ', 'BIỂU ', 'MẪU ', 'Mẫu '],
  /^(?:PHỤ LỤC|Phụ lục|PHU LUC|Phu lục|Biểu mẫu|BIỂU MẪU|PHỤ BIỂU|Phụ biểu|MẪU SỐ|Mẫu số)(?:\s+(?:số\s+|SỐ\s+)?([IVXL]{1,6}|\d{1,2}|[A-ZĐ]))?\s*[:.]?(?=$|\s)/u,
);

/** The heading of an appendix (“PHỤ LỤC I”), at the start of a line or column; the number as written. */
export function readAppendixHead(text: string): { number: string | null; end: number } | null {
  const match = APPENDIX.exec(text);
  if (match === null) return null;
  // “Phụ lục kèm theo Kế hoạch này …” in running text heads nothing.
  if (match[1] === undefined && isSmall(text.slice(match[0].length).trimStart().charCodeAt(0))) return null;
  return { number: match[1] ?? null, end: match[0].length };
}

const NOTE = holding(['m theo'], /^[([{“*\s]{0,3}(?:được\s)?(?:ban hành\s)?k[èe]m theo/);
/** First letters of “được”, “ban hành”, “kèm”. */
const NOTE_INITIALS = 'đĐbBkK';
const LONGEST_NOTE = 40;

/** “(Kèm theo Kế hoạch số …)”, “(Ban hành kèm theo …)”. */
export function isAttachmentNote(text: string): boolean {
  const initial = text.charAt(skipMarks(text, '([{“*'));
  return NOTE_INITIALS.includes(initial) && NOTE.test(text.slice(0, LONGEST_NOTE).toLowerCase());
}
