/** Of a line at 11 points, in points. */
const LINE = 15;
/** The highest that a row may be. */
const MOST = 409;
/** Vietnamese text at 11 points is a little narrower than the digits that widths are counted in. */
const LETTERS_PER_WIDTH = 1.08;

/**
 * How high a row must be to show its cells in full: LibreOffice does not work it out for itself when it opens a file, and
 * nothing may be cut off on paper.
 */
export function rowHeight(cells: readonly unknown[], widths: readonly number[], letters = LETTERS_PER_WIDTH): number {
  const lines = cells.map((cell, at) => (typeof cell === 'string' ? countLines(cell, Math.floor((widths[at] ?? 10) * letters)) : 1));
  return Math.min(MOST, Math.max(1, ...lines) * LINE + 2);
}

/** Lines that a text takes when it is broken at spaces. */
function countLines(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    if (used > 0 && used + 1 + word.length > width) {
      lines++;
      used = 0;
    }
    // A word that is longer than the line is cut.
    lines += Math.floor(Math.max(0, word.length - 1) / width);
    used += (used === 0 ? 0 : 1) + (word.length % width);
  }
  return lines;
}
