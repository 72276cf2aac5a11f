import { rangeRef, writeXlsx } from 'hucre/xlsx';
import type { ExportedPlan, Exporter } from './exporter.ts';
import { selectPlan } from './select.ts';
import { makeTable } from './table/index.ts';
import type { LaidColumn, Table } from './table/table.ts';
import { TABLE_IDS, type TableId } from './table/table-ids.ts';
import { documentNumber } from './words/document-number.ts';
import { WORDS, type Words } from './words/index.ts';
import { toCell } from './workbook/cell.ts';
import { rowHeight } from './workbook/row-height.ts';
import { BODY, FONT, HEAD, type Sheet } from './workbook/styles.ts';

/**
 * The workbook that an office follows its tasks in: a sheet each table, days as days, a column for the status and one for
 * notes. The same bytes for the same plans.
 */
export const xlsx: Exporter = {
  id: 'xlsx',
  extensions: ['xlsx'],
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  write(plans, options) {
    const words = WORDS[options.language];
    const chosen = plans.map((one) => ({ ...one, plan: selectPlan(one.plan, options) }));
    const title = titleOf(chosen, words);
    return writeXlsx({
      sheets: TABLE_IDS.map((id) => sheetOf(id, trim(makeTable(id, chosen, words), chosen.length > 1), title, words)),
      defaultFont: FONT,
      namedRanges: TABLE_IDS.map((id) => printTitles(words.sheets[id])),
      properties: { title, creator: 'qcdc', created: EPOCH, modified: EPOCH },
    });
  },
};

/** When a workbook was made is no fact of a plan, and the format will have a day. */
const EPOCH = new Date(Date.UTC(2000, 0, 1));

function titleOf(plans: readonly ExportedPlan[], words: Words): string {
  const [only, ...others] = plans;
  if (only === undefined || others.length > 0) return words.plans(plans.length);
  return [documentNumber(only.plan.number), only.plan.title].filter((part) => part != null).join(' – ') || only.name;
}

/** Without the columns that have nothing in them; of a single plan the column that says which plan it is. */
function trim({ columns, rows }: Table, several: boolean): Table {
  const kept = columns.flatMap((column, at) => {
    if (column.id === 'plan') return several ? [at] : [];
    return !column.optional || rows.some((row) => row[at] != null) ? [at] : [];
  });
  return {
    columns: kept.map((at) => columns[at] as LaidColumn),
    rows: rows.map((row) => kept.map((at) => row[at] ?? null)),
  };
}

/** Bold, and with the arrow of the filter beside it. */
const HEAD_LETTERS = 0.75;

/** What the office fills in. */
const FOLLOW_UP = [
  { id: 'status', kind: 'mark', width: 13 },
  { id: 'notes', kind: 'text', width: 15 },
] as const;

function sheetOf(id: TableId, table: Table, title: string, words: Words): Sheet {
  const added = id === 'tasks' ? FOLLOW_UP.map((column) => ({ ...column, head: words.heads[column.id], optional: false })) : [];
  const columns = [...table.columns, ...added];
  const rows = table.rows.map((row) => [...row, ...added.map(() => null)]);
  const last = Math.max(1, rows.length);
  const heads = columns.map(({ head }) => head);
  const widths = columns.map(({ width }) => width);
  const cells = new Map(
    [heads, ...rows].flatMap((row, r) =>
      row.map((cell, c) => {
        const column = columns[c] as LaidColumn;
        const style = r === 0 ? HEAD : BODY[column.kind];
        return [`${r},${c}`, { value: r === 0 ? cell : toCell(cell, column.kind, words), style }] as const;
      }),
    ),
  );
  const status = columns.findIndex((column) => column.id === 'status');
  return {
    name: words.sheets[id],
    columns: widths.map((width) => ({ width })),
    rows: [],
    cells,
    rowDefs: new Map([heads, ...rows].map((row, r) => [r, { height: rowHeight(row, widths, r === 0 ? HEAD_LETTERS : undefined) }])),
    autoFilter: { range: rangeRef(0, 0, last, columns.length - 1) },
    freezePane: { rows: 1 },
    ...(status >= 0 && { dataValidations: [statusList(rangeRef(1, status, last, status), words)] }),
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { top: 0.75, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddHeader: `&L${headerText(title)}&R${headerText(words.sheets[id])}`, oddFooter: `&C${words.page('&P', '&N')}` },
  };
}

/** The head row on every page. Written by name: the library leaves out the quotation marks that a name with a space needs. */
const printTitles = (sheet: string) => ({ name: '_xlnm.Print_Titles', range: `'${sheet.replaceAll("'", "''")}'!$1:$1`, scope: sheet });

/** A page header has 255 letters at most, and `&` begins a command in it. */
const headerText = (text: string) => [...text].slice(0, 100).join('').replaceAll('&', '&&');

const statusList = (range: string, { statuses, statusHint, statusError }: Words) => ({
  type: 'list' as const,
  values: statuses,
  range,
  allowBlank: true,
  showInputMessage: true,
  inputTitle: statusHint.title,
  inputMessage: statusHint.message,
  showErrorMessage: true,
  errorTitle: statusError.title,
  errorMessage: statusError.message,
});
