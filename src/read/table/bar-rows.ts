import { readMarker } from '../../recognize/numbering/marker.ts';
import { joinPieces } from '../../text/clean.ts';
import { isCapitals } from '../../text/is-capitals.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import { LISTING } from '../../tree/nodes.ts';
import type { Line } from '../lines.ts';
import { type Mark, readFields, readPieces } from './bar-line.ts';
import { isOrdinal } from './cell-words.ts';
import { kindsOf } from './column-fit.ts';
import type { DraftRow } from './found-table.ts';
import { knownHeads } from './hints.ts';
import { assignLoose, type LooseLine, type LooseRow } from './loose-rows.ts';
import { endsTable, isLetterheadOrClosing } from './not-a-table.ts';

/** What the rows of a table with bars are read by. */
export interface BarTable {
  head: readonly MappedText[];
  columns: number;
  mark: Mark;
}

/** So many lines without a bar may stand between two rows with bars. */
const LOOSE_AT_MOST = 40;
/** Numbered lines among them are paragraphs of the document when there are more than this. */
const NEAR = 12;
const LONGEST_PARAGRAPH = 1500;

/** The rows below a head, up to the line that is not the table's any more. */
export function readBarRows(lines: readonly Line[], from: number, table: BarTable): { rows: DraftRow[]; to: number } {
  const heads = Array.from({ length: table.columns }, (_, column) => table.head[column]?.text ?? '');
  const kinds = kindsOf(heads);
  const rows: DraftRow[] = [];
  let at = from;
  while (at < lines.length) {
    const read = readRow(lines, at, table);
    if (read !== null) {
      if (!isRowOf(read.fields, table) || leavesTable(lines, at, read.fields, table)) break;
      const repeated = isHead(read.fields, table);
      if (repeated && rows.length === 0) break;
      if (!repeated) rows.push(rowOf(piecesOf(read, lines[at] as Line, table), table.columns));
      at = read.to;
      continue;
    }
    const next = nextBar(lines, at, table.mark);
    const following = next < 0 ? null : readFields(lines[next] as Line, table.mark);
    const again = following !== null && isHead(following, table);
    if (following !== null && !again && isRowOf(following, table) && isNear(lines, at, next)) {
      for (const row of assignLoose(looseLines(lines, at, next), kinds)) rows.push(apart(row));
      at = next;
      continue;
    }
    const taken = lastRows(assignLoose(looseLines(lines, at, looseEnd(lines, at, next)), kinds));
    for (const row of taken) rows.push(apart(row));
    at += taken.reduce((sum, row) => sum + row.size, 0);
    // The head again right behind the last row of a page: the table goes on.
    if (!(again && taken.length > 0 && at === next)) break;
  }
  return { rows, to: at };
}

/** A converter gives each paragraph of a cell a line. */
const apart = ({ cells }: LooseRow): DraftRow => cells.map((cell) => ({ ...cell, apart: true }));

/** Whether a line is the head of the table again. */
function isHead(fields: readonly MappedText[], { head }: BarTable): boolean {
  return fields.length === head.length && fields.every(({ text }, i) => text.toLowerCase() === head[i]?.text.toLowerCase());
}

const SPLIT_AT_MOST = 8;

/** A row with bars. One whose cells have line breaks of their own goes on below, until no field is missing. */
function readRow(lines: readonly Line[], at: number, { columns, mark }: BarTable): { fields: MappedText[]; to: number } | null {
  const fields = readFields(lines[at] as Line, mark);
  if (fields === null) return null;
  const all = [...fields];
  for (let i = at + 1; all.length < columns && i < Math.min(lines.length, at + SPLIT_AT_MOST); i++) {
    const line = lines[i] as Line;
    if (line.gap > 0) break;
    const [goingOn, ...others] = readFields(line, mark) ?? [line.content];
    // “1.⇥Giám đốc …” begins something of its own.
    if (mark === '\t' && others.length > 0 && isOrdinal(goingOn?.text ?? '')) break;
    all.push(joinPieces([all.pop() as MappedText, goingOn as MappedText]), ...others);
    if (all.length === columns) return { fields: all, to: i + 1 };
  }
  return { fields, to: at + 1 };
}

