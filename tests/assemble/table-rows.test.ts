import { describe, expect, test } from 'vitest';
import { parsePlan, parseText } from '../../src/parse.ts';

const tasks = async (row: string, path: string) => {
  const head = '| TT | Nội dung | Người thực hiện |\n|---|---|---|';
  const { plan } = await parsePlan(`KẾ HOẠCH\nTổ chức hội trại năm 2024\n\nI. NỘI DUNG\n\n${head}\n| 1 | ${row} |\n`, { path });
  return plan.tasks.map(({ text, responsible }) => [text, responsible.map(({ name }) => name)]);
};

describe.each(['plan.md', 'plan.txt'])('paragraphs of a cell in %s', (path) => {
  test.each([
    ['Khai mạc | Hiệu trưởng<br>GVCN', ['Khai mạc', ['Hiệu trưởng', 'GVCN']]],
    ['Chấm thi | Thầy Bình - Tổ Toán<br/>Cô Lan', ['Chấm thi', ['Bình', 'Lan']]],
    ['Bế mạc | Chủ tịch<br>UBND xã', ['Bế mạc', ['Chủ tịch UBND xã']]],
    ['Dựng trại;<br>mắc điện | Bảo vệ', ['Dựng trại; mắc điện', ['Bảo vệ']]],
    // Its lines put together by a copy
    ['Khai mạc | - Hiệu trưởng - GVCN', ['Khai mạc', ['Hiệu trưởng', 'GVCN']]],
    ['Khai mạc | + Phòng Tài chính - Kế hoạch + Đoàn trường', ['Khai mạc', ['Phòng Tài chính - Kế hoạch', 'Đoàn trường']]],
    ['Khai mạc | - Phòng Tài chính - Kế hoạch', ['Khai mạc', ['Phòng Tài chính - Kế hoạch']]],
    ['Khai mạc | Văn phòng HĐND - UBND xã', ['Khai mạc', ['Văn phòng HĐND - UBND xã']]],
    ['Khai mạc | - Văn phòng HĐND - UBND xã', ['Khai mạc', ['Văn phòng HĐND - UBND xã']]],
    // A verb that says what the persons are for
    ['Chấm trại | Giáo viên hướng dẫn', ['Chấm trại', ['Giáo viên hướng dẫn']]],
    ['Chấm trại | Hội đồng chấm trại; giáo viên coi thi', ['Chấm trại', ['Hội đồng chấm trại', 'giáo viên coi thi']]],
    ['Chấm trại | Đoàn trường tham mưu', ['Chấm trại', ['Đoàn trường']]],
  ])('%s', async (row, task) => expect(await tasks(row, path)).toEqual([task]));
});

describe('labels in a cell say who has which role', () => {
  const roles = async (head: string, cell: string) => {
    const text = `KẾ HOẠCH\nTổ chức hội trại năm 2024\n\nI. NỘI DUNG\n\n| TT | Nội dung | ${head} |\n|---|---|---|\n| 1 | Dựng trại | ${cell} |\n`;
    const { plan } = await parsePlan(text, { path: 'plan.md' });
    return plan.tasks.flatMap(({ responsible }) => responsible.map(({ role, name }) => `${role} ${name}`));
  };

  test.each([
    [
      'Phân công',
      'Chủ trì: Đoàn trường. Phối hợp: Tổ Toán, Tổ Văn.',
      ['leading Đoàn trường', 'coordinating Tổ Toán', 'coordinating Tổ Văn'],
    ],
    ['Đầu mối, nguồn lực', 'Đơn vị chủ trì: Đoàn trường; đơn vị phối hợp: các lớp', ['leading Đoàn trường', 'coordinating các lớp']],
    ['Đơn vị thực hiện', 'Đoàn trường; các lớp', ['implementing Đoàn trường', 'implementing các lớp']],
    ['Ghi chú', 'Lưu ý: Đoàn trường giữ lều', []],
    ['Địa điểm', 'Sân trường: phía Đông', []],
  ])('%s: %s', async (head, cell, expected) => expect(await roles(head, cell)).toEqual(expected));
});

