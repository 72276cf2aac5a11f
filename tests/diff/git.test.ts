import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** A repository whose plans git compares through the built program. */
const ROOT = new URL('../..', import.meta.url).pathname;
const repository = mkdtempSync(join(tmpdir(), 'qcdc-git-'));
afterAll(() => rmSync(repository, { recursive: true }));

const git = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...args], {
    cwd: repository,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
  });
  return { status, stdout, stderr };
};
const plan = readFileSync(join(ROOT, 'fixtures/plans/xa-phong-chay-chua-chay.txt'), 'utf8');
const QCDC = `"${process.execPath}" "${join(ROOT, 'bin/qcdc.js')}"`;

beforeAll(() => {
  git('init', '-q');
  mkdirSync(join(repository, 'ke-hoach'));
  // What --git-driver prints, with the program of this folder in place of an installed one.
  const { stdout } = spawnSync(process.execPath, [join(ROOT, 'bin/qcdc.js'), 'diff', '--git-driver'], { encoding: 'utf8' });
  for (const [, key = '', value = ''] of stdout.matchAll(/^git config (\S+) "(.*)"$/gm)) git('config', key, value.replace(/^qcdc/, QCDC));
  writeFileSync(join(repository, '.gitattributes'), stdout.match(/^ke-hoach\/.*$/gm)?.join('\n') ?? '');
  writeFileSync(join(repository, 'ke-hoach/pccc.txt'), plan);
  git('add', '-A');
  git('commit', '-qm', 'một');
});

test('git diff compares by what the plans say', () => {
  writeFileSync(join(repository, 'ke-hoach/pccc.txt'), plan.replace('trước ngày 20/3/2026', 'trước ngày 15/3/2026'));
  const { status, stdout, stderr } = git('diff');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('(ke-hoach/pccc.txt)');
  expect(stdout).toContain('trước ngày 20/3/2026 → trước ngày 15/3/2026 (sớm hơn 5 ngày)');
});

test('a plan that is new, and one that is gone', () => {
  writeFileSync(join(repository, 'ke-hoach/moi.txt'), plan);
  git('add', '-A');
  expect(git('diff', '--cached', '--', 'ke-hoach/moi.txt')).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/\+ 2\.1\.a · thêm/),
  });
  git('commit', '-qm', 'hai');
  rmSync(join(repository, 'ke-hoach/moi.txt'));
  expect(git('diff')).toMatchObject({ status: 0, stdout: expect.stringMatching(/- 2\.1\.a · bỏ/) });
  git('checkout', '-q', '.');
});

test('a plan that was renamed', () => {
  renameSync(join(repository, 'ke-hoach/moi.txt'), join(repository, 'ke-hoach/ten-khac.txt'));
  const file = join(repository, 'ke-hoach/ten-khac.txt');
  writeFileSync(file, readFileSync(file, 'utf8').replace('ít nhất 01 bình', 'ít nhất 02 bình'));
  git('add', '-A');
  const { status, stdout } = git('diff', '--cached', '-M');
  expect(stdout).toContain('[-01-] {+02+}');
  expect(status).toBe(0);
});

test('without an external diff git compares the text that was read', () => {
  expect(git('show', 'HEAD~1:ke-hoach/pccc.txt').stdout).toBe(plan);
  expect(git('diff', '--no-ext-diff', 'HEAD~1', 'HEAD', '--', 'ke-hoach/pccc.txt').stdout).toMatch(/^[-+].*trước ngày 15\/3\/2026/m);
});
