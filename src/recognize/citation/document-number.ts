import { endAt, execAt } from '../../text/exec-at.ts';
import { footnoteIn } from './number-symbols.ts';

/**
 * Số, ký hiệu: `27/CT-TTg`, `14-CT/TW`, `09/2031/PL-UBTVQH16`, `902/UBND`, `15/2031/TNC-XD`.
 *
 * A line break leaves a space beside a hyphen (`08- CT/TW`, `318/2031/NĐ- CP`), and typists put one before a slash
 * (`2208 /KH-ĐTT`). Not numbers of documents: `24/7`, `15/6/2023`, `Km2+300`.
 */
export interface DocumentNumber {
  readonly start: number;
  readonly end: number;
  /** Behind a footnote's number glued to it. */
  readonly after: number;
  /** As written, white space removed. */
  readonly code: string;
  /** The letter groups in order, with the `Đ` that a scan misread: `['QĐ', 'UBND']`. */
  readonly symbols: readonly string[];
  readonly ocr: boolean;
}

// A scan reads 0 as O, 1 as l or I: `O5-CT/TW`, `1l8-QĐ/TU`.
const SERIAL = /(?:[lI|](?=\d))?[\dO](?:[\dO]|[lI|](?=\d)){0,5}(?:\.\d{1,2}(?!\d))?(?:[a-zđ]{1,2}(?!\p{L}))?/uy;
const YEAR = / ?[/\-–—−‑] ?\d{2,4}(?!\d)/uy;
const SEPARATOR = /(?<left> ?)[/\-–—−‑](?<right> ?)/uy;
const GROUP = /\p{Lu}(?:[\p{L}\p{Nd}&]|\.(?=\p{Lu}(?!\p{Ll}))){0,23}/uy;
/** `07/2029CV-TPX`, `12KL/TW`: no separator before the letters; `84 QĐ/TWĐTN`: a space. */
const GLUED_GROUP = /(?=\p{Lu}{2})| (?=\p{Lu}\p{L}{1,5}\/\p{Lu})/uy;
const TRAINING = / (?:& ?)?ĐT(?![\p{L}\p{M}:.]| ?:)/uy;
/** A word of the sentence that lost its space: `NĐ-CPngày`. */
const GLUED_WORD = /ngày|của|về/;
const CAPITALS = /\p{Lu}/gu;
const MISREAD = /[Ððɖ]|^\d{0,5}[OlI|]/;
const WILD = /[\p{L}\p{Nd}][\p{L}\p{Nd}./\-&–]{1,39}/uy;
const WILD_END = /[./\-–&]{1,40}$/;

const mendLetters = (symbol: string): string => symbol.replace(/[Ððɖ]/g, 'Đ');

const countCapitals = (letters: string): number => letters.match(CAPITALS)?.length ?? 0;

interface Group {
  readonly letters: string;
  readonly end: number;
}

/** The next group of letters behind `offset`, null where the number ends. */
function readGroup(text: string, offset: number, groups: number): Group | null {
  const separator = execAt(SEPARATOR, text, offset) ?? (groups === 0 ? execAt(GLUED_GROUP, text, offset) : null);
  if (separator === null) return null;
  const start = offset + separator[0].length;
  let letters = execAt(GROUP, text, start)?.[0];
  if (letters === undefined) return null;
  const glued = letters.search(GLUED_WORD);
  if (glued > 1) letters = letters.slice(0, glued);
  // `PGD ĐT`, `SGD & ĐT`: one symbol.
  const training = letters.endsWith('GD') ? execAt(TRAINING, text, start + letters.length)?.[0] : undefined;
  if (training !== undefined) return { letters: letters + training.replace(/ /g, ''), end: start + letters.length + training.length };
  const { left = '', right = '' } = separator.groups ?? {};
  // ` - Sở Nội vụ` behind a number is a body, and so is ` - BQP` behind two groups.
  if (left + right !== '' && countCapitals(letters) < 2) return null;
  return left !== '' && right !== '' && groups > 1 ? null : { letters, end: start + letters.length };
}

/** What may stand behind a serial, a space before it left out: a separator, or a letter glued to it. */
function goesOn(text: string, offset: number): boolean {
  const next = text[text[offset] === ' ' ? offset + 1 : offset] ?? '';
  return next > '\x7f' || next === '/' || next === '-' || (next >= 'A' && next <= 'Z');
}

export function readDocumentNumber(text: string, start: number): DocumentNumber | null {
  let end = endAt(SERIAL, text, start);
  if (end < 0 || !goesOn(text, end)) return null;
  end = Math.max(end, endAt(YEAR, text, end));
  const symbols: string[] = [];
  for (let group = readGroup(text, end, 0); group !== null; group = readGroup(text, end, symbols.length)) {
    symbols.push(group.letters);
    end = group.end;
  }
  const last = symbols.pop();
  if (last === undefined) return null;
  const after = end;
  const footnote = footnoteIn(last);
  end -= footnote;
  symbols.push(last.slice(0, last.length - footnote));
  if (countCapitals(symbols.join('')) < 2) return null;
  const written = text.slice(start, end);
  return { start, end, after, code: written.replace(/\s+/g, ''), symbols: symbols.map(mendLetters), ocr: MISREAD.test(written) };
}

/** A number of a house style of its own, believed only after `Văn bản số`, `Công văn số`: `HTC-KD017/27-TX`. */
export function readWildNumber(text: string, start: number): DocumentNumber | null {
  const code = execAt(WILD, text, start)?.[0].replace(WILD_END, '');
  if (code === undefined || !/\d/.test(code) || !/[/-]/.test(code) || !/\p{Lu}/u.test(code)) return null;
  const end = start + code.length;
  return { start, end, after: end, code, symbols: (code.match(/\p{Lu}+/gu) ?? []).map(mendLetters), ocr: false };
}
