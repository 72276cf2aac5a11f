import { expect, test } from 'vitest';
import type { Box } from '../../../src/read/ocr/parse-tsv.ts';
import { takeClearerLines } from '../../../src/read/ocr/take-clearer-lines.ts';

const line = (text: string, top: number, confidence = 0.95): Box[] =>
  text.split(' ').map((word, i) => ({ text: word, confidence, line: `1,${top}`, left: 60 * i, top, width: 50, height: 12 }));
const textOf = (boxes: readonly Box[]) =>
  [...boxes]
    .sort((a, b) => a.top - b.top || a.left - b.left)
    .map(({ text }) => text)
    .join(' ');

test.each<[name: string, one: Box[], other: Box[], taken: string]>([
  ['a line that a stamp spoils', line('Lịch đì nh gi tuần', 100, 0.4), line('Lịch vớt bèo mỗi tuần', 100), 'Lịch vớt bèo mỗi tuần'],
  ['a line that is under a stamp altogether', line('Kênh N3', 100), line('Trần Văn Đông', 200), 'Kênh N3 Trần Văn Đông'],
])('%s is taken from the other reading', (_, one, other, taken) => expect(textOf(takeClearerLines(one, other))).toBe(taken));

test.each<[name: string, one: Box[], other: Box[]]>([
  ['as clear in both', line('vớt bèo mỗi tuần', 100), line('vợt bèo mỗi tuần', 100)],
  ['a little clearer in the other', line('vớt bèo mỗi tuấnn', 100), line('vớt bèo mỗi tuần', 100)],
  ['in colour, which the other does not see', line('Trần Văn Đông', 100), []],
  ['where the other sees specks', line('vớt bèo', 100), line('a ê', 300, 0.3)],
])('a line stays %s', (_, one, other) => expect(takeClearerLines(one, other)).toEqual(one));

test('lines around it stay', () => {
  const one = [...line('vớt bèo', 80), ...line('x x x x', 100, 0.2), ...line('quét bến', 120)];
  expect(textOf(takeClearerLines(one, line('dọn kho thóc xong', 100)))).toBe('vớt bèo dọn kho thóc xong quét bến');
});
