import { isSpace } from '../../text/ends.ts';
import { holdsOneOf } from '../../text/guarded.ts';
import { firstLetter } from '../../text/letters.ts';
import { lowerCase } from '../../text/lower-case.ts';

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

/** In lower case. */
const LABEL = /(?:^|[\s|])[sś][ốôóồổọo][:z?]?(?=[\s:.\d/(?-])\s*[:.]?\s*/;
/** What may stand before it. */
const MOST_BEFORE = 1;
const SYMBOL = /\p{Lu}[\p{L}&Đđ]*(?:\s?[-–/]\s?\p{Lu}[\p{L}&\d]*){1,4}/u;
/** Behind the label: a serial (maybe blank, dotted or misread), a slash or hyphen, the symbol. */
const NUMBER =
  /^(?<serial>[\d?|IlOo.…_\s]{0,20}?|(?=[^/|–-]{0,6}\d)[\d?|!ÌÍÎÏìíîïIilOoóÓòÒZzSsBGgqb]{2,6}\s?)(?<bis>[a-z]?)\s?(?<separator>[/|–-])\s?\/?\s?(?<symbol>\p{Lu}[\p{L}&]*(?:\s?[-–/.]\s?\p{Lu}[\p{L}&\d]*){1,5}(?:(?<=GD)\s(?:&\s?)?ĐT(?!\p{L}))?|\p{Lu}{2,}[\p{L}&]*)/u;

/**
 * The number and symbol in a line of a letterhead, or null.
 *
 * @example “Số: 847/KH-UBND” · “Số 45 - KH/BCĐ” · “Số: /KH-SCT” (not yet numbered) · “Số:     /KH-THPTĐBK”
 * @example a scan: “sóz?04|/KH-SYT”: the serial is no number, so it is null
 * @example no number line: “THEO QUYẾT ĐỊNH SỐ 1050/QĐ-SCT” names another instrument
 */
export function readNumberLine(text: string): NumberLine | null {
  const lower = lowerCase(text);
  if (!holdsOneOf(lower.slice(0, MOST_BEFORE + 2), ['s', 'ś'])) return null;
  const label = LABEL.exec(lower);
  if (label === null || label.index > MOST_BEFORE) return null;
  const at = label.index + label[0].length;
  const rest = text.slice(at);
  // Only the symbol of a plan: the number of a decision in the issuer's own name is no number line.
  const match = NUMBER.exec(rest);
  const start = label.index + (isSpace(label[0].charCodeAt(0)) ? 1 : 0);
  if (match?.groups === undefined) {
    const symbol = SYMBOL.exec(rest.slice(0, 30));
    if (symbol === null || firstLetter(rest) < symbol.index) return null;
    return { start, end: at + symbol.index + symbol[0].length, serial: null, symbol: tidy(symbol[0]), mended: true };
  }
  const { serial = '', bis = '', separator = '', symbol = '' } = match.groups;
  const written = ALL_DIGITS.test(serial) ? serial : serial.replace(/[\s.…_]/g, '');
  const isNumber = ALL_DIGITS.test(written);
  const mended = !LABELS.includes(text.slice(start, start + 2)) || (written !== '' && !isNumber);
  if (separator !== '/' && separator !== '|' && !symbol.includes('/') && !isNumber) return null;
  return {
    start,
    end: at + match[0].length,
    serial: isNumber ? written + bis : null,
    symbol: tidy(symbol),
    mended,
  };
}

const LABELS = ['Số', 'SỐ', 'số'];

const ALL_DIGITS = /^\d{1,6}$/;

const tidy = (symbol: string) => symbol.replaceAll(' ', '').replaceAll('–', '-').replaceAll('Ð', 'Đ');
