import { joinPieces } from '../../text/clean.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import { fieldPieces } from '../field-pieces.ts';
import type { Line } from '../lines.ts';
import { MOST_COLUMNS } from './found-table.ts';

/** What parts the cells of a line: bars, or tabs where a table was copied out of a word processor. */
export type Mark = '|' | '\t';

/** A line with bars, taken apart. */
export interface BarLine {
  /** What stands before, between and behind the bars, as it stands. */
  fields: MappedText[];
  /** Columns of the page that the bars stand in. */
  bars: number[];
  /** Begins with a bar, ends with one. */
  open: boolean;
  closed: boolean;
}

/** A line's fields, or null for a line without bars or with too many; an escaped bar (`\|`) parts nothing. */
export function readBarLine(line: Line, mark: Mark = '|'): BarLine | null {
  const raw = line.raw.text;
  const bars: number[] = [];
  for (let at = raw.indexOf(mark); at >= 0; at = raw.indexOf(mark, at + 1)) {
    if (at > 0 && raw[at - 1] === '\\') continue;
    bars.push(at);
    if (bars.length > MOST_COLUMNS + 1) return null;
  }
  if (bars.length === 0) return null;
  const fields: MappedText[] = [];
  let from = 0;
  for (const bar of bars) {
    fields.push(line.raw.slice(from, bar));
    from = bar + 1;
  }
  fields.push(line.raw.slice(from, raw.length));
  return { fields, bars: bars.map((bar) => line.indent + bar), open: bars[0] === 0, closed: bars.at(-1) === raw.length - 1 };
}

const TAB = 8;

/** The words of a line's fields, or null when it has no bar. A line's first tabs are lost in its indent. */
export function readFields(line: Line, mark: Mark): MappedText[] | null {
  const fields = readBarLine(line, mark)?.fields.map(fieldWords) ?? null;
  if (fields === null || mark === '|' || line.indent < TAB) return fields;
  const lost = Math.min(MOST_COLUMNS, Math.floor(line.indent / TAB));
  return [...Array.from({ length: lost }, () => line.raw.slice(0, 0)), ...fields];
}

/** The paragraphs of each field of a line with bars. */
export const readPieces = (line: Line, mark: Mark): MappedText[][] => {
  const lost = mark === '|' || line.indent < TAB ? 0 : Math.min(MOST_COLUMNS, Math.floor(line.indent / TAB));
  return [...Array.from({ length: lost }, () => []), ...(readBarLine(line, mark)?.fields ?? []).map(fieldPieces)];
};

/** The words of a field: `<br>` becomes a space, `\|` a bar, marks are left out. */
export const fieldWords = (field: MappedText): MappedText => joinPieces(fieldPieces(field));
