import { describe, expect, test } from 'vitest';
import { findGrids } from '../../../src/read/page/find-grids.ts';
import type { Rule } from '../../../src/read/page/page.ts';
import { frame, level, upright } from './set-type.ts';

/** `rows×columns: cell cell …`, a cell as top-bottom/column-end where it is more than one row and column. */
const show = (rules: readonly Rule[]) =>
  findGrids(rules).map(
    ({ xs, ys, cells }) =>
      `${ys.length - 1}×${xs.length - 1}: ${cells
        .map(({ top, bottom, column, end }) => (bottom - top === 1 && end - column === 1 ? '·' : `${top}-${bottom}/${column}-${end}`))
        .join(' ')}`,
  );

describe('a table is', () => {
  test.each<[name: string, rules: Rule[], expected: string[]]>([
    ['rules around every cell', frame([0, 50, 200], [0, 20, 40]), ['2×2: · · · ·']],
    [
      'borders drawn cell by cell, doubled and not quite in line',
      [...frame([0, 50], [0, 20]), ...frame([51, 200], [0.5, 20.4]), ...frame([0, 50], [21, 40]), ...frame([51, 200], [21, 40.3])],
      ['2×2: · · · ·'],
    ],
    [
      'a cell over two columns',
      [...frame([0, 200], [0, 20]), level(40, 0, 200), upright(0, 0, 40), upright(200, 0, 40), upright(80, 20, 40)],
      ['2×2: 0-1/0-2 · ·'],
    ],
    ['a cell over two rows', [...frame([0, 50, 200], [0, 40]), level(20, 50, 200)], ['2×2: 0-2/0-1 · ·']],
    ['two tables apart', [...frame([0, 50, 99], [0, 20]), ...frame([0, 50, 99], [60, 80, 99])], ['1×2: · ·', '2×2: · · · ·']],
  ])('%s', (_, rules, expected) => {
    expect(show(rules)).toEqual(expected);
  });
});

describe('no table is', () => {
  test.each<[name: string, rules: Rule[]]>([
    ['a line under the motto', [level(30, 60, 140)]],
    ['a box around some words', frame([0, 80], [0, 20])],
    ['a line down the margin and one across', [upright(0, 0, 700), level(700, 0, 300)]],
    ['a drawing of very many lines', Array.from({ length: 5000 }, (_, i) => level(i, 0, 300))],
    ['nothing', []],
  ])('%s', (_, rules) => {
    expect(show(rules)).toEqual([]);
  });

  test('rules without end are done in no time', () => {
    const many = Array.from({ length: 3900 }, (_, i) => (i % 2 === 0 ? level(i, 0, 300) : upright(i / 20, 0, 3900)));
    expect(show(many)).toEqual([]);
  });
});
