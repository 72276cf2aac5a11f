import { describe, expect, test } from 'vitest';
import { closeGaps } from '../../../src/read/ocr/close-gaps.ts';
import { parseTsv } from '../../../src/read/ocr/parse-tsv.ts';

const WIDTH = 600;
const HEIGHT = 1000;
const row = (line: number, left: number, top: number, width: number, height: number) =>
  `5\t1\t1\t1\t${line}\t1\t${left}\t${top}\t${width}\t${height}\t90\tchữ`;

/** A picture of dark boxes, and where the dark columns of its first line are afterwards; null when nothing was moved. */
function close(boxes: readonly (readonly [left: number, top: number, right: number, bottom: number])[], ...rows: string[]) {
  const grey = new Uint8Array(WIDTH * HEIGHT).fill(240);
  for (const [left, top, right, bottom] of boxes) for (let y = top; y < bottom; y++) grey.fill(20, y * WIDTH + left, y * WIDTH + right);
  const closed = closeGaps({ width: WIDTH, height: HEIGHT, grey }, parseTsv(rows.join('\n')));
  if (closed === null) return null;
  const dark = (x: number) => [...Array(20).keys()].some((y) => (closed.grey[(100 + y) * WIDTH + x] as number) < 100);
  const columns = Array.from({ length: WIDTH }, (_, x) => x).filter(dark);
  return columns.filter((x) => !columns.includes(x - 1)).map((x) => [x, columns.find((y) => y >= x && !columns.includes(y + 1))]);
}

const WORDS = [100, 100, 500, 120] as const;

describe('a marker that stands apart', () => {
  test('and was passed over is moved up to its words', () => {
    expect(close([[50, 108, 60, 112], WORDS], row(1, 100, 100, 400, 20))).toEqual([
      [82, 91],
      [100, 499],
    ]);
  });

  test('and was read is moved too', () => {
    expect(close([[50, 108, 60, 112], WORDS], row(1, 50, 108, 10, 4), row(1, 100, 100, 400, 20))).toEqual([
      [82, 91],
      [100, 499],
    ]);
  });
});

describe('nothing is moved', () => {
  test.each<[name: string, boxes: (readonly [number, number, number, number])[]]>([
    ['where the marker is near', [[80, 108, 92, 112], WORDS]],
    ['where there is none', [WORDS]],
    ['of a column of words', [[10, 100, 85, 120], WORDS]],
    ['of the rule of a table', [[60, 80, 62, 300], WORDS]],
    ['of what stands far off', [[2, 108, 8, 112], WORDS]],
  ])('%s', (_, boxes) => {
    expect(close(boxes, row(1, 100, 100, 400, 20))).toBeNull();
  });

  test('behind rows that are no words', () => expect(close([WORDS], 'rác', '')).toBeNull());
});
