import { expect, test } from 'vitest';
import { readDay } from '../../src/cli/day-argument.ts';

test.each([
  ['2023-03-01', '2023-03-01'],
  ['1/3/2023', '2023-03-01'],
  ['01-03-2023', '2023-03-01'],
  ['1.3.2023', '2023-03-01'],
  ['29/2/2024', '2024-02-29'],
  ['2023-03', '2023-03'],
  ['2023', '2023'],
])('%s', (written, day) => {
  expect(readDay(written)).toBe(day);
});

test.each(['29/2/2023', '31/4/2023', '2023-13', '2023-00-01', '0/1/2023', '3/2023', '23-3-1', 'mai', '', '2023-3-1'])(
  'not %j',
  (written) => {
    expect(readDay(written)).toBeNull();
  },
);
