import { type FlowBlock, type FlowCell, type FlowTable, MOST_COLUMNS } from '../flow/flow.ts';
import { statedSpan } from '../flow/stated-span.ts';
import type { Attributes, Handler } from '../xml/walk-xml.ts';
import type { Context } from './context.ts';
import { isRuled, type Look, lookOf } from './look.ts';

const MOST_ROWS = 1000;

/** Reads `table`. */
export function readTable(context: Context, table: Attributes, look: Look, done: (table: FlowTable) => void): Handler {
  const rows: FlowCell[][] = [];
  /** How many further rows the cells above cover in each column. */
  const covered: number[] = [];
  let columns = 0;
  let ruled = isRuled(table);

  function readRow(at: Look): Handler {
    const row: FlowCell[] = [];
    let column = 0;
    const below = covered.map((rows) => Math.max(0, rows - 1));
    const passCovered = () => {
      while ((covered[column] ?? 0) > 0) column++;
    };
    return {
      open(name, attribute) {
        if (name !== 'td' && name !== 'th') return null;
        passCovered();
        ruled ||= isRuled(attribute);
        const start = Math.min(column, MOST_COLUMNS - 1);
        const span = statedSpan(attribute('colspan'), MOST_COLUMNS - start);
        const height = statedSpan(attribute('rowspan'), MOST_ROWS);
        for (let i = start; i < start + span; i++) below[i] = Math.max(below[i] ?? 0, height - 1);
        column = start + span;
        return context.readBlocks(lookOf(name, attribute, at), (blocks: FlowBlock[]) =>
          row.push({ column: start, span, rows: height, blocks }),
        );
      },
      close() {
        columns = Math.max(columns, column);
        covered.splice(0, covered.length, ...below);
        if (row.length > 0) rows.push(row);
      },
    };
  }

  const handler = (at: Look): Handler => ({
    open(name, attribute) {
      const own = lookOf(name, attribute, at);
      if (name === 'tr') return readRow(own);
      return name === 'tbody' || name === 'thead' || name === 'tfoot' ? handler(own) : null;
    },
  });

  return {
    ...handler({ ...look, depth: 0 }),
    close() {
      if (rows.length > 0) done({ type: 'table', columns, rows, ruled });
    },
  };
}
