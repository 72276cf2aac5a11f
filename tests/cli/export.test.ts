import { describe, expect, test } from 'vitest';
import { fullPlan, plan } from '../sample-plan.ts';
import { qcdc } from './in-process.ts';

const saved = JSON.stringify(fullPlan());
const files = { 'a.txt': 'KẾ HOẠCH', 'b.txt': 'KẾ HOẠCH', 'saved.json': saved, '-': saved, 'full.csv': 'cũ' };

describe('where it goes', () => {
  test('standard output', async () => {
    const { exit, out, err } = await qcdc('export a.txt --to csv', { files });
    expect(out).toMatch(/^\uFEFFKế hoạch,Mục,/);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
  });

  test('a file, and its extension is the format', async () => {
    const { exit, out, written } = await qcdc('export a.txt -o out/ra.md', { files });
    expect(written).toEqual({ 'out/ra.md': expect.stringMatching(/^# KẾ HOẠCH/) });
    expect({ exit, out }).toEqual({ exit: 0, out: '' });
  });

  test('--to says more than the extension', async () => {
    const { written } = await qcdc('export a.txt -o ra.md --to ndjson', { files });
    expect(JSON.parse(String(written?.['ra.md'])).title).toBe(fullPlan().title);
  });

  test('bytes stay bytes', async () => {
    const { written } = await qcdc('export a.txt -o ra.xlsx', { files });
    expect(Buffer.from(written?.['ra.xlsx'] as Uint8Array).toString('latin1')).toMatch(/^PK/);
    expect((await qcdc('export a.txt --to xlsx', { files })).out).toMatch(/^PK/);
  });

  test('a terminal is told where it went', async () => {
    const { err } = await qcdc('export a.txt -o ra.md', { files, terminal: true });
    expect(err).toBe('Đã ghi ra.md\n');
  });

  test('--force replaces', async () => {
    const { exit, written } = await qcdc('export a.txt -o full.csv --force', { files });
    expect({ exit, written: Object.keys(written ?? {}) }).toEqual({ exit: 0, written: ['full.csv'] });
  });
});

describe('what it reads', () => {
  test('several plans in one output', async () => {
    const { out } = await qcdc('export a.txt b.txt saved.json --to json', { files });
    expect(JSON.parse(out).map((one: { source: { path: string } }) => one.source.path)).toEqual(['a.txt', 'b.txt', 'ke-hoach.txt']);
  });

  test.each(['saved.json', '-'])('a saved plan: %s', async (name) => {
    const { out } = await qcdc(`export ${name} --to json`, { files });
    expect(JSON.parse(out)).toEqual(fullPlan());
  });

  test.each([
    ['with a byte order mark', Buffer.from(`\uFEFF${saved}`)],
    ['as PowerShell redirects it', Buffer.from(`\uFEFF${saved}`, 'utf16le')],
  ])('a saved plan %s', async (_, bytes) => {
    const { exit, out } = await qcdc('export x.json --to json', { files: { 'x.json': bytes } });
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toEqual(fullPlan());
  });

  test.each([
    ['{"a": 1', /^lỗi: x\.json: không phải kế hoạch do “qcdc parse --json” lưu: Không phải JSON/],
    [JSON.stringify({ ...plan(), schemaVersion: '9' }), /schemaVersion: Phiên bản "9" không đọc được/],
    [JSON.stringify({ ...plan(), date: 'hôm nay', tasks: [1, 2] }), /date: .* \(và 2 chỗ khác\)/],
    ['[]', /không phải kế hoạch do/],
  ])('no plan: %j', async (text, expected) => {
    const { exit, out, err } = await qcdc('export x.json --to csv', { files: { 'x.json': text } });
    expect(err).toMatch(expected);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
  });

  test('when one cannot be read nothing is written, and every reason is said', async () => {
    const { exit, err, written } = await qcdc('export a.txt x.txt y.txt -o ra.csv', { files });
    expect(err.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^lỗi: x\.txt: không có tệp này/),
      expect.stringMatching(/^lỗi: y\.txt: không có tệp này/),
      'lỗi: chưa ghi gì, vì có tệp không đọc được.',
    ]);
    expect({ exit, written }).toEqual({ exit: 2, written: undefined });
  });
});

describe('what is asked for', () => {
  test('goes to the exporter', async () => {
    const { out } = await qcdc('export a.txt --to csv --table recipients --delimiter tab', { files });
    expect(out).toMatch(/^\uFEFFKế hoạch\tNơi nhận\t/);
  });

  test('a body by name', async () => {
    const { out } = await qcdc(['export', 'a.txt', '--to', 'csv', '--body', 'văn phòng Ủy ban nhân dân xã'], { files });
    expect(out.trimEnd().split('\r\n')).toHaveLength(2);
  });

  test('days as people write them', async () => {
    const { out } = await qcdc('export a.txt --to csv --from 1/9/2031 --to-date 2031-09', { files });
    expect(out.trimEnd().split('\r\n')).toHaveLength(2);
  });

  test('reminders and to-dos for calendars', async () => {
    const { exit, out } = await qcdc('export a.txt --to ics --alarm none --todo', { files });
    expect(out).toContain('BEGIN:VTODO');
    expect(out).not.toContain('BEGIN:VALARM');
    expect(exit).toBe(0);
    expect((await qcdc('export a.txt --to ics --alarm 14', { files })).out).toContain('TRIGGER:-P');
  });

  test('in English', async () => {
    expect((await qcdc('export a.txt --to csv --lang en', { files })).out).toMatch(/^\uFEFFPlan,Section,/);
  });
});

test.each([
  ['export a.txt', 'chưa biết ghi ra định dạng nào'],
  ['export a.txt -o ra.doc', 'đuôi của “ra.doc” không cho biết định dạng'],
  ['export a.txt --to doc', '“--to” không nhận giá trị “doc”; hãy chọn ics, xlsx, csv, md, json, ndjson, yaml, akn'],
  ['export saved.json -o saved.json --force', '“saved.json” vừa là tệp đọc vừa là tệp ghi'],
  ['export a.txt -o full.csv', 'đã có tệp “full.csv”: thêm “--force”'],
  ['export a.txt --to csv --alarm 7', 'tùy chọn “--alarm” không dùng cho định dạng csv'],
  ['export a.txt --to json --to-date 2031', 'tùy chọn “--to-date” không dùng cho định dạng json'],
  ['export a.txt --to ics --alarm bảy', '“--alarm” cần số ngày'],
  ['export a.txt --to csv --from 31/2/2031', '“--from” cần một ngày'],
  ['export a.txt --to csv --to-date mai', '“--to-date” cần một ngày'],
  ['export a.txt --to csv --delimiter xx', '“--delimiter” nhận'],
  ['export a.txt --to csv --table x', '“--table” không nhận giá trị “x”'],
  ['export a.txt --to csv --role boss', '“--role” không nhận giá trị “boss”'],
])('%s: refused before anything is read', async (line, expected) => {
  const { exit, out, err, written } = await qcdc(line, { files });
  expect(err).toContain(expected);
  expect({ exit, out, written }).toEqual({ exit: 2, out: '', written: undefined });
});

test('a workbook is not for a screen', async () => {
  const { exit, err } = await qcdc('export a.txt --to xlsx', { files, terminal: true });
  expect(err).toContain('không in ra màn hình được');
  expect(exit).toBe(2);
});

test.each([
  ['EACCES', 'không được phép ghi “ra.csv”'],
  ['ENOENT', 'không có thư mục để ghi “ra.csv”'],
  ['EISDIR', '“ra.csv” là thư mục'],
  ['ENOSPC', 'hết chỗ trên đĩa'],
  ['EIO', 'hệ thống không ghi được “ra.csv” (mã EIO)'],
])('%s is said', async (code, expected) => {
  const { exit, err } = await qcdc('export a.txt -o ra.csv', { files: { ...files, 'ra.csv': { code } } });
  expect(err).toContain(expected);
  expect(exit).toBe(2);
});

describe('a long run', () => {
  const many = Object.fromEntries([...Array(9)].map((_, at) => [`${at}.txt`, 'KẾ HOẠCH']));
  const line = `export ${Object.keys(many).join(' ')} --to ndjson`;

  test('shows on a terminal how far it is, and takes that away', async () => {
    const { err } = await qcdc(line, { files: many, terminal: true });
    expect(err).toContain('\r\u001b[K3/9 2.txt');
    expect(err.endsWith('\r\u001b[K')).toBe(true);
  });

  test('complains on a line of its own', async () => {
    const { err } = await qcdc(`${line} x.txt`, { files: many, terminal: true, env: { NO_COLOR: '1' } });
    expect(err).toContain('10/10 x.txt\r\u001b[Klỗi: x.txt: không có tệp này');
  });

  test('is silent in a pipe', async () => {
    expect((await qcdc(line, { files: many })).err).toBe('');
  });
});
