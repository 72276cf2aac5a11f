import { readLabels } from '../recognize/label/index.ts';
import { readMarker } from '../recognize/numbering/marker.ts';
import { joinPieces } from '../text/clean.ts';
import { endsWith, hasAt } from '../text/ends.ts';
import { holdsOneOf, opening } from '../text/guarded.ts';
import { isCapitals } from '../text/is-capitals.ts';
import { isCapital, isDigit, isSmall } from '../text/letters.ts';
import type { MappedText } from '../text/mapped-text.ts';
import type { Marker } from '../tree/nodes.ts';
import type { Line } from './lines.ts';
import { hasOpenEnd } from './open-end.ts';
import { endColumn, findLayout, isFull, type Layout } from './wrapping.ts';

/** A paragraph put together from its lines. */
export interface Paragraph {
  lines: Line[];
  /** The words without the marker. */
  content: MappedText;
  marker: Marker | null;
  /** The marker's own place. */
  markerText: MappedText | null;
  depth: number;
  bold: boolean;
  footnote: boolean;
}

/** The end of a sentence, a quotation or bracket closed behind it. */
function isEnded(text: string): boolean {
  const last = text.length - (endsWith(text, '"”’)]') ? 2 : 1);
  return hasAt(text, last, '.;:!?…');
}

/** A small letter, a quotation or bracket opened before it. */
const beginsSmall = (text: string): boolean => isSmall(text.charCodeAt(hasAt(text, 0, '"“‘(') ? 1 : 0));

