import { disarm } from './disarm.ts';
import type { Exporter } from './exporter.ts';
import { selectPlan } from './select.ts';
import { makeTable } from './table/index.ts';
import type { Cell, ColumnKind } from './table/table.ts';
import { TABLE_IDS, type TableId } from './table/table-ids.ts';
import { dateInWords, WORDS, type Words } from './words/index.ts';

/** Without it Excel takes the text for one in the code page of the machine. */
const BYTE_ORDER_MARK = '\uFEFF';

/** One table as RFC 4180 has it, for Excel: UTF-8 with a byte order mark, lines that end in CRLF. */
export const csv: Exporter = {
  id: 'csv',
  extensions: ['csv'],
  mediaType: 'text/csv; charset=utf-8; header=present',
  write(plans, options) {
    const { language, table = 'tasks', delimiter = ',' } = options;
    const words = WORDS[language];
    const { columns, rows } = makeTable(
      tableOf(table),
      plans.map((one) => ({ ...one, plan: selectPlan(one.plan, options) })),
      words,
    );
    const line = (cells: readonly string[]) => `${cells.map((cell) => quote(disarm(cell, delimiter), delimiter)).join(delimiter)}\r\n`;
    const head = line(columns.map((column) => column.head));
    const body = rows.map((row) => line(row.map((cell, at) => show(cell, columns[at]?.kind ?? 'text', words))));
    return BYTE_ORDER_MARK + head + body.join('');
  },
};

const tableOf = (name: string): TableId => TABLE_IDS.find((id) => id === name) ?? 'tasks';

/** A day stays as in ISO 8601: the one form that a spreadsheet reads as the same day wherever it stands. */
function show(cell: Cell, kind: ColumnKind, words: Words): string {
  if (cell === null) return '';
  return kind === 'date' && typeof cell === 'string' && cell.length < 10 ? dateInWords(cell, words) : String(cell);
}

function quote(cell: string, delimiter: string): string {
  const needed = cell.includes(delimiter) || /["\r\n]/.test(cell) || cell.startsWith(' ') || cell.endsWith(' ');
  return needed ? `"${cell.replaceAll('"', '""')}"` : cell;
}
