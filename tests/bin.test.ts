import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parsePlan } from '../src/index.ts';
import { DOCUMENTS, FOLDER } from './fixture-plans.ts';
import { linesOf, writePdf } from './read/pdf/write-pdf.ts';

/** The program as it is installed: bin/qcdc.js and the bundle that `npm run build` made. */
const ROOT = new URL('..', import.meta.url).pathname;
const PLAN = join(ROOT, 'fixtures/plans/tinh-cai-cach-hanh-chinh.txt');
const scratch = mkdtempSync(join(tmpdir(), 'qcdc-'));
afterAll(() => rmSync(scratch, { recursive: true }));

function qcdc(args: readonly string[], { root = ROOT, input = '' as string | Buffer } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/qcdc.js'), ...args], { encoding: 'utf8', input });
  return { status, stdout, stderr };
}

test('reads a file, and the same from standard input', () => {
  const file = qcdc(['parse', PLAN, '--json']);
  expect(file).toMatchObject({ status: 0, stderr: '' });
  const { source, ...plan } = JSON.parse(file.stdout);
  expect(source).toMatchObject({ path: PLAN, mediaType: 'text/plain', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
  const piped = qcdc(['parse', '-', '--json'], { input: readFileSync(PLAN) });
  expect(JSON.parse(piped.stdout)).toEqual({ source: { ...source, path: null }, ...plan });
});

describe('a PDF is read in a thread of its own', () => {
  const at = (name: string, bytes: Uint8Array) => {
    const path = join(scratch, name);
    writeFileSync(path, bytes);
    return path;
  };
  const plan = linesOf('Số: 7/KH-BQL\nKẾ HOẠCH\nDọn vệ sinh bến chợ\nI. NHIỆM VỤ\n- Quét bến trước ngày 05/5/2027.');
  /** A page of so many operators that go on for long: a file of some kilobytes. */
  const bomb = (operator: string, times: number) => writePdf([{ drawing: operator.repeat(times) }]);

  test('its plan is printed', () => {
    const { status, stdout, stderr } = qcdc(['parse', at('plan.pdf', writePdf([{ texts: plan }])), '--json']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ type: 'KẾ HOẠCH', number: { serial: '7', position: { start: { page: 1 } } } });
  });

  test.each<[option: string, file: Uint8Array]>([
    ['--max-seconds', bomb('q ', 20_000_000)],
    ['--max-memory', bomb('0 0 m 9 9 l S ', 6_000_000)],
    ['--max-pages', writePdf([{}, {}])],
  ])('and stays within %s', (option, file) => {
    const most = option === '--max-memory' ? '96' : '1';
    const { status, stdout, stderr } = qcdc(['parse', at('bomb.pdf', file), option, most]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(new RegExp(`^lỗi: .*bomb\\.pdf: [^\\n]* ${most} [^\\n]*${option}\\.\\n$`));
  });
});

test('the program reads what the library reads', async () => {
  const { status, stdout } = qcdc(['parse', '--json', ...DOCUMENTS.map((name) => `${FOLDER}${name}`)]);
  expect(status).toBe(0);
  const plans = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  for (const [i, name] of DOCUMENTS.entries()) {
    const { plan } = await parsePlan(readFileSync(`${FOLDER}${name}`), { path: `${FOLDER}${name}` });
    const { source, ...read } = plans[i];
    expect({ ...read, source: { ...source, sha256: null } }).toEqual(plan);
  }
});

test('prints the schema that is in schemas/', () => {
  expect(qcdc(['schema']).stdout).toBe(readFileSync(join(ROOT, 'schemas/plan.schema.json'), 'utf8'));
});

test('says what it cannot read and does the rest', () => {
  const { status, stdout, stderr } = qcdc(['parse', 'missing.txt', ROOT, PLAN]);
  expect(stderr.trimEnd().split('\n')).toHaveLength(2);
  expect(stdout).toContain(`── ${PLAN} ──`);
  expect(status).toBe(2);
});

test.skipIf(process.platform === 'win32')('is silent when the reader of its output leaves early', () => {
  const run = `"${process.execPath}" bin/qcdc.js parse --json ${`"${PLAN}" `.repeat(40)} | head -c 10; echo " \${PIPESTATUS[0]}"`;
  expect(spawnSync('bash', ['-c', run], { encoding: 'utf8', cwd: ROOT })).toMatchObject({ stdout: '{"schemaVe 0\n', stderr: '' });
});

test.skipIf(process.platform === 'win32')('waits for a slow reader, also on a pipe that does not wait itself', () => {
  // A stream of Node leaves the pipe that it writes to in that state to those who come after it.
  const before = `"${process.execPath}" -e "process.stdout.write(String())"`;
  const run = `{ ${before}; "${process.execPath}" bin/qcdc.js parse --json ${`"${PLAN}" `.repeat(40)}; } | { sleep 0.5; wc -l; }`;
  expect(spawnSync('bash', ['-c', run], { encoding: 'utf8', cwd: ROOT })).toMatchObject({ stdout: '40\n', stderr: '' });
});

describe.skipIf(process.platform === 'win32')('says that its output cannot be written', () => {
  const run = (script: string) => {
    const { status, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8', cwd: ROOT });
    return { status, stderr };
  };

  test('to a file that may not grow', () =>
    expect(run(`trap '' XFSZ; ulimit -f 1; "${process.execPath}" bin/qcdc.js parse "${PLAN}" > "${join(scratch, 'small.txt')}"`)).toEqual({
      status: 2,
      stderr: 'lỗi: hệ thống không ghi được “đầu ra chuẩn” (mã EFBIG).\n',
    }));

  test.skipIf(!existsSync('/dev/full'))('to a full device', () =>
    expect(run(`"${process.execPath}" bin/qcdc.js parse "${PLAN}" > /dev/full`).status).toBe(1),
  );
});

test('a saved plan is exported without the document being read again', () => {
  const saved = join(scratch, 'saved.json');
  writeFileSync(saved, qcdc(['parse', PLAN, '--json']).stdout);
  const { status, stdout } = qcdc(['export', '--to', 'csv', saved]);
  expect(status).toBe(0);
  expect(stdout).toBe(qcdc(['export', '--to', 'csv', PLAN]).stdout);
});

test('not built yet: says what to do', () => {
  const root = join(scratch, 'unbuilt');
  cpSync(join(ROOT, 'bin'), join(root, 'bin'), { recursive: true });
  const { status, stdout, stderr } = qcdc(['--help'], { root });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^qcdc chưa được dựng[^\n]*npm run build[^\n]*\n$/);
});

test.each([
  ['of another Node', (cache: Buffer) => cache.fill(0x2a, 0, 16)],
  ['cut short', (cache: Buffer) => cache.subarray(0, 100)],
  ['empty', () => Buffer.alloc(0)],
])('a code cache %s is passed over', (_, spoil) => {
  const root = join(scratch, 'spoilt');
  for (const part of ['bin', 'dist']) cpSync(join(ROOT, part), join(root, part), { recursive: true });
  const cache = join(root, 'dist/cli/entry.cjs.cache');
  writeFileSync(cache, spoil(readFileSync(cache)));
  expect(qcdc(['parse', PLAN], { root })).toEqual(qcdc(['parse', PLAN]));
});
