import { POSITION_KEYS } from '../../grammar/positions.ts';
import { isSpace, skipMarks } from '../../text/ends.ts';
import { bareKey } from '../../text/fold.ts';
import { opening, startsWithOneOf } from '../../text/guarded.ts';
import { isCapitals } from '../../text/is-capitals.ts';
import { firstLetter, isCapital, isLetter, isSmall } from '../../text/letters.ts';
import { lowerCase } from '../../text/lower-case.ts';

export interface AuthorityMark {
  authority: 'TM' | 'KT' | 'TL' | 'TUQ' | 'Q';
  /** Where the words behind the mark begin. */
  end: number;
  mended: boolean;
}

/** “FT.”, “KI.”, “IM.”: what scans make of KT. and TM. in front of a title in capitals. */
const MISREAD = /^(?:“?\S{0,6}\s)?\S{0,2}([FKXIVTsv]?[TI]|[T1I]M)[.,]\s*(?=\p{Lu}{2})/u;

/** The authority mark (`TM.`, `KT.`, `T/M`) that opens a line of a signature block, or null. */
export function readAuthority(text: string): AuthorityMark | null {
  const letters = authorityLetters(text);
  if (letters !== null) {
    const { authority, end } = letters;
    const stop = isSpace(text.charCodeAt(end)) ? end + 1 : end;
    const rest = skipMarks(text, '', text[stop] === '.' ? stop + 1 : end);
    // “Q.II” is a quarter, “Q. Tân Bình” a district.
    const acts = authority !== 'Q' || startsWithPosition(text.slice(rest));
    if (rest > end && isCapital(text.charCodeAt(rest)) && acts) return { authority, end: rest, mended: false };
  }
  const misread = text.length < 60 && mayBeMisread(text) ? MISREAD.exec(text) : null;
  if (misread === null || !startsWithPosition(text.slice(misread[0].length))) return null;
  return { authority: (misread[1] as string).endsWith('M') ? 'TM' : 'KT', end: misread[0].length, mended: true };
}

/** `TM`, `T/M`, `T / M` */
function authorityLetters(text: string): { authority: AuthorityMark['authority']; end: number } | null {
  const initial = text[0];
  if (initial === 'Q') return { authority: 'Q', end: 1 };
  if (initial !== 'T' && initial !== 'K') return null;
  if (text.startsWith('TUQ')) return { authority: 'TUQ', end: 3 };
  let at = isSpace(text.charCodeAt(1)) ? 2 : 1;
  if (text[at] === '/') at++;
  if (isSpace(text.charCodeAt(at))) at++;
  if (initial === 'K') return text[at] === 'T' ? { authority: 'KT', end: at + 1 } : null;
  return text[at] === 'M' ? { authority: 'TM', end: at + 1 } : text[at] === 'L' ? { authority: 'TL', end: at + 1 } : null;
}

/** No misread mark ends further on. */
const LONGEST_MISREAD = 14;

/** Whether T, I or M ends what stands before a title in capitals. */
function mayBeMisread(text: string): boolean {
  for (let at = 1; at < text.length && at < LONGEST_MISREAD; at++) {
    if ((text[at] === '.' || text[at] === ',') && 'TIM'.includes(text.charAt(at - 1))) {
      const behind = text.slice(at + 1).trimStart();
      if (isCapital(behind.charCodeAt(0)) && isCapital(behind.charCodeAt(1))) return true;
    }
  }
  return false;
}

function startsWithPosition(text: string): boolean {
  const key = bareKey(text);
  const initial = key[0];
  for (const position of POSITION_KEYS)
    if (position[0] === initial && key.startsWith(position) && !isSmall(key.charCodeAt(position.length))) return true;
  return false;
}

/** A title of a signer, in capitals: `PHÓ CHỦ TỊCH`, `TRƯỞNG BAN CHỈ ĐẠO`; also the line “kiêm”. */
export function isPositionLine(text: string): boolean {
  if (text.length === 4 && text.toLowerCase() === 'kiêm') return true;
  return text.length <= 80 && isCapitals(text) && startsWithPosition(text.slice(firstLetter(text)));
}

/** Degrees in short: “TS. BS. ”, in front of a name. */
const DEGREES = /^[(“]?(?:[A-ZĐ][A-Za-zĐđ]{0,5}\.\s?){1,3}$/;
const FEWEST_WORDS = 2;
const MOST_WORDS = 5;

/** Two to five words with a capital each: “Lê Văn A”, “(TS. Y’Bia Niê”, “Thị-Mai K’Sơn”. */
function isName(text: string): boolean {
  const stop = text.lastIndexOf('.') + 1;
  let at = stop;
  if (stop === 0 ? text[0] === '(' || text[0] === '“' : isSpace(text.charCodeAt(stop))) at++;
  for (let words = 1; words <= MOST_WORDS; words++) {
    at = nameWordEnd(text, at);
    if (at === text.length) return words >= FEWEST_WORDS && (stop === 0 || DEGREES.test(text.slice(0, stop)));
    if (at < 0 || !(text[at] === '-' || isSpace(text.charCodeAt(at)))) return false;
    at++;
  }
  return false;
}

/** Where a word like “Văn” or “K’Sơn” ends that begins at `at`; -1 where none does. */
function nameWordEnd(text: string, at: number): number {
  if (!isCapital(text.charCodeAt(at))) return -1;
  let end = at + 1;
  if ("’'ʼ".includes(text.charAt(end)) && isCapital(text.charCodeAt(end + 1))) end += 2;
  while (isSmall(text.charCodeAt(end))) end++;
  return end;
}

const NAME_CAPITALS = /^\p{Lu}+(?:\s\p{Lu}+){1,4}$/u;
/** Family names of the great majority of Vietnamese; a first word among them makes a line of capitals a name. */
const FAMILY = new Set(
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đoàn vương trịnh đinh lâm mai tô hà tạ cao chu lương thái châu phùng kiều thạch kim sơn tăng quách lưu triệu vi nông hứa la giàng vàng thào lò lù sùng'.split(
    ' ',
  ),
);

