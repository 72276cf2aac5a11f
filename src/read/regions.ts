import { STAMP_KEYS } from '../grammar/positions.ts';
import {
  isApprovalLine,
  isPersonName,
  isPositionLine,
  isSignedMark,
  nameBehindPosition,
  readAuthority,
} from '../recognize/closing/signature-line.ts';
import { readLabels } from '../recognize/label/index.ts';
import {
  findMotto,
  findNationalName,
  findPartyHeading,
  isAttachmentNote,
  isRecipientsHead,
  readAppendixHead,
} from '../recognize/letterhead/anchors.ts';
import { findPlaceDate } from '../recognize/letterhead/place-date.ts';
import { readTypeInTitle, readTypeLine } from '../recognize/letterhead/type-line.ts';
import { beginsWith, endsWith, skipMarks } from '../text/ends.ts';
import { bareKey } from '../text/fold.ts';
import { holding, opening, startsWithOneOf } from '../text/guarded.ts';
import { isCapitals } from '../text/is-capitals.ts';
import { isOfWord, isSmall } from '../text/letters.ts';
import { lowerCase } from '../text/lower-case.ts';
import { fragments, type Line, mayBeParted } from './lines.ts';

/** The great parts of a document, as ranges of its lines. */
export interface Regions {
  /** The decision that a plan is attached to, when it stands before the plan. */
  promulgation: Range;
  /** Letterhead, type and title, up to the first paragraph of the content. */
  preface: Range;
  /** The line that names the type, -1 when none does. */
  typeLine: number;
  /** The line that the title begins with where a copy has lost the type line above it, else -1. */
  titleLine: number;
  content: Range;
  conclusions: Range;
  attachments: Range;
}

export interface Range {
  from: number;
  to: number;
}

/** The parts of a document, by the fixed words that begin them. A part that is not there is empty. */
export function findRegions(lines: readonly Line[]): Regions {
  const typeLine = findPlanLine(lines);
  const none = { from: 0, to: 0 };
  if (typeLine < 0 && isAppendixAlone(lines))
    return {
      promulgation: none,
      preface: none,
      typeLine,
      titleLine: -1,
      content: none,
      conclusions: none,
      attachments: { from: 0, to: lines.length },
    };
  const promulgated = typeLine > 0 ? promulgationEnd(lines, typeLine) : 0;
  const untyped = typeLine < 0 ? untypedTitle(lines, promulgated) : null;
  const preface = { from: promulgated, to: untyped?.to ?? prefaceEnd(lines, typeLine, promulgated) };
  const conclusions = findConclusions(lines, preface.to);
  return {
    promulgation: { from: 0, to: promulgated },
    preface,
    typeLine,
    titleLine: untyped?.from ?? -1,
    content: { from: preface.to, to: conclusions.from },
    conclusions,
    attachments: { from: conclusions.to, to: lines.length },
  };
}

/** An appendix that was copied without its plan: “PHỤ LỤC II” is the very first line, and no letterhead follows. */
function isAppendixAlone(lines: readonly Line[]): boolean {
  const text = lines[0]?.content.text ?? '';
  const head = readAppendixHead(text);
  if (head === null || !(head.end === text.length || isCapitals(text))) return false;
  return !lines.slice(1, LONGEST_LETTERHEAD).some(headsLetter);
}

/** How far down a type line may stand: behind a decision with its articles, not in the middle of a book. */
function findPlanLine(lines: readonly Line[]): number {
  let other = -1;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (line.content.length > 400) continue;
    const type = readTypeLine(line.content.text);
    if (type?.type === 'KẾ HOẠCH') {
      // The type of a decision stays in force when the capitals “KẾ HOẠCH” only stand in an appendix of it.
      return belowLetterhead(lines, i);
    }
    if (type !== null && other < 0) other = i;
    // Content has begun without a plan's type line.
    if (other < 0 && i > 60) break;
  }
  return other >= 0 ? other : titledPlan(lines);
}

/** No page has its title further down, and no letterhead more lines. */
const DEEPEST_PAGE_TITLE = 6;
const LONGEST_LETTERHEAD = 14;

