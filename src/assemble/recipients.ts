import type { Recipient } from '../model/plan.ts';
import { isRecipientsHead } from '../recognize/letterhead/anchors.ts';
import type { LineIndex } from '../source/line-index.ts';
import { joinPieces } from '../text/clean.ts';
import { digitsAt } from '../text/digits-at.ts';
import { endsWith, hasAt, marksAtEnd, skipMarks, withoutMarks } from '../text/ends.ts';
import { startsOf } from '../text/exec-at.ts';
import { holding, opening } from '../text/guarded.ts';
import { isDigit, isLetter, isSmall } from '../text/letters.ts';
import type { MappedText } from '../text/mapped-text.ts';

/** The bullets of the lines of the Nơi nhận column. */
export const BULLETS = '-–—+*•';
const bulletLength = (text: string): number => (hasAt(text, 0, BULLETS) ? skipMarks(text, '', 1) : 0);
/** “- Lưu: VT”, “- Lưu.”. */
export const ARCHIVE = holding(['L', 'lưu'], /^[-–—+*•]?\s*(?:L[ưuứ]|lư)u(?=\s|:|[.;]?$)/);
/** “(để b/c)”, “(báo cáo)” at the end of a line. */
const NOTE = holding(['('], /\s*\(\s*([^()]*(?:\([^()]*\)[^()]*)?)\)?\s*$/);
/** The mark that closes an entry before the bullet of the next one on its line. */
const NEXT_ENTRY = /;\s*[-–+]\s*(?=\p{L})/gu;
/** Where no bullet begins the entries of a line: “Nơi nhận: Sở Nội vụ (b/c); các phòng; Lưu: VT.” */
const NEXT_UNBULLETED = /;\s*(?=\p{L})/gu;
const ENDS_IN_ARCHIVE = holding([', lưu', ', Lưu'], /, [Ll]ưu(?: |: ?)\p{Lu}[\p{Lu}\d-]{0,11}\.?$/u);
const NEXT_BEHIND_COMMA = /,\s(?=\p{L})/gu;
const COPY_NOUNS: ReadonlySet<string> = new Set(['b', 'bản', 'bộ']);

/**
 * The recipients, from the lines of the Nơi nhận column. A line that no bullet begins goes on with the one before while
 * that has not been closed by a mark or an open bracket waits for its end.
 */
export function readRecipients(lines: readonly MappedText[], index: LineIndex): Recipient[] {
  const entries: MappedText[][] = [];
  const beside = new Set<MappedText[]>();
  for (const whole of lines) {
    // A bracket that opens on nothing is a speck of the scan.
    const line = whole.text.endsWith('(') && /[;.,]\s*\($/.test(whole.text) ? whole.slice(0, whole.text.lastIndexOf('(')).trim() : whole;
    const text = line.text;
    if (isRecipientsHead(text)) {
      // “Nơi nhận: - Như trên; …” with the first recipient on the same line.
      const colon = text.indexOf(':');
      const rest = line.slice(colon < 0 ? text.length : skipMarks(text, '', colon + 1));
      if (rest.length > 2) {
        entries.push([rest]);
        beside.add(entries.at(-1) as MappedText[]);
      }
      continue;
    }
    const last = entries.at(-1);
    if (last !== undefined && goesOn(last, text)) last.push(line);
    else if (hasTwoLetters(text)) entries.push([line]);
  }
  const recipients: Recipient[] = [];
  for (const entry of entries) for (const part of splitEntries(entry, beside.has(entry))) recipients.push(recipient(part, index));
  return recipients;
}

/** Whether two letters or digits stand in a line: a speck of the scan has fewer. */
function hasTwoLetters(text: string): boolean {
  let found = 0;
  for (let at = 0; at < text.length && found < 2; at++) if (isLetter(text.charCodeAt(at)) || isDigit(text.charCodeAt(at))) found++;
  return found === 2;
}

const LONE_NOTE = opening(['('], /^\([^()]{2,60}\)[.,;]?$/);

function goesOn(last: readonly MappedText[], text: string): boolean {
  if (hasAt(text, 0, BULLETS)) return false;
  // “- Ban Tuyên giáo Thành ủy,      (để báo cáo)”
  if (LONE_NOTE.test(text)) return true;
  const before = (last.at(-1) as MappedText).text;
  const open = last.some((line) => line.text.includes('(')) && !last.some((line) => line.text.includes(')'));
  return open || !endsWith(before, ';.,') || isSmall(text.charCodeAt(0));
}

/** Several recipients on one line: “- Như Điều 3; - Lưu: VT.” */
function splitEntries(lines: readonly MappedText[], besideHead: boolean): MappedText[] {
  const whole = joinPieces(lines);
  const { text } = whole;
  const mark = text.indexOf(';');
  // “Nơi nhận: Đảng ủy, HĐND, các thôn, lưu VT.”: the archive line, and with it each of them, is told by commas alone.
  if (mark < 0 || mark === text.length - 1) {
    return besideHead && ENDS_IN_ARCHIVE.test(text) ? splitAt(whole, startsOf(NEXT_BEHIND_COMMA, text)) : [whole];
  }
  const unbulleted = besideHead && !hasAt(text, 0, BULLETS);
  const cuts = startsOf(unbulleted ? NEXT_UNBULLETED : NEXT_ENTRY, text).filter(
    (cut) => !unbulleted || !isOpen(text.slice(Math.max(0, cut - LONGEST_ENTRY), cut)),
  );
  return splitAt(whole, cuts);
}

/** The entries that marks part, each with its mark. */
function splitAt(whole: MappedText, cuts: readonly number[]): MappedText[] {
  if (cuts.length === 0) return [whole];
  const parts: MappedText[] = [];
  let at = 0;
  for (const cut of cuts) {
    parts.push(whole.slice(at, cut + 1));
    at = cut + 1;
  }
  return [...parts, whole.slice(at).trim()];
}

const LONGEST_ENTRY = 300;

/** Whether a bracket, or the list of codes behind “Lưu:”, is still open at the end. */
function isOpen(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')') || ARCHIVE.test(text.slice(text.lastIndexOf(';') + 1).trimStart());
}

