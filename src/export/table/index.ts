import type { ExportedPlan } from '../exporter.ts';
import { documentNumber } from '../words/document-number.ts';
import type { Words } from '../words/index.ts';
import { bodies } from './bodies.ts';
import { citations } from './citations.ts';
import { deadlines } from './deadlines.ts';
import { recipients } from './recipients.ts';
import { layOut, type Table } from './table.ts';
import type { TableId } from './table-ids.ts';
import { tasks } from './tasks.ts';

/** One of the tables of some plans, filled in. */
export function makeTable(id: TableId, plans: readonly ExportedPlan[], words: Words): Table {
  switch (id) {
    case 'tasks':
      return layOut(tasks, plans, words, nameOf);
    case 'deadlines':
      return layOut(deadlines, plans, words, nameOf);
    case 'citations':
      return layOut(citations, plans, words, nameOf);
    case 'bodies':
      return layOut(bodies, plans, words, nameOf);
    case 'recipients':
      return layOut(recipients, plans, words, nameOf);
  }
}

/** A plan is known by its number; one that has none yet, by its file. */
const nameOf = ({ plan, name }: ExportedPlan): string => (plan.number?.serial == null ? name : (documentNumber(plan.number) ?? name));
