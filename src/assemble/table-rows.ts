import { isOrdinal, isTimeCell } from '../read/table/cell-words.ts';
import { looksLikeBody, partsNames } from '../recognize/body/index.ts';
import { isPersonName } from '../recognize/closing/signature-line.ts';
import { isBodyHead, isDutyHead, isEventHead, readColumnHead, readLabels } from '../recognize/label/index.ts';
import { readMarker } from '../recognize/numbering/marker.ts';
import { romanValue } from '../recognize/numbering/roman.ts';
import { readPeriod } from '../recognize/time/index.ts';
import { beginsWith, withoutMarks } from '../text/ends.ts';
import { holdsOneOf, opening } from '../text/guarded.ts';
import { inLowerCase } from '../text/lower-case.ts';
import type { MappedText } from '../text/mapped-text.ts';
import type { Block, Cell, Grid, Row } from '../tree/nodes.ts';
import type { CellDraft } from './drafts.ts';
import { oneDay } from './period.ts';
import { addSection, addStatement, bump, type Place, placeUnder, pushDirective, unique, type Walk } from './walk.ts';

/** What the columns of a table hold, by their heads. */
export interface Columns {
  ordinal: number;
  task: number;
  cells: Map<number, CellDraft['kind']>;
}

/** Reads the head row; a column that no head names is -1. */
function readColumns(head: Row): Columns {
  const columns: Columns = { ordinal: -1, task: -1, cells: new Map() };
  let best = -1;
  let persons = -1;
  let duties = false;
  for (const cell of head.cells) {
    const kind = readColumnHead(cell.content.text);
    if (kind.kind === 'ordinal') columns.ordinal = cell.column;
    else if (kind.kind === 'person') persons = persons < 0 ? cell.column : persons;
    else if (kind.kind === 'task' || kind.kind === 'content') {
      const weight = taskWeight(cell.content.text);
      if (weight > best) {
        best = weight;
        columns.task = cell.column;
        duties = isDutyHead(cell.content.text);
      }
    } else if (kind.kind === 'time') columns.cells.set(cell.column, { kind: 'time', head: cell.content.text });
    else if (kind.kind === 'roles' || kind.kind === 'deliverable') columns.cells.set(cell.column, kind);
  }
  // “Sáng” and “Chiều” beside a column of hours say nothing more.
  const times = head.cells.filter(({ column }) => columns.cells.get(column)?.kind === 'time');
  if (times.length > 1) for (const { column, content } of times) if (content.text.toLowerCase() === 'buổi') columns.cells.delete(column);
  const kinds = new Set([...columns.cells.values()].map(({ kind }) => kind));
  const assigned = kinds.has('roles');
  if (columns.task < 0 && assigned && kinds.has('time'))
    columns.task = head.cells.find(({ content }) => isEventHead(content.text))?.column ?? -1;
  if (persons >= 0 && duties && !assigned) columns.cells.set(persons, { kind: 'roles', roles: ['implementing'] });
  return columns;
}

/** The columns of a table: by its head, or where it has none by what the rows begin with. */
export function columnsOf({ rows: [head, ...rows] }: Grid): Columns {
  if (head === undefined || head.cells.length === 0) return timedColumns(rows);
  const columns = readColumns(head);
  const doers = doersColumn(head, rows, columns);
  if (doers >= 0) columns.cells.set(doers, { kind: 'roles', roles: ['implementing'] });
  return columns;
}

/** “Công việc | Đơn vị | Thời gian”: those who do it, where no head names a role; beside what is inspected they are whom it is done to. */
function doersColumn(head: Row, rows: readonly Row[], { task, cells }: Columns): number {
  const kinds = new Set([...cells.values()].map(({ kind }) => kind));
  if (task < 0 || kinds.has('roles') || !kinds.has('time')) return -1;
  const asked = head.cells.find(({ column }) => column === task)?.content.text ?? '';
  const column = INSPECTED.test(inLowerCase(asked)) ? -1 : (head.cells.find(({ content }) => isBodyHead(content.text))?.column ?? -1);
  const filled = rows.flatMap((row) => row.cells.filter((cell) => column >= 0 && cell.column === column && cell.content.length > 0));
  const named = filled.filter(({ content }) => looksLikeBody(content.text)).length;
  return named > 0 && named * 2 >= filled.length ? column : -1;
}