const headsLetter = ({ content: { text } }: Line): boolean => findNationalName(text) !== null || findPartyHeading(text) !== null;

/** The type line, or the one below the letterhead when this one is the title of the page that the plan was copied from. */
function belowLetterhead(lines: readonly Line[], typeLine: number): number {
  if (typeLine > DEEPEST_PAGE_TITLE || lines.slice(0, typeLine).some(headsLetter)) return typeLine;
  const limit = Math.min(lines.length, typeLine + 2 * LONGEST_LETTERHEAD);
  const national = lines.findIndex((line, i) => i > typeLine && i < typeLine + LONGEST_LETTERHEAD && headsLetter(line));
  for (let i = national + 1; national > 0 && i < limit; i++) {
    if (readTypeLine((lines[i] as Line).content.text)?.type === 'KẾ HOẠCH') return i;
  }
  return typeLine;
}

/** How far below its title the sentence that issues the plan stands. */
const DEEPEST_ISSUE = 24;

/**
 * The type in small letters: “Kế hoạch” alone over its subject, or “Kế hoạch trồng cây năm 2025” with a ground behind it and a sentence
 * “… như sau:”, below a letterhead or as the very first line; -1 elsewhere.
 */
function titledPlan(lines: readonly Line[]): number {
  for (let i = 0; i < Math.min(lines.length, LONGEST_LETTERHEAD); i++) {
    const line = lines[i] as Line;
    const type = readTypeInTitle(line.content.text);
    if (type === null || line.marker !== null || line.table !== undefined) continue;
    if (i > 0 && !lines.slice(0, i).some((above) => headsLetter(above) || PLACE_AND_DATE.test(above.content.text))) return -1;
    if (type.end === line.content.length) return namesSubject(lines[i + 1]) ? i : -1;
    // Between them a page may count its readers, or say when it was put up: “1493”, “08:30 12/5/2025”.
    const second = lines.find(({ content: { text } }, at) => at > i && (at > i + 3 || /\p{L}{2}/u.test(text)))?.content.text ?? '';
    if (!opensContent(second) && !startsWithOneOf(second, GROUND_OPENERS)) return -1;
    return lines.slice(i + 1, i + DEEPEST_ISSUE).some(({ content }) => ISSUES.test(content.text)) ? i : -1;
  }
  return -1;
}

const PLACE_AND_DATE = holding(['ngày'], /,\s*ngày\s.{0,20}tháng\s.{0,12}năm/u);

/** The subject below the type, and no table or list. */
const namesSubject = (line: Line | undefined): boolean =>
  line !== undefined && line.marker === null && line.table === undefined && /\p{L}{2}/u.test(line.content.text);

const FIRST_ARTICLE = opening(['điều'], /^điều\s*1\s*[.:]/);

/** Where the plan's own letterhead or type line begins behind a decision; 0 when no decision stands before. */
function promulgationEnd(lines: readonly Line[], typeLine: number): number {
  let decision = -1;
  let article = -1;
  for (let i = 0; i < typeLine; i++) {
    const text = (lines[i] as Line).content.text;
    if (decision < 0 && readTypeLine(text)?.type === 'QUYẾT ĐỊNH') decision = i;
    if (decision >= 0 && FIRST_ARTICLE.test(lowerCase(text))) article = i;
  }
  if (decision < 0 || article < 0) return 0;
  // Walk up from the type line over the plan's own letterhead.
  let start = typeLine;
  while (start > article + 1 && isLetterheadLine(lines[start - 1] as Line)) start--;
  return start;
}

function isLetterheadLine(line: Line): boolean {
  const text = line.content.text;
  if (findNationalName(text) || findMotto(text) || findPartyHeading(text)) return true;
  if (opensSigner(text)) return false;
  return isCapitals(text) && text.length < 90;
}

/** First words of what comes behind a title: grounds, and the sentence that issues the plan. */
const CONTENT_OPENERS = [
  ...['Căn cứ', 'Căn cử', 'Cãn cứ', 'Xét ', 'Nhằm '],
  ...['Theo đề nghị', 'Theo chỉ đạo', 'Theo Quyết định', 'Theo Kế hoạch', 'Theo Công văn'],
];
const PURPOSE = opening(['Để '], /^Để \p{Ll}+\s/u);

