import { describe, expect, it } from 'vitest';
import { wordSearch } from '../../../src/recognize/time/word-patterns.ts';

const SENDING = wordSearch(['gửi | gửi báo cáo | nộp']);

describe('words looked for in a text in lower case', () => {
  it.each([
    ['các xã gửi danh sách', 7, 7],
    ['gửi báo cáo, nộp hồ sơ', 0, 13],
    ['(nộp) rồi gửi', 1, 10],
    // The longer one is taken whole: its end begins no other.
    ['gửi báo cáo', 0, 0],
    // It runs into the next word, and the shorter one stands alone.
    ['gửi báo cáovề phòng', 0, 0],
  ])('“%s”: the first at %i, the last at %i', (lower, first, last) => {
    expect([SENDING.isIn(lower), SENDING.firstIn(lower), SENDING.lastIn(lower)]).toEqual([true, first, last]);
    // Asked again, from the beginning.
    expect(SENDING.firstIn(lower)).toBe(first);
  });

  it.each(['', 'kí gửingay', 'đãgửi', 'nộ p', 'gửii nộpp', 'nộp2'])('“%s” has none', (lower) => {
    expect([SENDING.isIn(lower), SENDING.firstIn(lower), SENDING.lastIn(lower)]).toEqual([false, -1, -1]);
  });
});
