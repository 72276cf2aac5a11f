import type { MappedText } from '../../text/mapped-text.ts';
import { firstWordLength } from '../wrapping.ts';
import { fieldWords } from './bar-line.ts';
import { goesOn, isListed, isOrdinal, isOrdinalHead } from './cell-words.ts';
import { type DraftCell, type DraftRow, MOST_COLUMNS, put } from './found-table.ts';
import { innerFields, type Printed } from './printed-lines.ts';

/** What one printed line has in one cell. */
interface Part {
  column: number;
  span: number;
  words: MappedText;
  /** Width of the cell on the page. */
  width: number;
}

/** The places of the bars of a drawn table, from its left edge to its right one; null when they do not stand in line. */
export function drawnEdges(printed: readonly Printed[]): number[] | null {
  if (printed.length < 3) return null;
  const ends = new Map<number, number>();
  for (const { bar } of printed) {
    const end = bar.closed ? (bar.bars.at(-1) as number) : -1;
    ends.set(end, (ends.get(end) ?? 0) + 1);
  }
  if (![...ends].some(([end, lines]) => end >= 0 && lines >= printed.length * 0.8)) return null;
  const places = new Set<number>();
  for (const { bar } of printed) for (const place of bar.bars) places.add(place);
  const edges: number[] = [];
  for (const place of [...places].sort((a, b) => a - b)) if (edges.length === 0 || place > (edges.at(-1) as number) + 1) edges.push(place);
  return edges.length > MOST_COLUMNS + 1 || edges.length < 3 ? null : edges;
}

/** The rows of a drawn table. Rules between them, where there are any, have left a gap; else the words tell. */
export function drawnRows(printed: readonly Printed[], edges: readonly number[]): DraftRow[] {
  const all = printed.map((line) => partsOf(line, edges));
  const numbered = isNumbered(all);
  const ruled = printed.slice(2).some(({ gap }) => gap > 0);
  const rows: DraftRow[] = [];
  let row: DraftRow = [];
  all.forEach((parts, i) => {
    const starts = ruled
      ? (printed[i] as Printed).gap > 0 && !parts.every(({ words }) => goesOn(words.text))
      : startsRow(row, parts, numbered);
    if (i === 0 || starts) {
      row = [];
      rows.push(row);
    }
    for (const { column, span, words } of parts) put(row, column, span, words);
  });
  return rows;
}

function partsOf({ bar }: Printed, edges: readonly number[]): Part[] {
  const parts: Part[] = [];
  innerFields(bar).forEach((field, i) => {
    const words = fieldWords(field);
    if (words.length === 0) return;
    const column = nearest(edges, bar.bars[i] as number);
    const end = bar.bars[i + 1] === undefined ? edges.length - 1 : nearest(edges, bar.bars[i + 1] as number);
    parts.push({ column, span: Math.max(1, end - column), words, width: field.length });
  });
  return parts;
}

function nearest(edges: readonly number[], place: number): number {
  return Math.max(
    0,
    edges.findLastIndex((edge) => edge <= place + 1),
  );
}

/** Whether the first column numbers the rows. */
function isNumbered(all: readonly (readonly Part[])[]): boolean {
  const firsts = all.flatMap((parts) => parts.filter(({ column, span }) => column === 0 && span === 1).map(({ words }) => words.text));
  const ordinals = firsts.filter((text) => isOrdinal(text) || isOrdinalHead(text)).length;
  return ordinals >= 2 && ordinals >= firsts.length * 0.6;
}

function startsRow(row: DraftRow, parts: readonly Part[], numbered: boolean): boolean {
  const [first] = parts;
  if (first === undefined) return false;
  if (
    row.some(
      (cell) =>
        parts.filter(({ column, span }) => span < cell.span && column >= cell.column && column < cell.column + cell.span).length > 1,
    )
  )
    return true;
  const group = row.length === 1 && (row[0] as DraftCell).span > 1;
  if (numbered && first.column === 0) return isOrdinal(first.words.text) || (first.span > 1 && !(group && goesOn(first.words.text)));
  if (group && !(parts.length === 1 && goesOn(first.words.text))) return true;
  if (numbered) return false;
  if (parts.length === 1 && first.column > 0) return false;
  return !parts.every((part) => goesOnIn(row, part));
}

/** Whether a part goes on with the cell above it: by its first letter, or because its first word had no room there. */
function goesOnIn(row: DraftRow, part: Part): boolean {
  const above = row.find(({ column, span }) => column <= part.column && part.column < column + span)?.pieces.at(-1)?.text;
  if (above === undefined) return false;
  const { text } = part.words;
  return goesOn(text) || isListed(text) || above.length + 1 + firstWordLength(text) > part.width;
}
