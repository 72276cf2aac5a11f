import { behindSpace } from '../../text/behind-space.ts';
import { digitsAt } from '../../text/digits-at.ts';
import { hasAt } from '../../text/ends.ts';
import { endAt, execAt } from '../../text/exec-at.ts';
import { holding, holdsOneOf } from '../../text/guarded.ts';
import { isCapital, isDigit, isLetter, isSmall } from '../../text/letters.ts';
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
const SEPARATORS = '/-–—−‑';
const SPACED_GROUP = / (?=\p{Lu}\p{L}{1,5}\/\p{Lu})/uy;
const LONGEST_SERIAL = 7;
const LONGEST_GROUP = 24;
const TRAINING = / (?:& ?)?ĐT(?![\p{L}\p{M}:.]| ?:)/uy;
/** A word of the sentence that lost its space: `NĐ-CPngày`. */
const GLUED_WORD = holding(['ngày', 'của', 'về'], /ngày|của|về/);
const MISREAD_STROKES = ['Ð', 'ð', 'ɖ'];
const WILD = /[\p{L}\p{Nd}][\p{L}\p{Nd}./\-&–]{1,39}/uy;
const WILD_END = /[./\-–&]{1,40}$/;

const mendLetters = (symbol: string): string => symbol.replace(/[Ððɖ]/g, 'Đ');

function countCapitals(letters: string): number {
  let capitals = 0;
  for (let at = 0; at < letters.length; at++) if (isCapital(letters.charCodeAt(at))) capitals++;
  return capitals;
}

const isCapitalAt = (text: string, at: number): boolean => at >= 0 && at < text.length && isCapital(text.charCodeAt(at));

/** Behind the year at `offset`, with the separator before it; `offset` itself where none stands. */
function behindYear(text: string, offset: number): number {
  const separator = behindSpace(text, offset);
  if (!hasAt(text, separator, SEPARATORS)) return offset;
  const year = behindSpace(text, separator + 1);
  const digits = digitsAt(text, year, 5);
  return digits >= 2 && digits <= 4 ? year + digits : offset;
}

interface Group {
  readonly letters: string;
  readonly end: number;
}

/** The next group of letters behind `offset`, null where the number ends. */
function readGroup(text: string, offset: number, groups: number): Group | null {
  const separator = behindSpace(text, offset);
  const separated = hasAt(text, separator, SEPARATORS);
  const start = separated ? behindSpace(text, separator + 1) : groups === 0 ? gluedGroup(text, offset) : -1;
  if (!isCapitalAt(text, start)) return null;
  let letters = lettersAt(text, start);
  const glued = letters.length > 3 ? (GLUED_WORD.exec(letters)?.index ?? -1) : -1;
  if (glued > 1) letters = letters.slice(0, glued);
  // `PGD ĐT`, `SGD & ĐT`: one symbol.
  const training = letters.endsWith('GD') ? execAt(TRAINING, text, start + letters.length)?.[0] : undefined;
  if (training !== undefined) return { letters: letters + training.replace(/ /g, ''), end: start + letters.length + training.length };
  const spaces = separated ? start - offset - 1 : 0;
  // ` - Sở Nội vụ` behind a number is a body, and so is ` - BQP` behind two groups.
  if (spaces > 0 && countCapitals(letters) < 2) return null;
  return spaces === 2 && groups > 1 ? null : { letters, end: start + letters.length };
}

/** Where letters begin that no separator parts from the number, -1 if nowhere: `07/2029CV-TPX`, `12KL/TW`, `84 QĐ/TWĐTN`. */
function gluedGroup(text: string, offset: number): number {
  if (isCapitalAt(text, offset)) return isCapitalAt(text, offset + 1) ? offset : -1;
  return isCapitalAt(text, offset + 1) && endAt(SPACED_GROUP, text, offset) > 0 ? offset + 1 : -1;
}

function lettersAt(text: string, start: number): string {
  let end = start + 1;
  while (end - start < LONGEST_GROUP && isOfGroup(text, end)) end++;
  return text.slice(start, end);
}

/** A letter, a digit, or the full stop of an abbreviation: `Q.PC`, not `TW. Căn cứ`. */
function isOfGroup(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isLetter(code) || isDigit(code) || text[at] === '&') return true;
  return text[at] === '.' && isCapitalAt(text, at + 1) && !isSmall(text.charCodeAt(at + 2));
}

/** What may stand behind a serial, a space before it left out: a separator, or a letter glued to it. */
function goesOn(text: string, offset: number): boolean {
  const at = behindSpace(text, offset);
  if (at >= text.length) return false;
  const next = text.charCodeAt(at);
  return next > 0x7f || next === SLASH || next === HYPHEN || isCapital(next);
}

const SLASH = 0x2f;
const HYPHEN = 0x2d;

/** Whether letters may follow the digits at `start`: not those of “10 ngày”, “30%”, “2031,”. */
function mayHaveLetters(text: string, start: number): boolean {
  const end = start + digitsAt(text, start, LONGEST_SERIAL);
  return end < text.length && (isSmall(text.charCodeAt(end)) || hasAt(text, end, '.|') || goesOn(text, end));
}

export function readDocumentNumber(text: string, start: number): DocumentNumber | null {
  if (!mayHaveLetters(text, start)) return null;
  const serial = endAt(SERIAL, text, start);
  if (serial < 0 || !goesOn(text, serial)) return null;
  let end = behindYear(text, serial);
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
  const ocr = hasAt(written, digitsAt(written, 0, 5), 'OlI|') || holdsOneOf(written, MISREAD_STROKES);
  return { start, end, after, code: written.replaceAll(' ', ''), symbols: ocr ? symbols.map(mendLetters) : symbols, ocr };
}

/** A number of a house style of its own, believed only after `Văn bản số`, `Công văn số`: `HTC-KD017/27-TX`. */
export function readWildNumber(text: string, start: number): DocumentNumber | null {
  const code = execAt(WILD, text, start)?.[0].replace(WILD_END, '');
  if (code === undefined || !/\d/.test(code) || !/[/-]/.test(code) || !/\p{Lu}/u.test(code)) return null;
  const end = start + code.length;
  return { start, end, after: end, code, symbols: (code.match(/\p{Lu}+/gu) ?? []).map(mendLetters), ocr: false };
}
