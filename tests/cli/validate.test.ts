import { describe, expect, test } from 'vitest';
import { engine } from '../../src/cli/entry.ts';
import { examplePlan } from '../../src/validate/example-plan.ts';
import { builtInRegister } from '../../src/validate/index.ts';
import { qcdc, type World } from './in-process.ts';

const GOOD = examplePlan({ regime: 'state', parts: {} });
/** One error, which has a safe fix. */
const ERROR = examplePlan({ regime: 'state', parts: { number: 'Số 15/KH-UBND' } });
const MENDED = 'Số: 15/KH-UBND';
/** One warning, which has none. */
const WARNING = examplePlan({ regime: 'state', parts: { recipients: '' } });
/** One note. */
const INFO = examplePlan({ regime: 'state', parts: { number: 'Số: /KH-UBND' } });

/** Every report ends by saying what instruments were judged by. */
const AS_OF = `Hiệu lực văn bản viện dẫn: theo danh mục rà soát đến ${builtInRegister.asOf
  .split('-')
  .reverse()
  .join('/')
  .replace(/^(?=..\/)/, 'tháng ')}.\n`;

const FILES = { 'good.txt': GOOD, 'error.txt': ERROR, 'warning.txt': WARNING, 'info.txt': INFO };

const validate = (line: string, world: World = {}) => qcdc(`validate ${line}`, { engine, ...world, files: { ...FILES, ...world.files } });

const idsIn = (out: string): string[] =>
  JSON.parse(out).files.flatMap(({ findings }: { findings: { ruleId: string }[] }) => findings.map(({ ruleId }) => ruleId));

test('the plans of these tests have what they are said to have', async () => {
  const { out } = await validate('good.txt error.txt warning.txt info.txt --format json');
  expect(
    JSON.parse(out).files.map(({ findings }: { findings: { ruleId: string; severity: string }[] }) =>
      findings.map(({ ruleId, severity }) => [ruleId, severity]),
    ),
  ).toEqual([[], [['malformed-number', 'error']], [['missing-recipients', 'warning']], [['unnumbered-draft', 'info']]]);
});

describe('exit codes', () => {
  test.each([
    ['good.txt', 0],
    ['error.txt', 1],
    ['warning.txt', 0],
    ['info.txt', 0],
    ['good.txt error.txt', 1],
    ['warning.txt --fail-on warning', 1],
    ['info.txt --fail-on warning', 0],
    ['info.txt --fail-on info', 1],
    ['error.txt --fail-on never', 0],
    ['warning.txt --max-warnings 0', 1],
    ['warning.txt --max-warnings 1', 0],
    ['warning.txt --fail-on never --max-warnings 0', 1],
    ['error.txt --exit-zero', 0],
    ['missing.txt', 2],
    ['missing.txt error.txt', 2],
    ['missing.txt --exit-zero', 2],
    ['good.txt --max-warnings x', 2],
    ['good.txt --fail-on bad', 2],
    ['good.txt --unsafe-fixes', 2],
    ['- --fix', 2],
    ['good.txt --update-baseline', 2],
    ['good.txt --register missing.yaml', 2],
    ['good.txt --config missing.yaml', 2],
  ])('%s: %i', async (line, exit) => {
    expect((await validate(line)).exit).toBe(exit);
  });
});

test('what cannot be read is told, the others are done', async () => {
  const { err, out } = await validate('missing.txt error.txt --format json');
  expect(err).toBe('lỗi: missing.txt: không có tệp này; hãy kiểm tra lại tên và thư mục.\n');
  expect(idsIn(out)).toEqual(['malformed-number']);
});

test('folders are searched for documents, each file is done once', async () => {
  const { out } = await validate('plans error.txt --format json', { folders: { plans: ['error.txt', 'notes.pdf.bak', 'good.txt'] } });
  expect(JSON.parse(out).files.map(({ path }: { path: string }) => path)).toEqual(['error.txt', 'good.txt']);
});

test('a folder without documents is told', async () => {
  const { exit, err } = await validate('plans', { folders: { plans: ['a.xyz'] } });
  expect({ exit, err }).toEqual({ exit: 2, err: 'lỗi: plans: không có văn bản nào trong thư mục này.\n' });
});

test('standard input', async () => {
  const { exit, out } = await validate('- --format json', { files: { '-': ERROR } });
  expect(exit).toBe(1);
  expect(JSON.parse(out).files[0].path).toBe('-');
});