function opensContent(text: string): boolean {
  const said = beginsWith(text, '-–') ? text.slice(text[1] === ' ' ? 2 : 1) : text;
  return startsWithOneOf(said, CONTENT_OPENERS) || PURPOSE.test(said);
}

const CITES = /(?:số|só|sô)\s*:?\s*[\dA-Z]|\/[A-ZĐ]{2,}/u;
const ISSUES = holding(['sau'], /(?:như sau|sau đây)\s*[:;.]?$|\ssau:$/);
/** “… năm 2026. Địa điểm …”: no line of a title goes on behind a full stop. */
const HOLDS_SENTENCE = holding(['. '], /(?:\p{Ll}{2}|\d{4})\. \p{Lu}\p{Ll}/u);
/** What may open a ground or a further line of the title: the mark at the end of its paragraph tells. */
const GROUND_OPENERS = ['Thực hiện ', 'Triển khai ', 'Tiếp tục '];
const NAMES_LAW = /\s(?:Luật|Bộ luật|Pháp lệnh)\s\p{Lu}/u;
/** No ground has more lines. */
const LONGEST_GROUND = 16;

/** The line behind the title: where the content begins. */
function prefaceEnd(lines: readonly Line[], typeLine: number, from: number): number {
  if (typeLine < 0) return withoutType(lines, from);
  const limit = Math.min(lines.length, typeLine + 14);
  const { text } = (lines[typeLine] as Line).content;
  const inSmall = readTypeLine(text) === null ? readTypeInTitle(text) : null;
  const type = inSmall?.end === text.length ? inSmall : readTypeLine(text);
  if (type === null) return typeLine + 1;
  const behind = text.slice(type.end);
  const subjectFrom = behind !== '' && /\p{L}{2}/u.test(behind) ? typeLine : typeLine + 1;
  for (let i = typeLine + 1; i < limit; i++) {
    const line = lines[i] as Line;
    if (isPlaceBelowTitle(line, lines, typeLine)) return i + 1;
    if (beginsContent(line, i === subjectFrom, lines[i - 1] as Line)) return i;
    if (i > subjectFrom && (isGround(lines, i) || opensContent(openingOf(lines, i)))) return i;
  }
  return limit;
}

/** “Bến Tắm, ngày 30 tháng 9 năm 2025” below the title of a plan whose letterhead has no date. */
const isPlaceBelowTitle = ({ content: { text }, marker, table }: Line, lines: readonly Line[], typeLine: number): boolean =>
  marker === null &&
  table === undefined &&
  text.length <= LONGEST_PLACE &&
  PLACE_AND_DATE.test(text) &&
  findPlaceDate(text) === 0 &&
  !lines.slice(0, typeLine).some((above) => PLACE_AND_DATE.test(above.content.text));
const LONGEST_PLACE = 70;

function beginsContent(line: Line, first: boolean, previous: Line): boolean {
  const text = line.content.text;
  if (isRecipientsHead(text) || line.table !== undefined) return true;
  const { marker } = line;
  if (marker !== null && marker.marker.style !== 'star') return !(first && marker.marker.style === 'dash');
  if (isAttachmentNote(text) || beginsWith(text, '([')) return false;
  if (opensContent(text) || (!first && saysWhenOrWhere(text))) return true;
  if (ISSUES.test(text) || (!first && HOLDS_SENTENCE.test(text))) return true;
  if (first && readTypeLine(previous.content.text)?.end === previous.content.length) return false;
  // Behind a blank line another paragraph begins, unless it goes on in lower case or in the same bold or capitals.
  if (line.gap > 0 && !first) {
    const sameStyle = (line.bold && previous.bold) || (isCapitals(text) && isCapitals(previous.content.text));
    return !(sameStyle || isSmall(text.charCodeAt(0)));
  }
  return startsWithOneOf(text, GROUND_OPENERS) && CITES.test(text) && !first && line.indent > previous.indent + 3;
}

