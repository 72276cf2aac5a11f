import type { ExportedPlan } from '../exporter.ts';
import type { Words } from '../words/index.ts';
import { bodies } from './bodies.ts';
import { citations } from './citations.ts';
import { deadlines } from './deadlines.ts';
import { recipients } from './recipients.ts';
import { type Layout, layOut, type Table } from './table.ts';
import type { TableId } from './table-ids.ts';
import { tasks } from './tasks.ts';

const LAYOUTS: Readonly<Record<TableId, Layout<unknown>>> = { tasks, deadlines, citations, bodies, recipients };

/** One of the tables of some plans, filled in. */
export function makeTable(id: TableId, plans: readonly ExportedPlan[], words: Words): Table {
  return layOut(LAYOUTS[id], plans, words);
}
