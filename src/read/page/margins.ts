import { greatest, least } from './extremes.ts';
import { median } from './median.ts';
import type { TextLine } from './page-lines.ts';

/** Between which places the running text of a page stands, and how far apart its lines are. */
export interface Margins {
  readonly left: number;
  readonly right: number;
  readonly leading: number;
  readonly size: number;
}

/** Fewer lines do not show how wide their page is set. */
const TELLING = 8;

/** The margins of each page, in the order of `pages`; one that is hardly begun is as wide as the others. */
export function findMargins(pages: readonly (readonly TextLine[])[]): Margins[] {
  const all = pages.flat();
  const size = median(
    all.map((line) => line.size),
    12,
  );
  const leadings = pages.flatMap((lines) => lines.slice(1).map((line, i) => line.baseline - (lines[i] as TextLine).baseline));
  const leading = median(
    leadings.filter((gap) => gap > size * 0.8 && gap < size * 2.5),
    size * 1.2,
  );
  const own = pages.map(ownMargins);
  const width = median(
    own.filter((_, i) => (pages[i] as readonly TextLine[]).length >= TELLING).map(({ left, right }) => right - left),
    0,
  );
  return own.map(({ left, right }, i) => {
    const few = (pages[i] as readonly TextLine[]).length < TELLING;
    return { left, right: few ? Math.max(right, left + width) : right, leading, size };
  });
}

function ownMargins(lines: readonly TextLine[]): { left: number; right: number } {
  if (lines.length === 0) return { left: 0, right: 0 };
  return { left: least(lines.map((line) => line.left)), right: greatest(lines.map((line) => line.right)) };
}
