import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/model/plan.ts';
import { fullPlan, task } from '../sample-plan.ts';
import { qcdc, type World } from './in-process.ts';

const changed = (edit: (plan: Plan) => void): string => {
  const plan = fullPlan();
  edit(plan);
  return JSON.stringify(plan);
};
const renamed = changed((plan) => Object.assign(plan.signature ?? {}, { name: 'Trần Văn Sáu' }));
const worked = changed((plan) => {
  Object.assign(plan.tasks[0] ?? {}, { text: 'Rà soát kỹ danh mục thủ tục hành chính.' });
  Object.assign(plan.deadlines[0] ?? {}, { text: 'trước ngày 10/9/2031', date: '2031-09-10', due: '2031-09-09' });
  Object.assign(plan.tasks[0]?.responsible[0] ?? {}, { name: 'Phòng Kinh tế' });
  plan.tasks.push(task({ id: 'II.2', marker: '2.', text: 'Công khai kết quả tại nhà văn hóa thôn.' }));
});
const files = { 'a.json': JSON.stringify(fullPlan()), 'b.json': renamed, 'c.json': worked, '-': renamed, 'old.html': 'cũ' };
const run = (line: string, world: World = {}) => qcdc(line, { files, ...world });

describe('exit code', () => {
  test.each([
    ['diff a.json a.json', 0],
    ['diff a.json b.json', 1],
    ['diff a.json -', 1],
    ['diff a.json b.json --exit-zero', 0],
    ['diff a.json b.json --only tasks', 0],
    ['diff a.json b.json --only tasks,signature', 1],
    ['diff a.json missing.json', 2],
    ['diff a.json missing.json --exit-zero', 2],
    ['diff a.json b.json -o old.html', 2],
  ])('%s: %i', async (line, code) => expect((await run(line)).exit).toBe(code));
});

describe('wrong use', () => {
  test.each([
    ['diff a.json', 'cần đúng hai tệp, bản cũ rồi bản mới, nhưng gặp 1'],
    ['diff a.json b.json c.json', 'cần đúng hai tệp, bản cũ rồi bản mới, nhưng gặp 3'],
    ['diff - -', 'đầu vào chuẩn “-” chỉ dùng được cho một bản'],
    ['diff a.json b.json --only việc', '“--only” không có phần “việc”; hãy chọn trong: header, citations,'],
    ['diff a.json b.json --year-shift mai', '“--year-shift” cần auto, none hoặc một số năm như 1, nhưng gặp “mai”'],
    ['diff a.json b.json -o b.json', '“b.json” vừa là tệp đọc vừa là tệp ghi'],
    ['diff a.json b.json --stat --format md', 'không dùng “--stat” cùng với “--format”'],
    ['diff a.json b.json --git', '“--git” cần bảy hoặc chín tham số mà git đưa, nhưng gặp 2'],
  ])('qcdc %s', async (line, says) => {
    const { exit, out, err } = await run(line);
    expect(err).toContain(says);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
  });
});

describe('for people', () => {
  test('what differs, within the text', async () => {
    const { out } = await run('diff a.json c.json');
    expect(out).toMatchInlineSnapshot(`
      "Bản cũ   58/KH-UBND · Cải cách hành chính năm 2031 · Ủy ban nhân dân xã Bình Khê (ke-hoach.txt)
      Bản mới  58/KH-UBND · Cải cách hành chính năm 2031 · Ủy ban nhân dân xã Bình Khê (ke-hoach.txt)

      Nhiệm vụ

        ~ II.1 · sửa
          Rà soát {+kỹ+} danh mục thủ tục hành chính.
          Chủ trì: Văn phòng UBND xã → Phòng Kinh tế
          Thời hạn: trước ngày 15/9/2031 → trước ngày 10/9/2031 (sớm hơn 5 ngày)

        + II.2 · thêm
          + Công khai kết quả tại nhà văn hóa thôn.

      Khác nhau 4 điểm
        Nhiệm vụ             2  1 sửa, 1 thêm
        Cơ quan, vai trò     1  1 thay
        Thời hạn             1  1 sửa
      "
    `);
  });

  test('a wide terminal has both texts beside each other', async () => {
    const { out } = await run('diff a.json c.json --no-color', { terminal: true, columns: 110 });
    expect(out).toMatch(/Rà soát danh mục thủ tục hành chính\. +Rà soát \{\+kỹ\+\} danh mục thủ tục hành chính\.\n/);
  });

  test('no line is wider than the terminal', async () => {
    for (const columns of [60, 100, 110]) {
      const { out } = await run('diff a.json c.json --no-color', { terminal: true, columns });
      expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns);
    }
  });

  test('nothing', async () => {
    expect((await run('diff a.json a.json')).out).toContain('Hai kế hoạch không khác nhau ở điều gì mà qcdc đọc được.');
  });

  test('files that differ where nothing is read', async () => {
    const file = changed((plan) => Object.assign(plan.source, { sha256: 'b'.repeat(64) }));
    const other = changed((plan) => Object.assign(plan.source, { sha256: 'a'.repeat(64) }));
    const { exit, out } = await qcdc('diff a.json b.json', { files: { 'a.json': file, 'b.json': other } });
    expect(out).toContain('Hai tệp không giống hệt nhau');
    expect(exit).toBe(0);
  });

  test('--stat counts', async () => {
    expect((await run('diff a.json c.json --stat --lang en')).out).toBe(
      '4 differences\n  Tasks             2  1 changed, 1 added\n  Bodies, roles     1  1 replaced\n  Deadlines         1  1 changed\n',
    );
  });

  test('a plan commands nothing on a terminal', async () => {
    const evil = changed((plan) =>
      Object.assign(plan.tasks[0] ?? {}, { text: 'Rà soát \u001b[2J\u202e danh mục \u0007 thủ tục hành chính.' }),
    );
    const { out } = await qcdc('diff a.json b.json --no-color', { files: { ...files, 'b.json': evil }, terminal: true });
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });
});

describe('other formats', () => {
  test('json: the changes, and the patch', async () => {
    const diff = JSON.parse((await run('diff a.json b.json --format json')).out);
    expect(diff.changes).toEqual([{ part: 'signature', kind: 'changed', field: 'name', old: 'Lê Thị Hoài Thương', new: 'Trần Văn Sáu' }]);
    expect(diff.patch.at(-1)).toEqual({ op: 'replace', path: '/signature/name', value: 'Trần Văn Sáu' });
  });

  test('the extension of -o chooses', async () => {
    for (const [file, start] of [
      ['x.html', '<!doctype html>'],
      ['x.htm', '<!doctype html>'],
      ['x.md', '# So sánh hai kế hoạch'],
      ['x.json', '{\n  "schemaVersion"'],
      ['x.txt', 'Bản cũ'],
    ] as const) {
      const { exit, written } = await run(`diff a.json c.json -o ${file}`);
      expect(exit).toBe(1);
      expect(String(written?.[file]).startsWith(start), file).toBe(true);
    }
  });

  test('--force replaces', async () => {
    expect((await run('diff a.json b.json -o old.html --force')).written).toEqual({ 'old.html': expect.stringContaining('Trần Văn Sáu') });
  });
});

test('--git-driver says how', async () => {
  const { exit, out } = await run('diff --git-driver');
  expect(out).toContain('git config diff.qcdc.command "qcdc diff --git"');
  expect(exit).toBe(0);
});
