import { describe, expect, test } from 'vitest';
import { scalePicture } from '../../../src/read/ocr/scale-picture.ts';
import { turnPicture } from '../../../src/read/ocr/turn-picture.ts';

const picture = (...rows: number[][]) => ({ width: rows[0]?.length ?? 0, height: rows.length, grey: new Uint8Array(rows.flat()) });
const SHEET = picture([1, 2, 3], [4, 5, 6]);

describe('turned', () => {
  test.each([
    [1, picture([4, 1], [5, 2], [6, 3])],
    [2, picture([6, 5, 4], [3, 2, 1])],
    [3, picture([3, 6], [2, 5], [1, 4])],
  ] as const)('by %i quarters', (quarters, turned) => expect(turnPicture(SHEET, quarters)).toEqual(turned));
});

describe('scaled', () => {
  test('larger, with points between', () =>
    expect(scalePicture(picture([0, 100]), 2)).toEqual(picture([0, 25, 75, 100], [0, 25, 75, 100])));
  test('smaller', () => expect(scalePicture(picture([0, 0, 90, 90], [0, 0, 90, 90]), 0.5)).toEqual(picture([0, 90])));
  test('to no less than a point', () => expect(scalePicture(picture([7]), 0.1)).toEqual(picture([7])));
});
