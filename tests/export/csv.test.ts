import { describe, expect, test } from 'vitest';
import { csv } from '../../src/export/csv.ts';
import type { ExportOptions } from '../../src/export/exporter.ts';
import { TABLE_IDS } from '../../src/export/index.ts';
import type { Plan } from '../../src/model/plan.ts';
import { deadline, fullPlan, plan, task } from '../sample-plan.ts';
import { HOSTILE, hostilePlan } from './hostile-plan.ts';
import { readCsv } from './read-csv.ts';

const write = async (one: Plan, options: Partial<ExportOptions> = {}) =>
  String(await csv.write([{ plan: one, name: 'a.txt' }], { language: 'vi', ...options }));
const read = async (one: Plan, options: Partial<ExportOptions> = {}) => readCsv((await write(one, options)).slice(1), options.delimiter);

/** Each row by the heads. */
async function records(one: Plan, options: Partial<ExportOptions> = {}) {
  const [heads = [], ...rows] = await read(one, options);
  return rows.map((row) => Object.fromEntries(row.flatMap((cell, at) => (cell === '' ? [] : [[heads[at], cell]]))));
}

test('a row each task and deadline', async () => {
  expect(await records(fullPlan())).toEqual([
    {
      'Kế hoạch': '58/KH-UBND',
      Mục: 'II',
      'Đề mục': 'NHIỆM VỤ',
      'Ký hiệu': '1.',
      'Nhiệm vụ': 'Rà soát danh mục thủ tục hành chính.',
      'Chủ trì': 'Văn phòng UBND xã',
      'Phối hợp': 'Công an xã',
      'Thời hạn': 'trước ngày 15/9/2031',
      'Hạn cuối': '2031-09-14',
      'Gửi đến': 'Ủy ban nhân dân tỉnh',
      Qua: 'Sở Nội vụ',
      'Sản phẩm': 'danh mục thủ tục',
      'Mã nhiệm vụ': 'II.1',
    },
    {
      'Kế hoạch': '58/KH-UBND',
      Mục: 'II',
      'Đề mục': 'NHIỆM VỤ',
      'Ký hiệu': '-',
      'Nhiệm vụ': 'Báo cáo kết quả.',
      'Thời hạn': 'trước ngày 30/10 hằng năm',
      'Hạn cuối': '2031-10-29',
      'Mã nhiệm vụ': 'II.1.-1',
    },
  ]);
});

test('two deadlines are two rows, none is one', async () => {
  const tasks = [task({ id: '1', deadlines: ['d1', 'd2'] }), task({ id: '2' })];
  const one = plan({ tasks, deadlines: [deadline(), deadline({ id: 'd2', due: '2031-12' })] });
  expect((await records(one)).map((row) => [row['Mã nhiệm vụ'], row['Hạn cuối']])).toEqual([
    ['1', '2031-09-14'],
    // A month is no day, and 12/2031 would be taken for one.
    ['1', 'tháng 12 năm 2031'],
    ['2', undefined],
  ]);
});

test.each([
  ['tasks', 2],
  ['deadlines', 2],
  ['citations', 1],
  ['bodies', 1],
  ['recipients', 2],
])('--table %s', async (table, rows) => {
  expect(await records(fullPlan(), { table })).toHaveLength(rows);
});

test('a deadline of a whole section is in the table of deadlines', async () => {
  const one = plan({ deadlines: [deadline({ task: null })] });
  expect(await records(one, { table: 'deadlines' })).toMatchObject([
    { 'Thời hạn': 'trước ngày 15/9/2031', Mục: 'II', 'Giới hạn': 'trước' },
  ]);
});

test('a byte order mark, CRLF, letters as they are', async () => {
  const text = await write(fullPlan());
  expect(text.startsWith('\uFEFFKế hoạch,Mục,')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(text.normalize('NFC')).toBe(text);
});

test('heads in English', async () => {
  expect((await read(fullPlan(), { language: 'en' }))[0]?.slice(0, 5)).toEqual(['Plan', 'Section', 'Heading', 'Marker', 'Task']);
});

test.each([',', ';', '\t'])('with %j between cells every row has as many', async (delimiter) => {
  for (const table of TABLE_IDS) {
    const rows = await read(hostilePlan(), { table, delimiter });
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  }
});

describe('a plan without a number', () => {
  test('is known by its file', async () => {
    expect((await records(plan({ tasks: [task()] })))[0]?.['Kế hoạch']).toBe('a.txt');
  });
});

test('only what is asked for', async () => {
  expect(await records(fullPlan(), { body: 'Công an xã' })).toHaveLength(1);
  expect(await records(fullPlan(), { toDate: '2031-09-30' })).toHaveLength(1);
});

test.each(TABLE_IDS)('no cell of %s begins as a formula, whatever mark a program cuts at', async (table) => {
  const text = (await write(hostilePlan(), { table })).slice(1);
  for (const row of readCsv(text)) {
    for (const cell of row) {
      for (const piece of [cell, ...cell.split(';').slice(1), ...cell.split('\t').slice(1)])
        expect(piece).not.toMatch(/^\s*[=@＝＠]|^\s*[-+]\S/);
    }
  }
  expect(HOSTILE.length).toBeGreaterThan(0);
});
