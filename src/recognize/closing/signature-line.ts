import { POSITION_KEYS } from '../../grammar/positions.ts';
import { bareKey } from '../../text/fold.ts';
import { isCapitals } from '../../text/is-capitals.ts';

export interface AuthorityMark {
  authority: 'TM' | 'KT' | 'TL' | 'TUQ' | 'Q';
  /** Where the words behind the mark begin. */
  end: number;
  mended: boolean;
}

const AUTHORITY = /^(TUQ|T\s?\/?\s?M|K\s?\/?\s?T|T\s?\/?\s?L|Q)\s?(?:\.\s*|\s+(?=\p{Lu}))(?=\p{Lu})/u;
/** “FT.”, “KI.”, “IM.”: what scans make of KT. and TM. in front of a title in capitals. */
const MISREAD = /^(?:“?\S{0,6}\s)?\S{0,2}([FKXIVTsv]?[TI]|[T1I]M)[.,]\s*(?=\p{Lu}{2})/u;

/** The authority mark (`TM.`, `KT.`, `T/M`) that opens a line of a signature block, or null. */
export function readAuthority(text: string): AuthorityMark | null {
  const match = /^[TKQ]/.test(text) ? AUTHORITY.exec(text) : null;
  if (match !== null) {
    const letters = (match[1] as string).replace(/[\s/]/g, '');
    return { authority: letters as AuthorityMark['authority'], end: match[0].length, mended: false };
  }
  const misread = text.length < 60 && /[.,]\s*\p{Lu}{2}/u.test(text) ? MISREAD.exec(text) : null;
  if (misread === null || !startsWithPosition(text.slice(misread[0].length))) return null;
  return { authority: (misread[1] as string).endsWith('M') ? 'TM' : 'KT', end: misread[0].length, mended: true };
}

function startsWithPosition(text: string): boolean {
  const key = bareKey(text);
  return POSITION_KEYS.some((position) => key.startsWith(position) && !/[a-z]/.test(key[position.length] ?? ''));
}

/** A title of a signer, in capitals: `PHÓ CHỦ TỊCH`, `TRƯỞNG BAN CHỈ ĐẠO`; also the line “kiêm”. */
export function isPositionLine(text: string): boolean {
  if (text.length === 4 && text.toLowerCase() === 'kiêm') return true;
  return text.length <= 80 && isCapitals(text) && startsWithPosition(text.replace(/^[^\p{L}]+/u, ''));
}

const NAME = /^(?:[(“]?(?:[A-ZĐ][A-Za-zĐđ]{0,5}\.\s?){0,3})?\p{Lu}(?:[’'ʼ]\p{Lu})?\p{Ll}*(?:[\s-]\p{Lu}(?:[’'ʼ]\p{Lu})?\p{Ll}*){1,4}$/u;
const NAME_CAPITALS = /^\p{Lu}+(?:\s\p{Lu}+){1,4}$/u;
/** Family names of the great majority of Vietnamese; a first word among them makes a line of capitals a name. */
const FAMILY = new Set(
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đoàn vương trịnh đinh lâm mai tô hà tạ cao chu lương thái châu phùng kiều thạch kim sơn tăng quách lưu triệu vi nông hứa la giàng vàng thào lò lù sùng'.split(
    ' ',
  ),
);

/** Ranks and degrees that stand before a signer's name. */
const RANK =
  /^(?:(?:Đại|Thượng|Trung|Thiếu) (?:tá|tướng|úy|uý)|Chuẩn Đô đốc|(?:Phó )?Giáo sư|Tiến sĩ|Thạc sĩ|Bác sĩ|Dược sĩ|Luật sư|Kỹ sư|Nhà giáo|(?:P?GS|TS|T[hH]S|BS|DS|KS|LS)(?:[.\s-]{0,2}(?:TS|BS|CK\s?(?:II?|[12]))){0,2}\.?)\s(?=\p{Lu})/u;
const ADDRESS = /^(?:Đồng chí|[Đđ]\/c)\s+(?=\p{Lu})/u;

/** A signer's name without “Đồng chí”. */
export const withoutAddress = (name: string): string => name.replace(ADDRESS, '');

/** “(đã ký)”, “(Ký tên, đóng dấu)”: what stands for the signature. */
export const isSignedMark = (text: string): boolean => text.length < 40 && /^\(?(?:đã ký|ký tên|ký,)/iu.test(text);

/** Two to five capitalised words: the signer's name. `BÙI VĂN A` counts when it begins with a family name. */
export function isPersonName(text: string): boolean {
  if (text.length > 40) return false;
  if (NAME.test(withoutAddress(text).replace(RANK, ''))) return true;
  return NAME_CAPITALS.test(text) && hasFamilyName(text) && !startsWithPosition(text);
}

const hasFamilyName = (text: string): boolean => FAMILY.has((text.split(' ')[0] as string).toLowerCase());

/** A name of three words or more that begins with a family name, which other words in capitals hardly do. */
export const isFullName = (text: string): boolean => text.split(' ').length > 2 && isPersonName(text) && hasFamilyName(text);
