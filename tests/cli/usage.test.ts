import { describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { qcdc } from './in-process.ts';

describe('wrong use', () => {
  test.each([
    ['prase a.txt', 'không có lệnh “prase”; có phải là “parse”?', 'qcdc'],
    ['ke-hoach.txt', 'thiếu tên lệnh trước tệp “ke-hoach.txt”: hãy viết “qcdc parse ke-hoach.txt”.', 'qcdc'],
    ['xyz', 'không có lệnh “xyz”.', 'qcdc'],
    ['parse', 'thiếu <tệp>.', 'qcdc parse'],
    ['parse a.txt --jsn', 'không có tùy chọn “--jsn”; có phải là “--json”?', 'qcdc parse'],
    ['parse a.txt -x', 'không có tùy chọn “-x”.', 'qcdc parse'],
    ['--json parse a.txt', '“--json” là tùy chọn của một lệnh: hãy viết “qcdc parse … --json”.', 'qcdc parse'],
    ['parse a.txt --json --tree', 'không dùng “--json” cùng với “--tree”: hãy chọn một.', 'qcdc parse'],
    ['--lang', 'tùy chọn “--lang” cần một giá trị.', 'qcdc'],
    ['parse a.txt --lang fr', '“--lang” không nhận giá trị “fr”; hãy chọn vi, en.', 'qcdc parse'],
    ['schema a.txt', 'lệnh “schema” không nhận tham số nào.', 'qcdc schema'],
    ['completion', 'thiếu <shell>.', 'qcdc completion'],
    ['completion ksh', '<shell> không nhận giá trị “ksh”; hãy chọn bash, zsh, fish, powershell.', 'qcdc completion'],
    ['completion bash zsh', 'lệnh “completion” chỉ nhận 1 tham số.', 'qcdc completion'],
  ])('qcdc %s', async (line, says, command) => {
    expect(await qcdc(line)).toEqual({ exit: 2, out: '', err: `lỗi: ${says}\nXem: ${command} --help\n` });
  });

  test('is told in English when asked for', async () => {
    const { err } = await qcdc('prase --lang=en');
    expect(err).toBe('error: there is no command “prase”; did you mean “parse”?\nSee: qcdc --help\n');
  });

  test('no command at all prints the help on standard error', async () => {
    const { exit, out, err } = await qcdc('');
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain('Cách dùng: qcdc [tùy chọn] <lệnh>');
  });
});

describe('help', () => {
  test.each(['', 'parse ', 'export ', 'due ', 'diff ', 'align ', 'text ', 'schema ', 'completion '])(
    'qcdc %s--help has examples',
    async (command) => {
      const { exit, out, err } = await qcdc(`${command}--help`);
      expect(out).toContain('Ví dụ:');
      expect(out).not.toMatch(/Usage|Options|Commands|Arguments|\[options\]/);
      expect({ exit, err }).toEqual({ exit: 0, err: '' });
    },
  );

  test('qcdc help parse is qcdc parse --help', async () => {
    expect(await qcdc('help parse')).toEqual(await qcdc('parse --help'));
  });

  test.each(['--lang en', '--lang=en'])('%s before and after the command', async (option) => {
    const { out } = await qcdc(`parse --help ${option}`);
    expect(out).toMatch(/^Usage: qcdc parse \[options\] <file\.\.\.>\n/);
    expect(await qcdc(`${option} parse --help`)).toEqual({ exit: 0, out, err: '' });
  });

  test('QCDC_LANG sets the language, --lang has the last word, nonsense is Vietnamese', async () => {
    expect((await qcdc('--help', { env: { QCDC_LANG: 'en' } })).out).toMatch(/^Usage/);
    expect((await qcdc('--help --lang vi', { env: { QCDC_LANG: 'en' } })).out).toMatch(/^Cách dùng/);
    expect((await qcdc('--help', { env: { QCDC_LANG: 'constructor' } })).out).toMatch(/^Cách dùng/);
  });

  test('no line is wider than the terminal', async () => {
    for (const columns of [60, 80, 100]) {
      const { out } = await qcdc('--help', { columns });
      const [sentences = ''] = out.split('Ví dụ');
      expect(Math.max(...sentences.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns);
    }
  });

  test('--version', async () => {
    expect(await qcdc('--version')).toEqual({ exit: 0, out: `${manifest.version}\n`, err: '' });
  });
});

describe('colours', () => {
  const files = { 'a.txt': 'KẾ HOẠCH' };
  const ESCAPE = '\u001b[';

  test.each([
    ['a terminal', true, {}, '', true],
    ['a pipe', false, {}, '', false],
    ['--no-color', true, {}, ' --no-color', false],
    ['NO_COLOR', true, { NO_COLOR: '1' }, '', false],
    ['an empty NO_COLOR', true, { NO_COLOR: '' }, '', true],
    ['FORCE_COLOR', false, { FORCE_COLOR: '1' }, '', true],
    ['FORCE_COLOR=0', true, { FORCE_COLOR: '0' }, '', false],
    ['NO_COLOR and FORCE_COLOR', true, { NO_COLOR: '1', FORCE_COLOR: '1' }, '', false],
    ['a terminal that cannot', true, { TERM: 'dumb' }, '', false],
  ])('%s', async (_, terminal, env, option, coloured) => {
    const outcome = await qcdc(`parse a.txt missing.txt${option}`, { files, terminal, env });
    expect(outcome.out.includes(ESCAPE)).toBe(coloured);
    expect(outcome.err.includes(ESCAPE)).toBe(coloured);
  });

  test('JSON has none', async () => {
    expect((await qcdc('parse a.txt --json', { files, terminal: true })).out).not.toContain(ESCAPE);
  });
});
