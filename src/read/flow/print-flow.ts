import { type FlowBlock, type FlowCell, type FlowParagraph, type FlowTable, MOST_COLUMNS } from './flow.ts';
import { isLaidOut } from './is-laid-out.ts';
import { printParagraph } from './print-paragraph.ts';
import { linesOf, type Printed, type PrintedTable } from './printed.ts';
import { printLayout } from './side-by-side.ts';

/** Space between two paragraphs that sets them apart, in points. */
const APART = 3;
/** More blank lines than these say nothing more. */
const MOST_BLANK = 3;

/** Prints blocks one below the other: a blank line for every empty paragraph, and between paragraphs that the page sets apart. */
export function printFlow(blocks: readonly FlowBlock[]): Printed[] {
  const printed: Printed[] = [];
  let blank = 0;
  let previous: FlowBlock | null = null;
  for (const block of blocks) {
    if (block.type === 'paragraph' && isEmpty(block)) {
      blank++;
      continue;
    }
    const gap = Math.min(MOST_BLANK, previous === null ? 0 : Math.max(blank, isApart(previous, block) ? 1 : 0));
    printed.push(...(block.type === 'paragraph' ? printParagraph(block, gap) : printTable(block, gap)));
    blank = 0;
    previous = block;
  }
  return printed;
}

const isEmpty = ({ label, lines }: FlowParagraph) => label === '' && lines.every((line) => line.text.trim() === '');

function isApart(above: FlowBlock, below: FlowBlock): boolean {
  if (above.type === 'table' || below.type === 'table') return true;
  if (above.centred !== below.centred) return true;
  return !below.centred && Math.max(above.below, below.above) >= APART;
}

function printTable({ columns, rows, ruled }: FlowTable, gap: number): Printed[] {
  const printed: PrintedTable = {
    type: 'table',
    columns,
    rows: rows.map((row) => inColumns(row).map((cell) => ({ ...cell, lines: linesOf(printFlow(cell.blocks)) }))),
  };
  return isLaidOut(printed, ruled) ? printLayout(printed.rows, gap) : [printed];
}

/** What stands in further cells than a table has columns is of the last one. */
function inColumns(row: readonly FlowCell[]): readonly FlowCell[] {
  if (row.length <= MOST_COLUMNS) return row;
  const last = row[MOST_COLUMNS - 1] as FlowCell;
  const blocks = row.slice(MOST_COLUMNS - 1).flatMap((cell) => cell.blocks);
  return [...row.slice(0, MOST_COLUMNS - 1), { ...last, blocks }];
}
