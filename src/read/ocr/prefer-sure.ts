import { isSyllable } from '../../decode/is-syllable.ts';
import type { Box } from './parse-tsv.ts';

/** Two boxes are of one word when they share so much of the longer one, and of the higher one. */
const SHARED_WIDTH = 0.7;
const SHARED_HEIGHT = 0.5;

/** The words of one reading, each in the letters of whichever of two readings is more likely right. */
export function preferSure(boxes: readonly Box[], others: readonly Box[]): Box[] {
  return boxes.map((box, i) => {
    const other = others.find((one) => one.text !== box.text && isSame(box, one));
    if (other === undefined) return box;
    const begins = boxes[i - 1]?.line !== box.line && boxes[i + 1]?.line === box.line;
    const dotted = begins && NUMERAL.test(box.text) && other.text === `${box.text}.`;
    return dotted || likelihood(other) > likelihood(box) ? { ...box, text: other.text, confidence: other.confidence } : box;
  });
}

const isSame = (a: Box, b: Box) =>
  shared(a.left, a.width, b.left, b.width) >= SHARED_WIDTH && shared(a.top, a.height, b.top, b.height) >= SHARED_HEIGHT;

const shared = (a: number, length: number, b: number, other: number) =>
  (Math.min(a + length, b + other) - Math.max(a, b)) / Math.max(1, length, other);

/** Signs that stand in no plan, and those that never stand alone. */
const ODD = /^[.,:;]$|[^\p{L}\p{M}\p{N}\s.,:;!?…()[\]/\-–—+*%&"'“”‘’<>=≥≤°²³✓•]/u;
/** “VII” before a title has its full stop: such a speck is passed over sooner than made up. */
const NUMERAL = /^(?:[IVX]+|\d{1,2})$/;
const LETTERS = /[\p{L}\p{M}]+/gu;
const ABBREVIATION = /^[\p{Lu}\p{N}]+$/u;

/** How sure the reading is of a word, less what speaks against it. */
function likelihood({ text, confidence }: Box): number {
  const words = text.match(LETTERS) ?? [];
  const strange = words.some((word) => !isSyllable(word) && !ABBREVIATION.test(word));
  return confidence - (ODD.test(text) ? 0.3 : 0) - (strange ? 0.15 : 0);
}
