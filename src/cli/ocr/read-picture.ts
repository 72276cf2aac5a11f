import { closeGaps } from '../../read/ocr/close-gaps.ts';
import { isIllegible, legibleLetters } from '../../read/ocr/legibility.ts';
import { type Box, parseTsv } from '../../read/ocr/parse-tsv.ts';
import { preferSure } from '../../read/ocr/prefer-sure.ts';
import { scalePicture } from '../../read/ocr/scale-picture.ts';
import { takeClearerLines } from '../../read/ocr/take-clearer-lines.ts';
import { turnPicture } from '../../read/ocr/turn-picture.ts';
import { type Picture, toPgm } from '../pages/picture.ts';
import type { Engine } from './engine.ts';

/** The long side of A4 at 250 points an inch: a picture with fewer is read a second time larger, one with more smaller. */
const BETWEEN = 2925;
/** A sheet lies on its side more often than upside down. */
const TURNS = [3, 1, 2] as const;

/** A picture as it lies straight, and its words. */
export interface ReadPicture {
  readonly picture: Picture;
  readonly boxes: readonly Box[];
}

/**
 * Reads a picture twice, in two sizes and once without stamps: what is misread in one is often read in the other. The first reading also says where
 * markers stand apart and whether the page has to be turned.
 */
export async function readPicture(engine: Engine, drawn: Picture): Promise<ReadPicture> {
  const factor = Math.max(drawn.width, drawn.height) < BETWEEN ? 3 / 2 : 2 / 3;
  const readScaled = async (picture: Picture) => parseTsv(await engine.recognize(toPgm(scalePicture(picture, factor))), 1 / factor);
  const { unstamped } = drawn;
  const plain = unstamped === undefined ? drawn : { ...drawn, grey: unstamped };
  let best = { quarters: 0 as 0 | 1 | 2 | 3, boxes: await readScaled(plain) };
  for (const quarters of TURNS) {
    if (!isIllegible(best.boxes)) break;
    const boxes = await readScaled(turnPicture(plain, quarters));
    if (legibleLetters(boxes) > legibleLetters(best.boxes)) best = { quarters, boxes };
  }
  const picture = best.quarters === 0 ? drawn : turnPicture(drawn, best.quarters);
  const closed = closeGaps(picture, best.boxes) ?? picture;
  const boxes = preferSure(parseTsv(await engine.recognize(toPgm(closed))), best.boxes);
  return { picture, boxes: unstamped === undefined ? boxes : takeClearerLines(boxes, best.boxes) };
}