describe('a row of a total and a row that gives work', () => {
  test.each([
    ['Tổng hợp phiếu góp ý | Văn thư', true],
    ['Tổng kết hội trại | Đoàn trường', true],
    ['Cộng điểm các trại | Ban Giám khảo', true],
    ['Tổng vệ sinh khu trại | Các lớp', true],
    ['Tổng cộng | 12 trại', false],
    ['Tổng: | 12 trại', false],
    ['Cộng (1 + 2) | 12 trại', false],
    ['Tổng số trại | 12', false],
    ['TỔNG KINH PHÍ | 12 triệu', false],
  ])('%s: %s', async (row, gives) => expect(await tasks(row, 'plan.md')).toHaveLength(gives ? 1 : 0));
});

describe('the day of the hours in a table', () => {
  const dues = async (above: string, rows = '| Sáng | 8h00 - 9h00 | Khai mạc |\n| Chiều | 14h00 | Bế mạc |') => {
    const table = `| Buổi | Thời gian | Nội dung |\n|---|---|---|\n${rows}`;
    const { plan } = await parsePlan(`KẾ HOẠCH\nTổ chức hội trại năm 2024\n\nI. CHƯƠNG TRÌNH\n${above}\n\n${table}\n`, { path: 'plan.md' });
    return plan.deadlines.filter(({ task }) => task !== null).map(({ time, due }) => `${time} ${due}`);
  };

  test.each([
    'Thời gian: ngày 09/3/2024',
    'Thời gian dự kiến: sáng thứ Bảy, ngày 09 tháng 3 năm 2024',
    '- Thời gian: 7 giờ 30, ngày 09/3/2024.',
  ])('stands in “%s”', async (above) => expect(await dues(above)).toEqual(['08:00 2024-03-09', '14:00 2024-03-09']));

  test.each([
    'Thời gian: ngày 09/3/2024\nThời gian: ngày 10/3/2024',
    'Thời gian: từ ngày 09/3/2024 đến ngày 11/3/2024',
    'Thời gian: tháng 3/2024',
    'Địa điểm: sân trường (ngày 09/3/2024)',
  ])('does not stand in %j', async (above) => expect(await dues(above)).toEqual(['08:00 null', '14:00 null']));

  test('a part of the day is no time of its own', async () =>
    expect(await dues('', '| Buổi sáng | 09/3/2024 | Khai mạc |\n| Chiều | 10/3/2024 | Bế mạc |')).toEqual([
      'null 2024-03-09',
      'null 2024-03-10',
    ]));
});

describe('a column of names beside a column of duties', () => {
  const table = async (text: string) => {
    const { plan } = await parsePlan(`KẾ HOẠCH\nTổ chức hội trại năm 2024\n\nI. NỘI DUNG\n\n${text}\n`, { path: 'plan.txt' });
    return plan.tasks.map(({ text: directive, responsible }) => [directive, ...responsible.map(({ role, name }) => `${role} ${name}`)]);
  };

  test.each([
    ['TT | Họ và tên | Nhiệm vụ', ['Trưởng ban, lo sân bãi', 'implementing Lò Văn Pản']],
    ['TT | Họ và tên, chức vụ | Nhiệm vụ được phân công', ['Trưởng ban, lo sân bãi', 'implementing Lò Văn Pản']],
    ['TT | Họ và tên | Nội dung kiểm tra', ['Trưởng ban, lo sân bãi']],
  ])('%s', async (head, first) =>
    expect((await table(`${head}\n1 | Đ/c Lò Văn Pản | Trưởng ban, lo sân bãi\n2 | Đ/c Vì Thị Chấu | Lo cơm nước`))[0]).toEqual(first),
  );

  test('a line for each cell', async () => {
    const rows = 'TT\nHọ và tên\nNhiệm vụ\n1\nĐ/c Lò Văn Pản\nLo sân bãi\n2\nĐ/c Vì Thị Chấu\nLo cơm nước\n\nII. KINH PHÍ\n- Quỹ lớp.';
    expect(await table(rows)).toEqual([
      ['Lo sân bãi', 'implementing Lò Văn Pản'],
      ['Lo cơm nước', 'implementing Vì Thị Chấu'],
    ]);
  });
});

