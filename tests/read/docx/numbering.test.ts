import { expect, test } from 'vitest';
import { parsePlan } from '../../../src/parse.ts';
import { buildDocx } from './build-docx.ts';
import { NUMBERING_CASES } from './numbering-cases.ts';

/** The words of a text, line by line; the cells of a row are lines. */
const linesOf = (text: string) =>
  text
    .split(/\n| \| /)
    .map((line) => line.trim())
    .filter((line) => line !== '');

test.each(NUMBERING_CASES)('$name', async ({ parts, shows }) => {
  const { text, unreadable } = await parsePlan(buildDocx(parts));
  expect(unreadable).toBeNull();
  expect(linesOf(text)).toEqual(shows);
});
