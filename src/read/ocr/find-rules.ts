import type { Rule } from '../page/page.ts';
import type { GreyPicture } from './picture.ts';

const DARK = 140;
/** Lengths in parts of the picture's long side: dark points in a row that no letter has, and the shortest line. */
const RUN = 1 / 70;
const SHORTEST = 1 / 40;
/** How far one run of a line that leans may be from the next, in points of the picture. */
const GAP = 12;
const STEP = 3;
/** A line is so many times longer than thick, and leans so little: what is more is a stain, a picture, a stroke of a pen. */
const SLENDER = 15;
/** No page of tables has more; what has is a photograph. */
const MOST = 3000;

/** The level and upright lines of a picture of a page, which may lie a little askew. */
export function findRules({ width, height, grey }: GreyPicture): Rule[] {
  const long = Math.max(width, height);
  const level = linesOf(width, height, (along, across) => (grey[across * width + along] as number) < DARK, long);
  const upright = linesOf(height, width, (along, across) => (grey[along * width + across] as number) < DARK, long);
  if (level.length + upright.length > MOST) return [];
  return [
    ...level.map(({ from, to, first, last }) => ({ left: from, right: to, top: first, bottom: last })),
    ...upright.map(({ from, to, first, last }) => ({ left: first, right: last, top: from, bottom: to })),
  ];
}

/** Dark points in a row, and rows of them that hang together. */
interface Stretch {
  from: number;
  to: number;
  /** Rows, or columns, that it reaches over. */
  first: number;
  last: number;
  dark: number;
}

function linesOf(length: number, rows: number, isDark: (along: number, across: number) => boolean, long: number): Stretch[] {
  const run = long * RUN;
  const open: Stretch[] = [];
  const done: Stretch[] = [];
  for (let row = 0; row < rows; row++) {
    for (let from = 0; from < length; from++) {
      if (!isDark(from, row)) continue;
      let to = from + 1;
      while (to < length && isDark(to, row)) to++;
      if (to - from >= run) extend(open, from, to, row);
      from = to;
    }
    for (let i = open.length - 1; i >= 0; i--) if ((open[i] as Stretch).last < row - STEP) done.push(...open.splice(i, 1));
    if (done.length + open.length > MOST * 4) return [];
  }
  return [...done, ...open].filter(({ from, to, dark }) => to - from >= long * SHORTEST && dark / (to - from) <= (to - from) / SLENDER);
}

function extend(open: Stretch[], from: number, to: number, row: number): void {
  const touched = open.filter((other) => from <= other.to + GAP && to >= other.from - GAP);
  const [first, ...others] = touched;
  if (first === undefined) {
    open.push({ from, to, first: row, last: row, dark: to - from });
    return;
  }
  first.dark += to - from;
  first.last = row;
  first.from = Math.min(first.from, from);
  first.to = Math.max(first.to, to);
  // Two ends of one line that are found to meet.
  for (const other of others) {
    first.dark += other.dark;
    first.first = Math.min(first.first, other.first);
    first.from = Math.min(first.from, other.from);
    first.to = Math.max(first.to, other.to);
    open.splice(open.indexOf(other), 1);
  }
}
