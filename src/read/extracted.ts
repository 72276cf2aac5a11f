import type { LineIndex } from '../source/line-index.ts';
import type { MappedText } from '../text/mapped-text.ts';
import type { Root } from '../tree/nodes.ts';
import { buildDocument } from './document.ts';
import type { Extraction, LineFacts } from './extraction.ts';
import { type Line, splitLines } from './lines.ts';
import { makeGivenGrid } from './table/given-grid.ts';

/**
 * Reads what was extracted from a format other than text. Letterhead, headings, recipients and signature are told from the
 * words, by the code that reads text; what the format knows (bold, headings, paragraphs, tables) is not guessed again.
 */
export function readExtracted(extraction: Extraction, text: MappedText, index: LineIndex): Root {
  const { lines: facts, tables } = extraction;
  const known = new Map<number, LineFacts>(facts.map((fact) => [fact.start, fact]));
  const grids = tables.map((table) => makeGivenGrid(extraction.text, table));
  let at = 0;
  const lines = splitLines(text).map((line): Line => {
    const { start } = line.raw.span();
    while (at < tables.length && (tables[at] as (typeof tables)[number]).end <= start) at++;
    const table = tables[at];
    const fact = known.get(start - index.point(start).column + 1);
    return {
      ...line,
      ...(fact?.bold !== undefined && { bold: fact.bold }),
      ...(fact?.depth !== undefined && { depth: fact.depth }),
      ...(fact?.continues !== undefined && { continues: fact.continues }),
      ...(table !== undefined && table.start <= start && { table: grids[at] }),
    };
  });
  return buildDocument(extraction.text, index, lines);
}
