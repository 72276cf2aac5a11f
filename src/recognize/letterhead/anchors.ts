import { bareKey } from '../../text/fold.ts';

/**
 * The fixed words of a letterhead and of what closes a plan, understood in scans too (lost or swapped tone marks).
 * Basis: Nghị định 30/2020/NĐ-CP, Phụ lục I; Hướng dẫn 36-HD/VPTW.
 */

export interface Found {
  start: number;
  end: number;
  mended: boolean;
}

const MOTTO =
  /C[ỘÔOÓÕQ]NG H[A-ZÀ-Ỵ]{1,3} X[ÃAÀÂ] H[ỘÔOÓÕ]I CH[ỦUÚÙ] NG[A-ZÀ-Ỵ]{2,4} VI[A-ZÀ-Ỵ]{1,3}T NAM|c[ộô]ng h[oò]à? x[ãa] h[ộô]i ch[ủu] ngh[ĩiỉ]a vi[ệêe]t nam/iu;
const TAGLINE = /[ĐÐD][ộôóoỘÔ]c l[ậâăaẬÂ]p\s*[-–—−. ]{1,5}\s*T[ựưuỰƯ]\s?do\s*[-–—−. ]{1,5}\s*H[ạaẠA]nh ph[úuÚU]c/iu;
const PARTY = /[ĐÐD][ẢÁAẠẦ]NG C[ỘÔOÓ]NG S[ẢÁAẠ]N VI[ỆÊEẸ]T NAM/u;

function found(pattern: RegExp, text: string, exact: string): Found | null {
  const match = pattern.exec(text);
  return match === null ? null : { start: match.index, end: match.index + match[0].length, mended: match[0].normalize('NFC') !== exact };
}

/** Quốc hiệu. */
export function findNationalName(text: string): Found | null {
  return found(MOTTO, text, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
}

/** Tiêu ngữ. */
export function findMotto(text: string): Found | null {
  return found(TAGLINE, text, 'Độc lập - Tự do - Hạnh phúc');
}

/** Tiêu đề of a Party document. */
export function findPartyHeading(text: string): Found | null {
  return found(PARTY, text, 'ĐẢNG CỘNG SẢN VIỆT NAM');
}

/** “Nơi nhận:”, at the start of a line or column. */
export function isRecipientsHead(text: string): boolean {
  return /^n[oơ][iỉ] nh[âậaạăấ]n/iu.test(
    text
      .slice(0, 12)
      .normalize('NFC')
      .replace(/^[^\p{L}]+/u, ''),
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
  const match = APPENDIX.exec(text);
  if (match === null) return null;
  // “Phụ lục kèm theo Kế hoạch này …” in running text heads nothing.
  if (/^\p{Ll}/u.test(text.slice(match[0].length).trimStart()) && match[1] === undefined) return null;
  return { number: match[1] ?? null, end: match[0].length };
}

/** “(Kèm theo Kế hoạch số …)”, “(Ban hành kèm theo …)”. */
export function isAttachmentNote(text: string): boolean {
  return /^[([{“*\s]{0,3}(?:được\s)?(?:ban hành\s)?k[èe]m theo/iu.test(text);
}
