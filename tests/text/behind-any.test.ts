import { expect, it } from 'vitest';
import { behindAny } from '../../src/text/behind-any.ts';

it.each([
  ['định kỳ hằng quý', 0, ['định kỳ ', 'hằng '], 8],
  ['định kỳ hằng quý', 8, ['định kỳ ', 'hằng '], 13],
  ['định kỳ hằng quý', 13, ['định kỳ ', 'hằng '], 13],
  ['theo từng quý', 0, ['theo từng ', 'theo '], 10],
  ['theo từng quý', 0, ['theo ', 'theo từng '], 5],
  ['quý', 3, ['quý'], 3],
  ['quý', 0, [], 0],
])('behind the words of “%s” from %i on: %j → %i', (text, at, words, end) => expect(behindAny(text, at, words)).toBe(end));