describe('a column of events', () => {
  const events = async (head: string, row: string) => {
    const rule = head.replace(/[^|]+/g, '---');
    const text = `KẾ HOẠCH\nTổ chức hội xuân năm 2024\n\nI. NỘI DUNG\n\n| ${head} |\n|${rule}|\n| ${row} |\n`;
    return (await parsePlan(text, { path: 'plan.md' })).plan.tasks.map(({ text: directive }) => directive);
  };

  test('is what is to be held beside somebody and a time', async () => {
    expect(await events('Môn thi đấu | Ngày | Phụ trách', 'Đua thuyền | 13/02/2024 | Huyện đoàn')).toEqual(['Đua thuyền']);
  });

  test.each([
    ['Môn | Ngày | Phòng thi', 'Toán | 13/02/2024 | A2'],
    ['Đơn vị | Ngày | Phụ trách', 'Xã Cửa Sông | 13/02/2024 | Đoàn 1'],
  ])('not in “%s”', async (head, row) => expect(await events(head, row)).toEqual([]));
});

describe('“as above” in a cell', () => {
  const rows = async (...cells: readonly string[]) => {
    const head = '| TT | Nội dung | Chủ trì | Phối hợp | Hạn |\n|---|---|---|---|---|';
    const body = cells.map((row, i) => `| ${i + 1} | Việc số ${i + 1} | ${row} |`).join('\n');
    const { plan } = await parsePlan(`KẾ HOẠCH\nMở hội chợ năm 2024\n\nI. NHIỆM VỤ\n\n${head}\n${body}\n`, { path: 'plan.md' });
    return plan.tasks.map(({ id, responsible }) => [
      ...responsible.map(({ role, name }) => `${role} ${name}`),
      ...plan.deadlines.filter(({ task }) => task === id).map(({ due }) => due),
    ]);
  };

  test.each(['-nt-', 'nt', 'Nt', '- nt -', '"', '”', '-"-', 'Như trên', 'Như trên.'])('%s repeats the cell above', async (ditto) => {
    const said = ['leading Tổ Lễ tân', 'coordinating Tổ Bảo vệ', 'coordinating Đoàn xã', '2024-05-30'];
    expect(await rows('Tổ Lễ tân | Tổ Bảo vệ; Đoàn xã | 30/5/2024', `${ditto} | ${ditto} | ${ditto}`)).toEqual([said, said]);
  });

  test('goes down several rows, and not over a cell that says something', async () => {
    expect(await rows('Tổ Lễ tân | | ', '-nt- | Đoàn xã | ', 'Tổ Bảo vệ | -nt- | ', 'nt | | ')).toEqual([
      ['leading Tổ Lễ tân'],
      ['leading Tổ Lễ tân', 'coordinating Đoàn xã'],
      ['leading Tổ Bảo vệ', 'coordinating Đoàn xã'],
      ['leading Tổ Bảo vệ'],
    ]);
  });

  test.each(['Ban NT', 'NTM', 'Như trên bảng'])('%s says something itself', async (cell) =>
    expect(await rows('Tổ Lễ tân | | ', `${cell} | | `)).not.toEqual([['leading Tổ Lễ tân'], ['leading Tổ Lễ tân']]),
  );

  test.each(['-nt- | -nt- | -nt-', '- | - | -'])('%s in the first row names nobody', async (row) => expect(await rows(row)).toEqual([[]]));
});

describe('the head of a group with the sum of its rows', () => {
  const plan = (group: string) =>
    parseText(
      `KẾ HOẠCH\nTrồng cây năm 2024\n\nI. NỘI DUNG\n\n| STT | Nhiệm vụ | Chủ trì | Kinh phí (triệu) |\n|---|---|---|---|\n${group}\n| 1 | Trồng bàng | Đoàn xã | 12 |\n`,
    ).plan;

  test('is a section', () => {
    const { sections, tasks } = plan('| A | Cây bóng mát | | 12,5 |');
    expect(sections.map(({ id }) => id)).toEqual(['I']);
    expect(sections[0]?.children.map(({ id, title }) => [id, title])).toEqual([['I.A', 'Cây bóng mát']]);
    expect(tasks.map(({ section }) => section)).toEqual(['I.A']);
  });
  test.each(['| A | Trồng cây bóng mát | Đoàn xã | 12,5 |', '| 0 | Làm đất | | 12,5 |', '| A | Làm đất | | chi thường xuyên |'])(
    'not %s',
    (row) => expect(plan(row).tasks).toHaveLength(2),
  );
});

