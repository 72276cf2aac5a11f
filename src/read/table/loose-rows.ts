import type { MappedText } from '../../text/mapped-text.ts';
import { headsRows, isOrdinal, isTimeCell } from './cell-words.ts';
import type { DraftRow } from './found-table.ts';
import type { Hints } from './hints.ts';

/** A line of a row whose cells have several paragraphs: a converter gives each paragraph a line, without bars. */
export interface LooseLine {
  words: MappedText;
  gap: number;
}

export interface LooseRow {
  cells: DraftRow;
  /** Lines that it takes. */
  size: number;
  /** Something other than its place says that it is a row: an ordinal, a time, or somebody under a head of roles. */
  sure: boolean;
}

/** What a line may be, seen alone. */
interface Looks {
  ordinal: boolean;
  time: boolean;
  somebody: boolean;
  product: boolean;
  heads: boolean;
  long: boolean;
}

const PRODUCT = /^(?:(?:các|bản|dự thảo|\d{1,3})\s){0,2}(?:báo cáo|kế hoạch|văn bản|quyết định|công văn|tờ trình|hồ sơ|danh sách|biên bản|đề án|nghị quyết|bài|phiếu|hội nghị|lớp)(?!\p{L})/iu;

function looksOf(text: string, hints: Hints): Looks {
  const long = text.length > 90;
  return {
    ordinal: isOrdinal(text),
    time: isTimeCell(text),
    somebody: text.length <= 160 && hints.namesSomebody(text),
    product: !long && PRODUCT.test(text),
    heads: headsRows(text),
    long,
  };
}

type Kind = 'ordinal' | 'time' | 'roles' | 'deliverable' | 'task' | 'other';

/** The kinds of the columns; without a task column the first one that is nothing else says what is done. */
export function kindsOf(heads: readonly string[], hints: Hints): Kind[] {
  const kinds = heads.map((head): Kind => {
    const kind = head === '' ? 'other' : hints.columnKind(head);
    return kind === 'ordinal' || kind === 'time' || kind === 'roles' || kind === 'deliverable' || kind === 'task' ? kind : 'other';
  });
  const other = kinds.indexOf('other');
  if (!kinds.includes('task') && other >= 0) kinds[other] = 'task';
  return kinds;
}

/** How well a line stands in a column of a kind. */
function fit(kind: Kind, looks: Looks): number {
  switch (kind) {
    case 'ordinal':
      return looks.ordinal ? 4 : -9;
    case 'time':
      return looks.time ? 3 : -5;
    case 'roles':
      return looks.somebody ? 3 : looks.long || looks.time || looks.ordinal ? -5 : -1;
    case 'deliverable':
      return looks.product ? 2 : looks.long || looks.time ? -4 : -1;
    case 'task':
      return looks.ordinal || looks.time ? -3 : looks.somebody ? -0.5 : 2;
    case 'other':
      return looks.ordinal || looks.time || looks.long ? -2 : 0;
  }
}

/** What it costs a row to leave a column of a kind empty. Ordinals that Word counts itself are lost in the text. */
const EMPTY: Readonly<Record<Kind, number>> = { ordinal: 0, time: -1.5, roles: -2, deliverable: -0.8, task: -6, other: -0.3 };
/** What it costs to go on in the same column with one more paragraph. */
const MORE: Readonly<Record<Kind, number>> = { ordinal: -9, time: -1, roles: 0, deliverable: -0.5, task: 0, other: -0.5 };
const NEW_ROW = -1.5;
const NEW_ROW_BEHIND_GAP = 2;
const ACROSS_GAP = -2.5;
/** A line across the whole table; it is one only when it looks so, or nothing else fits. */
const GROUP = -1.2;
const GROUP_THAT_LOOKS_SO = 2;

/**
 * Puts the lines of rows without bars into their columns, in order: the way of least cost through all lines, where each
 * goes on in its column, goes to a column further right, begins the next row, or heads the rows under it.
 */