test('--quiet shows what makes the command fail', async () => {
  const { out } = await validate('error.txt warning.txt info.txt --quiet --format json');
  expect(idsIn(out)).toEqual(['malformed-number']);
  const strict = await validate('error.txt warning.txt info.txt --quiet --fail-on warning --format json');
  expect(idsIn(strict.out)).toEqual(['malformed-number', 'missing-recipients']);
});

test('--quiet says nothing where nothing makes it fail', async () => {
  expect(await validate('warning.txt good.txt --quiet')).toEqual({ exit: 0, out: '', err: '' });
});

test('--max-warnings counts what --quiet does not show', async () => {
  expect((await validate('warning.txt --quiet --max-warnings 0')).exit).toBe(1);
});

test('--lang en', async () => {
  const { out } = await validate('error.txt --lang en');
  expect(out).toContain('1 error, 0 warnings, 0 notes in 1 document.');
});

describe('--output', () => {
  test('writes the file, without colours', async () => {
    const { out, written } = await validate('error.txt -o report.txt', { terminal: true });
    expect(out).toBe('');
    expect(written?.['report.txt']).toContain('malformed-number');
    expect(written?.['report.txt']).not.toContain('\u001b');
  });

  test.each([
    ['a file that is there', 'error.txt -o good.txt', 'good.txt'],
    ['the file that is read', 'error.txt -o error.txt --force', 'error.txt'],
  ])('leaves %s alone', async (_, line, name) => {
    const { exit, err, written } = await validate(line);
    expect({ exit, written }).toEqual({ exit: 2 });
    expect(err).toContain(name);
  });
});

