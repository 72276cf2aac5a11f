import { median } from '../page/median.ts';
import type { Page, Rule, Word } from '../page/page.ts';
import type { Box } from './parse-tsv.ts';

/** A page as Tesseract read it; lengths in points of the picture. */
export interface RecognizedPage {
  /** 1-based. */
  readonly number: number;
  /** Of the picture. */
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  /** Straight lines of the picture. */
  readonly rules: readonly Rule[];
}

/** The long side of A4, in points: what a picture's own points measure is seldom right. */
const LONG_SIDE = 842;
/** Specks and shadows: no letter or digit, and nobody is sure of it. */
const SPECK = 0.6;
const BAR = /^[|¦]+$/;

/** The words of a recognised page where they would stand if the page lay straight. */
export function placeWords({ number, width, height, boxes: read, rules }: RecognizedPage): Page {
  const scale = LONG_SIDE / Math.max(width, height);
  const lines = new Map<string, Box[]>();
  // What is seen as a line is not read as a letter too.
  const found = read.filter((box) => !isSpot(box) && (rules.length === 0 || !BAR.test(box.text)));
  for (const box of found) lines.set(box.line, [...(lines.get(box.line) ?? []), box]);
  for (const [line, boxes] of lines) if (boxes.every(isSpeck)) lines.delete(line);
  const slopes = [...lines.values()].flatMap((boxes) => slopeOf(boxes) ?? []);
  const slope = slopes.length < 3 ? 0 : median(slopes, 0);
  const sizes = [...lines.values()].map((boxes) => sizeOf(boxes));
  const usual = median(sizes, 1);
  const words = [...lines.values()].flatMap((boxes, i) => {
    const own = sizes[i] as number;
    // What is measured on a few letters is not exact; lines of about one size are of that size.
    const size = Math.abs(own - usual) < usual * 0.2 ? usual : own;
    const baseline = median(baselines(boxes, slope), 0);
    return boxes.map((box): Word => {
      const left = (box.left + slope * (box.top + box.height)) * scale;
      const right = left + box.width * scale;
      return { text: box.text, left, right, baseline: baseline * scale, size: size * scale, bold: false, confidence: box.confidence };
    });
  });
  return { number, width: width * scale, height: height * scale, words, rules: rules.map((rule) => straighten(rule, slope, scale)) };
}

/** No letter and no digit, and nobody is sure of it. */
const isSpot = ({ text, confidence }: Box) => confidence < SPECK && !/[\p{L}\p{N}]/u.test(text);

/** A line of one or two letters that nobody is sure of: a stain, the edge of a stamp. */
const isSpeck = ({ text, confidence }: Box) => confidence < SPECK && text.length <= 2;

/** Letters that reach under the baseline, and how far, in parts of the font's size. */
const UNDER = /[gjpqyQ,;()[\]{}|/ạẹịọụặậệộợựỵẠẸỊỌỤẶẬỆỘỢỰỴ]/u;
const DEPTH = 0.21;
/** Letters by how far they reach over the baseline, in parts of the font's size: capitals with a mark, capitals and tall ones. */
const HIGHEST = /[À-ỸĂÂĐÊÔƠƯ](?<![đăâêôơư])/u;
const HIGH = /[\p{Lu}\p{N}bdfhklt\u00C0-\u1EF9()]/u;
const LOW = /^[acemnorsuvwxzgpqyơư.,;:…-]+$/u;

const bottomOf = ({ top, height, text }: Box, size: number) => top + height - (UNDER.test(text) ? DEPTH * size : 0);

function heightOf(text: string): number {
  const above = HIGHEST.test(text) && /\p{Lu}/u.test(text) ? 0.86 : HIGH.test(text) && !LOW.test(text) ? 0.68 : 0.46;
  return above + (UNDER.test(text) ? DEPTH : 0);
}

/** The size of the font of a line, by the heights of its words. */
function sizeOf(boxes: readonly Box[]): number {
  const told = boxes.filter(({ text }) => /\p{L}{2}/u.test(text));
  return Math.max(
    1,
    median(
      (told.length > 0 ? told : boxes).map(({ text, height }) => height / heightOf(text)),
      1,
    ),
  );
}

/** How much a line falls on its way to the right, by its words; null when there are too few to tell. */
function slopeOf(boxes: readonly Box[]): number | null {
  const size = sizeOf(boxes);
  const points = boxes.map((box) => [box.left + box.width / 2, bottomOf(box, size)] as const);
  const [first, last] = [points[0], points.at(-1)];
  if (points.length < 5 || first === undefined || last === undefined || last[0] - first[0] < size * 12) return null;
  // Theil–Sen: the middle of the slopes between all pairs far apart, whatever a few misread boxes say.
  const slopes: number[] = [];
  for (const [i, [x0, y0]] of points.entries())
    for (const [x1, y1] of points.slice(i + 1)) if (x1 - x0 > size * 6) slopes.push((y1 - y0) / (x1 - x0));
  return median(slopes, 0);
}

/** Where the baseline is, by each word, on the page as it lies straight. */
function baselines(boxes: readonly Box[], slope: number): number[] {
  const size = sizeOf(boxes);
  return boxes.map((box) => bottomOf(box, size) - slope * (box.left + box.width / 2));
}

function straighten({ left, right, top, bottom }: Rule, slope: number, scale: number): Rule {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const [dx, dy] = [slope * y, -slope * x];
  const level = right - left >= bottom - top;
  // A level rule of a page that lies askew is drawn as one that falls; straight it has no height, an upright one no width.
  return level
    ? { left: (left + dx) * scale, right: (right + dx) * scale, top: (y + dy) * scale, bottom: (y + dy) * scale }
    : { left: (x + dx) * scale, right: (x + dx) * scale, top: (top + dy) * scale, bottom: (bottom + dy) * scale };
}
