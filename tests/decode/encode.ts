import type { Encoding } from '../../src/decode/encoding.ts';

/** Texts in legacy encodings, made as the converters of the field make them: letter by letter, without escapes. */

/** TCVN 5712:1993, table VN3: letters from a byte on. Capitals with a tone have no byte, and take the small letter's. */
const TCVN3: readonly (readonly [number, string])[] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
];
const TCVN3_BYTES = new Map(TCVN3.flatMap(([first, letters]) => [...letters].map((letter, i) => [letter, first + i])));

const ACUTE = '\u0301';
const GRAVE = '\u0300';
const HOOK = '\u0309';
const TILDE = '\u0303';
const DOT = '\u0323';
const BREVE = '\u0306';
const CIRCUMFLEX = '\u0302';
const HORN = '\u031B';

/** VNI-Windows: what stands behind the vowel, by its mark and tone. */
const VNI: Readonly<Record<string, string>> = {
  [ACUTE]: 'ù',
  [GRAVE]: 'ø',
  [HOOK]: 'û',
  [TILDE]: 'õ',
  [DOT]: 'ï',
  [BREVE]: 'ê',
  [BREVE + ACUTE]: 'é',
  [BREVE + GRAVE]: 'è',
  [BREVE + HOOK]: 'ú',
  [BREVE + TILDE]: 'ü',
  [BREVE + DOT]: 'ë',
  [CIRCUMFLEX]: 'â',
  [CIRCUMFLEX + ACUTE]: 'á',
  [CIRCUMFLEX + GRAVE]: 'à',
  [CIRCUMFLEX + HOOK]: 'å',
  [CIRCUMFLEX + TILDE]: 'ã',
  [CIRCUMFLEX + DOT]: 'ä',
};
const VNI_ALONE: Readonly<Record<string, string>> = { đ: 'ñ', í: 'í', ì: 'ì', ỉ: 'æ', ĩ: 'ó', ị: 'ò', ỵ: 'î' };

/** RFC 1456. */
const VIQR: Readonly<Record<string, string>> = {
  [BREVE]: '(',
  [CIRCUMFLEX]: '^',
  [HORN]: '+',
  [ACUTE]: "'",
  [GRAVE]: '`',
  [HOOK]: '?',
  [TILDE]: '~',
  [DOT]: '.',
};

/** Windows-1258: letters that the code page adds to Latin-1, and its tones. */
const CP1258: Readonly<Record<string, number>> = {
  Ă: 0xc3,
  ă: 0xe3,
  Đ: 0xd0,
  đ: 0xf0,
  Ơ: 0xd5,
  ơ: 0xf5,
  Ư: 0xdd,
  ư: 0xfd,
  [GRAVE]: 0xcc,
  [HOOK]: 0xd2,
  [TILDE]: 0xde,
  [ACUTE]: 0xec,
  [DOT]: 0xf2,
};

/** What none of the encodings has. */
const PLAIN: Readonly<Record<string, string>> = { '–': '-', '—': '-', '“': '"', '”': '"', '‘': "'", '’': "'", '…': '...', '\u00A0': ' ' };

/** The base letter, its mark of vowel and its tone. */
function partsOf(letter: string): { base: string; mark: string; tone: string } {
  const [base = '', ...marks] = letter.normalize('NFD');
  const isMark = (sign: string) => sign === BREVE || sign === CIRCUMFLEX || sign === HORN;
  return { base, mark: marks.find(isMark) ?? '', tone: marks.find((sign) => !isMark(sign)) ?? '' };
}

const isAscii = (letter: string) => letter < '\u0080';

function vniOf(letter: string): string {
  const small = letter.toLowerCase();
  const { base, mark, tone } = partsOf(small);
  const vowel = mark === HORN ? (base === 'o' ? 'ô' : 'ö') : base;
  const written = VNI_ALONE[small] ?? vowel + (VNI[(mark === HORN ? '' : mark) + tone] ?? '');
  return small === letter ? written : written.toUpperCase();
}

function viqrOf(letter: string): string {
  if (letter === 'đ' || letter === 'Đ') return letter === 'đ' ? 'dd' : 'DD';
  const { base, mark, tone } = partsOf(letter);
  return base + (VIQR[mark] ?? '') + (VIQR[tone] ?? '');
}

function cp1258Of(letter: string): string {
  const { base, mark, tone } = partsOf(letter);
  const vowel = (base + mark).normalize('NFC');
  return String.fromCharCode(CP1258[vowel] ?? vowel.charCodeAt(0)) + (tone === '' ? '' : String.fromCharCode(CP1258[tone] ?? 0x3f));
}

const LETTERS: Readonly<Partial<Record<Encoding, (letter: string) => string>>> = {
  tcvn3: (letter) => String.fromCharCode(TCVN3_BYTES.get(letter) ?? TCVN3_BYTES.get(letter.toLowerCase()) ?? 0x3f),
  vni: vniOf,
  viqr: viqrOf,
  'windows-1258': cp1258Of,
};

/** The bytes of a text. What an encoding does not have is written plainly, or as `?`. */
export function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-16le') return new Uint8Array(Buffer.from(text, 'utf16le'));
  if (encoding === 'utf-16be') return new Uint8Array(Buffer.from(text, 'utf16le').swap16());
  const letterOf = LETTERS[encoding] as (letter: string) => string;
  const written = [...plainly(text)].map((letter) => (isAscii(letter) ? letter : letterOf(letter)));
  return new Uint8Array(Buffer.from(written.join(''), 'latin1'));
}

/** The text without the signs that legacy encodings do not have. */
export function plainly(text: string): string {
  return [...text.replace(/[\u00AD\u200B-\u200F\uFEFF]/g, '').normalize('NFC')]
    .map((sign) => PLAIN[sign] ?? (isAscii(sign) || /[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]/u.test(sign) ? sign : '?'))
    .join('');
}