const INSPECTED = /kiểm tra|giám sát|thanh tra|khảo sát|làm việc|tiếp xúc/;

/** Times, and beside them what is to be done; in a roster those who are on duty. */
function timedColumns(rows: readonly Row[]): Columns {
  const columns: Columns = { ordinal: -1, task: -1, cells: new Map() };
  const inColumn = (column: number) =>
    rows.flatMap(({ cells }) => cells.filter((cell) => cell.column === column).map(({ content }) => content.text));
  const [times, tasks] = [inColumn(0), inColumn(1)];
  if (times.length < FEWEST_TIMES || !times.every((text) => isTimeCell(text) && !isOrdinal(text))) return columns;
  columns.cells.set(0, { kind: 'time', head: '' });
  const named = tasks.filter((text) => isPersonName(text) || looksLikeBody(text)).length;
  if (named * 2 < tasks.length) columns.task = 1;
  return columns;
}

const FEWEST_TIMES = 3;

/** Of two columns that could say what is to be done the one that says it in full: “Nội dung” before “Hoạt động”. */
function taskWeight(head: string): number {
  const said = head.toLowerCase();
  if (said.includes('nội dung')) return 3;
  if (holdsOneOf(said, ['nhiệm vụ', 'công việc'])) return 2;
  return 1;
}

/** Reads a table: rows of directives become tasks, rows of a timetable times of the section or of the task above. */
export function readTable(walk: Walk, place: Place, block: Block): void {
  const grid = block.data.grid;
  if (grid?.rows[0] === undefined) return;
  const columns = columnsOf(grid);
  const assigns = place.section.section.kind !== 'purpose' && place.section.section.kind !== 'funding';
  if (columns.task >= 0 && (columns.cells.size > 0 || columns.ordinal >= 0) && assigns && place.parent === null)
    readTaskRows(walk, place, grid, columns);
  else readTimetable(walk, place, grid, columns);
}

/** Reads only the times of a table: of a form or list, whose rows assign nothing. */
export function readTimes(walk: Walk, place: Place, block: Block): void {
  const { grid } = block.data;
  if (grid?.rows[0] !== undefined) readTimetable(walk, place, grid, columnsOf(grid));
}

function readTaskRows(walk: Walk, place: Place, grid: Grid, columns: Columns): void {
  let here: Place = place;
  let groups = 0;
  const above: Above = new Map();
  const rows = grid.rows.slice(1);
  rows.forEach((row, i) => {
    const filled = row.cells.filter((cell) => cell.content.length > 0 && cell.column !== columns.ordinal);
    const ordinal = row.cells.find((cell) => cell.column === columns.ordinal)?.content.text ?? '';
    const only = filled[0];
    if (only === undefined) return;
    if ((filled.length === 1 || headsSum(filled, ordinal, columns)) && isGroup(only, ordinal, rows[i + 1], columns)) {
      groups++;
      here = openGroup(walk, place, only.content, ordinal, groups);
      return;
    }
    if (isTotal(only.content.text)) return;
    addRow(walk, here, row, columns, ordinal, above);
  });
}