/** Whether a line with bars is of this table: not of a letterhead, and no head of another one. */
function isRowOf(fields: readonly MappedText[], table: BarTable): boolean {
  const texts = fields.map(({ text }) => text);
  if (fields.length > table.columns + 1 || isLetterheadOrClosing(texts)) return false;
  const heads = texts.every((text) => text !== '' && text.length <= 60) && knownHeads(texts) >= Math.max(2, texts.length - 1);
  return !heads || isHead(fields, table);
}

const HEADS_SECTION: ReadonlySet<string> = new Set(['roman', 'upperLetter', 'part', 'chapter', 'division']);

/**
 * “IV.⇥TỔ CHỨC THỰC HIỆN”: a tab behind a marker is an indent of the text, and a heading under which no row has its columns
 * filled is no group of rows any more.
 */
function leavesTable(lines: readonly Line[], at: number, fields: readonly MappedText[], { columns, mark }: BarTable): boolean {
  const { marker } = lines[at] as Line;
  if (mark === '|' || columns < 3 || fields.length !== 2 || marker === null || !HEADS_SECTION.has(marker.marker.style)) return false;
  for (let next = at + 1; next < Math.min(lines.length, at + NEAR); next++) {
    const width = readFields(lines[next] as Line, mark)?.length ?? 0;
    if (width > 2) return false;
    if (isOrdinal(readFields(lines[next] as Line, mark)?.[0]?.text ?? '') && width === 2) return true;
  }
  return true;
}

/** The paragraphs that `<br>` parts in the cells of a row; of a row over several lines they are not known. */
function piecesOf({ fields }: { fields: MappedText[] }, line: Line, { mark }: BarTable): MappedText[][] {
  const pieces = line.raw.text.includes('<') ? readPieces(line, mark) : [];
  return fields.map((field, i) => (pieces.length === fields.length && pieces[i]?.length ? (pieces[i] as MappedText[]) : [field]));
}

/** The next line with bars, unless something that ends the table comes before it; -1 for none. */
function nextBar(lines: readonly Line[], at: number, mark: Mark): number {
  for (let i = at; i < Math.min(lines.length, at + LOOSE_AT_MOST); i++) {
    const line = lines[i] as Line;
    if (readFields(line, mark) !== null) return i;
    if (line.depth > 0 || endsTable(line.content.text)) return -1;
  }
  return -1;
}

function isNear(lines: readonly Line[], at: number, next: number): boolean {
  return next - at <= NEAR || !lines.slice(at, next).some((line) => isNumbered(line.content.text));
}

function isNumbered(text: string): boolean {
  const style = readMarker(text)?.marker.style;
  return style !== undefined && !LISTING.has(style);
}

function looseLines(lines: readonly Line[], from: number, to: number): LooseLine[] {
  return lines.slice(from, to).map((line) => ({ words: line.content, gap: line.gap }));
}

/** Where the lines behind the last row with bars can be rows no longer: at a heading or a numbered paragraph. */
function looseEnd(lines: readonly Line[], at: number, next: number): number {
  const limit = Math.min(lines.length, at + LOOSE_AT_MOST, next < 0 ? lines.length : next);
  for (let i = at; i < limit; i++) {
    const { content, depth } = lines[i] as Line;
    const { text } = content;
    if (depth > 0 || text.length > LONGEST_PARAGRAPH || isCapitals(text) || isNumbered(text) || endsTable(text)) return i;
  }
  return limit;
}

/** The rows behind the last one with bars, as far as they are sure; a line across the table is with a sure row below it. */
function lastRows(loose: readonly LooseRow[]): readonly LooseRow[] {
  const isSure = (row: LooseRow | undefined) => row?.sure === true && row.cells.length > 1;
  const end = loose.findIndex((row, i) => !isSure(row) && !(row.cells.length === 1 && isSure(loose[i + 1])));
  return end < 0 ? loose : loose.slice(0, end);
}

/** A row with bars, from the paragraphs of its fields; where cells are missing, the last one covers their columns. */
export function rowOf(fields: readonly (readonly MappedText[])[], columns: number): DraftRow {
  const row: DraftRow = [];
  for (const [i, pieces] of fields.entries()) {
    if (i >= columns) row.at(-1)?.pieces.push(...pieces);
    else row.push({ column: i, span: i === fields.length - 1 ? columns - i : 1, pieces: [...pieces], apart: pieces.length > 1 });
  }
  return row;
}
