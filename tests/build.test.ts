import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeRanges } from '../build/letters.mjs';
import { inspectTree, parsePlan } from '../src/index.ts';
import { DOCUMENTS, FOLDER } from './fixture-plans.ts';

/** The library as `npm run build` made it: its patterns are not written as those of the sources. */
const ROOT = new URL('..', import.meta.url).pathname;
const built: typeof import('../src/index.ts') = await import(join(ROOT, 'dist/index.js'));

test.each(DOCUMENTS)('%s: the built library reads what the sources read', async (name) => {
  const bytes = readFileSync(`${FOLDER}${name}`);
  const [one, other] = await Promise.all([parsePlan(bytes, { path: name }), built.parsePlan(bytes, { path: name })]);
  expect(other.plan).toEqual(one.plan);
  expect(built.inspectTree(other.tree)).toBe(inspectTree(one.tree));
});

test.each([
  [String.raw`/\p{Nd}+/u`, '/[0-9]+/u'],
  [String.raw`/[\p{Nd}.]/u`, '/[0-9.]/u'],
  [String.raw`/\[\p{Nd}\]/u`, String.raw`/\[[0-9]\]/u`],
  [String.raw`/[^\]\p{Nd}]/u`, String.raw`/[^\]0-9]/u`],
  [String.raw`/\P{Nd}/u`, '/[^0-9]/u'],
  [String.raw`'[\\p{M}]'`, String.raw`'[\\u0300-\\u036f]'`],
  [String.raw`/\p{M}/u`, String.raw`/[\u0300-\u036f]/u`],
  // Between brackets the opposite of a class has no ranges of its own; of other classes there are none at all.
  [String.raw`/[\P{Nd}-]/u`, String.raw`/[\P{Nd}-]/u`],
  [String.raw`/\p{Cf}/u`, String.raw`/\p{Cf}/u`],
])('%s is built as %s', (source, written) => expect(writeRanges(source)).toBe(written));