/** Specks that a scan leaves in front of a line: “: 3) Lãnh đạo …”. */
const DEBRIS = /^[:;.,'’`~|_^°]{1,2}\s+(?=[\d(\p{L}+-])/u;
const DEBRIS_OPENERS = ":;.,'’`~|_^°";

const debrisLength = (text: string): number => (hasAt(text, 0, DEBRIS_OPENERS) ? (DEBRIS.exec(text)?.[0].length ?? 0) : 0);

/** The next line goes on with the number of an instrument: `1266-QĐ/QU`, `CP ngày …`. */
const NUMBER_START = /^\d{1,6}\s?[-/][\p{Lu}\d]|^[\p{Lu}]{2,}[\s,/-]|^\d{1,4}\s\p{Ll}/u;

/** Puts the lines of running text together to paragraphs. */
export function joinLines(lines: readonly Line[]): Paragraph[] {
  const layout = findLayout(lines);
  const widths = layout.wrapped ? localWidths(lines) : [];
  const paragraphs: Paragraph[] = [];
  let open: Line[] = [];
  let noted = false;
  const close = () => {
    noted = isNote(open[0], noted);
    paragraphs.push(paragraph(open, noted));
  };
  lines.forEach((line, i) => {
    const previous = open.at(-1);
    const note = isNote(line, isNote(open[0], noted));
    if (previous !== undefined && (note || !continues(open, previous, line, layout, widths[i] ?? 0))) {
      close();
      open = [];
    }
    open.push(line);
  });
  if (open.length > 0) close();
  return paragraphs;
}

/**
 * The widest line but one among the dozen around each one: appendices in landscape are wider than the rest, and a copy from a
 * page leaves a line here and there that is not broken at all.
 */
function localWidths(lines: readonly Line[]): number[] {
  const reach = 6;
  return lines.map((_, i) => {
    let widest = 0;
    let width = 0;
    for (let j = Math.max(0, i - reach); j < Math.min(lines.length, i + reach); j++) {
      const end = endColumn(lines[j] as Line);
      width = Math.max(width, Math.min(widest, end));
      widest = Math.max(widest, end);
    }
    return width;
  });
}

/** Whether `line` goes on with the paragraph that `open` began; `width` tells in wrapped text alone. */
function continues(open: readonly Line[], previous: Line, line: Line, layout: Layout, width: number): boolean {
  if (line.continues !== undefined) return line.continues;
  const before = previous.content.text;
  const text = line.content.text;
  const ended = isEnded(before);
  const debris = line.marker === null ? debrisLength(text) : 0;
  const marker = debris > 0 ? readMarker(text.slice(debris)) : line.marker;
  // “Phần I” or “Chương II” alone on its line has its title in capitals below.
  if (open.length < 4 && isHeadOnly(open[0] as Line) && marker === null && isCapitals(text) && line.gap <= 1) return true;
  if (open.length === 1 && line.gap === 0 && marker === null && previous.marker !== null && isOneSyllable(before)) return true;
  if (open.length === 1 && isFootnoteNumber(before) && previous.indent < 15 && line.gap === 0) return true;
  if (isFootnote(text)) return false;
  if (marker !== null) return falseMarker(before, text, layout, isFull(previous, line, width));
  if (line.depth > 0 || previous.depth > 0) return false;
  if (line.bold && !previous.bold) return false;
  const lower = beginsSmall(text);
  const unfinished = !ended && (hasOpenEnd(before) || (before.endsWith('số') && isDigit(text.charCodeAt(0))));
  if (line.gap > 0) {
    // A page break or a converter's blank line inside a sentence. Where first lines are indented, one that is not goes on.
    if (layout.indented && line.indent <= layout.margin + 1 && endColumn(previous) > width * 0.75 && !endsWith(before, '.:')) return true;
    if (ended) return false;
    return lower || (unfinished && (NUMBER_START.test(text) || layout.wrapped) && !endsWith(before, ',–-'));
  }
  if (!layout.wrapped) return !ended && (lower || (unfinished && NUMBER_START.test(text)));
  // “…, ngày 14/12/2018, /      Chủ tịch …”: a ground may end in a comma before the first line of the next paragraph.
  const begins = !lower && open.length > 1 && previous.marker === null && line.indent > previous.indent + 2 && endsWith(before, ',');
  if ((unfinished && !begins) || (lower && !ended)) return true;
  if (opensLabel(text)) return false;
  // “I. CĂN CỨ XÂY DỰNG / KẾ HOẠCH”
  if (!ended && previous.marker !== null && isCapitals(before) && isCapitals(text)) return true;
  if (layout.indented) {
    const outdented = line.indent <= layout.margin + 1 || (open.length === 1 && line.indent < previous.indent - 1);
    return outdented && (lower || endColumn(previous) > width * 0.75 || isFull(previous, line, width));
  }
  if (line.indent > previous.indent + 2) return false;
  if (!ended && !isCapitals(before) && endColumn(previous) > width * 0.8) return true;
  // A line far beyond the margin was not broken at all.
  if (ended && endColumn(previous) > width * 1.2) return lower;
  return isFull(previous, line, width) || lower;
}

/** “1. Ban / Thường vụ Đảng ủy …”: no item is one syllable. */
const ONE_SYLLABLE = /^\S{1,6} \p{L}{1,7}$/u;
const LONGEST_SYLLABLE = 14;
const isOneSyllable = (text: string): boolean => text.length <= LONGEST_SYLLABLE && ONE_SYLLABLE.test(text);

const SHORTEST_LABEL = 3;
const LONGEST_LABEL = 46;

/** “Cơ quan chủ trì: …” begins a paragraph however full the line above is. */
function opensLabel(text: string): boolean {
  const colon = text.indexOf(': ');
  if (colon < SHORTEST_LABEL || colon > LONGEST_LABEL || !isCapital(text.charCodeAt(0))) return false;
  return !holdsOneOf(text.slice(0, colon), [':', '.', ';', '(', ')']) && readLabels(text) !== null;
}

/** “¹ Quan điểm nêu tại …”, or the number alone on the line above. */
const isFootnote = (text: string): boolean => hasAt(text, 0, '¹²³⁴⁵⁶⁷⁸⁹') || BRACKETED_NUMBER.test(text);
/** “[1] Theo Quyết định số …” */
const BRACKETED_NUMBER = opening(['['], /^\[\d{1,2}\]\s/);
/** “1 Theo Quyết định …” under the rule at the foot of a page, and the notes behind it. */
const isNote = (line: Line | undefined, behindNote: boolean): boolean =>
  line !== undefined && (line.ruled === true || behindNote) && line.marker === null && FOOTNOTE.test(line.content.text);
const FOOTNOTE = /^\d{1,2} \p{Lu}/u;
const isFootnoteNumber = (text: string): boolean =>
  text.length <= 2 && isDigit(text.charCodeAt(0)) && isDigit(text.charCodeAt(text.length - 1));

const HEAD_ONLY = opening(
  ['PHẦN', 'Phần', 'CHƯƠNG', 'Chương', 'MỤC', 'Mục'],
  /^(?:PHẦN|Phần|CHƯƠNG|Chương|MỤC|Mục)\s+(?:(?:thứ|THỨ)\s+\p{L}{2,5}|[IVXL]{1,6}|\d{1,2}|[A-ZĐ])\s*[.:]?$/u,
);

/** “Chương thứ mười.” */
const LONGEST_HEAD = 24;

function isHeadOnly(line: Line): boolean {
  const { text } = line.content;
  return text.length <= LONGEST_HEAD && HEAD_ONLY.test(text);
}

/** What a number behind it counts. */
const COUNTED: ReadonlySet<string> = new Set('khoản điểm điều mục phần chương số ngày tháng mẫu từ đến'.split(' '));
const LONGEST_NOUN = 8;

function endsInNoun(text: string): boolean {
  const end = text.slice(-LONGEST_NOUN).toLowerCase();
  return COUNTED.has(end.slice(Math.max(end.lastIndexOf(' '), end.lastIndexOf('(')) + 1)) || /(?:^|[\s(])phụ lục$/.test(end);
}

/** A wrapped line may begin with what looks like a marker: “… quy định tại khoản / 1. Điều 5”, “… Độc lập / - Tự do”. */
function falseMarker(before: string, text: string, layout: Layout, full: boolean): boolean {
  if (!layout.wrapped || !full) return false;
  if (endsInNoun(before)) return true;
  return /^[-–+]\s?\p{Ll}/u.test(text) && /\p{L}$/u.test(before) && /\S\s?[-–]\s?\S/.test(before);
}

function paragraph(lines: readonly Line[], noted: boolean): Paragraph {
  const first = lines[0] as Line;
  const whole = lines.length === 1 ? first.content : joinPieces(lines.map((line) => line.content));
  const debris = debrisLength(whole.text);
  const found = debris > 0 ? readMarker(whole.text.slice(debris)) : lines.length === 1 ? first.marker : readMarker(whole.text);
  return {
    lines: [...lines],
    content: found === null ? whole : whole.slice(debris + found.end).trim(),
    marker: found?.marker ?? null,
    markerText: found === null ? null : whole.slice(debris, debris + found.end).trim(),
    depth: first.depth,
    bold: lines.every((line) => line.bold),
    footnote: noted || isFootnote(whole.text) || (lines.length > 1 && isFootnoteNumber(first.content.text)),
  };
}
