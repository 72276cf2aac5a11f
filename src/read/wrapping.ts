import { isSmall } from '../text/letters.ts';
import type { Line } from './lines.ts';

/** How a stretch of lines is laid out on the page. */
export interface Layout {
  /** Paragraphs run over several lines, broken at the right margin. */
  wrapped: boolean;
  /** The first line of a paragraph stands further in than the others. */
  indented: boolean;
  /** Column of the left margin. */
  margin: number;
}

/**
 * Tells hard-wrapped text (of a PDF, a scan, an old converter) from text with a paragraph a line: in the former many lines
 * begin in lower case right under another.
 */
export function findLayout(lines: readonly Line[]): Layout {
  let pairs = 0;
  let continued = 0;
  let indentedStarts = 0;
  let starts = 0;
  let widest = 0;
  let narrowest = Number.POSITIVE_INFINITY;
  const indents = new Map<number, number>();
  lines.forEach((line, i) => {
    widest = Math.max(widest, endColumn(line));
    const lower = line.marker === null && isSmall(line.content.text.charCodeAt(0));
    if (i > 0 && line.gap === 0) {
      pairs++;
      if (lower) {
        continued++;
        narrowest = Math.min(narrowest, endColumn(lines[i - 1] as Line));
      }
    }
    if (lower) indents.set(line.indent, (indents.get(line.indent) ?? 0) + 1);
  });
  const margin = [...indents].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
  lines.forEach((line, i) => {
    if (line.marker === null || i === 0) return;
    starts++;
    if (line.indent >= margin + 2) indentedStarts++;
  });
  // Few go on in plans of short paragraphs: then all lines that do are broken at the same margin.
  const wrapped = (continued >= 3 && continued / Math.max(1, pairs) > 0.12) || (continued >= 2 && narrowest > widest * 0.85);
  return { wrapped, indented: wrapped && starts > 2 && indentedStarts / starts > 0.6, margin };
}

/** Column behind the last letter. */
export const endColumn = (line: Line): number => line.indent + line.raw.length;

/** Full: the first word of the next line would not have fitted any more. `width` is the widest line near by. */
export function isFull(line: Line, next: Line, width: number): boolean {
  return endColumn(line) + 1 + firstWordLength(next.content.text) > width * 0.93;
}

/** The room that the first word of a text needs. */
export function firstWordLength(text: string): number {
  const space = text.indexOf(' ');
  return space < 0 ? text.length : space;
}
