import { describe, expect, test } from 'vitest';
import { findRules } from '../../../src/read/ocr/find-rules.ts';

const WIDTH = 700;
const HEIGHT = 1000;

/** A picture that is dark where one of the shapes says so. */
function draw(...shapes: ((x: number, y: number) => boolean)[]) {
  const grey = new Uint8Array(WIDTH * HEIGHT).fill(240);
  for (let y = 0; y < HEIGHT; y++) for (let x = 0; x < WIDTH; x++) if (shapes.some((shape) => shape(x, y))) grey[y * WIDTH + x] = 30;
  return { width: WIDTH, height: HEIGHT, grey };
}

const box = (left: number, right: number, top: number, bottom: number) => (x: number, y: number) =>
  x >= left && x < right && y >= top && y < bottom;
/** A line three points thick that falls by `slope` on its way to the right. */
const falling = (left: number, right: number, at: number, slope: number) => (x: number, y: number) =>
  x >= left && x < right && Math.abs(y - at - slope * x) < 1.5;

describe('lines', () => {
  test('level and upright', () => {
    expect(findRules(draw(box(100, 600, 200, 203), box(100, 103, 200, 500)))).toEqual([
      { left: 100, right: 600, top: 200, bottom: 202 },
      { left: 100, right: 102, top: 200, bottom: 500 },
    ]);
  });

  test('that lie askew are one each', () => {
    expect(findRules(draw(falling(100, 600, 200, 0.0175)))).toEqual([{ left: 100, right: 600, top: 201, bottom: 211 }]);
  });

  test('with small gaps', () => {
    expect(findRules(draw(box(100, 300, 200, 203), box(305, 600, 200, 203)))).toHaveLength(1);
  });
});

describe('no lines', () => {
  test.each<[name: string, shape: (x: number, y: number) => boolean]>([
    ['strokes of letters', (x, y) => x % 20 < 3 && y % 30 < 14],
    ['a stain', box(100, 300, 200, 400)],
    ['a photograph', (x, y) => (x * 7 + y * 13) % 29 < 14],
    ['a page all dark', () => true],
    ['a stroke of a pen', (x, y) => Math.abs(x - y) < 3],
  ])('%s', (_, shape) => {
    expect(findRules(draw(shape))).toEqual([]);
  });
});
