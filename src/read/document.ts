import { isMisreadFirst } from '../outline/mend-markers.ts';
import { nest } from '../outline/nest.ts';
import { isAttachmentNote, readAppendixHead } from '../recognize/letterhead/anchors.ts';
import type { LineIndex } from '../source/line-index.ts';
import { beginsWith, endsWith } from '../text/ends.ts';
import { opening, startsWithOneOf } from '../text/guarded.ts';
import { isCapitals } from '../text/is-capitals.ts';
import { isSmall } from '../text/letters.ts';
import { type Builder, createBuilder } from '../tree/build.ts';
import { type Block, type BlockData, type Fragment, LISTING, type Part, type Root } from '../tree/nodes.ts';
import { joinBrokenLines } from './broken-lines.ts';
import { withoutDoubleSpacing } from './double-spacing.ts';
import { withoutFurniture } from './furniture.ts';
import { fragments, type Line } from './lines.ts';
import { joinLines, type Paragraph } from './paragraphs.ts';
import { findRegions, type Range } from './regions.ts';
import { findTables } from './table/index.ts';

/**
 * Builds the tree of a document from its lines: the great parts, in them paragraphs, tables and single lines, items nested
 * by their markers. Afterwards every character of the source is in exactly one leaf.
 */
export function buildDocument(source: string, index: LineIndex, allLines: readonly Line[]): Root {
  const builder = createBuilder(source, index);
  const lines = joinBrokenLines(withoutDoubleSpacing(withoutFurniture(allLines)));
  const regions = findRegions(lines);
  const typeLine = lines[regions.typeLine];
  const titleLine = lines[regions.titleLine];
  const cut = (range: Range) => lines.slice(range.from, range.to);
  const singly = (range: Range) => cut(range).map((line) => lineBlock(builder, line, line === typeLine, line === titleLine));
  const parts: Part[] = [];
  const add = (type: Part['type'], children: Part['children']) => {
    if (children.length > 0) parts.push(builder.part(type, children));
  };

  add('promulgation', singly(regions.promulgation));
  add('preface', singly(regions.preface));
  const blocks = contentBlocks(builder, cut(regions.content));
  const body = blocks.findIndex(beginsBody);
  add('preamble', body < 0 ? blocks : blocks.slice(0, body));
  add('mainBody', body < 0 ? [] : nest(builder, blocks.slice(body)));
  add('conclusions', singly(regions.conclusions));
  for (const range of attachmentRanges(lines, regions.attachments)) add('attachment', attachmentBlocks(builder, cut(range)));
  return builder.root(parts);
}

/** The first heading ends the preamble: a marker other than a bullet, or a heading line. */
function beginsBody(block: Block): boolean {
  const { marker, depth, content, bold } = block.data;
  if (marker !== undefined) return !LISTING.has(marker.style);
  if (depth !== undefined && depth > 0) return true;
  if (isMisreadFirst(content.text)) return true;
  const heading = isCapitals(content.text) && content.length < 160 && /\p{Lu}{3}/u.test(content.text);
  return heading || (bold === true && content.length < 120 && !startsWithOneOf(content.text, GROUNDS));
}

const GROUNDS = ['Căn cứ', 'Thực hiện', 'Xét'];

function lineBlock(builder: Builder, line: Line, typeLine = false, titleLine = false): Block {
  const parts = fragments(line);
  const data: BlockData = { content: line.content, fragments: parts, gap: line.gap };
  if (line.bold) data.bold = true;
  if (line.depth > 0) data.depth = line.depth;
  if (typeLine) data.typeLine = true;
  if (titleLine) data.titleLine = true;
  return builder.block({
    type: 'line',
    span: line.raw.span(),
    words: parts.map((part) => part.content.span()),
    marker: null,
    data,
  });
}

/** Paragraphs and tables of a stretch of lines. */
function contentBlocks(builder: Builder, lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  const running = (to: number) => {
    for (const paragraph of joinLines(lines.slice(at, to))) blocks.push(paragraphBlock(builder, paragraph));
  };
  for (const table of findTables(lines)) {
    running(table.from);
    const rows = lines.slice(table.from, table.to);
    const first = rows[0] as Line;
    const last = rows.at(-1) as Line;
    blocks.push(
      builder.block({
        type: 'table',
        span: { start: first.raw.span().start, end: last.raw.span().end },
        words: rows.flatMap((line) => fragments(line).map((part) => part.content.span())),
        marker: null,
        data: { content: first.content.slice(0, 0), grid: table.grid },
      }),
    );
    at = table.to;
  }
  running(lines.length);
  return blocks;
}

