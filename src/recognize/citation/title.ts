import { BRACKET_ENDS, GROUND_TITLE_AFTER_SEMICOLON, TITLE_AFTER_BRACKET, TITLE_AFTER_SEMICOLON } from '../../grammar/citation-titles.ts';
import { marksAtEnd } from '../../text/ends.ts';
import { isCapital, isDigit, isSmall } from '../../text/letters.ts';
import type { Reading } from './body-words.ts';
import type { LocalSpan } from './citation-match.ts';
import { compilePhrases } from './phrases.ts';
import { CLAUSE_OPENERS, isClauseAfterAnd, isClauseAfterComma, isClauseAt, isGround } from './title-clause.ts';
import { opensQuote, QUOTATION_MARKS, readQuotedTitle } from './title-quote.ts';

const BRACKETS = compilePhrases(BRACKET_ENDS);
const AFTER_SEMICOLON = compilePhrases(TITLE_AFTER_SEMICOLON);
const GROUND_AFTER_SEMICOLON = compilePhrases(GROUND_TITLE_AFTER_SEMICOLON);
const AFTER_BRACKET = compilePhrases(TITLE_AFTER_BRACKET);
const MAX_TITLE = 900;
const MARK = new RegExp(`[;:.,()“”"»«]| (?=(?:và|${CLAUSE_OPENERS.join('|')}) )`, 'g');
const ABBREVIATED = /(?:^|[\s(])(?:tp|tx|tt|q|p|h|ths|ts|gs|pgs|th\.s|v\.v|đ\/c|nxb|st)$/;
const NEW_SENTENCE = /^[”"»)]? [\p{Lu}“"\d-]/u;
const TRAILING = ',;:–-';

/** Whether another instrument stands at `offset`, behind the mark at `separator`, beside the one whose title is read. */
export type IsBeside = (offset: number, separator: number) => boolean;

function isSentenceEnd(text: string, reading: string, at: number): boolean {
  const rest = text.slice(at + 1, at + 4);
  if (rest.trim() === '' || rest.startsWith('.') || /^ ?\//.test(rest) || text[at - 1] === '.') return true;
  return (NEW_SENTENCE.test(rest) || opensGluedSentence(text, at)) && !ABBREVIATED.test(reading.slice(Math.max(0, at - 6), at));
}

/** “… năm 2026.Đảng ủy xã …”: a space was left out; “TP.Huế” is one name. */
const opensGluedSentence = (text: string, at: number): boolean => {
  const before = text.charCodeAt(at - 1);
  return (isSmall(before) || isDigit(before)) && isCapital(text.charCodeAt(at + 1)) && isSmall(text.charCodeAt(at + 2));
};

/** `… Đề án trồng rừng (gọi tắt là Đề án) |của các hợp tác xã|`. */
function goesOnBehind(reading: string, bracket: number): boolean {
  const close = reading.indexOf(')', bracket);
  return close > 0 && reading[close + 1] === ' ' && AFTER_BRACKET.startingAt(reading, close + 2) > 0;
}

/** Whether the title ends at the mark at `at`, which stands in no quotation and no bracket. */
function endsAt(source: Reading, start: number, at: number, limit: number, isBeside: IsBeside): boolean {
  const { text, reading } = source;
  switch (text[at]) {
    case ';':
      // “Căn cứ …; Hướng dẫn số 07-HD/…”: a type with its number, though the word alone goes on with a title.
      if (isBeside(at + 2, at)) return true;
      if (AFTER_SEMICOLON.startingAt(reading, at + 2) > 0) return false;
      return !isGround(reading) || GROUND_AFTER_SEMICOLON.startingAt(reading, at + 2) === 0;
    case ':':
      return !/^ ?[“"«]/.test(text.slice(at + 1, at + 3));
    case '.':
      return isSentenceEnd(text, reading, at);
    case ',':
      return isClauseAfterComma(source, at, limit) || isBeside(at + 2, at);
    default:
      if (reading.startsWith('và ', at + 1)) return isClauseAfterAnd(reading, at + 4) || isBeside(at + 4, at);
      return isClauseAt(reading, start, at + 1);
  }
}

function titleEnd(source: Reading, start: number, limit: number, isBeside: IsBeside): number {
  const { text } = source;
  const reading = source.reading.slice(0, limit);
  let brackets = 0;
  let quotes = 0;
  MARK.lastIndex = start;
  for (let found = MARK.exec(reading); found !== null; found = MARK.exec(reading)) {
    const at = found.index;
    const mark = text[at] as string;
    if (QUOTATION_MARKS.includes(mark)) {
      quotes += opensQuote(text, at) ? 1 : -1;
      if (quotes < 0) return at;
    } else if (mark === '(') {
      if (isBeside(at + 1, at) || (BRACKETS.startingAt(source.reading, at + 1) > 0 && !goesOnBehind(source.reading, at))) return at;
      brackets++;
    } else if (mark === ')') {
      if (brackets === 0) return at;
      brackets--;
    } else if (quotes === 0 && brackets === 0 && endsAt(source, start, at, limit, isBeside)) return at;
  }
  return limit;
}

/** The title that starts at `start`, up to where the sentence goes on, without the quotation marks around it. */
export function readTitle(source: Reading, start: number, isBeside: IsBeside): LocalSpan | null {
  const quoted = readQuotedTitle(source, start);
  if (quoted !== null) return quoted;
  const { text } = source;
  const end = marksAtEnd(text.slice(start, titleEnd(source, start, Math.min(text.length, start + MAX_TITLE), isBeside)), TRAILING);
  return end < 3 ? null : { start, end: start + end };
}
