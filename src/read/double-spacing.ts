import { isSmall } from '../text/letters.ts';
import type { Line } from './lines.ts';

/** A shorter text shows no spacing. */
const FEWEST = 8;
const FEWEST_CONTINUED = 3;

/**
 * The lines of a copy that has a blank line under each of them, as some converters of PDF leave it, without that one: where nearly
 * all are parted and many go on in a small letter, a blank line ends no paragraph.
 */
export function withoutDoubleSpacing(lines: readonly Line[]): readonly Line[] {
  const most = lines.length * 0.1;
  let close = 0;
  let continued = 0;
  for (let i = 1; i < lines.length; i++) {
    const { gap, marker, content } = lines[i] as Line;
    if (gap === 0 && ++close > most) return lines;
    if (marker === null && isSmall(content.text.charCodeAt(0))) continued++;
  }
  if (lines.length < FEWEST || continued < FEWEST_CONTINUED || continued < lines.length * 0.12) return lines;
  return lines.map((line) => (line.gap > 0 ? { ...line, gap: line.gap - 1 } : line));
}
