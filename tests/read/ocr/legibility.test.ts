import { expect, test } from 'vitest';
import { isIllegible, legibleLetters } from '../../../src/read/ocr/legibility.ts';

const box = (text: string, confidence = 0.9, [width, height] = [40, 12]) => ({
  text,
  line: '1',
  left: 0,
  top: 0,
  width,
  height,
  confidence,
});

test('letters count in words that are sure, can be Vietnamese and lie level', () => {
  expect(legibleLetters([box('dọn'), box('kho', 0.3), box('xqwz'), box('quét', 0.9, [12, 40]), box('ở', 0.9, [8, 12])])).toBe(4);
});

test.each([
  [false, [box('dọn'), box('kho,'), box('xqz')]],
  [true, [box('dọn', 0.9, [12, 40]), box('kho', 0.9, [12, 40])]],
  [true, [box('uop', 0.2), box('oɥʞ', 0.9)]],
  [true, []],
])('illegible: %s', (said, boxes) => expect(isIllegible(boxes)).toBe(said));
