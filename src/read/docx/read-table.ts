import { type FlowBlock, type FlowCell, MOST_COLUMNS } from '../flow/flow.ts';
import { closeSink, type Sink } from '../flow/sink.ts';
import type { Handler } from '../xml/walk-xml.ts';
import { readAlternateContent } from './alternate-content.ts';
import { type Borders, isDrawn, readBorders } from './borders.ts';
import type { Context } from './context.ts';
import { wholeNumber } from './properties.ts';
import { isRevision } from './revisions.ts';

type DraftCell = { -readonly [Key in keyof FlowCell]: FlowCell[Key] };

/** Elements that only hold rows or cells. */
const TRANSPARENT: ReadonlySet<string> = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:smartTag']);

/** Reads `w:tbl` into `sink`. */
export function readTable(context: Context, sink: Sink): Handler {
  const rows: DraftCell[][] = [];
  const borders: Borders = new Map();
  const cellBorders: Borders = new Map();
  /** Cells that go on below, by their column. */
  const open = new Map<number, DraftCell>();
  let style: string | undefined;
  let columns = 0;

  const properties: Handler = {
    open(name, attribute) {
      if (name === 'w:tblStyle') style = attribute('w:val');
      return name === 'w:tblBorders' ? readBorders(borders) : null;
    },
  };

  function readRow(): Handler {
    const row: DraftCell[] = [];
    let column = 0;
    let present = true;
    const rowProperties: Handler = {
      open(name, attribute) {
        if (name === 'w:gridBefore') column = clamp(wholeNumber(attribute('w:val')), 0);
        if (isRevision(name)) present = context.revisions.keeps(name) && present;
        return null;
      },
    };
    const cells: Handler = {
      open(name) {
        if (name === 'w:trPr') return rowProperties;
        if (name === 'w:tc' && present) return readCell();
        return TRANSPARENT.has(name) ? { open: cells.open as NonNullable<Handler['open']> } : null;
      },
      close() {
        if (!present) return;
        for (const [at] of open) if (!row.some((cell) => cell.column === at) && !covered.has(at)) open.delete(at);
        if (row.length > 0 || covered.size > 0) rows.push(row);
        columns = Math.max(columns, column);
      },
    };
    const covered = new Set<number>();

    function readCell(): Handler {
      const cell: DraftCell = { column, span: 1, rows: 1, blocks: [] };
      let above: DraftCell | null = null;
      let beside = false;
      const cellProperties: Handler = {
        open(name, attribute) {
          if (name === 'w:gridSpan') cell.span = Math.max(1, clamp(wholeNumber(attribute('w:val')), 1));
          if (name === 'w:vMerge' && attribute('w:val') !== 'restart') above = open.get(cell.column) ?? null;
          if (name === 'w:hMerge' && attribute('w:val') !== 'restart') beside = row.length > 0;
          return name === 'w:tcBorders' ? readBorders(cellBorders) : null;
        },
      };
      const blocks = context.readBlocks((read: FlowBlock[]) => {
        cell.blocks = read;
      });
      return {
        // What a merged cell hides is neither seen nor counted by its lists.
        open: (name, attributes) =>
          name === 'w:tcPr' ? cellProperties : above === null ? (blocks.open?.(name, attributes) ?? null) : skipParagraphs(context),
        close() {
          blocks.close?.();
          column = Math.min(MOST_COLUMNS, column + cell.span);
          if (above !== null) {
            covered.add(cell.column);
            above.rows++;
            return;
          }
          const last = row.at(-1);
          if (beside && last !== undefined) {
            last.span += cell.span;
            return;
          }
          row.push(cell);
          open.set(cell.column, cell);
        },
      };
    }

    return cells;
  }

  const table: Handler = {
    open(name) {
      if (name === 'w:tblPr') return properties;
      if (name === 'w:tr') return readRow();
      if (name === 'mc:AlternateContent') return readAlternateContent(inner);
      return TRANSPARENT.has(name) ? inner : null;
    },
    close() {
      const drawn = new Map([...context.styles.bordersOf(style), ...borders]);
      closeSink(sink);
      if (rows.length > 0) sink.blocks.push({ type: 'table', columns, rows, ruled: isDrawn(drawn) || isDrawn(cellBorders) });
    },
  };
  const inner: Handler = { open: (name, attributes) => table.open?.(name, attributes) ?? null };
  return table;
}

const clamp = (value: number | undefined, usual: number) => Math.min(MOST_COLUMNS, Math.max(0, value ?? usual));

/** Passes over content, but for the places of its paragraphs in the file. */
function skipParagraphs(context: Context): Handler {
  context.counts.paragraphs++;
  return {};
}
