import { expect, test } from 'vitest';
import { phraseShelves } from '../../src/recognize/phrase-shelves.ts';

const TABLE = 'ban | ban quản lý | ca trực | đội bảo vệ | y | quản lý';
/** More often than a table is looked through before it is sorted. */
const MANY = 40;

test.each([
  ['ban quản lý chợ', 0, ['ban', 'ban quản lý']],
  ['Tổ ca trực', 3, ['ca trực']],
  ['đội xe', 0, ['đội bảo vệ']],
  // Found by two letters alone: whether the rest stands there the caller asks.
  ['bao lâu', 0, ['ban', 'ban quản lý']],
  // No phrase begins so, within the text or at its end.
  ['kho', 0, []],
  ['chợ b', 4, []],
  ['', 0, []],
])('in “%s” at %i the phrases that begin with its two letters are %j, asked once or often', (text, at, expected) => {
  const shelves = phraseShelves(() => TABLE, 'first');
  for (let i = 0; i < MANY; i++) expect(shelves.at(text, at)).toEqual(expected);
});

test.each([
  ['trưởng ban quản lý', 16, ['ban quản lý', 'quản lý']],
  ['ca trực', 5, ['ca trực']],
  ['ca trưa', 5, []],
  // Two letters that would begin before the text.
  ['ý', -1, []],
])('in “%s” at %i the phrases that end with its two letters are %j, asked once or often', (text, at, expected) => {
  const shelves = phraseShelves(() => TABLE, 'last');
  for (let i = 0; i < MANY; i++) expect(shelves.at(text, at)).toEqual(expected);
});

test('a table is asked for when a phrase is first looked for, and once', () => {
  let asked = 0;
  const shelves = phraseShelves(() => {
    asked++;
    return TABLE;
  }, 'first');
  expect(asked).toBe(0);
  for (let i = 0; i < MANY; i++) shelves.at('ban', 0);
  expect(asked).toBe(1);
});

test('an empty table has no phrases', () => {
  const shelves = phraseShelves(() => '', 'first');
  for (let i = 0; i < MANY; i++) expect(shelves.at('ban', 0)).toEqual([]);
});
