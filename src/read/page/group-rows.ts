import type { Glyph } from './page.ts';

/** What stands on one baseline, from left to right. */
export interface Row<T extends Glyph = Glyph> {
  readonly baseline: number;
  /** The largest size in it. */
  readonly size: number;
  readonly items: readonly T[];
  /** Those of `items` that stand above or below the baseline: footnote marks, m². */
  readonly shifted: ReadonlySet<T>;
}

/** Baselines that differ by less than this part of the font's size are one. */
const SAME = 0.18;
/** A mark is smaller than its line, and stands this far off its baseline at most, in parts of the line's size. */
const MARK_SIZE = 0.82;
const RAISED = 0.65;
const LOWERED = 0.3;
/** A line has no more of them than this. */
const MOST_MARKS = 100;
/** … and this near to one of its words. */
const NEAR = 0.6;

/** Puts letters, or words, to rows by their baselines, from the top of the page down. */
export function groupRows<T extends Glyph>(items: readonly T[]): Row<T>[] {
  const rows: { baseline: number; size: number; items: T[]; shifted: Set<T> }[] = [];
  for (const item of [...items].sort((a, b) => a.baseline - b.baseline)) {
    const last = rows.at(-1);
    if (last !== undefined && item.baseline - last.baseline <= SAME * Math.min(item.size, last.size)) {
      last.items.push(item);
      last.size = Math.max(last.size, item.size);
    } else rows.push({ baseline: item.baseline, size: item.size, items: [item], shifted: new Set() });
  }
  const kept = rows.filter((row, i) => {
    for (const line of [rows[i + 1], rows[i - 1], rows[i + 2]]) {
      if (line === undefined || row.items.length > MOST_MARKS || row.size > line.size * MARK_SIZE) continue;
      const off = line.baseline - row.baseline;
      if (off > RAISED * line.size || off < -LOWERED * line.size || !row.items.every((mark) => touches(mark, line))) continue;
      line.items.push(...row.items);
      for (const mark of row.items) line.shifted.add(mark);
      return false;
    }
    return true;
  });
  for (const row of kept) row.items.sort((a, b) => a.left - b.left);
  return kept;
}

function touches(mark: Glyph, line: { size: number; items: readonly Glyph[] }): boolean {
  const reach = NEAR * line.size;
  return line.items.some((item) => mark.left < item.right + reach && mark.right > item.left - reach);
}
