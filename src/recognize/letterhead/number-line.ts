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

const LABEL = /(?:^|[\s|])[SŚ][ốôóồổọo][:z?]?(?=[\s:.\d/(?-])\s*[:.]?\s*/iu;
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
  const label = LABEL.exec(text);
  if (label === null || label.index > 1) return null;
  const at = label.index + label[0].length;
  const rest = text.slice(at);
  // Only the symbol of a plan: the number of a decision in the issuer's own name is no number line.
  const match = NUMBER.exec(rest);
  const start = label.index + (/^\s/.test(label[0]) ? 1 : 0);
  if (match?.groups === undefined) {
    const symbol = SYMBOL.exec(rest.slice(0, 30));
    if (symbol === null || !/^[^\p{L}]*$/u.test(rest.slice(0, symbol.index))) return null;
    return { start, end: at + symbol.index + symbol[0].length, serial: null, symbol: tidy(symbol[0]), mended: true };
  }
  const { serial = '', bis = '', separator = '', symbol = '' } = match.groups;
  const written = serial.replace(/[\s.…_]/g, '');
  const isNumber = /^\d{1,6}$/.test(written);
  const mended = !/^(?:Số|SỐ|số)/u.test(text.slice(start)) || (written !== '' && !isNumber);
  if (/^[–-]$/.test(separator) && !/[/]/.test(symbol) && !isNumber) return null;
  return {
    start,
    end: at + match[0].length,
    serial: isNumber ? written + bis : null,
    symbol: tidy(symbol),
    mended,
  };
}

const tidy = (symbol: string) => symbol.replace(/\s/g, '').replace(/–/g, '-').replace(/Ð/g, 'Đ');
