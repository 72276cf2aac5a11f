import { availableParallelism } from 'node:os';
import { agreeWords } from '../../read/ocr/agree-words.ts';
import { findRules } from '../../read/ocr/find-rules.ts';
import { placeWords } from '../../read/ocr/place-words.ts';
import type { Page } from '../../read/page/page.ts';
import type { Recognizer } from '../../read/page/page-source.ts';
import { Unreadable } from '../../read/unreadable.ts';
import type { Picture } from '../pages/picture.ts';
import { startPageThread } from '../pages/start-page-thread.ts';
import type { Engine } from './engine.ts';
import { installedTesseract } from './installed-tesseract.ts';
import { packagedTesseract } from './packaged-tesseract.ts';
import { readPicture } from './read-picture.ts';

/** Told after each page: how many are done, of how many. */
export type Progress = (done: number, all: number) => void;

/** Recognises the pages of a file, as many at a time as there are cores, with what this machine has for it. */
export const recognizePages =
  (progress: Progress): Recognizer =>
  async (bytes, format, numbers, limits) => {
    const atOnce = Math.max(1, Math.min(availableParallelism(), numbers?.length ?? Number.POSITIVE_INFINITY));
    const engine = (await installedTesseract(atOnce)) ?? (await packagedTesseract(atOnce));
    if (engine === null) throw new Unreadable('ocr-missing', { format });
    const thread = startPageThread(limits);
    try {
      const pages = await thread.ask<number>({ ask: 'open', bytes, format });
      if (pages > limits.pages) throw new Unreadable('limit-exceeded', { limit: 'pages', most: limits.pages });
      const asked = numbers ?? Array.from({ length: pages }, (_, i) => i + 1);
      return await recognizeAll(asked, (number) => thread.ask<Picture>({ ask: 'draw', number }), engine, atOnce, progress);
    } finally {
      await Promise.all([thread.end(), engine.end()]);
    }
  };

/** Pictures are drawn one after the other, and no more of them than are being read: each takes ten megabytes. */
async function recognizeAll(
  numbers: readonly number[],
  draw: (number: number) => Promise<Picture>,
  engine: Engine,
  atOnce: number,
  progress: Progress,
): Promise<Page[]> {
  const pages: Page[] = [];
  const waiting = [...numbers];
  let drawing: Promise<unknown> = Promise.resolve();
  const work = async () => {
    for (let number = waiting.shift(); number !== undefined; number = waiting.shift()) {
      const page = number;
      const drawn = drawing.then(() => draw(page));
      drawing = drawn.catch(() => {});
      const { picture, boxes } = await readPicture(engine, await drawn);
      pages.push(placeWords({ number: page, width: picture.width, height: picture.height, boxes, rules: findRules(picture) }));
      progress(pages.length, numbers.length);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return agreeWords(pages.sort((a, b) => a.number - b.number));
}
