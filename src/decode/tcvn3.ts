import { once } from '../text/once.ts';

/**
 * TCVN3 (ABC), the encoding of the `.VnTime` fonts: one byte a letter, capitals with a tone only as the small letter in a
 * font of capitals (`.VnTimeH`). Source: TCVN 5712:1993, table VN3.
 */
const ROWS: readonly (readonly [first: number, letters: string])[] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
];

const LETTERS = once(
  () => new Map(ROWS.flatMap(([first, letters]) => [...letters].map((letter, i) => [String.fromCharCode(first + i), letter]))),
);

const ENCODED = /[\u00A1-\u00FE]/g;

/** Text whose bytes, or letters of a `.Vn` font, were read as Latin-1, in Unicode. */
export function fromTcvn3(text: string): string {
  const letters = LETTERS();
  return text.replace(ENCODED, (letter) => letters.get(letter) ?? letter).replace(CAPITALS(), raise);
}

/** The small letters that have no capital of their own. */
const TONED = ROWS.slice(1).reduce((toned, [, letters]) => toned + letters, '');
const WORD = `[\\p{Lu}${TONED}]+(?!\\p{L})`;

/** A row of words of capitals and of small letters that have none; what the row goes on in is small, or no word. */
const CAPITALS = once(() => new RegExp(`(?<!\\p{L})${WORD}(?:[ -]${WORD})*`, 'gu'));
const PLAINLY_CAPITAL = once(() => new RegExp(`\\p{Lu}[${TONED}]{0,3}\\p{Lu}`, 'u'));

/**
 * Small letters in such a row are capitals of a font when a word beside them is plainly set in capitals (`Kế HOạCH`,
 * `Xã HOà BìNH`), and what they look like otherwise: `Lý Tự Hà`. At an end where the sentence goes on in small letters they are
 * those of the sentence: “thực hiện QCDC ở cơ sở”.
 */
function raise(row: string, at: number, text: string): string {
  const words = row.split(/(?<=[ -])/);
  const plain = words.map((word) => PLAINLY_CAPITAL().test(word));
  const first = /\p{Ll}[ -]$/u.test(text.slice(Math.max(0, at - 2), at)) ? plain.indexOf(true) : 0;
  const last = /^[ -]\p{L}/u.test(text.slice(at + row.length, at + row.length + 2)) ? plain.lastIndexOf(true) : words.length - 1;
  if (!plain.includes(true)) return row;
  return words.map((word, i) => (first <= i && i <= last ? word.toUpperCase() : word)).join('');
}
