import { expect, test } from 'vitest';
import { fullPlan, plan } from '../sample-plan.ts';
import { qcdc, reading } from './in-process.ts';

const files = { 'a.txt': 'KẾ HOẠCH', 'b.md': '# KẾ HOẠCH', '-': 'KẾ HOẠCH' };

test('prints an overview', async () => {
  const { exit, out, err } = await qcdc('parse a.txt', { files });
  expect(out).toContain('Cải cách hành chính năm 2031');
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
});

test('--json prints the model of one file, indented', async () => {
  const { exit, out } = await qcdc('parse a.txt --json', { files });
  const source = { path: 'a.txt', mediaType: 'text/plain', encoding: 'vi', sha256: null };
  expect(JSON.parse(out)).toEqual({ ...fullPlan(), source });
  expect(out).toMatch(/^\{\n {2}"schemaVersion": "1",\n/);
  expect(out.endsWith('}\n')).toBe(true);
  expect(exit).toBe(0);
});

test('--json prints one line for each of several files', async () => {
  const { out } = await qcdc('parse a.txt b.md - --json', { files });
  const lines = out.trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line).source.path)).toEqual(['a.txt', 'b.md', null]);
});

test('--tree prints the outline tree', async () => {
  expect((await qcdc('parse a.txt --tree', { files })).out).toBe('root\n  preface\n');
});

test('of several files each says its name', async () => {
  const { out } = await qcdc('parse a.txt - --tree', { files });
  expect(out).toBe('── a.txt ──\nroot\n  preface\n\n── (đầu vào chuẩn) ──\nroot\n  preface\n\n');
});

test('the language goes to the parser too', async () => {
  const { out } = await qcdc('parse a.txt --json --lang en', { files });
  expect(JSON.parse(out).source.encoding).toBe('en');
});

test('JSON keeps every letter of a value and never commands a terminal', async () => {
  const hostile = 'a\u001b[31mb\u009b31mc\u202Ed\u2066e\uFEFF\u2028f';
  const engine = { parse: async () => reading(plan({ title: hostile })) };
  const { out } = await qcdc('parse a.txt --json', { files, engine });
  expect(JSON.parse(out).title).toBe(hostile);
  expect(out).not.toMatch(/[^\n\P{Cc}]|\p{Cf}|\p{Zl}/u);
});

test('the tree never commands a terminal', async () => {
  const engine = { parse: async () => reading(plan(), 'root\n  text "\u001b[2J\u202Exin chào"') };
  expect((await qcdc('parse a.txt --tree', { files, engine })).out).toBe('root\n  text "xin chào"\n');
});

test('a keyboard is told how to end', async () => {
  const { err } = await qcdc('parse -', { files, terminal: true });
  expect(err).toContain('Ctrl+D');
});

test('a fault of the parser is said, and the other files are done', async () => {
  const engine = {
    async parse(bytes: Uint8Array) {
      if (bytes.length > 9) throw new Error('chia cho không');
      return reading(plan({ title: 'Việc khác' }));
    },
  };
  const { exit, out, err } = await qcdc('parse a.txt c.txt', { files: { ...files, 'c.txt': 'ngắn' }, engine });
  expect(exit).toBe(2);
  expect(err).toBe('lỗi: a.txt: qcdc gặp lỗi của chính nó (chia cho không); xin báo lại kèm văn bản gây lỗi.\n');
  expect(out).toContain('Việc khác');
});
