import { describe, expect, test } from 'vitest';
import { parsePlan } from '../../src/parse.ts';
import { plan } from '../sample-plan.ts';
import { latin1, qcdc, reading, type World } from './in-process.ts';

type File = NonNullable<World['files']>[string];

/** What cannot be read, and what is said of it: one sentence each. */
const UNREADABLE: readonly (readonly [what: string, file: File, says: string])[] = [
  ['a missing file', { code: 'ENOENT' }, 'không có tệp này; hãy kiểm tra lại tên và thư mục'],
  ['a path through a file', { code: 'ENOTDIR' }, 'không có tệp này'],
  ['a folder', { code: 'EISDIR' }, 'là thư mục, trong khi cần tệp'],
  ['a file of somebody else', { code: 'EACCES' }, 'không được phép đọc tệp này'],
  ['a name that is too long', { code: 'ENAMETOOLONG' }, 'hệ thống không đọc được tệp này (mã ENAMETOOLONG)'],
  ['nothing', '', 'không có chữ nào'],
  ['white space', '\uFEFF \r\n\t\n', 'không có chữ nào'],
  ['more than 50 MB', new Uint8Array(50 * 1024 * 1024 + 1).fill(0x61), 'lớn hơn 50 MB'],
  ['a compressed file', latin1('\x1F\x8B\x08\x00'), 'là tệp gzip'],
  ['binary data', 'KẾ HOẠCH\0', 'là dữ liệu nhị phân (byte 0 ở vị trí 12)'],
  ['UTF-16 without a letter', latin1('\xFF\xFE'), 'không có chữ nào'],
  ['another encoding', latin1('dong mot\nK\xD5 HO\xB9CH'), 'byte 0xD5 ở dòng 2 không hợp lệ'],
  ['a letter cut in two', Buffer.from('KẾ').subarray(0, 3), 'byte 0xE1 ở dòng 1 không hợp lệ'],
  ['an overlong letter', latin1('\n\n\xC0\xAF'), 'byte 0xC0 ở dòng 3 không hợp lệ'],
  ['half a surrogate pair', latin1('a\xED\xA0\x80'), 'byte 0xED ở dòng 1 không hợp lệ'],
];

describe('an input that cannot be read', () => {
  test.each(UNREADABLE)('%s', async (_, file, says) => {
    const { exit, out, err } = await qcdc('parse x.txt', { files: { 'x.txt': file } });
    expect(err).toMatch(/^lỗi: x\.txt: [^\n]*\.\n$/);
    expect(err).toContain(says);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
  });

  test.each(UNREADABLE)('%s, in English', async (_, file) => {
    const { exit, err } = await qcdc('--lang en parse x.txt', { files: { 'x.txt': file } });
    expect(err).toMatch(/^error: x\.txt: [ -~“”]*\.\n$/);
    expect(exit).toBe(2);
  });

  test('does not keep the others from being read', async () => {
    const { exit, out, err } = await qcdc('parse x.txt y.txt z.txt --json', { files: { 'y.txt': 'KẾ HOẠCH' } });
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    expect(err.trimEnd().split('\n')).toHaveLength(2);
    expect(exit).toBe(2);
  });

  test('has a name that never commands a terminal', async () => {
    expect((await qcdc('parse \u001b[31mx\u202E.txt')).err).toMatch(/^lỗi: x\.txt: /);
  });
});

test.each<[string, string | Uint8Array]>([
  ['a PDF', '%PDF-1.7\n…'],
  ['a packed file', latin1('PK\x03\x04\x14\x00')],
  ['an old Office file', latin1('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1')],
  ['RTF', '{\\rtf1\\ansi …}'],
  ['a picture', latin1('\x89PNG\r\n\x1A\n')],
])('%s is left to the parser, whatever bytes it has', async (_, file) => {
  expect((await qcdc('parse x', { files: { x: file } })).exit).toBe(0);
});

test('what the parser cannot read is said in its own words', async () => {
  const engine: World['engine'] = { parse: async (bytes) => ({ ...reading(plan()), parsed: await parsePlan(bytes) }) };
  for (const command of ['parse', 'export --to csv', 'due --today 2031-01-01']) {
    const { exit, out, err } = await qcdc(`${command} x.docx`, { files: { 'x.docx': latin1('PK\x03\x04 …') }, engine });
    expect(err).toMatch(/^lỗi: x\.docx: tệp \.docx bị hỏng hoặc bị cắt ngang nên không đọc được; [^\n]+[^.]\.\n/);
    expect({ exit, out: out.includes('x.docx') }).toEqual({ exit: 2, out: false });
  }
});

test.each<[string, string | Uint8Array]>([
  ['a byte order mark', '\uFEFFKẾ HOẠCH'],
  ['CRLF', 'KẾ HOẠCH\r\n'],
  ['decomposed letters', 'KẾ HOẠCH'.normalize('NFD')],
  ['UTF-16 and its mark', Buffer.from('\uFEFFKẾ HOẠCH', 'utf16le')],
  ['a form feed', 'KẾ HOẠCH\f'],
  ['letters beyond the basic plane', '𝐊ế hoạch 📎'],
])('text with %s is read', async (_, file) => {
  expect((await qcdc('parse x.txt', { files: { 'x.txt': file } })).exit).toBe(0);
});

const TCVN3 = latin1('KÕ ho¹ch tæ chøc ngµy héi ®äc s¸ch');

describe('a text in another encoding', () => {
  test('is read where it makes Vietnamese words', async () => {
    expect((await qcdc('parse x.txt', { files: { 'x.txt': TCVN3 } })).exit).toBe(0);
  });

  test('is read as what the user says that it is', async () => {
    const asked: unknown[] = [];
    const engine = {
      async parse(_: Uint8Array, { encoding }: { encoding?: string }) {
        asked.push(encoding);
        return reading(plan({}));
      },
    };
    const world = { files: { 'x.txt': latin1('\xAE\xE4c') }, engine };
    expect((await qcdc('parse x.txt', world)).exit).toBe(2);
    expect((await qcdc('parse x.txt --encoding tcvn3', world)).exit).toBe(0);
    expect((await qcdc('export x.txt --to json --encoding vni', world)).exit).toBe(0);
    expect(asked).toEqual(['tcvn3', 'vni']);
  });

  test('is in one of those that are known', async () => {
    const { exit, err } = await qcdc('parse x.txt --encoding koi8', { files: { 'x.txt': TCVN3 } });
    expect(err).toContain('tcvn3');
    expect(exit).toBe(2);
  });
});
