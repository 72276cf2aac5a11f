import { isDay, yearOf } from '../../calendar/day.ts';
import { cleanText } from '../clean-text.ts';
import type { Cell, ColumnKind } from '../table/table.ts';
import { dateInWords, type Words } from '../words/index.ts';

/** The longest text that a cell may have; a longer one makes the whole workbook unreadable to Excel. */
const LIMIT = 32_767;
/** Days before this year have no number in a spreadsheet. */
const FIRST_YEAR = 1901;

/** A cell as a workbook holds it: days are days, what is text stays text whatever it begins with. */
export function toCell(cell: Cell, kind: ColumnKind, words: Words): string | number | Date | null {
  if (typeof cell !== 'string') return cell;
  if (kind === 'date') return toDay(cell) ?? dateInWords(cell, words);
  return cell.length > LIMIT ? `${cleanText(cell.slice(0, LIMIT - 1))}…` : cell;
}

/** The day at midnight UTC, null for a month or a year and for a day that is in no calendar. */
function toDay(edtf: string): Date | null {
  return isDay(edtf) && yearOf(edtf) >= FIRST_YEAR ? new Date(edtf) : null;
}