const CIRCUMSTANCES: ReadonlySet<string> = new Set(['time', 'place', 'participants']);

/** “Thời gian: 14 giờ ngày 25/11/2024” under a title. */
const saysWhenOrWhere = (text: string): boolean => text.includes(':') && CIRCUMSTANCES.has(readLabels(text)?.[0]?.kind.kind ?? '');

/** No first syllable of a ground is longer: “Triển / khai”. */
const LONGEST_SYLLABLE = 6;

/** The words that a line begins with; where it holds one syllable alone, those of the next line too: “Căn / cứ Kế hoạch số …”. */
function openingOf(lines: readonly Line[], at: number): string {
  const { text } = (lines[at] as Line).content;
  return text.length > LONGEST_SYLLABLE ? text : `${text} ${lines[at + 1]?.content.text ?? ''}`;
}

/** “Thực hiện Kế hoạch số …, UBND xã ban hành Kế hoạch như sau:”: a paragraph that cites and ends in `;` or `:`, as no title does. */
function isGround(lines: readonly Line[], at: number): boolean {
  const text = openingOf(lines, at);
  if (!startsWithOneOf(text, GROUND_OPENERS)) return false;
  // “Thực hiện Chỉ / thị số …”: the line may break inside what it cites.
  const cited = `${text} ${lines[at + 1]?.content.text ?? ''}`;
  if (!(CITES.test(cited) || NAMES_LAW.test(cited))) return false;
  for (let i = at; i < Math.min(lines.length, at + LONGEST_GROUND); i++) {
    const line = lines[i] as Line;
    if (i > at && (line.gap > 0 || line.marker !== null || opensContent(line.content.text))) return false;
    if (endsWith(line.content.text, ';:')) return true;
  }
  return false;
}

/** A document without a type line: the letterhead's lines, if any, before the first paragraph. */
function withoutType(lines: readonly Line[], from: number): number {
  let end = from;
  for (let i = from; i < Math.min(lines.length, from + 16); i++) {
    const text = (lines[i] as Line).content.text;
    const fixed =
      findNationalName(text) ||
      findMotto(text) ||
      findPartyHeading(text) ||
      /^(?:số|sô|só)\s*:?\s*\d*\s*[-/]/iu.test(text) ||
      /,\s*ngày\s.{0,20}tháng\s.{0,12}năm/u.test(text) ||
      /^(?:V\/v|Về việc)\s/u.test(text);
    if (fixed) end = i + 1;
  }
  return end;
}

const PLAN_SYMBOL = holding(['KH'], /[Ss][ốỐ].{0,16}[/–-]\s?KH(?!\p{L})/u);
const MOST_TITLE_LINES = 4;
const LONGEST_TITLE_LINE = 250;

/** The lines between the letterhead of a plan, known by its symbol, and its first ground: “Số: 15/KH-UBND / … / TRỒNG RỪNG NĂM 2025 / Căn cứ …”. */
function untypedTitle(lines: readonly Line[], from: number): Range | null {
  const head = withoutType(lines, from);
  if (!lines.slice(from, head).some(({ content: { text } }) => PLAN_SYMBOL.test(text))) return null;
  let end = head;
  while (end < head + MOST_TITLE_LINES && maySubject(lines[end])) end++;
  const next = lines[end]?.content.text ?? '';
  const grounded =
    opensContent(next) || startsWithOneOf(next, GROUND_OPENERS) || ISSUES.test(next) || (beginsWith(next, '-–') && NAMES_LAW.test(next));
  return end > head && grounded ? { from: head, to: end } : null;
}

function maySubject(line: Line | undefined): boolean {
  if (line === undefined || line.marker !== null || line.table !== undefined) return false;
  const { text } = line.content;
  if (text.length > LONGEST_TITLE_LINE || endsWith(text, '.;:') || opensContent(text) || isRecipientsHead(text)) return false;
  return isCapitals(text) || !startsWithOneOf(text, GROUND_OPENERS);
}

