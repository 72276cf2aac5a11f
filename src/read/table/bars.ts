import { isCapitals } from '../../recognize/closing/signature-line.ts';
import { readMarker } from '../../recognize/numbering/marker.ts';
import { foldKey } from '../../text/fold.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import type { Line } from '../lines.ts';
import { fieldWords, readBarLine } from './bar-line.ts';
import { isOrdinal } from './cell-words.ts';
import { type DraftRow, type FoundTable, MOST_COLUMNS } from './found-table.ts';
import { type Hints, knownHeads } from './hints.ts';
import { assignLoose, kindsOf, type LooseLine, type LooseRow } from './loose-rows.ts';
import { makeGrid } from './make-grid.ts';
import { endsTable, isLetterheadOrClosing } from './not-a-table.ts';

/** So many lines without a bar may stand between two rows with bars. */
const LOOSE_AT_MOST = 40;
const LONGEST_HEAD = 600;

/** A table whose cells are parted by bars without a frame: `Thời gian | Nội dung | Đơn vị phụ trách`. */
export function readBars(lines: readonly Line[], at: number, floor: number, hints: Hints): FoundTable | null {
  const first = fieldsOf(lines[at] as Line);
  if (first === null || textLength(first) > LONGEST_HEAD || isLetterheadOrClosing(first.map(({ text }) => text))) return null;
  const columns = columnsOf(lines, at, first.length);
  const looseHead = isOrdinal(first[0]?.text ?? '') ? headAbove(lines, at, floor, columns, hints) : null;
  const head = looseHead ?? first;
  const known = knownHeads(head.map(({ text }) => text), hints);
  const { rows, to } = readRows(lines, looseHead === null ? at + 1 : at, head, columns, hints);
  const barred = rows.filter((row) => row.cells.length > 1).length;
  // Unknown heads need more rows to be believed: a bar parts many things that are no table.
  const believed = known >= 2 || (known === 1 && barred >= 2) || barred >= (columns > 2 ? 2 : 3);
  const amid = at > floor && (lines[at] as Line).gap === 0 && (lines[at - 1] as Line).raw.text.includes('|');
  if (barred === 0 || !believed || (amid && known < 2)) return null;
  const from = looseHead === null ? at : at - looseHead.length;
  return { from, to, grid: makeGrid([rowOf(head, columns), ...rows.map((row) => row.cells)], columns, hints), style: 'bars' };
}

const textLength = (fields: readonly MappedText[]) => fields.reduce((sum, field) => sum + field.length, 0);

/** The words of a line's fields, or null when it has no bar. */
function fieldsOf(line: Line): MappedText[] | null {
  if (!line.raw.text.includes('|')) return null;
  return readBarLine(line)?.fields.map(fieldWords) ?? null;
}

