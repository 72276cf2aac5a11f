import { isAttachmentNote, readAppendixHead } from '../recognize/letterhead/anchors.ts';
import { readKind } from '../recognize/section/kind.ts';
import { readPeriod } from '../recognize/time/index.ts';
import { joinPieces } from '../text/clean.ts';
import { startsWithOneOf } from '../text/guarded.ts';
import { inLowerCase } from '../text/lower-case.ts';
import type { MappedText } from '../text/mapped-text.ts';
import { headOf, nodesOf } from '../tree/children.ts';
import type { Block, Item, Part } from '../tree/nodes.ts';
import { columnsOf, readTimes } from './table-rows.ts';
import { ASSIGNING, addSection, addStatement, type Place, placeUnder, unique, type Walk } from './walk.ts';

/** Titles of appendices that are to be filled in or only list something. */
const FORMS = ['mẫu', 'biểu', 'đề cương', 'báo cáo', 'danh sách', 'danh mục văn bản', 'phiếu', 'bảng tổng hợp'];

/** Reads what stands under a section; handed in, since an appendix is read like the body. */
type ReadUnder = (walk: Walk, place: Place, nodes: readonly (Block | Item)[], lastOfAll: boolean) => void;

/** An appendix as a section: `PL`, or `PL1`, `PL2` where there are several. */
export function readAttachment(walk: Walk, part: Part, number: number, readUnder: ReadUnder): void {
  const nodes = nodesOf(part.children);
  const lines = nodes.filter((node): node is Block => node.type === 'line');
  const rest = nodes.filter((node) => node.type !== 'line');
  let marker: string | null = null;
  let noted = false;
  const title: Block[] = [];
  for (const line of lines) {
    const { text } = line.data.content;
    // The note stands below the title, or between “PHỤ LỤC” and the title.
    if (noted || isAttachmentNote(text)) {
      if (title.length > 0) break;
      noted = !/\)[\s.]*$/.test(text);
      continue;
    }
    const head: ReturnType<typeof appendixHead> = marker === null ? appendixHead(line) : null;
    if (head !== null) {
      marker = head.content.text.slice(0, head.end).trim();
      const behind = head.content.slice(head.end).trim();
      if (behind.length > 3) title.push({ ...line, data: { ...line.data, content: behind } });
    } else title.push(line);
  }
  const tables = rest.filter((node): node is Block => node.type === 'table');
  // A heading that the outline took for an item: the first words of the appendix.
  const titled = title.length > 0 ? joinPieces(title.map((line) => line.data.content)) : headingOf(rest.slice(0, 3));
  const text = titled?.text.replace(/[\s.:;]+$/u, '') ?? null;
  const assigns =
    (text === null || !startsWithOneOf(inLowerCase(text), FORMS)) &&
    (tables.some(assignsTasks) || (text !== null && tables.length === 0 && ASSIGNING.has(readKind(text))));
  const span = { start: part.position.start.offset, end: part.position.end.offset };
  const draft = addSection(
    walk,
    null,
    {
      id: unique(walk, `PL${number === 0 ? '' : number}`),
      marker,
      title: text,
      kind: assigns ? 'tasks' : 'other',
      period: text === null || !assigns ? null : readPeriod(text, walk.time),
      position: walk.index.position(span),
    },
    null,
  );
  const place = placeUnder(draft, []);
  if (assigns) readUnder(walk, place, rest, false);
  else for (const node of rest) state(walk, place, node);
}

/** The stretch of a line that says “PHỤ LỤC I”, and where that ends in it. */
function appendixHead(line: Block): { content: MappedText; end: number } | null {
  for (const { content } of line.data.fragments ?? []) {
    const head = readAppendixHead(content.text);
    if (head !== null) return { content, end: head.end };
  }
  return null;
}

function headingOf(nodes: readonly (Block | Item)[]): MappedText | null {
  for (const node of nodes) {
    if (node.type === 'item' && headOf(node).data.heading === true) return headOf(node).data.content;
  }
  return null;
}

function assignsTasks(block: Block): boolean {
  const { grid } = block.data;
  if (grid === undefined) return false;
  const columns = columnsOf(grid);
  return columns.task >= 0 && columns.cells.size > 0;
}

/** Forms and lists hold no tasks; their times are kept. */
function state(walk: Walk, place: Place, node: Block | Item): void {
  if (node.type === 'table') readTimes(walk, place, node);
  else if (node.type === 'item') for (const child of nodesOf(node.children)) state(walk, place, child);
  else addStatement(walk, place.section, node.data.content, 0, node.data.content.length, 'purpose');
}