/** “Tổng cộng”, “Tổng:”, “Cộng (1 + 2)”; “Tổng hợp …”, “Tổng kết …”, “Cộng đồng …” give work. */
const isTotal = (text: string) => TOTAL.test(inLowerCase(text));
const TOTAL = opening(['tổng', 'cộng'], /^(?:tổng (?:cộng|số|kinh phí|chi phí|tiền)(?!\p{L})|(?:tổng|cộng)(?=\s*(?:[:(\d]|$)))/u);

/** “A. Dự án đầu tư … 61.000”: the head of a group with the sum of its rows. */
function headsSum([first, ...others]: readonly Cell[], ordinal: string, columns: Columns): boolean {
  if (first?.column !== columns.task || !/^(?:[IVX]{1,5}|[A-HĐ])[.)]?$/u.test(ordinal)) return false;
  return others.every(({ column, content }) => !columns.cells.has(column) && AMOUNT.test(content.text));
}

const AMOUNT = /^\d[\d.,\s]{0,30}$/;

/** A row that heads the rows under it. */
function isGroup(cell: Cell, ordinal: string, next: Row | undefined, columns: Columns): boolean {
  if (next === undefined || next.cells.length < 2) return false;
  const { text } = cell.content;
  // A lone time is a row whose directive was lost, not a head.
  if (columns.cells.get(cell.column)?.kind === 'time' && cell.span < 2 && /^[\d\s:h.,–-]+$/i.test(text)) return false;
  if (ordinal === '' || romanValue(ordinal.replace(/\.$/, '')) > 0 || /^[A-ZĐ][.)]?$/u.test(ordinal)) return true;
  // A numbered row without cells heads rows numbered below it (“1” before “1.1”).
  const below = next.cells.find((cell) => cell.column === columns.ordinal)?.content.text ?? '';
  return below.startsWith(`${ordinal.replace(/\.$/, '')}.`) || (below === '' && text.length < 120);
}

function openGroup(walk: Walk, place: Place, content: MappedText, ordinal: string, count: number): Place {
  const found = ordinal === '' ? readMarker(content.text) : null;
  const marker = ordinal !== '' ? ordinal : (found?.marker.text ?? null);
  const label =
    (ordinal !== '' ? ordinal.replace(/[.)]$/, '') : found?.marker.ordinal ? found.marker.label : String(count)) || String(count);
  const title = content.slice(found?.end ?? 0).text.replace(/[\s.:;,]+$/u, '');
  const period = readPeriod(title, walk.time);
  const { id, kind } = place.section.section;
  const draft = addSection(
    walk,
    place.section,
    { id: unique(walk, `${id}.${label}`), marker, title, kind, period, position: walk.index.position(content.span()) },
    oneDay(period) ?? place.section.day,
  );
  addStatement(walk, draft, content, 0, content.length, 'heading');
  return placeUnder(draft, []);
}

/** What the cells of each column said last, for those below that only say “as above”. */
type Above = Map<number, readonly MappedText[]>;

function addRow(walk: Walk, place: Place, row: Row, columns: Columns, ordinal: string, above: Above): void {
  const task = row.cells.find(
    (cell) => cell.column === columns.task || (cell.column < columns.task && cell.column + cell.span > columns.task),
  );
  if (task === undefined || task.content.length === 0) {
    for (const cell of row.cells) {
      const kind = columns.cells.get(cell.column);
      if (kind?.kind === 'time')
        addStatement(walk, place.section, cell.content, 0, cell.content.length, 'time-cell', { column: kind.head });
    }
    return;
  }
  const marker = readMarker(task.content.text);
  const content = marker === null || marker.marker.style === 'counted' ? task.content : task.content.slice(marker.end);
  const label = ordinal.replace(/[.)\s]+$/, '');
  const cells: CellDraft[] = [];
  const directive = pushDirective(walk, place, label !== '' ? label : String(bump(place, 'row')), {
    marker: ordinal === '' ? (marker?.marker.text ?? null) : ordinal,
    content,
    end: content.length,
    cells,
    assignments: [],
  });
  for (const cell of row.cells) {
    const kind = columns.cells.get(cell.column);
    if (kind !== undefined && cell.content.length > 0) {
      const said = kind.kind === 'roles' ? namesIn(cell) : [cell.content];
      const contents = isDitto(cell.content.text) ? (above.get(cell.column) ?? []) : said;
      above.set(cell.column, contents);
      for (const content of contents) cells.push({ content, kind });
    } else if (kind === undefined && namesRoles(cell.content.text))
      cells.push({ content: cell.content, kind: { kind: 'roles', roles: [] } });
    else if (cell.column !== columns.task && cell.column !== columns.ordinal)
      addStatement(walk, place.section, cell.content, 0, cell.content.length, isLimit(cell.content.text) ? 'time-cell' : 'purpose', {
        task: directive.id,
      });
  }
}

