import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { qcdc } from './in-process.ts';

/** Shells that are on this machine take part; the others’ scripts are only looked at. */
const has = (shell: string) => spawnSync(shell, ['-c', 'true']).status === 0;

describe.each(['bash', 'zsh', 'fish', 'powershell'])('%s', (shell) => {
  test('knows every command, option and choice', async () => {
    const { exit, out } = await qcdc(`completion ${shell}`);
    for (const word of [
      'parse',
      'validate',
      'export',
      'due',
      'schema',
      'completion',
      'json',
      'tree',
      'lang',
      'no-color',
      'vi',
      'en',
      'powershell',
    ]) {
      expect(out).toContain(word);
    }
    expect(exit).toBe(0);
  });
});

describe.runIf(has('bash'))('completing in bash', () => {
  /** The words offered for the last of `words`. */
  const offers = async (...words: string[]) => {
    const { out } = await qcdc('completion bash');
    const script = `${out}\nCOMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _qcdc; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', script, 'bash', 'qcdc', ...words], { encoding: 'utf8' });
    expect(stderr).toBe('');
    return stdout.split('\n').filter(Boolean);
  };

  test.each([
    [[''], ['parse', 'validate', 'rules', 'explain', 'export', 'due', 'diff', 'align', 'text', 'schema', 'completion', 'help']],
    [['p'], ['parse']],
    [['--l'], ['--lang']],
    [
      ['--lang', ''],
      ['vi', 'en'],
    ],
    [
      ['parse', '--'],
      [
        '--json',
        '--tree',
        '--encoding',
        '--changes',
        '--ocr',
        '--max-unpacked',
        '--max-entries',
        '--max-ratio',
        '--max-depth',
        '--max-pages',
        '--max-seconds',
        '--max-memory',
        '--help',
        '--version',
        '--lang',
        '--no-color',
      ],
    ],
    [['parse', 'a.txt', '--js'], ['--json']],
    [
      ['due', 'a.txt', '--shift-days-off', ''],
      ['before', 'after', 'none'],
    ],
    [['due', '--ov'], ['--overdue']],
    [['parse', ''], []],
    [['--lang', 'en', 'completion', 'z'], ['zsh']],
    [['schema', ''], []],
  ])('%j', async (words, expected) => {
    expect(await offers(...words)).toEqual(expected);
  });
});

describe.runIf(has('zsh'))('zsh', () => {
  test('reads its script', async () => {
    const { out } = await qcdc('completion zsh');
    expect(spawnSync('zsh', ['-n', '-c', out], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
  });
});

describe.runIf(has('fish'))('completing in fish', () => {
  test.each([
    ['qcdc pa', ['parse']],
    ['qcdc parse --js', ['--json']],
    ['qcdc --lang ', ['en', 'vi']],
    ['qcdc completion z', ['zsh']],
  ])('%s', async (line, expected) => {
    const { out } = await qcdc('completion fish');
    const { stdout } = spawnSync('fish', ['-c', `${out}\ncomplete -C '${line}'`], { encoding: 'utf8' });
    const words = stdout
      .split('\n')
      .filter(Boolean)
      .map((offer) => offer.split('\t')[0]);
    expect(words.sort()).toEqual(expected);
  });
});
