import { closeGaps } from '../../read/ocr/close-gaps.ts';
import { isIllegible, legibleLetters } from '../../read/ocr/legibility.ts';
import { type Box, parseTsv } from '../../read/ocr/parse-tsv.ts';
import { preferSure } from '../../read/ocr/prefer-sure.ts';
import { scalePicture } from '../../read/ocr/scale-picture.ts';
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
 * Reads a picture twice, in two sizes: what is misread in one is often read in the other. The first reading also says where
 * markers stand apart and whether the page has to be turned.
 */
export async function readPicture(engine: Engine, drawn: Picture): Promise<ReadPicture> {
  const factor = Math.max(drawn.width, drawn.height) < BETWEEN ? 3 / 2 : 2 / 3;
  const readScaled = async (picture: Picture) => parseTsv(await engine.recognize(toPgm(scalePicture(picture, factor))), 1 / factor);
  let best: ReadPicture = { picture: drawn, boxes: await readScaled(drawn) };
  for (const quarters of TURNS) {
    if (!isIllegible(best.boxes)) break;
    const picture = turnPicture(drawn, quarters);
    const boxes = await readScaled(picture);
    if (legibleLetters(boxes) > legibleLetters(best.boxes)) best = { picture, boxes };
  }
  const closed = closeGaps(best.picture, best.boxes) ?? best.picture;
  const boxes = parseTsv(await engine.recognize(toPgm(closed)));
  return { picture: best.picture, boxes: preferSure(boxes, best.boxes) };
}