/** “Nơi nhận:” stands at the start of a line or of one of its columns. */
function headsRecipients(line: Line): boolean {
  if (line.table !== undefined || line.content.length >= 160) return false;
  if (!mayBeParted(line)) return isRecipientsHead(line.content.text);
  return fragments(line).some((fragment) => isRecipientsHead(fragment.content.text));
}

/** Nơi nhận and the signature: from the first of the two on, up to the first line that is neither. */
function findConclusions(lines: readonly Line[], from: number): Range {
  let head = -1;
  for (let i = from; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (headsRecipients(line)) {
      head = i;
      break;
    }
    if (readAppendixHead(line.content.text) !== null && i > from + FEWEST_LINES && isCapitals(line.content.text)) break;
  }
  if (head < 0) return unaddressed(lines, from);
  let start = head;
  while (start > from && isAboveRecipients(lines[start - 1] as Line)) start--;
  return { from: start, to: conclusionsEnd(lines, head) };
}

/** Further up no appendix begins. */
const FEWEST_LINES = 5;

/** “PHỤ LỤC I”, “PHỤ LỤC” alone on its line: what stands behind a plan that the decision before it has signed. */
function headsAppendix({ content: { text }, table, marker }: Line): boolean {
  if (table !== undefined || marker !== null || !isCapitals(text)) return false;
  const head = readAppendixHead(text);
  return head !== null && head.end === text.length && text.startsWith('PHỤ');
}

/** “./.” */
const FINAL_MARK = holding(['/'], /\.\s?\/\s?\.?\s*\S{0,3}$/);

/** No Nơi nhận: a signature block at the end, or behind the final mark. */
function unaddressed(lines: readonly Line[], from: number): Range {
  for (let i = from; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (i > from + FEWEST_LINES && headsAppendix(line)) return { from: i, to: i };
    const ended = i > from && FINAL_MARK.test((lines[i - 1] as Line).content.text);
    const opens =
      (readAuthority(line.content.text) !== null && isCapitals(line.content.text)) ||
      ((ended || i >= lines.length - 12) && i > from && signTwo(line));
    const placed = line.content.length < 80 && (ended ? /,\s*ngày\s/u.test(line.content.text) : i > from && datesSignature(lines, i));
    if (i > from && headsApproval(lines, i)) return { from: i, to: conclusionsEnd(lines, i) };
    const last = i >= lines.length - 6 && i > from;
    const titled = (last || ended) && isPositionLine(line.content.text);
    if (opens || placed || titled || (last && nameBehindPosition(line.content.text) > 0)) return { from: i, to: conclusionsEnd(lines, i) };
  }
  return { from: lines.length, to: lines.length };
}

/** The title of who signs, or for whom. */
const opensSigner = (text: string): boolean => isPositionLine(text) || readAuthority(text) !== null;

/** “PHÊ DUYỆT”, “DUYỆT CỦA BAN GIÁM HIỆU” above the title of who approves, near the end. */
function headsApproval(lines: readonly Line[], at: number): boolean {
  const { content, marker, table } = lines[at] as Line;
  if (at < lines.length - FEW_SIGNERS || marker !== null || table !== undefined || !isApprovalLine(content.text)) return false;
  return opensSigner(lines[at + 1]?.content.text ?? '');
}
const FEW_SIGNERS = 8;

/** Place and date right above the signer's title, near the end: “Bến Tắm, ngày 12 tháng 6 năm 2026 / TRƯỞNG BAN”. */
function datesSignature(lines: readonly Line[], at: number): boolean {
  const next = lines[at + 1];
  if (next === undefined || at < lines.length - 12 || !DATED.test((lines[at] as Line).content.text)) return false;
  return opensSigner(next.content.text);
}

/** “CHỦ TỊCH CÔNG ĐOÀN      HIỆU TRƯỞNG”: the titles of two who sign side by side. */
function signTwo(line: Line): boolean {
  if (line.content.length > 120 || line.table !== undefined || line.marker !== null || !isCapitals(line.content.text)) return false;
  const parts = fragments(line);
  return parts.length === 2 && parts.some(({ content: { text } }) => opensSigner(text));
}

const DATED = holding(['ngày'], /,\s*ngày\s.{0,20}tháng/);

