import { romanValue } from '../../recognize/numbering/roman.ts';
import { joinPieces } from '../../text/clean.ts';
import { isCapitals } from '../../text/is-capitals.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import type { Line } from '../lines.ts';
import { goesOn, isOrdinal, isOrdinalHead, isTimeCell } from './cell-words.ts';
import { type ColumnKind, kindsOf } from './column-fit.ts';
import type { DraftRow, FoundTable } from './found-table.ts';
import { columnKind } from './hints.ts';
import { assignLoose, type LooseLine, type LooseRow } from './loose-rows.ts';
import { makeGrid } from './make-grid.ts';
import { endsTable, isLetterheadOrClosing } from './not-a-table.ts';

const LONGEST_HEAD = 48;
const MOST_HEADS = 10;
const LEAST_HEADS = 3;
const LONGEST_CELL = 1500;
const MOST_LINES = 600;
const SEEN_FIRST = 24;

interface Heads {
  words: readonly (readonly MappedText[])[];
  /** The first line below them. */
  to: number;
}

/** A table whose cells stand one below the other, as they do once copied out of a word processor: the heads, then row by row. */
export function readStacked(lines: readonly Line[], at: number): FoundTable | null {
  const heads = readHeads(lines, at);
  if (heads === null) return null;
  const kinds = kindsOf(heads.words.map(textOf));
  const cells = lines.slice(heads.to, bodyEnd(lines, heads.to)).map((line) => ({ words: line.content, gap: 0 }));
  // Most lists of words that look like heads have no row below them, which a few lines show.
  if (readRows(cells.slice(0, SEEN_FIRST), kinds).length === 0) return null;
  const rows = readRows(cells, kinds);
  const head: DraftRow = heads.words.map((pieces, column) => ({ column, span: 1, pieces: [...pieces] }));
  const body = rows.map(({ cells: row }): DraftRow => row.map((cell) => ({ ...cell, apart: true })));
  const size = rows.reduce((sum, row) => sum + row.size, 0);
  return { from: at, to: heads.to + size, grid: makeGrid([head, ...body], kinds.length), style: 'stacked' };
}

const isHead = (text: string): boolean => text.length <= LONGEST_HEAD && (isOrdinalHead(text) || columnKind(text) !== 'other');
const textOf = (pieces: readonly MappedText[]): string => joinPieces([...pieces]).text;

function readRows(cells: readonly LooseLine[], kinds: readonly ColumnKind[]): LooseRow[] {
  const parts = kinds[0] === 'ordinal' ? partByOrdinals(cells) : [cells];
  return told(
    parts.flatMap((part) => assignLoose(part, kinds)),
    kinds,
  );
}

/** Whether a line may be the first of such heads: cheap, for every line is asked. */
export const mayHeadStack = (line: Line, next: Line | undefined): boolean =>
  isShort(line) && next !== undefined && isShort(next) && FIRST_HEADS.has(columnKind(line.content.text));

const FIRST_HEADS: ReadonlySet<string> = new Set(['ordinal', 'task', 'content', 'time']);

const isShort = ({ raw, marker, depth }: Line): boolean =>
  raw.length <= LONGEST_HEAD && marker === null && depth === 0 && !/[.;:|\t]$|[|\t]|\d/.test(raw.text);

/** The heads from `at` on: each a known one, the first of ordinals or of what is done, with somebody or a time among them. */
function readHeads(lines: readonly Line[], at: number): Heads | null {
  const words: MappedText[][] = [];
  let to = at;
  for (; to < lines.length && words.length <= MOST_HEADS; to++) {
    const line = lines[to] as Line;
    if (!isShort(line)) break;
    const last = words.at(-1);
    const below = lines[to + 1]?.content;
    const { content } = line;
    if (last !== undefined && goesOn(content.text)) last.push(content);
    else if (isHead(content.text)) words.push([content]);
    // “Đơn vị / chủ trì”
    else if (below !== undefined && goesOn(below.text) && isHead(`${content.text} ${below.text}`)) words.push([content]);
    else break;
  }
  if (words.length < LEAST_HEADS || words.length > MOST_HEADS) return null;
  const kinds = words.map((pieces) => columnKind(textOf(pieces)));
  if (kinds.filter((kind) => kind === 'time').length > 2 || kinds.filter((kind) => kind === 'ordinal').length > 1) return null;
  return kinds.includes('task') || kinds.includes('content')
    ? kinds.includes('roles') || kinds[0] === 'ordinal'
      ? { words, to }
      : null
    : null;
}

/** Where the cells can go on no longer: at a heading, recipients, an appendix, or the closing paragraph. */
function bodyEnd(lines: readonly Line[], from: number): number {
  const limit = Math.min(lines.length, from + MOST_LINES);
  for (let at = from; at < limit; at++) {
    const { content, depth, marker } = lines[at] as Line;
    const { text } = content;
    const cell = isOrdinal(text) || isTimeCell(text);
    const heading = marker !== null && (marker.marker.style === 'roman' || marker.marker.style === 'part');
    if (depth > 0 || text.length > LONGEST_CELL || endsTable(text) || isLetterheadOrClosing([text])) return at;
    if (at > from && isOrdinalHead(text)) return at;
    const group = at > from && isOrdinal((lines[at - 1] as Line).content.text);
    if (!cell && !group && (heading || (isCapitals(text) && text.length > 12))) return at;
  }
  return limit;
}

/** The lines of each row: an ordinal begins one where it is the first of its kind or the next; another number is a cell. */
function partByOrdinals(cells: readonly LooseLine[]): LooseLine[][] {
  const parts: LooseLine[][] = [];
  const last: Record<string, number> = {};
  for (const cell of cells) {
    const ordinal = readOrdinal(cell.words.text);
    const begins = ordinal !== null && (ordinal.value === 1 || ordinal.value === (last[ordinal.style] ?? 0) + 1);
    if (begins) last[ordinal.style] = ordinal.value;
    if (begins || parts.length === 0) parts.push([cell]);
    else parts.at(-1)?.push(cell);
  }
  return parts;
}

function readOrdinal(text: string): { style: string; value: number } | null {
  if (!isOrdinal(text)) return null;
  const label = text.replace(/[().\s]+$|^\(/g, '');
  if (/^\d+$/.test(label)) return { style: 'arabic', value: Number(label) };
  const within = /^(.*)\.(\d+)$/.exec(label);
  if (within !== null) return { style: within[1] as string, value: Number(within[2]) };
  const roman = romanValue(label);
  return roman > 0 ? { style: 'roman', value: roman } : { style: 'letter', value: label.toLowerCase().charCodeAt(0) - 96 };
}

/** The rows as far as they tell that they are rows: their work, and somebody, a time or an ordinal beside it. */
function told(rows: readonly LooseRow[], kinds: readonly ColumnKind[]): LooseRow[] {
  const task = kinds.indexOf('task');
  const isTold = (row: LooseRow | undefined): boolean =>
    row?.sure === true &&
    row.cells.length > 1 &&
    row.cells.some(({ column, pieces }) => column === task && /\p{L}{2}/u.test(textOf(pieces)));
  const end = rows.findIndex((row, i) => !isTold(row) && !(row.cells.length === 1 && isTold(rows[i + 1])));
  return rows.slice(0, end < 0 ? rows.length : end);
}