function paragraphBlock(builder: Builder, paragraph: Paragraph): Block {
  const { content, marker, markerText, depth, bold, footnote } = paragraph;
  const first = paragraph.lines[0] as Line;
  const last = paragraph.lines.at(-1) as Line;
  const data: BlockData = { content, gap: first.gap };
  if (marker !== null) data.marker = marker;
  if (depth > 0) data.depth = depth;
  if (bold) data.bold = true;
  if (footnote) data.footnote = true;
  return builder.block({
    type: 'paragraph',
    span: { start: first.raw.span().start, end: last.raw.span().end },
    words: [content.span()],
    marker: marker === null || markerText === null ? null : { marker, span: markerText.span() },
    data,
  });
}

/** Each appendix, from its heading line to the next; what stands before the first heading is one of its own. */
function attachmentRanges(lines: readonly Line[], range: Range): Range[] {
  const ranges: Range[] = [];
  let from = range.from;
  for (let i = range.from + 1; i < range.to; i++) {
    const line = lines[i] as Line;
    if (line.content.length > 60 || !namesAppendix(fragments(line))) continue;
    ranges.push({ from, to: i });
    from = i;
  }
  if (from < range.to) ranges.push({ from, to: range.to });
  return ranges;
}

function namesAppendix(parts: readonly Fragment[]): boolean {
  return parts.some((part) => readAppendixHead(part.content.text) !== null);
}

/** An appendix: its heading lines stay lines, the rest is content like the main body. */
function attachmentBlocks(builder: Builder, lines: readonly Line[]): Part['children'] {
  let end = headingEnd(lines, 0);
  const title = end === 0 ? 0 : titleLength(lines, end);
  if (title > 0) end = headingEnd(lines, end + title);
  const head = lines.slice(0, end).map((line) => lineBlock(builder, line));
  return [...head, ...nest(builder, contentBlocks(builder, lines.slice(end)))];
}

function headingEnd(lines: readonly Line[], from: number): number {
  let end = from;
  while (end < lines.length && isHeadingLine(lines[end] as Line, end === 0)) end++;
  return end;
}

const LONGEST_TITLE = 4;

/** How many lines in ordinary letters are the title between “PHỤ LỤC” and the note “(kèm theo Kế hoạch số …)”, or the table. */
function titleLength(lines: readonly Line[], from: number): number {
  for (let at = from; at < Math.min(lines.length, from + LONGEST_TITLE); at++) {
    const line = lines[at] as Line;
    const { content, marker, table } = line;
    if (isAttachmentNote(content.text)) return at - from;
    // A head of several lines has words side by side above its “STT”.
    if (at > from && headsTable(line)) return lines.slice(from, at).every((above) => fragments(above).length === 1) ? at - from : 0;
    if (marker !== null || table !== undefined || content.length > 200 || endsWith(content.text, '.;:')) return 0;
  }
  return 0;
}

/** “STT … Nội dung …”, the head of a table. */
const headsTable = (line: Line): boolean => line.table !== undefined || namesOrdinals(fragments(line));
const namesOrdinals = (parts: readonly Fragment[]): boolean =>
  parts.length > 1 && parts.some((part) => ORDINAL_HEADS.has(part.content.text.toLowerCase()));

function isHeadingLine(line: Line, first: boolean): boolean {
  const parts = fragments(line);
  if (namesOrdinals(parts)) return false;
  const text = line.content.text;
  if (namesAppendix(parts) || isAttachmentNote(text)) return true;
  return (
    (isCapitals(text) && text.length < 200 && !/^(?:[IVX]+|\d+)[.)]/.test(text) && parts.length === 1) ||
    (first && beginsSmall(text)) ||
    REST_OF_NOTE.test(text)
  );
}

const ORDINAL_HEADS: ReadonlySet<string> = new Set(['stt', 'tt']);
const REST_OF_NOTE = opening(['của', 'số', 'ngày'], /^(?:của|số|ngày)\s.*\)$/u);
const beginsSmall = (text: string): boolean => isSmall(text.charCodeAt(beginsWith(text, '\'’"“') ? 1 : 0));