describe('--fix', () => {
  test('mends the file and tells what is left', async () => {
    const { exit, out, written } = await validate('error.txt --fix');
    expect(exit).toBe(0);
    expect(Buffer.from(written?.['error.txt'] as Uint8Array).toString()).toBe(ERROR.replace('Số 15/KH-UBND', MENDED));
    expect(out).toBe(`Đã sửa 1 chỗ.\nKhông có gì cần sửa trong 1 văn bản.\n${AS_OF}`);
  });

  const utf16 = (text: string) => Buffer.from(text, 'utf16le');
  test.each([
    ['CRLF', (text: string) => Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['CR', (text: string) => Buffer.from(text.replaceAll('\n', '\r'))],
    ['a byte order mark', (text: string) => Buffer.from(`\uFEFF${text}`)],
    ['UTF-16, little end first', (text: string) => utf16(`\uFEFF${text}`)],
    ['UTF-16, big end first', (text: string) => utf16(`\uFEFF${text}`).swap16()],
    ['no last line end, spaces at line ends', (text: string) => Buffer.from(text.trimEnd().replaceAll('\n', ' \t\n'))],
    ['spaces of other kinds', (text: string) => Buffer.from(text.replaceAll('như sau', 'như\u00A0sau'))],
  ])('keeps everything else byte for byte: %s', async (_, encode) => {
    const { written } = await validate('a.txt --fix', { files: { 'a.txt': encode(ERROR) } });
    const expected = encode(ERROR.replace('Số 15/KH-UBND', MENDED));
    expect(Buffer.from(written?.['a.txt'] as Uint8Array).equals(expected)).toBe(true);
  });

  test('writes nothing where there is nothing to mend', async () => {
    expect((await validate('good.txt warning.txt --fix')).written).toBeUndefined();
  });

  test('a file that may not be written is told', async () => {
    const { exit, err } = await validate('error.txt --fix', { refused: { 'error.txt': 'EACCES' } });
    expect(exit).toBe(2);
    expect(err).toContain('“error.txt”');
  });

  test('what was read in another encoding is left alone, and told', async () => {
    const tcvn3 = Buffer.from(ERROR.replace('Số 15', 'Sè 15'), 'latin1');
    const { written, err } = await validate('a.txt --fix --encoding tcvn3', { files: { 'a.txt': tcvn3 } });
    expect(written).toBeUndefined();
    expect(err).toBe('lưu ý: a.txt: chỉ sửa được tệp .txt và .md dạng UTF-8 hoặc UTF-16; hãy sửa tay theo từng phát hiện.\n');
  });
});

describe('--diff', () => {
  test('shows what would be mended and writes nothing', async () => {
    const { exit, out, written } = await validate('error.txt good.txt --diff');
    expect({ exit, written }).toEqual({ exit: 1 });
    expect(out).toContain('--- a/error.txt\n+++ b/error.txt\n');
    expect(out).toContain('\n-Số 15/KH-UBND\n+Số: 15/KH-UBND\n');
    expect(out).not.toContain('good.txt');
  });

  test.each([
    ['good.txt --diff', 0],
    ['warning.txt --diff', 0],
    ['error.txt --diff --exit-zero', 0],
    ['error.txt missing.txt --diff', 2],
  ])('%s: %i', async (line, exit) => {
    expect((await validate(line)).exit).toBe(exit);
  });

  test('works on standard input', async () => {
    expect((await validate('- --diff', { files: { '-': ERROR } })).out).toContain('+Số: 15/KH-UBND');
  });
});

describe('configuration', () => {
  test.each([
    ['off', 'rules:\n  malformed-number: off\n', []],
    ['another severity', 'rules:\n  malformed-number: info\n', [['malformed-number', 'info']]],
    ['on, its own severity', 'rules:\n  malformed-number: on\n', [['malformed-number', 'error']]],
    ['empty', '', [['malformed-number', 'error']]],
    ['for other files', 'overrides:\n  - files: ["*.md", "x/**"]\n    rules: { malformed-number: off }\n', [['malformed-number', 'error']]],
    ['for files of this name', 'overrides:\n  - files: ["err*.txt"]\n    rules: { malformed-number: off }\n', []],
    [
      'the later override wins',
      'rules: { malformed-number: off }\noverrides:\n  - files: ["*"]\n    rules: { malformed-number: warning }\n  - files: ["error.*"]\n    rules: { malformed-number: on }\n',
      [['malformed-number', 'error']],
    ],
  ])('%s', async (_, config, expected) => {
    const { out } = await validate('error.txt --format json', { files: { 'qcdc.yaml': config } });
    expect(
      JSON.parse(out).files[0].findings.map(({ ruleId, severity }: { ruleId: string; severity: string }) => [ruleId, severity]),
    ).toEqual(expected);
  });

  test('is looked for upwards from each file, the nearest alone counts', async () => {
    const files = {
      'qcdc.yaml': 'rules: { malformed-number: off }\n',
      'a/b/x.txt': ERROR,
      'a/c/qcdc.yml': 'rules: { malformed-number: info }\n',
      'a/c/d/y.txt': ERROR,
    };
    const { out } = await validate('a/b/x.txt a/c/d/y.txt --format json', { files });
    expect(
      JSON.parse(out).files.map(({ findings }: { findings: { severity: string }[] }) => findings.map(({ severity }) => severity)),
    ).toEqual([[], ['info']]);
  });

  test('globs are seen from the folder of the configuration', async () => {
    const files = {
      'a/qcdc.yaml': 'overrides:\n  - files: ["b/*.txt"]\n    rules: { malformed-number: off }\n',
      'a/b/x.txt': ERROR,
      'a/x.txt': ERROR,
    };
    const { out } = await validate('a/b/x.txt a/x.txt --format json', { files });
    expect(JSON.parse(out).files.map(({ findings }: { findings: unknown[] }) => findings.length)).toEqual([0, 1]);
  });

  test.each([
    ['--no-config', ' --no-config', 1],
    ['--config', ' --config other.yaml', 0],
    ['the one that is found', '', 0],
  ])('%s', async (_, option, exit) => {
    const files = { 'qcdc.yaml': 'fail-on: never\n', 'other.yaml': 'rules: { malformed-number: off }\n' };
    expect((await validate(`error.txt${option}`, { files })).exit).toBe(exit);
  });

  test('the command line has the last word', async () => {
    const files = { 'qcdc.yaml': 'fail-on: never\nmax-warnings: 5\n' };
    expect((await validate('error.txt --fail-on error', { files })).exit).toBe(1);
    expect((await validate('warning.txt --max-warnings 0', { files })).exit).toBe(1);
  });

  test('what is wrong in it is told with its place, and nothing is checked', async () => {
    const files = { 'qcdc.yaml': 'rules:\n  malformed-numbr: off\n  missing-title: warn\nfailon: error\n' };
    const { exit, out, err } = await validate('error.txt', { files });
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err.split('\n')[0]).toBe('lỗi: /w/qcdc.yaml:2:3: Không có khóa “malformed-numbr”; có phải ý bạn là “malformed-number”?');
    expect(err).toContain('/w/qcdc.yaml:4:1: Không có khóa “failon”; có phải ý bạn là “fail-on”?');
  });

  test('--print-config prints what holds, as a configuration that says the same', async () => {
    const files = {
      'qcdc.yaml': 'regime: party\noverrides:\n  - files: ["good*"]\n    rules: { missing-recipients: off, malformed-number: info }\n',
    };
    const { exit, out } = await validate('good.txt --print-config', { files });
    expect(exit).toBe(0);
    expect(out).toMatch(/^# \/w\/qcdc\.yaml\nregime: party\nfail-on: error\n/);
    expect(out).toContain('\n  malformed-number: info\n');
    const again = await validate('good.txt --print-config', { files: { 'qcdc.yaml': out } });
    expect(again.out).toBe(out);
  });

  test('--regime', async () => {
    const { out } = await validate('good.txt --regime party --format json');
    expect(idsIn(out)).toContain('missing-party-heading');
  });
});

describe('--register', () => {
  const REGISTER = 'asOf: 2026-11\ninstruments: []\n';
  test('from the command line and from the configuration, seen from its folder', async () => {
    const files = { 'a/qcdc.yaml': 'register: [own.yaml]\n', 'a/own.yaml': REGISTER, 'a/x.txt': GOOD, 'b.yaml': REGISTER };
    expect(await validate('a/x.txt --register b.yaml --register a/own.yaml', { files })).toMatchObject({ exit: 0, err: '' });
  });

  test('what is wrong in it is told with its place', async () => {
    const { exit, err } = await validate('good.txt --register b.yaml', {
      files: { 'b.yaml': 'asOf: 2026-11\ninstruments:\n  - number: 1\n' },
    });
    expect(exit).toBe(2);
    expect(err).toMatch(/^lỗi: \/w\/b\.yaml:3:\d+: /);
  });
});

describe('--baseline', () => {
  const made = async (line: string, files: World['files'] = {}) =>
    (await validate(`${line} --baseline base.json --update-baseline`, { files })).written?.['base.json'] as string;

  test('what it has is not told again', async () => {
    const base = await made('error.txt warning.txt');
    expect(await validate('error.txt warning.txt --baseline base.json', { files: { 'base.json': base } })).toEqual({
      exit: 0,
      out: `Không có gì cần sửa trong 2 văn bản.\n${AS_OF}`,
      err: '',
    });
  });

  test('what is new is told, also when lines are put above', async () => {
    const files = { 'base.json': await made('error.txt'), 'error.txt': `\n\n${WARNING.replace('Số: 15', 'Số 15')}` };
    const { out } = await validate('error.txt --baseline base.json --format json', { files });
    expect(idsIn(out)).toEqual(['missing-recipients']);
  });

  test('is the same every time, sorted, and names files as seen from itself', async () => {
    const files = { 'x/error.txt': ERROR };
    const one = await made('x/error.txt warning.txt error.txt', files);
    expect(await made('error.txt x/error.txt warning.txt', files)).toBe(one);
    expect(JSON.parse(one).findings.map(({ path }: { path: string }) => path)).toEqual(['error.txt', 'warning.txt', 'x/error.txt']);
  });

  test('stale entries are told, and dropped by an update; other files’ entries stay', async () => {
    const base = await made('error.txt warning.txt');
    const files = { 'base.json': base, 'error.txt': GOOD };
    const { exit, err } = await validate('error.txt --baseline base.json', { files });
    expect(exit).toBe(0);
    expect(err).toContain('base.json: có 1 mục không còn ứng với điều gì');
    expect(err).toContain('error.txt: malformed-number');
    expect(err).not.toContain('warning.txt');
    const updated = JSON.parse(await made('error.txt', files));
    expect(updated.findings.map(({ path }: { path: string }) => path)).toEqual(['warning.txt']);
  });

  test.each([
    ['missing', {}],
    ['no JSON', { 'base.json': '{' }],
    ['another JSON', { 'base.json': '{"findings": 1}' }],
  ])('one that is %s is told', async (_, files) => {
    const { exit, out, err } = await validate('error.txt --baseline base.json', { files });
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain('base.json: ');
  });

  test('SARIF has them, suppressed', async () => {
    const files = { 'base.json': await made('error.txt') };
    const { exit, out } = await validate('error.txt --baseline base.json --format sarif', { files });
    expect(exit).toBe(0);
    expect(JSON.parse(out).runs[0].results).toMatchObject([{ ruleId: 'malformed-number', suppressions: [{ kind: 'external' }] }]);
  });
});
