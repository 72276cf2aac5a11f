import { readBody } from './body-name.ts';
import { bodyHeadAt, type Reading } from './body-words.ts';
import type { LocalSpan } from './citation-match.ts';
import type { Mention } from './mention.ts';
import { issuerSymbols } from './number-symbols.ts';

export interface TitleAndIssuer {
  readonly title: LocalSpan;
  readonly issuer: LocalSpan;
}

const OF = ' của ';
/** A title that is of a time is closed by it; what is of a body may be the body's own: `Quy chế làm việc |của Sở|`. */
const CLOSED_BY_TIME = /(?:\d{4}|tiếp theo|học kỳ (?:i{1,2}|\d)|quý (?:i{1,3}|iv|\d)|tháng \d{1,2})$/;
/** What is issued as somebody's: `ban hành Chương trình công tác năm 2031 |của Ủy ban nhân dân xã|`. */
const OF_WHOM = /^(?:ban hành|phê duyệt|công bố|thông qua) /;
const SMALL_WORDS: ReadonlySet<string> = new Set(['và', 'của', 'các']);
const SHORTEST_SYMBOL = 3;

/** The first letters of a name, abbreviations whole, without `&`: `Sở GD&ĐT Hòa An` → `SGDĐTHA`. */
function initials(name: string): string {
  const words = name.split(/[\s,-]+/).filter((word) => word !== '' && !SMALL_WORDS.has(word));
  return words.map((word) => (/^[\p{Lu}&]{2,}$/u.test(word) ? word : word.charAt(0).toUpperCase())).join('');
}

const plain = (symbol: string): string => symbol.normalize('NFD').replace(/[\p{M}&]/gu, '');

/**
 * An issuer that stands behind the title: `Công văn số 61/SGDĐT-TTr ngày 2/3/2031 về việc kiểm tra năm học 2031 - 2032 |của Sở GDĐT|`.
 * The letters of the number show that it is the issuer.
 */
export function readIssuerBehind(source: Reading, mention: Mention, title: LocalSpan): TitleAndIssuer | null {
  if (mention.number === null) return null;
  const said = source.reading.slice(title.start, title.end);
  const of = said.lastIndexOf(OF);
  if (of < 0 || !CLOSED_BY_TIME.test(said.slice(0, of)) || OF_WHOM.test(said)) return null;
  const start = title.start + of + OF.length;
  if (bodyHeadAt(source, start) === 0) return null;
  const body = readBody(source, start, title.end, false);
  if (body === null || body.after < title.end) return null;
  const letters = plain(initials(source.text.slice(body.start, body.end)));
  const issues = issuerSymbols(mention.number.symbols).some(
    (symbol) => symbol.length >= SHORTEST_SYMBOL && letters.startsWith(plain(symbol)),
  );
  return issues ? { title: { start: title.start, end: title.start + of }, issuer: { start: body.start, end: body.end } } : null;
}