/** Whether a line above Nơi nhận can be of the signature block: authority, title, name, or place and date. */
function isAboveRecipients(line: Line): boolean {
  const parts = fragments(line);
  // “Duyệt của UBND huyện      TRƯỞNG PHÒNG”: one of two who sign side by side.
  if (
    parts.length > 1 &&
    line.content.length <= 120 &&
    (parts.some(({ content: { text } }) => opensSigner(text)) || parts.every(({ content: { text } }) => isPersonName(text)))
  )
    return true;
  const text = line.content.text;
  if (text.length > 90 || line.marker !== null) return false;
  return opensSigner(text) || DATED.test(text) || isPersonName(text) || isSignedMark(text);
}

const ORDINAL_HEADS: ReadonlySet<string> = new Set(['stt', 'tt', 'số tt']);

/** The first line behind the signature: an appendix, its note, a table, or anything else that is no signature. */
function conclusionsEnd(lines: readonly Line[], head: number): number {
  let archived = false;
  let named = false;
  for (let i = head; i < lines.length; i++) {
    const line = lines[i] as Line;
    const parts = fragments(line);
    const texts = parts.map((part) => part.content.text);
    if (texts.some((text) => readAppendixHead(text) !== null)) return i;
    const last = texts.at(-1) ?? '';
    if (texts.some((text) => isAttachmentNote(text))) return titleAbove(lines, i, head);
    if (line.table !== undefined || (texts.length > 1 && ORDINAL_HEADS.has((texts[0] as string).toLowerCase())))
      return titleAbove(lines, i, head);
    if (texts.some(isArchiveLine)) archived = true;
    else if (archived && parts.length === 1 && !isClosing(last, line) && !endsArchiveLine(lines[i - 1], line)) {
      if (named || line.gap > 0) return i;
    }
    if (texts.some((text) => isPersonName(text))) named = true;
  }
  return lines.length;
}

/** No bullet and “Lưu” take more. */
const ARCHIVE_HEAD = 12;

const L = 0x6c;
const CAPITAL_L = 0x4c;
/** A scan may put a mark on the first letter. */
const FIRST_MARKED = 0x80;

/** “- Lưu: VT”, also without the marks of its letters; “LưuVT” only with them. */
function isArchiveLine(text: string): boolean {
  const initial = text.charCodeAt(skipMarks(text, '-–+*'));
  if (initial !== L && initial !== CAPITAL_L && initial < FIRST_MARKED) return false;
  const key = bareKey(text.slice(0, ARCHIVE_HEAD));
  const at = beginsWith(key, '-–+*') ? skipMarks(key, '', 1) : 0;
  return key.startsWith('luu', at) && (!isOfWord(key.charCodeAt(at + 3)) || /^[-–+*]?\s?L[ưu]u\p{Lu}/u.test(text));
}

/** “phòng Huyện ủy.” under “- Lưu Văn”, in a narrow column. */
function endsArchiveLine(above: Line | undefined, line: Line): boolean {
  if (above === undefined || line.gap > 0 || !isSmall(line.content.text.charCodeAt(0))) return false;
  const first = fragments(above)[0]?.content.text ?? '';
  return isArchiveLine(first) && !endsWith(first, '.;');
}

const SIGNED = ['ký', '(ký', 'đã ký', '(đã ký'];

function isClosing(text: string, line: Line): boolean {
  if (opensSigner(text) || isPersonName(text)) return true;
  if (isCapitals(text) && text.length <= 60) return line.gap < 8;
  const key = bareKey(text);
  return startsWithOneOf(key, STAMP_KEYS) || startsWithOneOf(lowerCase(text), SIGNED) || text.length < 4;
}

/** The lines in capitals right above a note “(Kèm theo …)” or a table: the title of what is attached. */
function titleAbove(lines: readonly Line[], at: number, head: number): number {
  let start = at;
  while (start > head + 1) {
    const text = (lines[start - 1] as Line).content.text;
    if (!isCapitals(text) || opensSigner(text) || isPersonName(text)) break;
    start--;
    if ((lines[start] as Line).gap > 2) break;
  }
  return start;
}
