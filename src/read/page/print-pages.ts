import type { Origin } from '../../source/origin.ts';
import type { ExtractedCell, ExtractedTable, Extraction, LineFacts } from '../extraction.ts';
import { isLetterheadOrClosing } from '../table/not-a-table.ts';
import { continues, findSetting, leavesMiddle, type Placed } from './continues.ts';
import { findMargins, type Margins } from './margins.ts';
import { median } from './median.ts';
import type { Page, Word } from './page.ts';
import { pageItems, type TextLine } from './page-lines.ts';
import { findRunningHeads } from './running-heads.ts';
import { joinTables, type PageTable, type TableCell } from './table-rows.ts';

const MOST_BLANK_LINES = 4;
/** Columns stand this far apart in the text at least, so that they are told from words. */
const COLUMN_GAP = 3;
const USUAL_LETTER = 0.45;
const LONG_LINE = 40;

/** Pages printed to text: lines in reading order with their columns, paragraphs told by their setting, tables by their rules. */
export function printPages(pages: readonly Page[]): Omit<Extraction, 'notices'> {
  const found = pages.map((page) => pageItems(page, (texts) => !isLetterheadOrClosing(texts)));
  const heads = findRunningHeads(found);
  const kept = found.map((items) => items.filter((item) => item.kind === 'table' || !heads.has(item)));
  const margins = findMargins(kept.map((items) => items.filter((item) => item.kind === 'line')));
  const marginsOf = new Map(pages.map((page, i) => [page.number, margins[i] as Margins]));
  const place = (line: TextLine): Placed => ({ line, margins: marginsOf.get(line.page) as Margins });
  const items = joinTables(kept.flat());
  const setting = findSetting(items.filter((item) => item.kind === 'line').map(place));
  const letter = letterWidth(items.filter((item) => item.kind === 'line'));

  const printer = createPrinter();
  const tables: ExtractedTable[] = [];
  const lines: LineFacts[] = [];
  let previous: TextLine | null = null;
  let begins = true;
  for (const [i, item] of items.entries()) {
    const before = items[i - 1];
    if (item.kind === 'rows') {
      if (before !== undefined) printer.write('\n');
      tables.push(printTable(printer, item));
      printer.write('\n');
      previous = null;
      continue;
    }
    const goesOn: boolean | undefined = previous === null ? false : continues(place(previous), place(item), begins, setting);
    if (goesOn !== true && previous !== null) {
      const apart = leavesMiddle(place(previous), place(item)) ? 1 : 0;
      printer.write('\n'.repeat(Math.max(apart, blankLines(previous, item, marginsOf.get(item.page) as Margins))));
    }
    const start = printer.length;
    printLine(printer, item, (marginsOf.get(item.page) as Margins).left, letter);
    printer.write('\n');
    lines.push({ start, bold: item.bold, ...(item.segments.length === 1 && goesOn !== undefined && { continues: goesOn }) });
    begins = goesOn === false || (goesOn === undefined && !/^["“‘(]?\p{Ll}/u.test(item.text));
    previous = item;
  }
  return { text: printer.text(), lines, tables, origins: printer.origins };
}

function letterWidth(lines: readonly TextLine[]): number {
  const long = lines.filter((line) => line.segments.length === 1 && line.text.length > LONG_LINE);
  const size = median(
    lines.map((line) => line.size),
    12,
  );
  return Math.max(
    0.1,
    median(
      long.map((line) => (line.right - line.left) / line.text.length),
      size * USUAL_LETTER,
    ),
  );
}

function blankLines(previous: TextLine, line: TextLine, { leading }: Margins): number {
  if (previous.page !== line.page) return 1;
  return Math.max(0, Math.min(MOST_BLANK_LINES, Math.round((line.baseline - previous.baseline) / leading) - 1));
}

interface Printer {
  readonly length: number;
  readonly origins: Origin[];
  write(text: string): void;
  words(words: readonly Word[], page: number): void;
  text(): string;
}

function createPrinter(): Printer {
  const pieces: string[] = [];
  const origins: Origin[] = [];
  let length = 0;
  let at: number | null = null;
  const write = (text: string) => {
    pieces.push(text);
    length += text.length;
  };
  return {
    origins,
    write,
    words(words, page) {
      for (const [i, word] of words.entries()) {
        if (i > 0) write(' ');
        const { confidence } = word;
        if (at !== page || confidence !== undefined) origins.push({ start: length, page, ...(confidence !== undefined && { confidence }) });
        at = page;
        write(word.text);
      }
    },
    text: () => pieces.join(''),
    get length() {
      return length;
    },
  };
}

/** Each column at its place, as far as the letters before it leave room. */
function printLine(printer: Printer, line: TextLine, margin: number, letter: number): void {
  const start = printer.length;
  for (const [i, segment] of line.segments.entries()) {
    const column = Math.max(0, Math.round((segment.left - margin) / letter));
    const printed = printer.length - start;
    printer.write(' '.repeat(Math.max(i === 0 ? 0 : COLUMN_GAP, column - printed)));
    printer.words(segment.words, line.page);
  }
}

function printTable(printer: Printer, table: PageTable): ExtractedTable {
  const start = printer.length;
  const rows = table.rows
    .filter((row) => row.some((cell) => cell.lines.length > 0))
    .map((row) => {
      const cells = row.map((cell, i): ExtractedCell => {
        if (i > 0) printer.write('\t');
        const from = printer.length;
        printCell(printer, cell);
        return { start: from, end: printer.length, column: cell.column, span: cell.span, ...(cell.rows > 1 && { rows: cell.rows }) };
      });
      printer.write('\n');
      return cells;
    });
  return { start, end: printer.length, columns: table.columns, rows };
}

function printCell(printer: Printer, { lines, right }: TableCell): void {
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (before !== undefined) printer.write(goesOn(before, line, right) ? ' ' : '\n');
    printer.words(
      line.segments.flatMap(({ words }) => words),
      line.page,
    );
  });
}

const MARKED = /^(?:[-–+*•]\s|\(?(?:\d{1,2}|\p{Ll})[.)]\s)/u;

/** In a cell: the first word would not have fitted on the line before. */
function goesOn(before: TextLine, line: TextLine, right: number): boolean {
  const first = line.segments[0]?.words[0];
  const needed = first === undefined ? 0 : first.right - first.left + 0.25 * line.size;
  return !MARKED.test(line.text) && before.right + needed > right - before.size;
}
