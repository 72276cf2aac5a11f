import { joinPieces } from '../../text/clean.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import type { Line } from '../lines.ts';
import { fieldWords, readBarLine } from './bar-line.ts';
import { goesOn, isListed, isOrdinalHead, isTimeCell } from './cell-words.ts';
import type { DraftRow, FoundTable } from './found-table.ts';
import { columnKind } from './hints.ts';
import { makeRow } from './make-grid.ts';
import { endsTable } from './not-a-table.ts';

/** A row as a scan leaves it: `4. | Trạm Y tế xã Tân Thành Sáng ngày 24/5/2019`. */
interface ScannedRow {
  ordinal: MappedText | null;
  pieces: MappedText[];
}

/** Letters that scans read for digits may stand in an ordinal: `l0`, `§.`. */
const ORDINAL_BEFORE_BAR = /^\(?[\dIlOoSB§]{1,3}\s?[.,)]?$/u;
const FARTHEST = 4;
const FEWEST_ROWS = 3;
const LOOKED_AT = 40;
const LONGEST = 240;

/** What is left of a table's frame in a scan: a bar between the ordinal and the rest of each row. */
export function readScanned(lines: readonly Line[], at: number, floor: number): FoundTable | null {
  if (openRow(lines[at] as Line) === null) return null;
  if (!rise(scanRows(lines, at, LOOKED_AT).rows)) return null;
  const { rows, to } = scanRows(lines, at, Number.POSITIVE_INFINITY);
  const told = rows.map(({ pieces }) => joinPieces(pieces));
  const dates = told.map(timeAtEnd);
  const dated = dates.filter((date) => date !== null).length >= rows.length * 0.8;
  const head = headAbove(lines, at, floor, dated);
  const drafts = rows.map(({ ordinal }, i): DraftRow => {
    const words = told[i] as MappedText;
    const cut = dated ? (dates[i] ?? words.length) : words.length;
    return [
      { column: 0, span: 1, pieces: ordinal === null ? [] : [ordinal] },
      { column: 1, span: 1, pieces: [words.slice(0, cut).trim()] },
      { column: 2, span: 1, pieces: [words.slice(cut).trim()] },
    ];
  });
  // A scan that lost the heads leaves a head row of no cells.
  return { from: head.from, to, grid: { rows: [head.cells, ...drafts].map(makeRow), columns: dated ? 3 : 2 }, style: 'ocr' };
}

/** The ordinal and the words of a line that begins a row. */
function openRow(line: Line): { ordinal: MappedText; words: MappedText } | null {
  if (line.raw.length > LONGEST || !line.raw.text.slice(0, 8).includes('|')) return null;
  const [first, ...fields] = readBarLine(line)?.fields ?? [];
  if (first === undefined || fields.length > 2) return null;
  const ordinal = first.trim();
  const words = joinPieces(fields.map(fieldWords));
  return ORDINAL_BEFORE_BAR.test(ordinal.text) && words.length > 0 ? { ordinal, words } : null;
}

function scanRows(lines: readonly Line[], at: number, most: number): { rows: ScannedRow[]; to: number } {
  const rows: ScannedRow[] = [];
  /** Whether rows end with a time; then the last one is open until it has one. */
  let timed = false;
  let open = false;
  let to = at;
  for (let i = at; i < lines.length && i - to < FARTHEST && rows.length < most; i++) {
    const line = lines[i] as Line;
    const opened = openRow(line);
    if (opened !== null) {
      // Only now it is known that the lines since the last row are of the table.
      for (const between of lines.slice(to, i)) goOn(between);
      rows.push({ ordinal: opened.ordinal, pieces: [opened.words] });
      look(opened.words);
      to = i + 1;
      continue;
    }
    const { text } = line.content;
    if (text.length > LONGEST || text.includes('|') || isListed(text) || endsTable(text)) break;
    if (i === to && line.gap === 0 && (goesOn(text) || (timed && open && timeAtEnd(line.content) !== null))) {
      goOn(line);
      to = i + 1;
    }
  }
  return { rows, to };

  function look(words: MappedText): void {
    open = timeAtEnd(words) === null;
    timed ||= !open;
  }

  /** A line without an ordinal goes on with its row, or is one of its own. */
  function goOn(line: Line): void {
    const row = rows.at(-1);
    if (row !== undefined && (goesOn(line.content.text) || (line.gap === 0 && timed && open))) row.pieces.push(line.content);
    else rows.push({ ordinal: null, pieces: [line.content] });
    look(line.content);
  }
}

/** Whether there are ordinals enough, and those that could be read are mostly in order. */
function rise(rows: readonly ScannedRow[]): boolean {
  const ordinals = rows.flatMap(({ ordinal }) => (ordinal === null ? [] : [Number.parseInt(ordinal.text, 10)]));
  const read = ordinals.filter((ordinal) => !Number.isNaN(ordinal));
  const steps = read.slice(1).filter((ordinal, i) => ordinal > (read[i] as number)).length;
  return ordinals.length >= FEWEST_ROWS && read.length >= FEWEST_ROWS - 1 && steps >= (read.length - 1) * 0.7;
}

const TIME_OPENER =
  /(?<![\p{L}\p{N}])(?:Ngày|Sáng|Chiều|Tối|Buổi|Cả ngày|Từ|Trước|Tháng|Quý|Tuần|Lúc|\d{1,2}\s?(?:giờ|h)|\d{1,2}\/\d{1,2})(?![\p{L}])/gu;

/** Where the time at the end of a row begins, or null. */
function timeAtEnd(words: MappedText): number | null {
  const from = Math.max(0, words.length - 60);
  for (const match of words.text.slice(from).matchAll(TIME_OPENER)) {
    const start = from + match.index;
    if (start > 0 && /\d/.test(words.text.slice(start)) && isTimeCell(words.text.slice(start))) return start;
  }
  return null;
}

const HEAD_LINES = 3;
const LONGEST_HEAD = 60;

/** The heads right above the first row, as far as they can be told: the ordinal's and one more. */
function headAbove(lines: readonly Line[], at: number, floor: number, dated: boolean): { from: number; cells: DraftRow } {
  let from = at;
  while (from > floor && at - from < HEAD_LINES && isHeadLine(lines[from - 1] as Line)) {
    from--;
    if ((lines[from] as Line).gap > 0) break;
  }
  const words = joinPieces(lines.slice(from, at).map((line) => line.content));
  const space = words.text.indexOf(' ');
  if (space > 0 && isOrdinalHead(words.text.slice(0, space))) {
    const cells = [words.slice(0, space), words.slice(space + 1)].map((piece, column) => ({ column, span: 1, pieces: [piece] }));
    return { from, cells };
  }
  const kind = words.length === 0 ? 'other' : columnKind(words.text);
  if (kind === 'other') return { from: at, cells: [] };
  return { from, cells: [{ column: dated && kind === 'time' ? 2 : 1, span: 1, pieces: [words] }] };
}

function isHeadLine(line: Line): boolean {
  return (
    line.content.length <= LONGEST_HEAD && !/[.;:]$/.test(line.content.text) && !line.raw.text.includes('|') && !isListed(line.content.text)
  );
}