/** The number of columns: of the head, or of most rows where a head covers two columns. */
function columnsOf(lines: readonly Line[], at: number, headWidth: number): number {
  const counts = new Map<number, number>();
  for (const line of lines.slice(at + 1, at + 30)) {
    const width = line.raw.text.includes('|') ? (readBarLine(line)?.fields.length ?? 0) : 0;
    if (width > headWidth && width <= MOST_COLUMNS) counts.set(width, (counts.get(width) ?? 0) + 1);
    else if (width === headWidth) return headWidth;
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most !== undefined && most[1] >= 2 ? most[0] : headWidth;
}

/** Heads that stand a line each above the first row: one of them has two paragraphs, or the converter parts none. */
function headAbove(lines: readonly Line[], at: number, floor: number, columns: number, hints: Hints): MappedText[] | null {
  if (at - columns < floor) return null;
  const above = lines.slice(at - columns, at).map((line) => line.content);
  if (above.some((words) => words.length > 60 || words.text.includes('|'))) return null;
  return knownHeads(above.map(({ text }) => text), hints) >= Math.max(2, columns - 2) ? above : null;
}

interface TableRow {
  cells: DraftRow;
}

/** The rows below a head, up to the line that is not the table's any more. */
function readRows(lines: readonly Line[], begin: number, head: readonly MappedText[], columns: number, hints: Hints): { rows: TableRow[]; to: number } {
  const headKey = keyOf(head);
  const kinds = kindsOf(
    Array.from({ length: columns }, (_, column) => head[column]?.text ?? ''),
    hints,
  );
  const rows: TableRow[] = [];
  let at = begin;
  while (at < lines.length) {
    const fields = fieldsOf(lines[at] as Line);
    if (fields !== null) {
      if (!isRowOf(fields, head, columns, hints)) break;
      if (keyOf(fields) !== headKey) rows.push({ cells: rowOf(fields, columns) });
      at++;
      continue;
    }
    const next = nextBar(lines, at);
    const following = next < 0 ? null : fieldsOf(lines[next] as Line);
    const inside = following !== null && keyOf(following) !== headKey && isRowOf(following, head, columns, hints) && isNear(lines, at, next);
    if (inside) {
      rows.push(...assignLoose(looseLines(lines, at, next), kinds, hints));
      at = next;
      continue;
    }
    const end = looseEnd(lines, at, next);
    const found = assignLoose(looseLines(lines, at, end), kinds, hints);
    // A line across the table is of it when a sure row stands below.
    const count = found.findIndex((row, i) => !isSure(row) && !(i + 1 < found.length && row.cells.length === 1 && isSure(found[i + 1])));
    const taken = count < 0 ? found : found.slice(0, count);
    rows.push(...taken);
    at += taken.reduce((sum, row) => sum + row.size, 0);
    // A head repeated behind the last row of a page: the table goes on.
    if (taken.length > 0 && at === next && following !== null && keyOf(following) === headKey) continue;
    break;
  }
  return { rows, to: at };
}

const isSure = (row: LooseRow | undefined) => row !== undefined && row.sure && row.cells.length > 1;
const keyOf = (fields: readonly MappedText[]) => foldKey(fields.map(({ text }) => text).join('|'));

/** Whether a line with bars is of this table: not of a letterhead, and no head of another one. */
function isRowOf(fields: readonly MappedText[], head: readonly MappedText[], columns: number, hints: Hints): boolean {
  if (fields.length > columns + 1) return false;
  const texts = fields.map(({ text }) => text);
  if (isLetterheadOrClosing(texts)) return false;
  if (keyOf(fields) === keyOf(head)) return true;
  return !(texts.every((text) => text !== '' && text.length <= 60) && knownHeads(texts, hints) >= Math.max(2, texts.length - 1));
}

/** The next line with bars, unless something that ends the table comes before it; -1 for none. */
function nextBar(lines: readonly Line[], at: number): number {
  for (let i = at; i < Math.min(lines.length, at + LOOSE_AT_MOST); i++) {
    const line = lines[i] as Line;
    if (line.raw.text.includes('|') && readBarLine(line) !== null) return i;
    if (line.depth > 0 || endsTable(line.content.text)) return -1;
  }
  return -1;
}

const NEAR = 12;

/** Whether what stands between two rows with bars can be rows too; numbered paragraphs over a dozen lines are not. */
function isNear(lines: readonly Line[], at: number, next: number): boolean {
  return next - at <= NEAR || !lines.slice(at, next).some((line) => isNumbered(line.content.text));
}

function isNumbered(text: string): boolean {
  const style = readMarker(text)?.marker.style;
  return style !== undefined && style !== 'dash' && style !== 'plus' && style !== 'dot';
}

function looseLines(lines: readonly Line[], from: number, to: number): LooseLine[] {
  return lines.slice(from, to).map((line) => ({ words: line.content, gap: line.gap }));
}

/** Where the lines behind the last row with bars stop being rows: at a heading or a numbered paragraph. */
function looseEnd(lines: readonly Line[], at: number, next: number): number {
  const limit = Math.min(lines.length, at + LOOSE_AT_MOST, next < 0 ? lines.length : next);
  for (let i = at; i < limit; i++) {
    const { content, depth } = lines[i] as Line;
    if (depth > 0 || content.length > 1500 || isCapitals(content.text) || isNumbered(content.text) || endsTable(content.text)) return i;
  }
  return limit;
}

/** A row with bars; where cells are missing, the last one covers their columns. */
function rowOf(fields: readonly MappedText[], columns: number): DraftRow {
  const row: DraftRow = [];
  fields.forEach((words, i) => {
    if (i >= columns) (row.at(-1) as DraftRow[number]).pieces.push(words);
    else row.push({ column: i, span: i === fields.length - 1 ? columns - i : 1, pieces: [words] });
  });
  return row;
}
