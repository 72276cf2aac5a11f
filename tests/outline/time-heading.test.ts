import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../src/index.ts';
import { timeHeading } from '../../src/outline/time-heading.ts';

describe('lines that are a day and nothing else', () => {
  it.each([
    'Thứ Năm, ngày 17/4/2025',
    'Thứ 5 ngày 17/4',
    'THỨ HAI (14/4/2025)',
    'Chủ nhật, 20/4/2025:',
    'Ngày 17/4/2025',
    'Ngày 17/4 (thứ Năm)',
    'Ngày 17 tháng 4 năm 2025',
    'Sáng 17/4/2025:',
    'Buổi chiều ngày 17/4',
    'Chiều thứ Hai',
    'Thứ Ba:',
    'Ngày thứ nhất (17/4)',
  ])('%s', (line) => expect(timeHeading(line)).toBe('day'));

  it.each(['Buổi sáng', 'Buổi chiều:', 'BUỔI TỐI'])('%s is half of one', (line) => expect(timeHeading(line)).toBe('half-day'));

  it.each([
    '17/4/2025',
    '(17/4/2025)',
    'Ngày 17/4/2025 họp giao ban',
    'Ngày 17/4/2025: Họp giao ban',
    'Thứ Năm tuần đầu của tháng',
    'Trước ngày 17/4/2025',
    'Sáng kiến',
    'Buổi sáng từ 7h00',
    'Chiều cao',
    'Ngày 17/4/2025.',
    'Tân Hòa, ngày 17/4/2025',
    '',
  ])('not %s', (line) => expect(timeHeading(line)).toBeNull());
});

async function read(lines: string) {
  const plan = `THƯ VIỆN TỈNH\nSố: 8/KH-TV\n\nTân Hòa, ngày 20 tháng 3 năm 2025\n\nKẾ HOẠCH\nTổ chức hội sách\n\nIII. NỘI DUNG\n1. Chuẩn bị\na) Dựng quầy.\nb) Treo đèn.\n2. Lịch hoạt động\n${lines}\nIV. TỔ CHỨC THỰC HIỆN\n1. Phòng Đọc\n- Rà soát hồ sơ.\n`;
  const { plan: read } = await parsePlan(plan, { path: 'a.txt' });
  const sections = read.sections[0]?.children[1]?.children.map(({ id, title }) => `${id} ${title}`) ?? [];
  const due = read.deadlines.map((deadline) => `${deadline.task === null ? 'section' : 'task'} ${deadline.time ?? ''} ${deadline.due}`);
  return { sections, tasks: read.tasks.slice(2, -1).map(({ section, text }) => `${section} ${text}`), due };
}

describe('a day heads what is done on it', () => {
  it.each([
    ['hours', 'Thứ Năm, ngày 17/4/2025\n8h00: Mở quầy.\nThứ Sáu, ngày 18/4/2025\n8h00: Kể chuyện.'],
    ['bullets', 'Thứ Năm, ngày 17/4/2025\n- 8h00: Mở quầy.\nThứ Sáu, ngày 18/4/2025\n- 8h00: Kể chuyện.'],
    ['capitals', 'THỨ NĂM, NGÀY 17/4/2025\n8h00: Mở quầy.\nTHỨ SÁU, NGÀY 18/4/2025\n8h00: Kể chuyện.'],
  ])('%s', async (_, lines) => {
    const { sections, tasks, due } = await read(lines);
    expect(sections.map((section) => section.toLowerCase())).toEqual([
      'iii.2.1 thứ năm, ngày 17/4/2025',
      'iii.2.2 thứ sáu, ngày 18/4/2025',
    ]);
    expect(tasks).toEqual(['III.2.1 8h00: Mở quầy.', 'III.2.2 8h00: Kể chuyện.']);
    expect(due).toEqual(['task 08:00 2025-04-17', 'task 08:00 2025-04-18']);
  });

  it('halves of a day stand below it', async () => {
    const { sections, tasks } = await read('Thứ Năm, ngày 17/4/2025\nBuổi sáng\n- Mở quầy.\nBuổi chiều\n- Kể chuyện.');
    expect(sections).toEqual(['III.2.1 Thứ Năm, ngày 17/4/2025']);
    expect(tasks).toEqual(['III.2.1.1 Mở quầy.', 'III.2.1.2 Kể chuyện.']);
  });

  it('a starred day holds the plain lines below it', async () => {
    const { tasks } = await read('* Ngày 17/4/2025\nMở quầy.\n* Ngày 18/4/2025\nKể chuyện.');
    expect(tasks).toEqual(['III.2.*1 Mở quầy.', 'III.2.*2 Kể chuyện.']);
  });

  it('months in capitals behind finished directives stand beside them, and beside one another', async () => {
    const text =
      'THƯ VIỆN TỈNH\nSố: 8/KH-TV\n\nKẾ HOẠCH\nMở hội sách năm 2025\n\nI. NỘI DUNG\n1. Dựng quầy.\n2. Treo đèn.\nTHÁNG 02\n- Họp.\nTHÁNG 03\n- Mở quầy.\n';
    const { plan } = await parsePlan(text, { path: 'a.txt' });
    expect(plan.sections[0]?.children.map(({ title, children }) => [title, children.length])).toEqual([
      ['THÁNG 02', 0],
      ['THÁNG 03', 0],
    ]);
  });

  it.each([
    ['one day with a place', 'Ngày 17/4/2025\nSân Thư viện'],
    ['one day with its labels', 'Ngày 17/4/2025\n- Địa điểm: Sân Thư viện'],
    ['days one below the other', 'Ngày 17/4/2025\nNgày 18/4/2025'],
  ])('not %s', async (_, lines) => expect((await read(lines)).sections).toEqual([]));
});
