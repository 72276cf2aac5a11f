import { expect, it } from 'vitest';
import { readNumericDay } from '../../../src/recognize/time/numeric-day.ts';

it.each([
  ['15/3/2023', '15/3/2023'],
  ['15.3.2023', '15.3.2023'],
  ['15 - 3', '15 - 3'],
  ['15/3 năm 2023.', '15/3 năm 2023'],
  ['15/3/23;', '15/3/23'],
  ['15/3, năm tới', '15/3'],
])('“%s” is a day up to the end of “%s”', (text, day) => expect(text.slice(0, readNumericDay(text, 0)?.end ?? 0)).toBe(day));

it.each(['', '15', '15/', '/3', '1/500', '15/3%', '2.1.5.3', '12/3/KH-UBND', '15-3-KH'])('“%s” is none', (text) =>
  expect(readNumericDay(text, 0)).toBeNull(),
);
