import { inLowerCase } from '../../text/lower-case.ts';
import { headsRows, isOrdinal, isTimeCell } from './cell-words.ts';
import { columnKind, namesSomebody } from './hints.ts';

/** What a line may be, seen alone. */
export interface Looks {
  ordinal: boolean;
  time: boolean;
  somebody: boolean;
  product: boolean;
  /** Heads the rows under it. */
  heads: boolean;
  long: boolean;
}

/** In lower case. */
const PRODUCT =
  /^(?:(?:các|bản|dự thảo|\d{1,3})\s){0,2}(?:báo cáo|kế hoạch|văn bản|quyết định|công văn|tờ trình|hồ sơ|danh sách|biên bản|đề án|nghị quyết|bài|phiếu|hội nghị|lớp)(?!\p{L})/u;
const LONGEST_NAME = 160;
const LONG = 90;

export function looksOf(text: string): Looks {
  const long = text.length > LONG;
  return {
    ordinal: isOrdinal(text),
    time: isTimeCell(text),
    somebody: text.length <= LONGEST_NAME && namesSomebody(text),
    product: !long && PRODUCT.test(inLowerCase(text)),
    heads: headsRows(text),
    long,
  };
}

export type ColumnKind = 'ordinal' | 'time' | 'roles' | 'deliverable' | 'task' | 'other';

const KINDS: ReadonlySet<string> = new Set<ColumnKind>(['ordinal', 'time', 'roles', 'deliverable', 'task']);

/** The kinds of the columns; without a task column the first one that is nothing else says what is done. */
export function kindsOf(heads: readonly string[]): ColumnKind[] {
  const kinds = heads.map((head): ColumnKind => {
    const kind = head === '' ? 'other' : columnKind(head);
    if (kind === 'person') return 'roles';
    return KINDS.has(kind) ? (kind as ColumnKind) : 'other';
  });
  const other = kinds.indexOf('other');
  if (!kinds.includes('task') && other >= 0) kinds[other] = 'task';
  return kinds;
}

/** How well a line stands in a column of a kind. */
export function suits(kind: ColumnKind, { ordinal, time, somebody, product, long }: Looks): number {
  switch (kind) {
    case 'ordinal':
      return ordinal ? 4 : -9;
    case 'time':
      return time ? 3 : -5;
    case 'roles':
      return somebody ? 3 : long || time || ordinal ? -5 : -1;
    case 'deliverable':
      return product ? 2 : long || time ? -4 : -1;
    case 'task':
      return ordinal || time ? -3 : somebody ? -0.5 : 2;
    case 'other':
      return ordinal || time || long ? -2 : 0;
  }
}

/** What it costs a row to leave a column of a kind empty. Ordinals that a word processor counts itself are lost in the text. */
export const EMPTY: Readonly<Record<ColumnKind, number>> = { ordinal: 0, time: -1.5, roles: -2, deliverable: -0.8, task: -6, other: -0.3 };
/** What it costs to go on in the same column with one more paragraph. */
export const MORE: Readonly<Record<ColumnKind, number>> = { ordinal: -9, time: -1, roles: 0, deliverable: -0.5, task: 0, other: -0.5 };

/** Whether the look of a line, and not its place alone, puts it into its column. */
export function isTelling(kind: ColumnKind | undefined, { ordinal, time, somebody }: Looks): boolean {
  return (kind === 'ordinal' && ordinal) || (kind === 'time' && time) || (kind === 'roles' && somebody);
}
