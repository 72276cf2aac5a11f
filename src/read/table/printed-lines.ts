import { joinPieces } from '../../text/clean.ts';
import type { Line } from '../lines.ts';
import { type BarLine, fieldWords, readBarLine } from './bar-line.ts';
import { knownHeads } from './hints.ts';
import { isLetterheadOrClosing } from './not-a-table.ts';

/** One printed line of a framed table; a line that a converter broke is put together again. */
export interface Printed {
  bar: BarLine;
  /** Behind the last line that it takes. */
  to: number;
  /** Blank lines and rules above it. */
  gap: number;
}

/** What stands between the outer bars. */
export function innerFields(bar: BarLine): BarLine['fields'] {
  return bar.fields.slice(1, bar.closed ? -1 : undefined);
}

/** Blank lines and rules that may stand between two lines of a table. */
export const FARTHEST = 2;
const BROKEN_AT_MOST = 6;

/** The lines of the table that begins at `at`. Blank lines may part its rows; a rule under another head begins a new table. */
export function printedLines(lines: readonly Line[], at: number): Printed[] {
  const printed: Printed[] = [];
  for (let i = at; i < lines.length; ) {
    const line = lines[i] as Line;
    const bar = readBarLine(line);
    if (bar === null || !bar.open || (i > at && line.gap > FARTHEST)) break;
    const whole = bar.closed || printed.length === 0 ? null : joinBroken(lines, i, bar, (printed[0] as Printed).bar);
    const entry: Printed = { bar: whole?.bar ?? bar, to: whole?.to ?? i + 1, gap: line.gap };
    if (printed.length >= 2 && line.gap > 0 && beginsAnother(entry, lines[entry.to], printed)) break;
    printed.push(entry);
    i = entry.to;
  }
  return printed;
}

/** Behind a blank line another head with a rule under it: the next table. */
function beginsAnother(entry: Printed, next: Line | undefined, printed: readonly Printed[]): boolean {
  const texts = innerFields(entry.bar).map((field) => fieldWords(field).text);
  const head = innerFields((printed[0] as Printed).bar).map((field) => fieldWords(field).text);
  if (texts.join('|') === head.join('|')) return false;
  if (isLetterheadOrClosing(texts)) return true;
  return (next?.gap ?? 0) > 0 && (printed.at(-1) as Printed).gap === 0 && (texts.length !== head.length || knownHeads(texts) >= 2);
}

/** A row that was broken inside a cell: the following lines up to the one that ends with a bar. */
function joinBroken(lines: readonly Line[], at: number, bar: BarLine, head: BarLine): { bar: BarLine; to: number } | null {
  if (!head.closed) return null;
  const fields = [...bar.fields];
  for (let i = at + 1; i < Math.min(lines.length, at + BROKEN_AT_MOST); i++) {
    const line = lines[i] as Line;
    if (line.gap > 0 || line.raw.text.startsWith('|')) return null;
    const rest = readBarLine(line);
    const [goingOn, ...others] = rest === null ? [line.raw] : rest.fields;
    const last = fields.pop();
    if (last === undefined || goingOn === undefined) return null;
    fields.push(joinPieces([last.trim(), goingOn.trim()]), ...others);
    if (fields.length > head.fields.length) return null;
    if (rest?.closed === true) return { bar: { ...bar, fields, closed: true }, to: i + 1 };
  }
  return null;
}
