import { expect, it } from 'vitest';
import { behindWeekday } from '../../../src/recognize/time/weekday-at.ts';

it.each([
  ['thứ hai', 0, 7],
  ['thứ sáu, 5/3', 0, 7],
  ['chủ nhật', 0, 8],
  ['sáng thứ tư', 5, 11],
  ['sáng thứ tư', 0, 0],
  ['thứ haii', 0, 0],
  ['thứ hai2', 0, 0],
  ['thứ nhất', 0, 0],
  ['thứ ', 0, 0],
  ['', 0, 0],
])('the day of the week in “%s” from %i on ends at %i', (text, at, end) => expect(behindWeekday(text, at)).toBe(end));
