import { describe, expect, test } from 'vitest';
import { nearest } from '../../src/config/nearest.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { settingsFor } from '../../src/config/settings.ts';

const rule = (id: string) => ({ id, summary: { vi: id, en: id } });
const RULES = ['end-mark', 'missing-title', 'malformed-number'].map(rule);

function told(text: string, language: 'vi' | 'en' = 'vi'): string[] {
  const read = readConfig(text, RULES, language);
  return read.ok ? [] : read.problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

describe('reads', () => {
  test.each([
    ['', {}],
    ['# nothing\n', {}],
    ['rules:\n  end-mark: off\n', { rules: { 'end-mark': 'off' } }],
    ['regime: party\nfail-on: never\nmax-warnings: 0\n', { regime: 'party', 'fail-on': 'never', 'max-warnings': 0 }],
    ['register: [a.yaml]\nbaseline: b.json\n', { register: ['a.yaml'], baseline: 'b.json' }],
    ['\uFEFFrules: {}\r\n', { rules: {} }],
  ])('%j', (text, data) => {
    expect(readConfig(text, RULES, 'vi')).toMatchObject({ ok: true, data });
  });
});

describe('says what is wrong, and where', () => {
  test.each([
    ['rules:\n  end-mrk: off', ['2:3 Không có khóa “end-mrk”; có phải ý bạn là “end-mark”?']],
    ['rule:\n  end-mark: off', ['1:1 Không có khóa “rule”; có phải ý bạn là “rules”?']],
    [
      'overrides:\n  - files: [a]\n    rules: { missing-titel: off }',
      ['3:14 Không có khóa “missing-titel”; có phải ý bạn là “missing-title”?'],
    ],
    ['overrides:\n  - files: [a]\n    regimes: state', ['3:5 Không có khóa “regimes”; có phải ý bạn là “regime”?']],
    ['overrides:\n  - rules: {}', ['2:5 Thiếu khóa “files”']],
    ['rules: { end-mark: warn }', [expect.stringMatching(/^1:20 .*“warning”\?$/)]],
    ['rules: { end-mark: }', [expect.stringMatching(/^1:\d+ /)]],
    ['fail-on: errors', [expect.stringMatching(/^1:10 .*“error”\?$/)]],
    ['max-warnings: -1', [expect.stringMatching(/^1:15 /)]],
    ['max-warnings: 1.5', [expect.stringMatching(/^1:15 /)]],
    ['- rules', [expect.stringMatching(/^1:1 /)]],
    ['rules:\n\tend-mark: off', ['2:1 Thụt dòng bằng dấu tab; YAML chỉ nhận dấu cách']],
    ['fail-on: error\nfail-on: never', ['2:1 Khóa này đã có ở trên']],
    ['rules: { end-mark: off', [expect.stringMatching(/^1:\d+ .*ngoặc chưa đóng$/)]],
    ['zzzzzz: 1\nregime: both', ['1:1 Không có khóa “zzzzzz”', expect.stringMatching(/^2:9 /)]],
  ])('%j', (text, problems) => {
    expect(told(text)).toEqual(problems);
  });

  test('in English too', () => {
    expect(told('rules:\n  end-mrk: off', 'en')).toEqual(['2:3 There is no key “end-mrk”; did you mean “end-mark”?']);
  });
});

describe('hostile files', () => {
  test.each([
    [
      'aliases that stand for a whole memory',
      `a: &a [${'x,'.repeat(9)}x]\n${Array.from({ length: 30 }, (_, n) => `k${n}: &k${n} [${`*${n === 0 ? 'a' : `k${n - 1}`},`.repeat(9)}1]`).join('\n')}\n`,
    ],
    ['an alias for a value', 'x: &x off\nrules: { end-mark: *x }\n'],
    ['a merge key', 'rules:\n  <<: { end-mark: off }\n'],
    ['brackets in brackets', '['.repeat(50_000)],
    ['mappings in mappings', Array.from({ length: 5000 }, (_, n) => `${' '.repeat(n)}a:`).join('\n')],
    ['names of what every object has', '__proto__: { polluted: 1 }\nrules: { __proto__: off, constructor: off, toString: off }\n'],
    ['a key without an end', `${'k'.repeat(1_000_000)}: 1\n`],
    ['another document behind', 'rules: {}\n---\nrules: { end-mark: off }\n'],
    ['a tag', 'rules: !!js/function "x"\n'],
  ])('%s: told, and nothing else happens', (_, text) => {
    const problems = told(text);
    expect(problems.length).toBeGreaterThan(0);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('settings for a file', () => {
  const config = {
    regime: 'state' as const,
    rules: { 'end-mark': 'off' as const },
    overrides: [
      { files: ['*.md'], rules: { 'end-mark': 'on' as const } },
      { files: ['du-thao/**'], regime: 'party' as const, rules: { 'missing-title': 'info' as const } },
      { files: ['du-thao/2026/*.md', '**/x.txt'], rules: { 'end-mark': 'error' as const } },
    ],
  };

  test.each([
    ['a.txt', 'state', { 'end-mark': 'off' }],
    ['a.md', 'state', {}],
    ['x/y/a.md', 'state', {}],
    ['du-thao/a.txt', 'party', { 'end-mark': 'off', 'missing-title': 'info' }],
    ['du-thao/2026/a.md', 'party', { 'end-mark': 'error', 'missing-title': 'info' }],
    ['du-thao/2026/sau/a.md', 'party', { 'missing-title': 'info' }],
    ['x.txt', 'state', { 'end-mark': 'error' }],
    ['.an/x.txt', 'state', { 'end-mark': 'error' }],
    ['khac/du-thao/a.txt', 'state', { 'end-mark': 'off' }],
  ])('%s', (path, regime, severities) => {
    expect(settingsFor(config, path)).toEqual({ regime, severities });
  });
});

test.each([
  ['end-mrk', 'end-mark'],
  ['End-Mark', 'end-mark'],
  ['malformed-nubmer', 'malformed-number'],
  ['miss', 'missing-title'],
  ['m', null],
  ['zzz', null],
  ['', null],
])('the name nearest to “%s” is %j', (name, expected) => {
  expect(
    nearest(
      name,
      RULES.map(({ id }) => id),
    ),
  ).toBe(expected);
});
