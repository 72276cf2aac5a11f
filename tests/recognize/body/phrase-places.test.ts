import { expect, test } from 'vitest';
import { bareAt, placesIn, readPhrases, writeIndex, writeText } from '../../../src/recognize/body/phrase-places.ts';

const TABLE = writeText([
  ['unit', ['phòng | phòng, ban | Phòng Nội vụ', 'sở']],
  ['people', ['đoàn viên | đoàn-viên/hội viên', 'số 1']],
]);
const INDEX = writeIndex(TABLE);
const phrasesUnder = (first: string) => readPhrases(TABLE, placesIn(INDEX, first)).map(({ keys, tag }) => `${tag}: ${keys.join(' ')}`);

test.each([
  // Those of most words first, whatever their case and their group.
  ['phong', ['unit: phòng nội vụ', 'unit: phòng ban', 'unit: phòng']],
  // Found without diacritics, told apart with them.
  ['so', ['people: số 1', 'unit: sở']],
  // A dash or a stroke parts words as a space does.
  ['doan', ['people: đoàn viên hội viên', 'people: đoàn viên']],
])('phrases under “%s”', (first, phrases) => expect(phrasesUnder(first)).toEqual(phrases));

test.each(['', 'ph', 'phòng', 'phongs', 'ban', '1', '\n', '\t'])('no phrase under %j', (first) => expect(phrasesUnder(first)).toEqual([]));

test('a comma is kept with the word behind it', () => {
  const [, withComma, without] = readPhrases(TABLE, placesIn(INDEX, 'phong'));
  expect(withComma?.commas).toEqual([false, true]);
  expect(without?.commas).toBeNull();
});

test('a word is bared letter for letter', () => {
  const [phrase] = readPhrases(TABLE, placesIn(INDEX, 'phong'));
  expect(phrase && [0, 1, 2].map((word) => bareAt(phrase, word))).toEqual(['phong', 'noi', 'vu']);
});

test('a table has as many letters as its places can number, or the build fails', () => {
  const line = 'hội đồng';
  const lines = (count: number) => writeText([[true, Array.from({ length: count }, () => line)]]);
  const most = Math.floor(36 ** 3 / (line.length + ' | '.length));
  expect(() => writeIndex(lines(most))).not.toThrow();
  expect(() => writeIndex(lines(most + 1))).toThrow(/46\d{3} letters/);
});
