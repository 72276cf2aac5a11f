import { legibleLetters } from './legibility.ts';
import type { Box } from './parse-tsv.ts';

/** A line is clearer with so many times as many legible letters, and so many more. */
const TIMES = 1.25;
const MORE = 3;

/** One reading of a page, with those lines of another, in which stamps were left out, that are much clearer there. */
export function takeClearerLines(boxes: readonly Box[], others: readonly Box[]): Box[] {
  const lines = new Map<string, Box[]>();
  for (const other of others) lines.set(other.line, [...(lines.get(other.line) ?? []), other]);
  let taken = [...boxes];
  for (const line of lines.values()) {
    const frame = frameOf(line);
    const same = new Set(taken.filter((box) => isWithin(box, frame)));
    if (legibleLetters(line) <= TIMES * legibleLetters([...same]) + MORE) continue;
    taken = [...taken.filter((box) => !same.has(box)), ...line.map((box) => ({ ...box, line: `clearer ${box.line}` }))];
  }
  return taken;
}

interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const frameOf = (line: readonly Box[]): Frame => ({
  left: Math.min(...line.map(({ left }) => left)),
  right: Math.max(...line.map(({ left, width }) => left + width)),
  top: Math.min(...line.map(({ top }) => top)),
  bottom: Math.max(...line.map(({ top, height }) => top + height)),
});

/** By the middle of a box. */
function isWithin({ left, top, width, height }: Box, frame: Frame): boolean {
  const [x, y] = [left + width / 2, top + height / 2];
  return x >= frame.left && x <= frame.right && y >= frame.top && y <= frame.bottom;
}
