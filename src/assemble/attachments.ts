import { isAttachmentNote, readAppendixHead } from '../recognize/letterhead/anchors.ts';
import { readKind } from '../recognize/section/kind.ts';
import { readPeriod } from '../recognize/time/index.ts';
import { joinPieces } from '../text/clean.ts';
import type { Block, Item, Part } from '../tree/nodes.ts';
import type { SectionDraft } from './drafts.ts';
import { readColumns, readTimes } from './table-rows.ts';
import { addStatement, headOf, nodesOf, type Place, unique, type Walk } from './walk.ts';

const ASSIGNING: ReadonlySet<string> = new Set(['tasks', 'schedule', 'organization']);
/** Titles of appendices that are to be filled in or only list something. */
const FORMS = /^(?:mẫu|biểu|đề cương|báo cáo|danh sách|danh mục văn bản|phiếu|bảng tổng hợp|lịch)/iu;

/** Reads what stands under a section; handed in, since an appendix is read like the body. */
type ReadUnder = (walk: Walk, place: Place, nodes: readonly (Block | Item)[], lastOfAll: boolean) => void;

/** An appendix as a section: `PL`, or `PL1`, `PL2` where there are several. */
export function readAttachment(walk: Walk, part: Part, number: number, readUnder: ReadUnder): void {
  const nodes = nodesOf(part.children);
  const lines = nodes.filter((node): node is Block => node.type === 'line');
  const rest = nodes.filter((node) => node.type !== 'line');
  let marker: string | null = null;
  const title: Block[] = [];
  for (const line of lines) {
    const head = (line.data.fragments ?? []).find((fragment) => readAppendixHead(fragment.content.text) !== null);
    if (head !== undefined && marker === null) {
      const { end } = readAppendixHead(head.content.text) as { end: number };
      marker = head.content.text.slice(0, end).trim();
      const behind = head.content.slice(end).trim();
      if (behind.length > 3) title.push({ ...line, data: { ...line.data, content: behind } });
    } else if (isAttachmentNote(line.data.content.text)) break;
    else title.push(line);
  }
  const tables = rest.filter((node): node is Block => node.type === 'table');
  // A heading that the outline took for an item: the first words of the appendix.
  const titled = title.length > 0 ? joinPieces(title.map((line) => line.data.content)) : headingOf(rest.slice(0, 3));
  const text = titled?.text.replace(/[\s.:;]+$/u, '') ?? null;
  const assigns =
    (text === null || !FORMS.test(text)) &&
    (tables.some(assignsTasks) || (text !== null && tables.length === 0 && ASSIGNING.has(readKind(text))));
  const span = { start: part.position.start.offset, end: part.position.end.offset };
  const period = text === null || !assigns ? null : readPeriod(text, walk.time);
  const draft: SectionDraft = {
    section: {
      id: unique(walk, `PL${number === 0 ? '' : number}`),
      marker,
      title: text,
      kind: assigns ? 'tasks' : 'other',
      period: period === null ? null : { start: period.start, end: period.end },
      position: walk.index.position(span),
      children: [],
    },
    day: null,
    parent: null,
  };
  walk.outline.sections.push(draft);
  const place: Place = {
    section: draft,
    parent: null,
    prefix: draft.section.id,
    assignments: [],
    counts: new Map(),
    directives: [],
    above: null,
  };
  if (assigns) readUnder(walk, place, rest, false);
  else for (const node of rest) state(walk, place, node);
}

function headingOf(nodes: readonly (Block | Item)[]): Block['data']['content'] | null {
  for (const node of nodes) {
    if (node.type === 'item' && headOf(node).data.heading === true) return headOf(node).data.content;
  }
  return null;
}

function assignsTasks(block: Block): boolean {
  const head = block.data.grid?.rows[0];
  if (head === undefined) return false;
  const columns = readColumns(head);
  return columns.task >= 0 && columns.cells.size > 0;
}

/** Forms and lists hold no tasks; their times are kept. */
function state(walk: Walk, place: Place, node: Block | Item): void {
  if (node.type === 'table') readTimes(walk, place, node);
  else if (node.type === 'item') for (const child of nodesOf(node.children)) state(walk, place, child);
  else addStatement(walk, place.section, node.data.content, 0, node.data.content.length, 'purpose');
}
