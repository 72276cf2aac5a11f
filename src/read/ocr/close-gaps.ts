import type { Box } from './parse-tsv.ts';
import type { GreyPicture } from './picture.ts';

/** Everything in times of the height of the line. */
const APART = 0.75;
const FARTHEST = 4;
const WIDEST = 2.6;
const CLOSE = 0.35;
/** A rule of a table is narrower than any marker, and as high as the line. */
const NARROWEST = 0.12;
const DARK = 150;
const PAPER = 255;

/**
 * Moves the markers of items that a tab sets apart up to their words: a lone “-” or “1.” is misread or passed over, in a row of
 * words it is not. Null for a page without any.
 */
export function closeGaps({ width, height, grey }: GreyPicture, boxes: readonly Box[]): GreyPicture | null {
  const moved = grey.slice();
  let any = false;
  for (const { left, top, right, bottom, words } of linesOf(boxes)) {
    const tall = bottom - top;
    if (tall < 8 || tall > height / 20) continue;
    // A marker that was read, or seen as a word of its own, stands before the first wide gap.
    const text = words.findIndex((word, i) => i > 0 && i < 2 && word.left - (words[i - 1] as Word).right > APART * tall);
    const start = text < 0 ? left : (words[text] as Word).left;
    if (right - start < 4 * tall) continue;
    const ink = clusterBefore({ width, height, grey }, start, top, bottom);
    if (ink === null) continue;
    const by = start - Math.round(CLOSE * tall) - ink.to;
    if (by < APART * tall - CLOSE * tall) continue;
    for (let y = Math.max(0, top - 2); y < Math.min(height, bottom + 2); y++) {
      const row = grey.slice(y * width + ink.from, y * width + ink.to);
      moved.fill(PAPER, y * width + ink.from, y * width + ink.to);
      moved.set(row, y * width + ink.from + by);
    }
    any = true;
  }
  return any ? { width, height, grey: moved } : null;
}

interface Word {
  readonly left: number;
  readonly right: number;
}

interface Line {
  left: number;
  top: number;
  right: number;
  bottom: number;
  words: Word[];
}

function linesOf(boxes: readonly Box[]): Line[] {
  const lines = new Map<string, Line>();
  for (const { line, ...box } of boxes) {
    const [left, top] = [Math.round(box.left), Math.round(box.top)];
    const [right, bottom] = [left + Math.round(box.width), top + Math.round(box.height)];
    const word = { left, right };
    const known = lines.get(line);
    if (known === undefined) lines.set(line, { left, top, right, bottom, words: [word] });
    else {
      known.right = Math.max(known.right, right);
      if (known.words.length < 3) {
        known.top = Math.min(known.top, top);
        known.bottom = Math.max(known.bottom, bottom);
      }
      known.words.push(word);
    }
  }
  return [...lines.values()];
}

/** What is drawn before a place in a band of the picture, with white on both sides: as wide as a marker, and alone. */
function clusterBefore({ width, grey }: GreyPicture, start: number, top: number, bottom: number): { from: number; to: number } | null {
  const tall = bottom - top;
  const inked = (x: number) => {
    let dark = 0;
    for (let y = top; y < bottom; y++) if ((grey[y * width + x] as number) < DARK) dark++;
    return dark > 1;
  };
  const limit = Math.max(0, Math.round(start - FARTHEST * tall));
  let to = start - 2;
  while (to > limit && !inked(to)) to--;
  if (to <= limit) return null;
  let from = to;
  for (let blank = 0, x = to; x > limit - WIDEST * tall && x >= 0 && blank < 0.4 * tall; x--) {
    if (inked(x)) {
      from = x;
      blank = 0;
    } else blank++;
  }
  const wide = to + 1 - from;
  return wide > WIDEST * tall || wide < NARROWEST * tall ? null : { from: from - 1, to: to + 2 };
}
