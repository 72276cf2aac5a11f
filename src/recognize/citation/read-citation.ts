import { behindAny } from '../../text/behind-any.ts';
import { behindSpace } from '../../text/behind-space.ts';
import { hasAt, isSpace } from '../../text/ends.ts';
import { endAt, execAt } from '../../text/exec-at.ts';
import { readBody } from './body-name.ts';
import { bodyHeadAt, type Reading } from './body-words.ts';
import { type CitationDate, readBareYear, readCitationDate } from './citation-date.ts';
import type { LocalSpan } from './citation-match.ts';
import { readIssuerBefore } from './issuer-before.ts';
import { behindNotes } from './issuer-notes.ts';
import type { Mention } from './mention.ts';
import { isJoint } from './number-symbols.ts';
import { readTitleStart } from './title-start.ts';

/** What is said of a mention, up to its title. */
export interface CitationParts {
  readonly date: CitationDate | null;
  readonly issuer: LocalSpan | null;
  /** Whether the issuer stands before the number. */
  readonly issuerBefore: boolean;
  readonly titleStart: number | null;
  /** Behind the last of number, date and issuer. */
  readonly end: number;
}

/** What leads to the issuer, as written or as scans read it. */
const OF: ReadonlySet<string> = new Set(['của', 'cùa', 'cúa', 'cũa', 'cua', 'do', 'giữa']);
const LONGEST_OF = 4;
const COMRADES = ['đồng chí ', 'đ/c '];
/** Of a law by name only these issue it: `Luật Khiếu nại của công dân` is none. */
const PARLIAMENT = ['quốc hội', 'ủy ban thường vụ quốc hội'];
/** `được |Quốc hội| khóa XV, kỳ họp thứ 9 thông qua |ngày …`. */
const ADOPTED = / (?:đã )?được (?<body>quốc hội|ủy ban thường vụ quốc hội)[^,;:.()]{0,70}(?:, [^,;:.()]{0,30})? thông qua(?= ngày)/y;
const FOOTNOTE = / ?(?:\[\d{1,3}\]|[¹²³⁴⁵⁶⁷⁸⁹])/y;
const FOOTNOTE_OPENINGS = '[¹²³⁴⁵⁶⁷⁸⁹';

/** How far a mention has been read. */
interface Progress {
  at: number;
  end: number;
  date: CitationDate | null;
  issuer: LocalSpan | null;
}

function behindFootnote(text: string, offset: number): number {
  if (!hasAt(text, behindSpace(text, offset), FOOTNOTE_OPENINGS)) return offset;
  return Math.max(offset, endAt(FOOTNOTE, text, offset));
}

/** Behind the `của` at `offset`, -1 where none stands before a word. */
function behindOf(reading: string, offset: number): number {
  let at = offset;
  if (reading[at] === ',') at++;
  if (reading[at] === ' ') at++;
  const near = reading.slice(at, at + LONGEST_OF + 2);
  const space = near.indexOf(' ');
  if (space < 0 || !OF.has(near.slice(0, space))) return -1;
  return space + 1 < near.length && !isSpace(near.charCodeAt(space + 1)) ? at + space + 1 : -1;
}

function behindOfParliament(reading: string, offset: number): number {
  const of = behindOf(reading, offset);
  return of > 0 && reading.endsWith('của ', of) && behindAny(reading, of, PARLIAMENT) > of ? of : -1;
}

function readAdoption({ reading }: Reading, progress: Progress, limit: number): void {
  if (!reading.startsWith(' được ', progress.at) && !reading.startsWith(' đã được ', progress.at)) return;
  const body = execAt(ADOPTED, reading, progress.at)?.groups?.['body'];
  if (body === undefined || ADOPTED.lastIndex >= limit) return;
  const start = reading.indexOf(body, progress.at);
  progress.issuer = { start, end: start + body.length };
  progress.at = ADOPTED.lastIndex;
}

