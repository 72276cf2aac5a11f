import type { Plan } from '../../model/plan.ts';
import { cleanText } from '../clean-text.ts';
import type { ExportedPlan } from '../exporter.ts';
import { documentNumber } from '../words/document-number.ts';
import type { ColumnId, Words } from '../words/index.ts';

/** `null` is an empty cell. A cell of a `date` column is an EDTF date. */
export type Cell = string | number | null;

/** What a column holds: running text, a short word or mark, a date, a number. */
export type ColumnKind = 'text' | 'mark' | 'date' | 'count';

export interface Column<Row> {
  readonly id: ColumnId;
  readonly kind: ColumnKind;
  /** In characters, on a sheet. */
  readonly width: number;
  /** Left out of a workbook when no row has anything in it. */
  readonly optional?: boolean;
  of(row: Row, words: Words): Cell;
}

/** How one kind of thing in a plan is laid out, a row each. */
export interface Layout<Row> {
  readonly columns: readonly Column<Row>[];
  rows(plan: Plan): readonly Row[];
}

export interface LaidColumn {
  readonly id: ColumnId;
  readonly head: string;
  readonly kind: ColumnKind;
  readonly width: number;
  readonly optional: boolean;
}

export interface Table {
  readonly columns: readonly LaidColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The rows of all plans under one head; the first column says which plan a row belongs to. */
export function layOut<Row>(layout: Layout<Row>, plans: readonly ExportedPlan[], words: Words): Table {
  const columns = layout.columns.map(({ id, kind, width, optional = false }) => ({ id, head: words.heads[id], kind, width, optional }));
  const rows = plans.flatMap((one) => {
    const name = nameOf(one);
    return layout.rows(one.plan).map((row) => [name, ...layout.columns.map((column) => clean(column.of(row, words)))]);
  });
  return { columns: [{ id: 'plan', head: words.heads.plan, kind: 'mark', width: 16, optional: false }, ...columns], rows };
}

/** A plan is known by its number; one that has none yet, by its file. */
const nameOf = ({ plan, name }: ExportedPlan): string => (plan.number?.serial == null ? name : (documentNumber(plan.number) ?? name));

const clean = (cell: Cell): Cell => (typeof cell === 'string' ? cleanText(cell) : cell);
