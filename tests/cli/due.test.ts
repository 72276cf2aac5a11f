import { describe, expect, test } from 'vitest';
import { fullPlan } from '../sample-plan.ts';
import { qcdc } from './in-process.ts';

const files = {
  'a.txt': 'KẾ HOẠCH',
  'kh/b.txt': 'KẾ HOẠCH',
  'kh/c.json': JSON.stringify({ ...fullPlan(), number: null, title: 'Chuyển đổi số' }),
  'kh/package.json': '{"name":"x"}',
  'nghi.yaml': 'off:\n  - { date: 2031-09-12, name: Nghỉ hoán đổi }\n',
  'sai.yaml': 'off:\n  - date: 31/9/2031\n',
};
const folders = { kh: ['kh/b.txt', 'kh/c.json', 'kh/package.json', 'kh/anh.png'], rong: [] };
const world = { files, folders };

test('lists what is due, by day, for people', async () => {
  const { exit, out, err } = await qcdc('due a.txt --within 60d', { ...world, columns: 112 });
  expect(out).toBe(
    `Việc đến hạn từ 01/08/2031 đến 30/09/2031

14/09/2031      Rà soát danh mục thủ tục hành chính.
Chủ nhật        chủ trì: Văn phòng UBND xã · phối hợp: Công an xã · gửi Ủy ban nhân dân tỉnh (qua Sở Nội vụ)
còn 44 ngày     ngày nghỉ hằng tuần
                58/KH-UBND · mục II.1 · “trước ngày 15/9/2031”

1 hạn trong 1 kế hoạch
`,
  );
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
});

test('in English', async () => {
  const { out } = await qcdc('due a.txt --within 60d --lang en', world);
  expect(out).toContain('Due from 1 Aug 2031 to 30 Sep 2031');
  expect(out).toContain('44 days left');
});

test('searches folders for documents and saved plans, and for nothing else', async () => {
  const { exit, out, err } = await qcdc('due kh a.txt --json --within 60d', world);
  expect(JSON.parse(out).map((row: { plan: { file: string } }) => row.plan.file)).toEqual(['kh/b.txt', 'kh/c.json']);
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
});

test('--json says everything about a line', async () => {
  const [row] = JSON.parse((await qcdc('due a.txt --json --shift-days-off before --days-off nghi.yaml', world)).out);
  expect(row).toEqual({
    due: '2031-09-11',
    time: null,
    daysLeft: 41,
    dayOff: null,
    movedFrom: '2031-09-14',
    repeats: false,
    dayAssumed: false,
    task: 'II.1',
    section: 'II',
    text: 'Rà soát danh mục thủ tục hành chính.',
    deliverable: 'danh mục thủ tục',
    responsible: [
      { role: 'leading', name: 'Văn phòng UBND xã' },
      { role: 'coordinating', name: 'Công an xã' },
    ],
    submitTo: 'Ủy ban nhân dân tỉnh',
    via: 'Sở Nội vụ',
    deadline: { id: 'd1', kind: 'date', bound: 'before', text: 'trước ngày 15/9/2031' },
    plan: { file: 'a.txt', number: '58/KH-UBND', issuer: 'Ủy ban nhân dân xã Bình Khê', title: 'Cải cách hành chính năm 2031' },
  });
});

test('--ics is a calendar of the list', async () => {
  const { out } = await qcdc('due a.txt --ics --within 60d', world);
  expect(out.match(/^BEGIN:VEVENT/gm)).toHaveLength(1);
  expect(out).toMatch(/^BEGIN:VCALENDAR\r\n/);
});

test('--body, with a space in it, and --overdue', async () => {
  const body = await qcdc(['due', 'a.txt', '--body', 'Công an xã', '--json'], world);
  expect(JSON.parse(body.out)).toHaveLength(1);
  const overdue = await qcdc('due a.txt --overdue --today 20/9/2031', world);
  expect(overdue.out).toContain('Các hạn đã qua trước 20/09/2031');
  expect(overdue.out).toContain('quá 6 ngày');
});

test('an empty list says so, and what is past', async () => {
  expect((await qcdc('due a.txt --today 2031-10-01 --within 2w', world)).out).toBe(
    'Việc đến hạn từ 01/10/2031 đến 15/10/2031\n\nKhông có hạn nào trong 1 kế hoạch đã đọc.\n1 hạn đã qua: xem --overdue.\n',
  );
});

test('text of a document cannot command the terminal', async () => {
  const evil = { ...fullPlan(), title: '\u001b[31mđỏ' };
  evil.tasks = evil.tasks.map((task) => ({ ...task, text: 'Xóa\u001b[2J màn hình\u202e' }));
  const { out } = await qcdc('due x.json', { files: { 'x.json': JSON.stringify(evil) } });
  expect(out).not.toMatch(/[\u001b\u202e]/);
});

describe('what goes wrong', () => {
  test.each([
    ['due a.txt --within 3x', '“--within” cần khoảng thời gian như 30d, 2w, 3m, nhưng gặp “3x”.'],
    ['due a.txt --today 2031-02-30', '“--today” cần một ngày có trong lịch, dạng 2023-03-01, nhưng gặp “2031-02-30”.'],
    ['due a.txt --today 2031-02', '“--today” cần một ngày có trong lịch, dạng 2023-03-01, nhưng gặp “2031-02”.'],
    ['due a.txt --days-off sai.yaml', 'sai.yaml: dòng 2: Cần một ngày có trong lịch, dạng 2026-05-02.'],
    ['due a.txt --days-off khong.yaml', 'khong.yaml: không có tệp này; hãy kiểm tra lại tên và thư mục.'],
  ])('%s', async (line, says) => {
    expect(await qcdc(line, world)).toMatchObject({ exit: 2, out: '', err: `lỗi: ${says}\n` });
  });

  test('a file that cannot be read does not keep the others from the list', async () => {
    const { exit, out, err } = await qcdc('due khong.txt rong a.txt --json', world);
    expect(JSON.parse(out)).toHaveLength(2);
    expect(err).toContain('khong.txt: không có tệp này');
    expect(err).toContain('rong: không có văn bản (.docx, .pdf, .txt, …) hay kế hoạch đã lưu (.json) nào trong thư mục này');
    expect(exit).toBe(2);
  });

  test('--json and --ics are two things', async () => {
    expect((await qcdc('due a.txt --json --ics', world)).exit).toBe(2);
  });
});
