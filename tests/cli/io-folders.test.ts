import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { nodeIo } from '../../src/cli/io.ts';

const root = mkdtempSync(join(tmpdir(), 'qcdc-io-'));
afterAll(() => rmSync(root, { recursive: true }));
for (const folder of ['b', 'b/sâu', '.git', 'node_modules']) mkdirSync(join(root, folder));
for (const file of ['c.txt', 'a.txt', 'b/sâu/d.md', 'b/e.json', '.git/x.txt', 'node_modules/y.txt', '.ẩn.txt'])
  writeFileSync(join(root, file), '');
symlinkSync(root, join(root, 'vòng'));

test('lists a folder at any depth, in order, without what is hidden and without going in circles', async () => {
  const files = await nodeIo().list(root);
  expect(files?.map((file) => relative(root, file))).toEqual(['a.txt', 'b/e.json', 'b/sâu/d.md', 'c.txt']);
});

test('a file is no folder, nor is what is not there', async () => {
  expect(await nodeIo().list(join(root, 'a.txt'))).toBeNull();
  expect(await nodeIo().list(join(root, 'không.txt'))).toBeNull();
});

test('today is a day', () => {
  expect(nodeIo().today()).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});
