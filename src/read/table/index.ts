import { type Line, mayBeParted } from '../lines.ts';
import { readBars } from './bars.ts';
import type { FoundTable } from './found-table.ts';
import { readFramed } from './framed.ts';
import { readHeadless, readTimedHead } from './headless.ts';
import { readLayout } from './layout.ts';
import { readScanned } from './ocr.ts';
import { mayHeadStack, readStacked } from './stacked.ts';

/** The tables among the lines of a page, in order: those that the format has, and between them those that lines show. */
export function findTables(lines: readonly Line[]): FoundTable[] {
  if (!lines.some((line) => line.table !== undefined)) return guessTables(lines);
  const tables: FoundTable[] = [];
  for (let from = 0; from < lines.length; ) {
    const grid = lines[from]?.table;
    let to = from + 1;
    while (to < lines.length && lines[to]?.table === grid) to++;
    if (grid !== undefined) tables.push({ from, to, grid, style: 'given' });
    else for (const table of guessTables(lines.slice(from, to))) tables.push({ ...table, from: table.from + from, to: table.to + from });
    from = to;
  }
  return tables;
}

/** What is not clearly a table is left alone. */
function guessTables(lines: readonly Line[]): FoundTable[] {
  const tables: FoundTable[] = [];
  let floor = 0;
  for (let at = 0; at < lines.length; at++) {
    const table = readTable(lines, at, floor);
    if (table === null) continue;
    tables.push(table);
    floor = table.to;
    at = table.to - 1;
  }
  return tables;
}

/** The head of the ordinals, alone on the first line of a head that is printed over several. */
const isLoneOrdinal = (text: string): boolean => text.length <= 3 && /^s?tt$/.test(text.toLowerCase());

function readTable(lines: readonly Line[], at: number, floor: number): FoundTable | null {
  const line = lines[at] as Line;
  const { text } = line.raw;
  const parted = mayBeParted(line);
  if (parted && text.includes('|')) return readFramed(lines, at, floor) ?? readScanned(lines, at, floor) ?? readBars(lines, at, floor, '|');
  const tabbed = parted && text.includes('\t') ? readBars(lines, at, floor, '\t') : null;
  const spaced = parted && text.includes('  ');
  const printed = tabbed ?? (spaced || isLoneOrdinal(text) ? readLayout(lines, at, floor) : null);
  const timed =
    printed === null && parted && (spaced || text.includes('\t')) ? (readTimedHead(lines, at) ?? readHeadless(lines, at)) : null;
  return printed ?? timed ?? (mayHeadStack(line, lines[at + 1]) ? readStacked(lines, at) : null);
}