describe('heads of columns', () => {
  const table = (head: string, row: string) =>
    parsePlan(`KẾ HOẠCH\nCông tác năm 2024\n\nI. NỘI DUNG\n\n| TT | ${head} |\n|---|---|---|---|\n| 1 | ${row} |\n`, { path: 'plan.md' });

  test.each([
    ['Nội dung | Chủ trì | Hoàn thành trước', 'Dựng trại | Đoàn trường | 15/3', 'before', '2024-03-14'],
    ['Nội dung | Chủ trì | Thời hạn', 'Dựng trại | Đoàn trường | 15/3', 'on', '2024-03-15'],
    ['Nội dung | Chủ trì | TG', 'Dựng trại | Đoàn trường | trước 15/3', 'before', '2024-03-14'],
    ['Tên văn bản | Cơ quan soạn thảo | Thời gian trình', 'Quy chế làm việc | Văn phòng | 15/3', 'on', '2024-03-15'],
  ])('%s: %s', async (head, row, bound, due) => {
    const { plan } = await table(head, row);
    expect(plan.tasks.map(({ text }) => text)).toEqual([row.split(' | ')[0]]);
    expect(plan.deadlines.map((deadline) => [deadline.task, deadline.bound, deadline.due])).toEqual([['I.1', bound, due]]);
  });

  test('a list of documents that nobody is given is none of tasks', async () => {
    const { plan } = await table('Tên văn bản | Số, ký hiệu | Ghi chú', 'Quy chế làm việc | 12/QĐ-ABC | bản chính');
    expect(plan.tasks).toEqual([]);
  });
});

describe('a column of bodies whose head names no role', () => {
  const doers = async (head: string, ...rows: string[]) => {
    const table = [`| TT | ${head} |`, '|---|---|---|---|', ...rows.map((row, i) => `| ${i + 1} | ${row} |`)].join('\n');
    const { plan } = await parsePlan(`KẾ HOẠCH\nDân chủ ở cơ sở năm 2024\n\nI. NỘI DUNG\n\n${table}\n`, { path: 'plan.md' });
    return plan.tasks.map(({ responsible }) => responsible.map(({ role, name }) => `${role} ${name}`));
  };

  test('has those who do the work', async () => {
    expect(
      await doers('Công việc | Đơn vị | Thời gian', 'Tập huấn | Phòng Nội vụ; Hội Nông dân | Quý I', 'Họp dân | Các thôn | Quý II'),
    ).toEqual([['implementing Phòng Nội vụ', 'implementing Hội Nông dân'], ['implementing Các thôn']]);
  });

  test.each([
    ['beside one that names a role', 'Công việc | Đơn vị | Chủ trì', 'Tập huấn | Hội trường | Phòng Nội vụ', ['leading Phòng Nội vụ']],
    ['of those who are inspected', 'Nội dung kiểm tra | Đơn vị | Thời gian', 'Công khai tài chính | Trường THCS Hải Vân | Quý I', []],
    ['of units of measure', 'Công việc | Đơn vị | Thời gian', 'In tờ rơi | tờ | Quý I', []],
    ['without a time', 'Công việc | Đơn vị | Ghi chú', 'Tập huấn | Phòng Nội vụ | Đủ thành phần', []],
  ])('but not %s', async (_, head, row, expected) => expect(await doers(head, row)).toEqual([expected]));
});

describe('a remark that is a limit and no more', () => {
  const deadlines = async (head: string, remark: string) => {
    const table = `| TT | Nội dung | Thời gian | ${head} |\n|---|---|---|---|\n| 1 | Công khai thu chi | Tháng 10 | ${remark} |`;
    const { plan } = await parsePlan(`KẾ HOẠCH\nDân chủ ở cơ sở năm 2024\n\nI. NỘI DUNG\n\n${table}\n`, { path: 'plan.md' });
    return plan.deadlines.map(({ task, text }) => `${task} ${text}`);
  };

  test.each([
    ['Ghi chú', 'Trước 15/10', ['I.1 Tháng 10', 'I.1 Trước 15/10']],
    ['Ghi chú', '25/10/2024', ['I.1 Tháng 10', 'I.1 25/10/2024']],
    ['Ghi chú', 'Có mặt trước 15/10 để nhận biểu mẫu', ['I.1 Tháng 10']],
    ['Kinh phí (triệu đồng)', '10.5', ['I.1 Tháng 10']],
    ['Ghi chú', 'Theo mẫu 25/10', ['I.1 Tháng 10']],
  ])('%s: %s', async (head, remark, expected) => expect(await deadlines(head, remark)).toEqual(expected));
});
