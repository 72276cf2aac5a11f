import { expect, test } from 'vitest';
import type { Engine } from '../../../src/cli/ocr/engine.ts';
import { readPicture } from '../../../src/cli/ocr/read-picture.ts';

const HEAD = 'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext';

/** An engine that reads `text` where the dark point of the sheet lies at the top left, and scribble elsewhere; `reads` counts. */
function engine(text: string, confidences: readonly number[] = [90]): Engine & { reads: number } {
  return {
    reads: 0,
    async recognize(picture) {
      const [head = '', width] = /^P5\n(\d+) (\d+)\n255\n/.exec(Buffer.from(picture.slice(0, 30)).toString('latin1')) ?? [];
      const upright = (picture[head.length] as number) < 100;
      const confidence = upright ? confidences[this.reads++ % confidences.length] : 10;
      const wide = Number(width) / 4;
      const words = (upright ? text : 'xqwz').split(' ');
      return [HEAD, ...words.map((word, i) => `5\t1\t1\t1\t1\t${i}\t${wide * i}\t0\t${wide * 0.9}\t2\t${confidence}\t${word}`)].join('\n');
    },
    end: async () => {},
  };
}

/** A sheet with a dark corner, as it lies after so many quarters clockwise. */
function sheet(corner: number): { width: number; height: number; grey: Uint8Array } {
  const [width, height] = corner % 2 === 0 ? [20, 30] : [30, 20];
  const grey = new Uint8Array(width * height).fill(255);
  for (const x of [0, 1, 2]) {
    for (const y of [0, 1, 2]) {
      const column = corner === 1 || corner === 2 ? width - 1 - x : x;
      const row = corner === 2 || corner === 3 ? height - 1 - y : y;
      grey[row * width + column] = 0;
    }
  }
  return { width, height, grey };
}

test.each([0, 1, 2, 3])('a sheet that lies turned by %i quarters is read upright', async (quarters) => {
  const { picture, boxes } = await readPicture(engine('dọn kho thóc'), sheet(quarters));
  expect(boxes.map(({ text }) => text)).toEqual(['dọn', 'kho', 'thóc']);
  expect([picture.width, picture.height]).toEqual([20, 30]);
});

test('a sheet that nobody can read stays as it lies', async () => {
  const { picture, boxes } = await readPicture(engine(''), { width: 20, height: 30, grey: new Uint8Array(600).fill(255) });
  expect(boxes.map(({ text }) => text)).toEqual(['xqwz']);
  expect([picture.width, picture.height]).toEqual([20, 30]);
});

test('places are those of the picture, whatever size it was read in', async () => {
  const { boxes } = await readPicture(engine('dọn kho', [90, 50]), sheet(0));
  expect(boxes.map(({ left, confidence }) => [left, confidence])).toEqual([
    [0, 0.5],
    [5, 0.5],
  ]);
});
