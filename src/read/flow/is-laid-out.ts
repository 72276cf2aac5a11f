import { knownHeads } from '../table/hints.ts';
import { isLetterheadOrClosing } from '../table/not-a-table.ts';
import { linesOf, type PrintedTable, textOf } from './printed.ts';

/** A letterhead, or Nơi nhận beside the signature, has no more columns than this. */
const MOST_COLUMNS = 4;

/**
 * Whether a table only sets lines side by side: a letterhead, Nơi nhận beside the signature, a frame around one column, or
 * anything without lines drawn; a table of tasks is none, drawn or not.
 */
export function isLaidOut({ rows, columns }: PrintedTable, ruled: boolean): boolean {
  if (columns < 2) return true;
  const texts = rows.map((row) => row.map((cell) => linesOf(cell.lines).map(textOf)));
  const [head = []] = texts;
  if (knownHeads(head.map((lines) => lines.join(' '))) >= 2) return false;
  return !ruled || (columns <= MOST_COLUMNS && isLetterheadOrClosing(texts.flat(2).map((text) => text.trim())));
}