/** “02 bản”, “2b”, “03”; in lower case. */
function isCopies(inside: string): boolean {
  const digits = digitsAt(inside, 0, 4);
  return digits <= 3 && (digits === inside.length || COPY_NOUNS.has(inside.slice(digits).trimStart()));
}

function recipient(entry: MappedText, index: LineIndex): Recipient {
  const bullet = bulletLength(entry.text);
  const end = lastMark(entry.text);
  const line = entry.slice(bullet, Math.max(bullet, end)).trim();
  const archive = ARCHIVE.test(entry.text);
  const bracket = NOTE.exec(line.text.slice(-200));
  const inside = withoutMarks(bracket?.[1] ?? '', '.;,').trimStart();
  const named = bracket === null || inside === '' ? line.text : line.text.slice(0, line.text.length - bracket[0].length);
  const name = withoutMarks(named, ';,.:(').trimStart();
  const counted = isDigit(inside.charCodeAt(0)) && isCopies(inside.toLowerCase());
  const copies = counted ? Number.parseInt(inside, 10) : archive ? (copiesIn(inside) ?? copiesAfter(name)) : null;
  return {
    text: line.text,
    name,
    note: archive || copies !== null || inside === '' ? null : inside,
    archive,
    codes: archive ? archiveCodes(name) : [],
    copies,
    position: index.position(entry.span()),
  };
}

const LONGEST_MARK = 6;

/** Where the marks that close an entry begin; “b/c.” ends behind its slash. */
function lastMark(text: string): number {
  let at = marksAtEnd(text, ';,./', Math.max(0, text.length - LONGEST_MARK));
  while (text[at] === '/') at++;
  return at;
}

const COPIES_INSIDE = /(?:^|[\s,.;-])(\d{1,3})\s*(?:b|bản|bộ)?$/;

/** “(T.02b)”, “(M.Cường, 05)”: a drafter and the number of copies. */
function copiesIn(inside: string): number | null {
  const match = endsWith(inside, '0123456789bnộ') ? COPIES_INSIDE.exec(inside) : null;
  return match === null ? null : Number(match[1]);
}

/** “Lưu: VT, KT, 02b”: the last of the codes is none. */
const COPIES_LAST = /[,;]\s*(\d{1,3})\s?(?:b|bản)$/;
const findCopies = (name: string) => (name.endsWith('b') || name.endsWith('bản') ? COPIES_LAST.exec(name.slice(-20)) : null);

function copiesAfter(name: string): number | null {
  const match = findCopies(name);
  return match === null ? null : Number(match[1]);
}

/** The abbreviations of a Lưu line; a unit written out (“Lưu Văn phòng Tỉnh ủy”) is none. */
function archiveCodes(name: string): string[] {
  const behind = ARCHIVE.strip(name);
  const codes = behind.slice(0, behind.length - (findCopies(behind)?.[0].length ?? 0));
  return codes
    .slice(skipMarks(codes, ':'))
    .split(/[,;]/)
    .map((code) => code.trim())
    .map((code) => (code.endsWith('.') ? code.slice(0, -1) : code))
    .filter((code) => code.length > 0 && code.length <= 20 && !(code.includes(' ') && /\s\p{Ll}/u.test(code)));
}
