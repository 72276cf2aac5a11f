import type { MappedText } from '../../text/mapped-text.ts';
import type { Line } from '../lines.ts';
import { type Mark, readBarLine, readFields } from './bar-line.ts';
import { type BarTable, readBarRows, rowOf } from './bar-rows.ts';
import { isOrdinal } from './cell-words.ts';
import { type FoundTable, MOST_COLUMNS } from './found-table.ts';
import { knownHeads } from './hints.ts';
import { makeGrid } from './make-grid.ts';
import { isLetterheadOrClosing } from './not-a-table.ts';

const LONGEST_HEAD = 600;

/** A table whose cells are parted by bars, or tabs, without a frame: `TT | Nội dung | Chủ trì | Thời hạn`. */
export function readBars(lines: readonly Line[], at: number, floor: number, mark: Mark): FoundTable | null {
  const first = (lines[at] as Line).raw.length > LONGEST_HEAD * 2 ? null : readFields(lines[at] as Line, mark);
  if (first === null || first.length < 2 || first.length > MOST_COLUMNS || isLetterheadOrClosing(textsOf(first))) return null;
  const columns = countColumns(lines, at, first.length, mark);
  const above = isOrdinal(first[0]?.text ?? '') ? headAbove(lines, at, floor, columns) : null;
  const head = above ?? first;
  const known = knownHeads(textsOf(head));
  // Tabs part many things besides cells; and what goes on with lines that were no table needs a head to begin one.
  if (known < 2 && (mark === '\t' || isAmid(lines, at, floor, mark))) return null;
  const table: BarTable = { head, columns, mark };
  const { rows, to } = readBarRows(lines, above === null ? at + 1 : at, table);
  const filled = rows.filter((row) => row.length > 1).length;
  const believed = known >= 2 || (known === 1 && filled >= 2) || filled >= (columns > 2 ? 2 : 3);
  if (filled === 0 || !believed) return null;
  return {
    from: at - (above?.length ?? 0),
    to,
    grid: makeGrid(
      [
        rowOf(
          head.map((words) => [words]),
          columns,
        ),
        ...rows,
      ],
      columns,
    ),
    style: 'bars',
  };
}

const textsOf = (fields: readonly MappedText[]) => fields.map(({ text }) => text);

function isAmid(lines: readonly Line[], at: number, floor: number, mark: Mark): boolean {
  return at > floor && (lines[at] as Line).gap <= 1 && (lines[at - 1] as Line).raw.text.includes(mark);
}

const LOOKED_AT = 30;

/** The number of columns: of the head, or of most rows where a head covers two columns. */
function countColumns(lines: readonly Line[], at: number, headWidth: number, mark: Mark): number {
  const counts = new Map<number, number>();
  for (const line of lines.slice(at + 1, at + LOOKED_AT)) {
    const width = readBarLine(line, mark)?.fields.length ?? 0;
    if (width === headWidth) return headWidth;
    if (width > headWidth && width <= MOST_COLUMNS) counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most !== undefined && most[1] >= 2 ? most[0] : headWidth;
}

/** Heads that stand a line each above the first row: one of them has two paragraphs, so the converter parted none. */
function headAbove(lines: readonly Line[], at: number, floor: number, columns: number): MappedText[] | null {
  if (at - columns < floor) return null;
  const above = lines.slice(at - columns, at).map((line) => line.content);
  if (above.some((words) => words.length > 60 || words.text.includes('|'))) return null;
  return knownHeads(textsOf(above)) >= Math.max(2, columns - 2) ? above : null;
}
