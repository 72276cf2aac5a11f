import { describe, expect, it } from 'vitest';
import { columnNoun } from '../../../src/recognize/time/column-noun.ts';
import { selectDeadlines } from '../../../src/recognize/time/index.ts';
import { PLAN_2024 } from './notation.ts';

describe('what a cell leaves out because its column says it', () => {
  it.each([
    ['Tháng', '9', 'tháng '],
    ['THÁNG', '01', 'tháng '],
    ['Tháng/năm', '10/2025', 'tháng '],
    ['Tháng thực hiện', '3 - 5', 'tháng '],
    ['Tháng', '1, 2', 'tháng '],
    ['Quý', 'III', 'quý '],
    ['Quý', 'II, III', 'quý '],
    ['Tháng', 'Tháng 4', null],
    ['Tháng', '13', null],
    ['Tháng', '2 lần', null],
    ['Tháng, năm sinh', '9', null],
    ['Số tháng', '5', null],
    ['Thời gian', '9', null],
    ['Quý', 'V', null],
    [null, '9', null],
  ])('%j: %j', (head, cell, noun) => {
    expect(columnNoun(cell, head)).toBe(noun);
  });

  it('is read at the places that the cell has', () => {
    const { deadlines } = selectDeadlines(' 9', 'time-cell', { ...PLAN_2024, column: 'Tháng' }, []);
    expect(deadlines).toMatchObject([{ start: 1, end: 2, text: '9', startDate: '2024-09-01', due: '2024-09-30', inferred: ['year'] }]);
  });

  it.each([
    ['T9', 'Tháng', ['2024-09-30']],
    ['T3, T4', 'Tháng', ['2024-04-30']],
    ['T10 - T12', 'Tháng thực hiện', ['2024-12-31']],
    ['T9/2025', 'Tháng', ['2025-09-30']],
    ['T13', 'Tháng', []],
    ['T9', 'Thứ', []],
  ])('“%s” under “%s”: %j', (cell, column, dues) => {
    expect(selectDeadlines(cell, 'time-cell', { ...PLAN_2024, column }, []).deadlines.map(({ due }) => due)).toEqual(dues);
  });

  it('is not read behind a label', () => {
    expect(selectDeadlines('9', 'time-label', { ...PLAN_2024, column: 'Tháng' }, []).deadlines.map(({ due }) => due)).not.toContain(
      '2024-09-30',
    );
  });
});
