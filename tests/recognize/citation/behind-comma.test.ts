import { expect, it } from 'vitest';
import { behindComma } from '../../../src/recognize/citation/behind-comma.ts';

it.each([
  ['số 5, của', 4, 6],
  ['số 5 , của', 4, 7],
  ['số 5 của', 4, 5],
  ['số 5,của', 4, 5],
  ['số 5  của', 4, 6],
  ['số 5; của', 4, 4],
  ['số 5,, của', 4, 5],
  ['số 5', 4, 4],
])('behind the comma of “%s” at %i: %i', (text, offset, end) => expect(behindComma(text, offset)).toBe(end));