function readDate({ text }: Reading, progress: Progress, limit: number, byName: boolean): void {
  const date = readCitationDate(text, progress.at) ?? (byName ? readBareYear(text, progress.at) : null);
  if (date === null || date.end > limit) return;
  progress.date = date;
  progress.at = progress.end = date.end;
}

function readIssuer(source: Reading, mention: Mention, progress: Progress, limit: number): void {
  const { reading } = source;
  const start = behindNotes(reading, progress.at);
  const of = mention.number === null ? behindOfParliament(reading, start) : behindOf(reading, start);
  let body = null;
  if (of > 0 && of < limit) {
    const joint = reading.endsWith('giữa ', of) || (mention.number !== null && isJoint(mention.number.symbols));
    // `của đồng chí Bí thư Tỉnh ủy`
    const comrade = of + (COMRADES.find((word) => reading.startsWith(word, of))?.length ?? 0);
    body = readBody(source, comrade > of && bodyHeadAt(source, comrade) > 0 ? comrade : of, limit, joint);
  } else if (mention.number !== null && reading[start] === ' ') {
    // `của` left out, which only a title's `về` behind the name shows: `ngày 12/3/2024 Sở Nội vụ về việc …`.
    const bare = readBody(source, start + 1, limit, false);
    const next = bare === null ? start : behindNotes(reading, bare.after);
    if (reading.startsWith(' về ', next) || reading.startsWith(' v/v ', next)) body = bare;
  }
  if (body === null) {
    progress.at = start;
    return;
  }
  progress.issuer = { start: body.start, end: body.end };
  progress.end = body.end;
  progress.at = behindNotes(reading, body.after);
}

/** `Kế hoạch số 12/KH-PGDĐT ngày 2/3/2031 |kế hoạch kiểm tra năm học 2031 - 2032|`: the type said again opens the title. */
function repeatedType({ reading }: Reading, { type, number }: Mention, { at, date, issuer }: Progress): number | null {
  if (number === null || (date === null && issuer === null)) return null;
  const start = behindSpace(reading, at);
  const again = `${reading.slice(type.start, type.end)} `;
  if (start === at || !reading.startsWith(again, start)) return null;
  return OF_ITSELF.test(reading.slice(start + again.length, start + again.length + 12)) ? null : start;
}
/** Another instrument, or this one. */
const OF_ITSELF = /^(?:số|này|trên|nêu|của|và)(?![\p{L}])|^\d/u;

/** Reads on from a mention; nothing is read beyond `limit`, where the next mention starts. */
export function readCitation(source: Reading, mention: Mention, limit: number): CitationParts {
  const { text, reading } = source;
  const byName = mention.number === null;
  const progress: Progress = { at: mention.end, end: mention.end, date: null, issuer: mention.issuer };
  progress.at = behindFootnote(text, progress.at);
  readAdoption(source, progress, limit);
  readDate(source, progress, limit, byName);
  if (progress.issuer === null) readIssuer(source, mention, progress, limit);
  // The date may stand behind the issuer: `… của Ủy ban nhân dân quận ngày 14 tháng 8 năm 2031 triển khai …`.
  if (progress.date === null && progress.issuer !== null && !byName) readDate(source, progress, limit, false);
  progress.at = behindNotes(reading, progress.at);
  // `Kế hoạch của … (số 12/KH-UBND ngày …)`: the title stands behind the bracket.
  if (text[progress.at] === ')' && reading.slice(mention.type.end, mention.number?.start ?? 0).includes('(')) progress.at++;
  const before = progress.issuer === null && !byName ? readIssuerBefore(source, mention.start) : null;
  return {
    date: progress.date,
    issuer: progress.issuer ?? before,
    issuerBefore: before !== null || mention.issuer !== null,
    titleStart: byName || mention.name !== null ? null : (readTitleStart(source, progress.at) ?? repeatedType(source, mention, progress)),
    end: progress.end,
  };
}