export function assignLoose(loose: readonly LooseLine[], kinds: readonly Kind[], hints: Hints): LooseRow[] {
  const width = kinds.length;
  const looks = loose.map(({ words }) => looksOf(words.text, hints));
  const emptyBefore = kinds.map((_, column) => sum(kinds.slice(0, column)));
  const emptyAfter = kinds.map((_, column) => sum(kinds.slice(column + 1)));
  /** Best sum and the state before, for every line and state; state `width` is a line across the table. */
  const ways: { sum: number; from: number; fresh: boolean }[][] = [];
  loose.forEach(({ gap }, i) => {
    const before = ways[i - 1];
    const look = looks[i] as Looks;
    const row = gap > 0 ? NEW_ROW_BEHIND_GAP : NEW_ROW;
    let closed = before === undefined ? { sum: 0, from: -1 } : { sum: Number.NEGATIVE_INFINITY, from: -1 };
    before?.forEach((way, state) => {
      const end = way.sum + (state === width ? 0 : row + (emptyAfter[state] as number));
      if (end > closed.sum) closed = { sum: end, from: state };
    });
    ways.push(
      Array.from({ length: width + 1 }, (_, state) => {
        if (state === width) {
          const seems = look.ordinal || look.time ? -4 : look.heads ? GROUP_THAT_LOOKS_SO : GROUP;
          return { sum: closed.sum + seems, from: closed.from, fresh: true };
        }
        const kind = kinds[state] as Kind;
        let best = { sum: closed.sum + (emptyBefore[state] as number), from: closed.from, fresh: true };
        if (before !== undefined) {
          let skipped = 0;
          for (let from = state; from >= 0; from--) {
            const step = from === state ? MORE[kind] : skipped;
            if (from < state) skipped += EMPTY[kinds[from] as Kind];
            const total = (before[from] as (typeof before)[number]).sum + step + (gap > 0 ? ACROSS_GAP : 0);
            if (total > best.sum) best = { sum: total, from, fresh: false };
          }
        }
        return { ...best, sum: best.sum + fit(kind, look) };
      }),
    );
  });
  return trace(loose, looks, kinds, ways, emptyAfter);

  function sum(some: readonly Kind[]): number {
    return some.reduce((total, kind) => total + EMPTY[kind], 0);
  }
}

function trace(
  loose: readonly LooseLine[],
  looks: readonly Looks[],
  kinds: readonly Kind[],
  ways: readonly (readonly { sum: number; from: number; fresh: boolean }[])[],
  emptyAfter: readonly number[],
): LooseRow[] {
  const last = ways.at(-1);
  if (last === undefined) return [];
  const ends = last.map((way, state) => way.sum + (emptyAfter[state] ?? 0));
  let state = ends.indexOf(Math.max(...ends));
  const rows: LooseRow[] = [];
  let row: LooseRow = { cells: [], size: 0, sure: false };
  for (let i = loose.length - 1; i >= 0; i--) {
    const { words } = loose[i] as LooseLine;
    const way = (ways[i] as (typeof ways)[number])[state] as (typeof ways)[number][number];
    const group = state === kinds.length;
    const cell = row.cells.find(({ column }) => column === state);
    if (group) row.cells.unshift({ column: 0, span: kinds.length, pieces: [words] });
    else if (cell === undefined) row.cells.unshift({ column: state, span: 1, pieces: [words] });
    else cell.pieces.unshift(words);
    row.size++;
    const kind = kinds[state];
    const look = looks[i] as Looks;
    row.sure ||= (kind === 'ordinal' && look.ordinal) || (kind === 'time' && look.time) || (kind === 'roles' && look.somebody);
    if (way.fresh) {
      rows.unshift(row);
      row = { cells: [], size: 0, sure: false };
    }
    state = way.from;
  }
  return rows;
}
