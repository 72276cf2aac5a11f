import { type FlowBlock, type FlowCell, MOST_COLUMNS } from '../flow/flow.ts';
import { closeSink, type Sink } from '../flow/sink.ts';
import { statedSpan } from '../flow/stated-span.ts';
import type { Handler } from '../xml/walk-xml.ts';
import type { Context } from './context.ts';

const TRANSPARENT: ReadonlySet<string> = new Set(['table:table-header-rows', 'table:table-rows', 'table:table-row-group']);

/** Reads `table:table` into `sink`. */
export function readTable(context: Context, sink: Sink): Handler {
  const rows: FlowCell[][] = [];
  let columns = 0;
  let ruled = false;

  function readRow(): Handler {
    const row: FlowCell[] = [];
    let column = 0;
    return {
      open(name, attribute) {
        const repeated = statedSpan(attribute('table:number-columns-repeated'), MOST_COLUMNS);
        const at = column;
        if (name === 'table:covered-table-cell') column = Math.min(MOST_COLUMNS, column + repeated);
        if (name !== 'table:table-cell') return null;
        column = Math.min(MOST_COLUMNS, column + repeated);
        ruled ||= context.styles.value('table-cell', attribute('table:style-name'), 'ruled') === true;
        const span = statedSpan(attribute('table:number-columns-spanned'), MOST_COLUMNS);
        const height = statedSpan(attribute('table:number-rows-spanned'), Number.MAX_SAFE_INTEGER);
        return context.readBlocks((blocks: FlowBlock[]) => {
          // One that is said to stand several times is read once: a few bytes could stand for a million.
          row.push({ column: at, span, rows: height, blocks });
        });
      },
      close() {
        columns = Math.max(columns, column);
        rows.push(row);
      },
    };
  }

  const table: Handler = {
    open(name) {
      if (name === 'table:table-row') return readRow();
      return TRANSPARENT.has(name) ? inner : null;
    },
    close() {
      closeSink(sink);
      if (rows.length > 0) sink.blocks.push({ type: 'table', columns, rows, ruled });
    },
  };
  const inner: Handler = { open: (name, attribute) => table.open?.(name, attribute) ?? null };
  return table;
}