/** Ranks and degrees that stand before a signer's name. */
const RANK = opening(
  [
    ...['Đại ', 'Thượng ', 'Trung ', 'Thiếu ', 'Chuẩn ', 'Phó ', 'Giáo ', 'Tiến ', 'Thạc ', 'Bác ', 'Dược ', 'Luật ', 'Kỹ ', 'Nhà '],
    ...['PGS', 'GS', 'TS', 'ThS', 'THS', 'BS', 'DS', 'KS', 'LS'],
  ],
  /^(?:(?:Đại|Thượng|Trung|Thiếu) (?:tá|tướng|úy|uý)|Chuẩn Đô đốc|(?:Phó )?Giáo sư|Tiến sĩ|Thạc sĩ|Bác sĩ|Dược sĩ|Luật sư|Kỹ sư|Nhà giáo|(?:P?GS|TS|T[hH]S|BS|DS|KS|LS)(?:[.\s-]{0,2}(?:TS|BS|CK\s?(?:II?|[12]))){0,2}\.?)\s(?=\p{Lu})/u,
);
const ADDRESS = opening(['Đồng chí', 'Đ/c', 'đ/c'], /^(?:Đồng chí|[Đđ]\/c)\s+(?=\p{Lu})/u);

/** A signer's name without “Đồng chí”. */
export const withoutAddress = (name: string): string => ADDRESS.strip(name);

/** “(đã ký)”, “(Ký tên, đóng dấu)”: what stands for the signature. */
export const isSignedMark = (text: string): boolean => text.length < 40 && startsWithOneOf(lowerCase(text), SIGNED);

const SIGNED = ['đã ký', '(đã ký', 'ký tên', '(ký tên', 'ký,', '(ký,'];

/** The name behind such a mark: “Đã ký: Nguyễn Văn An”; null for the mark alone. */
export function signedName(text: string): string | null {
  const name = SIGNED_NAME.exec(text)?.[1] ?? '';
  return isPersonName(name) ? name : null;
}
const SIGNED_NAME = opening(
  ['Đã ký', 'đã ký', 'ĐÃ KÝ', '(Đã', '(đã', 'Ký', 'ký', '(Ký', '(ký'],
  /^\(?(?:đã ký|ký tên|ký)\)?[:.,]?\s+(.{5,40})$/iu,
);

/** “PHÊ DUYỆT”, “DUYỆT CỦA BAN GIÁM HIỆU”: what stands above the title of who approves and is no title. */
export const isApprovalLine = (text: string): boolean => APPROVAL.test(text);
const APPROVAL = opening(['PHÊ', 'DUYỆT', 'XÁC', 'Ý'], /^(?:(?:Ý KIẾN )?PHÊ DUYỆT|DUYỆT|XÁC NHẬN)(?: CỦA [\p{Lu}\s-]{2,50})?$/u);

const LONGEST_NAME = 40;

/** Two to five capitalised words: the signer's name. `BÙI VĂN A` counts when it begins with a family name. */
export function isPersonName(text: string): boolean {
  if (text.length > LONGEST_NAME || !isLetter(text.charCodeAt(text.length - 1))) return false;
  if (isName(RANK.strip(withoutAddress(text)))) return true;
  return isCapitals(text) && hasFamilyName(text) && NAME_CAPITALS.test(text) && !startsWithPosition(text);
}

function hasFamilyName(text: string): boolean {
  const space = text.indexOf(' ');
  return FAMILY.has((space < 0 ? text : text.slice(0, space)).toLowerCase());
}

/** A name of three words or more that begins with a family name, which other words in capitals hardly do. */
export const isFullName = (text: string): boolean => text.split(' ').length > 2 && isPersonName(text) && hasFamilyName(text);

/** Where the name begins in “HIỆU TRƯỞNG Lê Thị Kim Hoa”; -1 in any other line. */
export function nameBehindPosition(text: string): number {
  const at = SMALL_BEHIND_CAPITALS.exec(text)?.[0].length ?? -1;
  return at > 0 && isPositionLine(text.slice(0, at).trimEnd()) && isFullName(text.slice(at)) ? at : -1;
}
const SMALL_BEHIND_CAPITALS = /^(?:[\p{Lu}-]{2,12}\s){1,6}(?=\p{Lu}\p{Ll})/u;