/** “Trước 15/10”, “25/5/2026” and no more, in a column of remarks: a limit of the row, whatever heads it. */
const isLimit = (text: string): boolean => LIMIT.test(text) && isTimeCell(withoutMarks(text, '.;,'));
const LIMIT =
  /^(?:(?:[Tt]rước|[Cc]hậm nhất|[Mm]uộn nhất|[Xx]ong|[Hh]oàn thành)\s.*\d|(?:[Nn]gày\s)?\d{1,2}[/.]\d{1,2}[/.]\d{4}(?=[.;,]?$))/u;

/** “-nt-”, “nt”, “Như trên”, a pair of marks: the same as in the row above. */
const isDitto = (text: string): boolean => text.length < 10 && DITTO.test(text);
const DITTO = /^(?:như trên|[-–]?\s?(?:nt|["”“″〃]|''|,,)\s?[-–]?)\.?$/iu;

/** A cell that says itself who has which role, whatever heads its column: “Chủ trì: Phòng Y tế; phối hợp: các thôn”. */
const namesRoles = (text: string): boolean => text.includes(':') && readLabels(text)?.[0]?.kind.kind === 'roles';

/** The paragraphs of a cell of names, put together where a name goes on: “Chủ tịch / UBND xã”, “Tổ Toán, / Tổ Văn”. */
function namesIn({ content, breaks = [] }: Cell): MappedText[] {
  const names: MappedText[] = [];
  let start = 0;
  for (const end of [...(breaks.length > 0 ? breaks : bulletsIn(content.text)), content.length]) {
    const next = content.slice(end).text;
    if (end < content.length && !partsNames(content.slice(start, end).text.trim(), next)) continue;
    names.push(content.slice(start, end).trim());
    start = end;
  }
  return names;
}

/** Where the items of a list stand whose lines a copy has put together: “- Phòng Y tế - Trạm Y tế”, not “Phòng Tài chính - Kế hoạch”. */
function bulletsIn(text: string): number[] {
  if (!beginsWith(text, '-–+•')) return [];
  const bullet = text.charAt(0);
  const places: number[] = [];
  for (let at = text.indexOf(` ${bullet} `, 1); at > 0; at = text.indexOf(` ${bullet} `, at + 2))
    if (!text.slice(0, at).endsWith('HĐND')) places.push(at + 1);
  return places;
}

/** A table that gives times to units or places and no directive: its times are the section's, or the task's above. */
function readTimetable(walk: Walk, place: Place, grid: Grid, columns: Columns): void {
  const timed = [...columns.cells].some(([, kind]) => kind.kind === 'time');
  for (const row of grid.rows.slice(timed ? 1 : 0)) {
    for (const cell of row.cells) {
      const kind = columns.cells.get(cell.column);
      const time = kind?.kind === 'time' || (!timed && opensWithDay(cell.content.text));
      addStatement(walk, place.section, cell.content, 0, cell.content.length, time ? 'time-cell' : 'purpose', {
        task: time ? (place.parent?.id ?? null) : null,
        column: kind?.kind === 'time' ? kind.head : null,
      });
    }
  }
}

const opensWithDay = (text: string) =>
  /^(?:(?:sáng|chiều|tối|cả)\s)?(?:ngày\s)?\d{1,2}(?:\s?[-,–]\s?\d{1,2})?[/.]\d{1,2}(?:[/.]\d{4})?/iu.test(text);
