import { splitLines } from '../../../src/read/lines.ts';
import { findTables } from '../../../src/read/table/index.ts';
import { normalize } from '../../../src/text/normalize.ts';

/**
 * The tables of a text as lines: `[style from-to]`, then a row a line, its cells parted by ` ¦ `. A cell over several
 * columns has `»` and their number behind it; an empty one is empty.
 */
export function showTables(source: string): string {
  const lines = splitLines(normalize(source));
  return findTables(lines)
    .map(({ from, to, style, grid }) => {
      const rows = grid.rows.map((row) => {
        const cells: string[] = Array.from({ length: grid.columns }, () => '');
        for (const { column, span, content } of row.cells) cells[column] = span > 1 ? `${content.text} »${span}` : content.text;
        return cells.join(' ¦ ').replace(/(?: ¦ )+$/, '');
      });
      return [`[${style} ${from}-${to} of ${lines.length}]`, ...rows].join('\n');
    })
    .join('\n');
}

/** A text set off in a test, without the line breaks at its ends. */
export function page(strings: TemplateStringsArray): string {
  return (strings.raw[0] as string).replace(/^\n|\n$/g, '');
}
