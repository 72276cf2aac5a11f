import { joinPieces } from '../../text/clean.ts';
import { foldKey } from '../../text/fold.ts';
import { isLetter } from '../../text/letters.ts';
import type { Line } from '../lines.ts';
import { isOrdinalHead } from './cell-words.ts';
import type { DraftRow, FoundTable } from './found-table.ts';
import type { Range } from './gutters.ts';
import { columnKind } from './hints.ts';
import { hasCells, readLayoutBody } from './layout-body.ts';
import { type HeadColumn, type LayoutHead, readLayoutHead } from './layout-head.ts';
import { rowsOf } from './layout-rows.ts';
import { joinHeads, makeGrid } from './make-grid.ts';
import { findColumns, type PageColumns } from './page-columns.ts';

/** A table without bars, as `pdftotext -layout` prints it: its columns are told by the white between them. */
export function readLayout(lines: readonly Line[], at: number, floor: number): FoundTable | null {
  const head = readLayoutHead(lines, at, floor);
  if (head === null) return null;
  const heads = head.columns.map(headWords);
  const texts = heads.map(({ text }) => text);
  const headAt = (line: number) => repeatedHead(lines, line, texts);
  if (headAt(head.to) !== null) return null;
  const body = readLayoutBody(lines, head, { headAt, columnsUnder: (other) => columnsUnder(lines, other) });
  const numbered = isOrdinalHead(texts[0] ?? '');
  const told = body.lines.filter(hasCells).length;
  if (told < (numbered ? 1 : 2)) return null;
  const time = texts.findIndex((text) => columnKind(text) === 'time');
  const rows = rowsOf(body.lines, { numbered, time });
  const headRow: DraftRow = heads.map((words, column) => ({ column, span: 1, pieces: [words] }));
  return { from: head.from, to: body.to, grid: makeGrid([headRow, ...rows], texts.length), style: 'layout' };
}

function headWords(column: HeadColumn) {
  const own = joinPieces(column.pieces.map(({ words }) => words));
  return column.groups.length === 0 ? own : joinHeads(joinPieces(column.groups.map(({ words }) => words)), own);
}

/** Between two heads, for a head stands inside its column. */
function columnsUnder(lines: readonly Line[], head: LayoutHead): PageColumns {
  const ranges = head.columns.slice(1).map((column, i): Range => ({ from: (head.columns[i] as HeadColumn).to, to: column.from }));
  return findColumns(lines, head.to, ranges);
}

const ORDINAL_HEADS = ['stt', 'tt', 'số tt', 'sốtt'];

function opensWithOrdinalHead(text: string): boolean {
  const start = text.slice(0, LONGEST_ORDINAL_HEAD + 1).toLowerCase();
  return ORDINAL_HEADS.some((head) => start.startsWith(head) && !isLetter(start.charCodeAt(head.length)));
}

const LONGEST_ORDINAL_HEAD = 5;

/** The head again, on the next page; `other` is another table's head. */
function repeatedHead(lines: readonly Line[], at: number, texts: readonly string[]): LayoutHead | 'other' | null {
  for (let anchor = at; anchor < Math.min(lines.length, at + 4); anchor++) {
    const line = lines[anchor] as Line;
    if (anchor > at && line.gap > 0) return null;
    const first = texts[0] as string;
    if (!opensWithOrdinalHead(line.content.text) && !line.content.text.startsWith(first)) continue;
    const head = readLayoutHead(lines, anchor, at);
    if (head === null || head.from !== at) continue;
    const again = head.columns.map((column) => headWords(column).text);
    return foldKey(again.join(' | ')) === foldKey(texts.join(' | ')) ? head : 'other';
  }
  return null;
}
