import type { Recipient } from '../model/plan.ts';
import { isRecipientsHead } from '../recognize/letterhead/anchors.ts';
import type { LineIndex } from '../source/line-index.ts';
import { joinPieces } from '../text/clean.ts';
import { startsOf } from '../text/exec-at.ts';
import type { MappedText } from '../text/mapped-text.ts';

/** The bullet of a line of the Nơi nhận column. */
export const BULLET = /^[-–—+*•]\s*/;
const TWO_LETTERS = /[\p{L}\d][^\p{L}\d]*[\p{L}\d]/u;
const LAST_MARK = /[;,.\s][;,.\s/]*$/;
/** “- Lưu: VT”, “- Lưu.”. */
export const ARCHIVE = /^[-–—+*•]?\s*L[ưuứ]u(?=\s|:|[.;]?$)/u;
/** “(để b/c)”, “(báo cáo)” at the end of a line. */
const NOTE = /\s*\(\s*([^()]*(?:\([^()]*\)[^()]*)?)\)?\s*$/u;
/** The mark that closes an entry before the bullet of the next one on its line. */
const NEXT_ENTRY = /;\s*[-–+]\s*(?=\p{L})/gu;
/** Where no bullet begins the entries of a line: “Nơi nhận: Sở Nội vụ (b/c); các phòng; Lưu: VT.” */
const NEXT_UNBULLETED = /;\s*(?=\p{L})/gu;
const COPIES = /^(?:\d{1,3}|\d{1,3}\s*(?:b|bản|bộ))$/iu;

/**
 * The recipients, from the lines of the Nơi nhận column. A line that no bullet begins goes on with the one before while
 * that has not been closed by a mark or an open bracket waits for its end.
 */
export function readRecipients(lines: readonly MappedText[], index: LineIndex): Recipient[] {
  const entries: MappedText[][] = [];
  const beside = new Set<MappedText[]>();
  for (const whole of lines) {
    // A bracket that opens on nothing is a speck of the scan.
    const line = /[;.,]\s*\($/.test(whole.text) ? whole.slice(0, whole.text.lastIndexOf('(')).trim() : whole;
    const text = line.text;
    if (isRecipientsHead(text)) {
      // “Nơi nhận: - Như trên; …” with the first recipient on the same line.
      const rest = line.slice(/^[^:]*:?\s*/u.exec(text)?.[0].length ?? text.length);
      if (rest.length > 2) {
        entries.push([rest]);
        beside.add(entries.at(-1) as MappedText[]);
      }
      continue;
    }
    const last = entries.at(-1);
    if (last !== undefined && goesOn(last, text)) last.push(line);
    else if (TWO_LETTERS.test(text)) entries.push([line]);
  }
  const recipients: Recipient[] = [];
  for (const entry of entries) for (const part of splitEntries(entry, beside.has(entry))) recipients.push(recipient(part, index));
  return recipients;
}

const LONE_NOTE = /^\([^()]{2,60}\)[.,;]?$/u;

function goesOn(last: readonly MappedText[], text: string): boolean {
  if (BULLET.test(text)) return false;
  // “- Ban Tuyên giáo Thành ủy,      (để báo cáo)”
  if (LONE_NOTE.test(text)) return true;
  const before = (last.at(-1) as MappedText).text;
  const open = last.some((line) => line.text.includes('(')) && !last.some((line) => line.text.includes(')'));
  return open || !/[;.,]$/.test(before) || /^\p{Ll}/u.test(text);
}

/** Several recipients on one line: “- Như Điều 3; - Lưu: VT.” */
function splitEntries(lines: readonly MappedText[], besideHead: boolean): MappedText[] {
  const whole = joinPieces(lines);
  const { text } = whole;
  const unbulleted = besideHead && !BULLET.test(text);
  const cuts = startsOf(unbulleted ? NEXT_UNBULLETED : NEXT_ENTRY, text).filter(
    (cut) => !unbulleted || !isOpen(text.slice(Math.max(0, cut - LONGEST_ENTRY), cut)),
  );
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

function recipient(entry: MappedText, index: LineIndex): Recipient {
  const bullet = BULLET.exec(entry.text)?.[0].length ?? 0;
  const end = entry.text.length - (LAST_MARK.exec(entry.text.slice(-6))?.[0].length ?? 0);
  const line = entry.slice(bullet, Math.max(bullet, end)).trim();
  const archive = ARCHIVE.test(entry.text);
  const bracket = NOTE.exec(line.text.slice(-200));
  const inside = bracket?.[1]?.replace(/[.;,\s]+$/, '').trim() ?? '';
  const name = (bracket === null || inside === '' ? line.text : line.text.slice(0, line.text.length - bracket[0].length))
    .replace(/[\s;,.:(]+$/u, '')
    .trim();
  const copies = COPIES.test(inside) ? Number.parseInt(inside, 10) : archive ? (copiesIn(inside) ?? copiesAfter(name)) : null;
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

/** “(T.02b)”, “(M.Cường, 05)”: a drafter and the number of copies. */
function copiesIn(inside: string): number | null {
  const match = /(?:^|[\s,.;-])(\d{1,3})\s*(?:b|bản|bộ)?$/u.exec(inside);
  return match === null ? null : Number(match[1]);
}

/** “Lưu: VT, KT, 02b”: the last of the codes is none. */
const COPIES_LAST = /[,;]\s*(\d{1,3})\s?(?:b|bản)$/u;

function copiesAfter(name: string): number | null {
  const match = COPIES_LAST.exec(name.slice(-20));
  return match === null ? null : Number(match[1]);
}

/** The abbreviations of a Lưu line; a unit written out (“Lưu Văn phòng Tỉnh ủy”) is none. */
function archiveCodes(name: string): string[] {
  return name
    .replace(ARCHIVE, '')
    .replace(COPIES_LAST, '')
    .replace(/^[\s:]+/, '')
    .split(/[,;]/)
    .map((code) => code.trim().replace(/\.$/, ''))
    .filter((code) => code.length > 0 && code.length <= 20 && !/\s\p{Ll}/u.test(code));
}
