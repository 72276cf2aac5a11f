import { describe, expect, test } from 'vitest';
import { isMemberEntry, roundTime, timeOfPlace } from '../../src/assemble/statements.ts';
import { parseText } from '../../src/parse.ts';

describe('a line that gives a time to a round of the work', () => {
  test.each([
    ['Đợt 1: từ ngày 16/7 đến ngày 20/7/2024.', 'từ ngày 16/7 đến ngày 20/7/2024.'],
    ['Vòng II: ngày 05/10/2024', 'ngày 05/10/2024'],
    ['Đợt chính: 20 - 31/5/2024', '20 - 31/5/2024'],
    ['Đợt bổ sung: các ngày 05, 06/6/2024', 'các ngày 05, 06/6/2024'],
    ['Học kỳ I: 8g00, thứ Tư ngày 15/10/2024', '8g00, thứ Tư ngày 15/10/2024'],
    ['Giai đoạn 2 - dự kiến tháng 11/2024', 'dự kiến tháng 11/2024'],
  ])('%s', (text, time) => expect(text.slice(roundTime(text))).toBe(time));

  test.each([
    'Đợt 1: Từ ngày 16/7 đến ngày 20/7/2024 kiểm tra các trường.',
    'Đợt 1: rà soát hồ sơ trước ngày 20/7/2024; báo cáo',
    'Vòng 1: thi viết',
    'Đợt cao điểm: tuần tra từ ngày 01/9 đến ngày 30/10/2024',
    'Đợt ra quân: từ ngày 01/9/2024',
    'Đợt 2: từ 27/7/2024 đến 30/11/2024 - tổng kết trước 05/12/2024',
    'Tổ 2: từ ngày 16/7',
    'Từ ngày 16/7 đến ngày 20/7/2024',
  ])('not “%s”', (text) => expect(roundTime(text)).toBe(-1));
});

describe('a line that gives a time to a place', () => {
  test.each([
    ['Thôn Hạ: 08 giờ 00 ngày 22/9/2024, tại Nhà văn hóa.', '08 giờ 00 ngày 22/9/2024, tại Nhà văn hóa.'],
    ['Trường THCS Bến Tắm: sáng ngày 05/10/2024', 'sáng ngày 05/10/2024'],
    ['Phòng Nội vụ: từ ngày 16/7 đến ngày 20/7/2024', 'từ ngày 16/7 đến ngày 20/7/2024'],
    ['Tại cấp xã: bắt đầu từ ngày 16/7/2024', 'bắt đầu từ ngày 16/7/2024'],
    ['Đồng chí Lê Thị Út, thời gian: quý III.', 'quý III.'],
    ['Ông Lê Văn Tám - Bí thư chi bộ; thời gian giám sát: tháng 5/2024', 'tháng 5/2024'],
    ['Phòng Kinh tế: ½ ngày, sáng 16/4/2024;', '½ ngày, sáng 16/4/2024;'],
    ['UBND các xã: Bến Tắm, Cầu Giát: ngày 21/4/2024', 'ngày 21/4/2024'],
  ])('%s', (text, time) => expect(text.slice(timeOfPlace(text, ''))).toBe(time));

  test.each([
    'Phòng Nội vụ: nộp hồ sơ trước ngày 20/7/2024',
    'Các trường tự kiểm tra: từ ngày 16/7 đến ngày 20/7/2024',
    'Tổ chức họp: ngày 20/7/2024',
    'Thôn Hạ: tổ chức tại Nhà văn hóa',
    'Tại cấp xã: họp dân trước ngày 16/7/2024',
    'Thôn Hạ ngày 20/7/2024',
    'Đồng chí Lê Thị Út kiểm tra hồ sơ, thời gian: quý III.',
    'UBND các xã: Bến Tắm, Cầu Giát: báo cáo trước ngày 21/4/2024',
    'Phòng Kinh tế: kiểm tra xã Bến Tắm: ngày 21/4/2024',
  ])('not “%s”', (text) => expect(timeOfPlace(text, '')).toBe(-1));
});

describe('a line that gives a time to an event', () => {
  test.each([
    ['Lễ khai mạc: 7h30 ngày 22/9/2024, tại sân đình.', 'THỜI GIAN, ĐỊA ĐIỂM', '7h30 ngày 22/9/2024, tại sân đình.'],
    ['Vòng chung khảo: dự kiến ngày 05/10/2024', 'Thời gian tổ chức', 'dự kiến ngày 05/10/2024'],
    ['Phần hội: 9h00 ngày 22/9/2024', 'THỜI GIAN, ĐỊA ĐIỂM', '9h00 ngày 22/9/2024'],
  ])('%s under “%s”', (text, title, time) => expect(text.slice(timeOfPlace(text, title))).toBe(time));

  test.each([
    ['Lễ khai mạc: 7h30 ngày 22/9/2024', 'NỘI DUNG'],
    ['Lễ khai mạc: 7h30 ngày 22/9/2024', 'THỜI GIAN VÀ NHIỆM VỤ'],
    ['Phần hội: 9h00 ngày 22/9/2024', 'NỘI DUNG'],
    ['Phần việc của xã: tháng 8/2024', 'THỜI GIAN'],
    ['Soạn thể lệ: tháng 8/2024', 'THỜI GIAN'],
    ['Lễ khai mạc: các đội diễu hành', 'THỜI GIAN'],
  ])('not %s under “%s”', (text, title) => expect(timeOfPlace(text, title)).toBe(-1));
});

describe('the span that is looked at limits no work', () => {
  const due = (label: string) => {
    const { deadlines, diagnostics } = plan(`I. NỘI DUNG\n1. Kiểm tra kho giống\n- ${label}\n- Thời gian: tháng 5/2024.`);
    return [...deadlines.map(({ text }) => text), ...diagnostics.filter(({ ruleId }) => ruleId === 'unread-date').map(() => 'unread')];
  };

  test.each([
    'Mốc kiểm tra: Từ tháng 01/2022 đến tháng 12/2023.',
    'Mốc giám sát: năm 2022 và 2023.',
    'Thời kỳ kiểm tra: Các năm 2022, 2023.',
  ])('%s', (label) => expect(due(label)).toEqual(['tháng 5/2024']));

  test.each(['Mốc kiểm tra: 15/4/2024.', 'Mốc giám sát: trước ngày 15/4/2024.'])('a day there is said: %s', (label) =>
    expect(due(label)).toEqual(['tháng 5/2024', 'unread']),
  );

  test.each(['Mốc thời gian: 15/4/2024.', 'Ngày kiểm tra: 15/4/2024.'])('other than %s', (label) =>
    expect(due(label)).toEqual(['15/4/2024', 'tháng 5/2024']),
  );
});

describe('a line that says where the work stands', () => {
  const texts = (line: string) => plan(`I. NHIỆM VỤ\n${line}\n1. Dựng gian hàng.`).tasks.map(({ text }) => text);

  test.each([
    'Các nhiệm vụ cụ thể, đơn vị chủ trì và thời hạn tại Phụ lục kèm theo Kế hoạch này.',
    'Nội dung, tiến độ thực hiện theo Phụ lục I đính kèm.',
    'Danh mục gian hàng tại các Phụ lục II, III.',
    'Tiến độ chi tiết theo Phụ lục 1.2.',
  ])('is none: %s', (line) => expect(texts(line)).toEqual(['Dựng gian hàng.']));

  test.each([
    'Thực hiện các nhiệm vụ tại Phụ lục kèm theo Kế hoạch này.',
    'Phòng Kinh tế chủ trì các nhiệm vụ tại Phụ lục I.',
    'Nội dung thi phải bám sát đề cương tại Phụ lục II.',
    'Nhiệm vụ của Tổ hậu cần: sắp bàn ghế theo Phụ lục II.',
    'Các nhiệm vụ cụ thể tại Phụ lục I, hoàn thành trước ngày 15/8/2024.',
    'Danh mục gian hàng theo Phụ lục II lập xong trong quý III.',
  ])('is work: %s', (line) => expect(texts(line)).toEqual([line, 'Dựng gian hàng.']));
});

describe('a line under “Tình huống giả định”', () => {
  const texts = (title: string) =>
    plan(`I. NỘI DUNG DIỄN TẬP\n1. ${title}\nThuyền chở bốn khách bị sóng đánh lật.\n2. Gọi cứu hộ.`).tasks.map(({ text }) => text);

  test('tells what is supposed', () => expect(texts('Tình huống giả định')).toEqual(['Gọi cứu hộ.']));
  test('not under another title', () => expect(texts('Xử lý')).toContain('Thuyền chở bốn khách bị sóng đánh lật.'));
});

const plan = (body: string) =>
  parseText(`SỞ DU LỊCH HẢI VÂN\nSố: 12/KH-SDL\nHải Vân, ngày 05 tháng 02 năm 2024\n\nKẾ HOẠCH\nTổ chức hội chợ năm 2024\n\n${body}\n`)
    .plan;

describe('items under “Thành phần”', () => {
  const texts = (heading: string, item: string) =>
    plan(`I. TỔ CHỨC KIỂM TRA\n1. ${heading}\n- ${item}\n2. Gửi hồ sơ.`).tasks.map(({ text }) => text);

  test('tell who takes part', () => {
    expect(texts('Thành phần Đoàn kiểm tra:', '04 Thẩm phán, 03 Thư ký do Trưởng đoàn chọn cử;')).toEqual(['Gửi hồ sơ.']);
  });

  test.each([
    ['Hồ sơ của Đoàn', 'Các xã lập danh sách.'],
    ['Thành phần Đoàn kiểm tra:', 'Các thành viên phải có mặt trước 7h30.'],
    ['Thành phần hồ sơ:', 'Các xã lập danh sách.'],
  ])('not under “%s”: %s', (heading, item) => expect(texts(heading, item)).toContain(item));
});

describe('a line of roles without a label', () => {
  const roles = (lines: string) =>
    plan(`I. NỘI DUNG\n${lines}`).tasks.map(({ text, responsible }) => [text, responsible.map(({ role, name }) => `${role} ${name}`)]);

  test('belongs to the item above', () => {
    expect(roles('1. Dựng cổng chào.\n+ Phòng Kinh tế chủ trì; Đoàn xã, các thôn phối hợp.')).toEqual([
      ['Dựng cổng chào.', ['leading Phòng Kinh tế', 'coordinating Đoàn xã', 'coordinating các thôn']],
    ]);
  });

  test.each([
    ['what it says more', '1. Dựng cổng chào.\n2. Phòng Kinh tế chủ trì, các thôn phối hợp quét vôi.', 2],
    ['one body that acts', '1. Dựng cổng chào.\n2. Các thôn thực hiện.', 2],
    ['nothing above it', '1. Phòng Kinh tế chủ trì, các thôn phối hợp.', 1],
  ])('is a directive for %s', (_why, lines, count) => expect(roles(lines)).toHaveLength(count));
});

describe('a time without a colon', () => {
  test.each([
    ['Thời gian hoàn thành trước ngày 08/3/2024.', ['trước ngày 08/3/2024']],
    ['Thời gian tổ chức trong tháng 4/2024.', ['trong tháng 4/2024']],
    ['Thời gian qua, công tác bảo trì chưa đều; số vụ tăng trong quý I năm 2023.', []],
  ])('%s', (line, texts) => {
    const { tasks, deadlines } = plan(`I. NỘI DUNG\n1. Chuẩn bị\n+ Dựng gian hàng.\n+ ${line}`);
    expect([tasks.length, deadlines.map(({ task, text }) => [task, text])]).toEqual([1, texts.map((text) => [null, text])]);
  });
});

test.each([
  ['1. Đơn vị được kiểm tra: Phòng A, Phòng B.', 0],
  ['1. Các đơn vị được kiểm tra: Chuẩn bị báo cáo.', 1],
])('“%s” makes %i tasks', (line, count) => expect(plan(`I. NỘI DUNG\n${line}`).tasks).toHaveLength(count));

describe('whose a time line is', () => {
  test('a numbered one between tasks is the section’s', () => {
    const { tasks, deadlines } = plan('I. NỘI DUNG\n1. Dựng gian hàng.\n2. Thời hạn: 15/6/2024.\n3. Trang trí cổng chào.');
    expect(tasks.map(({ id }) => id)).toEqual(['I.1', 'I.3']);
    expect(deadlines).toMatchObject([{ task: null, section: 'I', bound: 'by', due: '2024-06-15' }]);
  });

  test('a plain one below a task is that task’s', () => {
    const { deadlines } = plan('I. NỘI DUNG\n1. Dựng gian hàng.\nThời hạn: 15/6/2024.\n2. Trang trí cổng chào.');
    expect(deadlines.map(({ task }) => task)).toEqual(['I.1']);
  });

  test('rounds are no tasks', () => {
    const { tasks, deadlines } = plan(
      'I. THỜI GIAN\n- Đợt 1: từ 02/4 đến 10/4/2024.\n- Đợt 2: từ 02/5 đến 10/5/2024.\nII. NỘI DUNG\n1. Dựng gian hàng.',
    );
    expect(tasks.map(({ id }) => id)).toEqual(['II.1']);
    expect(deadlines.map(({ task, end }) => [task, end])).toEqual([
      [null, '2024-04-10'],
      [null, '2024-05-10'],
    ]);
  });
});

describe('a member of a committee', () => {
  test.each([
    'Ông Lê Văn Tám, Phó Chánh Thanh tra - Trưởng đoàn;',
    'Bà Vi Thị Hoa - Hiệu trưởng - Phó ban',
    'Đồng chí Lò Văn Mến, Bí thư Đoàn xã, thành viên.',
    'Lê Thị Tám - Văn thư - Thư ký Ban Chỉ đạo',
    'Mời đại diện Hội Khuyến học - thành viên.',
    'Bà Vi Thị Hoa – Trưởng phòng – Phó Trưởng ban Thường trực;',
    'Lãnh đạo các trường – Thành viên',
    'Chủ tịch UBND xã - Trưởng Ban',
  ])('%s', (text) => expect(isMemberEntry(text)).toBe(true));

  test.each([
    'Ông Lê Văn Tám - Trưởng đoàn: Phụ trách chung',
    'Bà Vi Thị Hoa chuẩn bị tài liệu, gửi Trưởng đoàn',
    'Phân công nhiệm vụ cho Phó ban, thành viên',
    'Lãnh đạo phòng lập danh sách tổ trưởng, thành viên',
    'Trưởng đoàn gửi báo cáo cho Phó Trưởng đoàn',
    'Ông Lê Văn Tám',
  ])('not “%s”', (text) => expect(isMemberEntry(text)).toBe(false));

  test('nor is a line in brackets a task', () => {
    const { tasks } = plan('I. NỘI DUNG\n(Có phụ lục kèm theo)\n1. Dựng gian hàng (có mái che).\n2. (Tiếp) Trang trí.');
    expect(tasks.map(({ text }) => text)).toEqual(['Dựng gian hàng (có mái che).', '(Tiếp) Trang trí.']);
  });
});

describe('a heading of circumstances', () => {
  const sections = (body: string) => plan(body).sections.flatMap(({ id, children }) => [id, ...children.map((child) => child.id)]);

  test('heads the labelled lines under it', () => {
    const body =
      'A. NỘI DUNG\nI. Thời gian, địa điểm\n1. Thời gian: ngày 15/6/2024.\n2. Địa điểm: bến tàu.\nII. Trang trí\n- Dựng cổng chào.';
    expect(sections(body)).toEqual(['A', 'A.I', 'A.II']);
    expect(plan(body).deadlines).toMatchObject([{ task: null, section: 'A.I', due: '2024-06-15' }]);
  });

  test('a directive with labelled lines alone is none', () => {
    const { tasks } = plan('I. NỘI DUNG\n1. Dựng gian hàng\na) Thời gian: ngày 15/6/2024.\nb) Địa điểm: bến tàu.');
    expect(tasks.map(({ id }) => id)).toEqual(['I.1']);
  });

  test.each(['Từ ngày 02/4/2024 đến hết ngày 30/5/2024, cụ thể:', 'từ ngày 02/4/2024 đến hết ngày 30/5/2024.'])(
    '“Thời gian: %s” heads none, but what stands under it is read',
    (value) => {
      const {
        sections: top,
        tasks,
        deadlines,
      } = plan(`I. THỜI GIAN\n1. Thời gian: ${value}\n- Khai mạc: ngày 04/4/2024.\n2. Địa điểm: bến tàu.`);
      expect(top[0]?.children).toEqual([]);
      expect(tasks.map(({ text }) => text)).toEqual(['Khai mạc: ngày 04/4/2024.']);
      expect(deadlines.map(({ task, due }) => [task, due])).toEqual([
        [null, '2024-05-30'],
        [tasks[0]?.id, '2024-04-04'],
      ]);
    },
  );

  test.each([
    ['- Vòng huyện: ngày 02 - 03/4/2024.', ['2024-04-03']],
    ['- Trẻ sinh trước ngày 01/01/2019.', []],
  ])('under “Thời gian” among the purposes: %s', (line, dues) =>
    expect(plan(`I. ĐỐI TƯỢNG, THỜI GIAN\n1. Đối tượng: trẻ em.\n2. Thời gian:\n${line}`).deadlines.map(({ due }) => due)).toEqual(dues),
  );
});

test('the law that the title names is not cited where the closing names it again, with the plan’s year', () => {
  const text = (closing: string) =>
    parseText(
      `SỞ DU LỊCH HẢI VÂN\nSố: 12/KH-SDL\nHải Vân, ngày 05 tháng 02 năm 2024\n\nKẾ HOẠCH\nTriển khai thi hành Luật Thư viện trên địa bàn tỉnh năm 2024\n\nI. NỘI DUNG\n1. Tập huấn.\n\n${closing}\n`,
    ).plan.citations.map(({ title, date }) => [title, date]);
  expect(text('Trên đây là Kế hoạch triển khai thi hành Luật Thư viện năm 2024 của Sở Du lịch./.')).toEqual([]);
  expect(text('Trên đây là Kế hoạch của Sở; các đơn vị căn cứ Luật Kiến trúc năm 2019 thực hiện./.')).toEqual([['Kiến trúc', '2019']]);
});

describe('those whom something is for', () => {
  test('are no tasks under a heading that says so', () => {
    const { tasks } = plan(
      'I. NỘI DUNG\n1. Đối tượng giám sát\n- Ban Thường vụ Đảng ủy xã.\n- Chi bộ thôn Hạ.\n2. Các bước\n- Chi bộ thôn Hạ báo cáo.',
    );
    expect(tasks.map(({ text }) => text)).toEqual(['Chi bộ thôn Hạ báo cáo.']);
  });

  test('what they are to do is one', () => {
    const { tasks } = plan('I. NỘI DUNG\n1. Đối tượng giám sát\n- Chi bộ thôn Hạ chuẩn bị hồ sơ.\n- Ban Chỉ huy quân sự xã.');
    expect(tasks.map(({ text }) => text)).toEqual(['Chi bộ thôn Hạ chuẩn bị hồ sơ.']);
  });
});

describe('lines under a heading of time', () => {
  const texts = (line: string) =>
    plan(`I. TỔ CHỨC THỰC HIỆN\n1. Thời gian thực hiện\n${line}\nTháng 9: Dọn sân.`).tasks.map(({ text }) => text);

  test.each(['Tháng 3: Dựng cổng chào.', 'Tháng 3, 4: Lát gạch sân chợ.', 'Quý I: Sơ kết.', 'Từ ngày 05/3: Thu hồ sơ gian hàng.'])(
    'give work: %s',
    (line) => expect(texts(line)).toEqual([line, 'Tháng 9: Dọn sân.']),
  );

  test.each([
    'Tháng 3/2024.',
    'Ngày 05/3: Từ 7 giờ 30 đến 11 giờ 00.',
    'Ngày 05/3: Tại sân vận động huyện.',
    'Ngày 05/3: Xã Bến Tắm.',
    'Ngày 05/3: Trường THCS Bến Tắm.',
  ])('give a time only: %s', (line) => expect(texts(line)).toEqual(['Tháng 9: Dọn sân.']));
});

describe('those who attend', () => {
  const texts = (title: string) =>
    plan(`I. NỘI DUNG\n1. ${title}\n- Điểm cầu Sở: lãnh đạo phòng và viên chức làm công tác giám định.\n2. Dựng sân khấu.`).tasks.length;

  test.each([
    ['Thành phần tham dự:', 1],
    ['Thành phần', 1],
    ['Điểm cầu', 2],
  ])('%s', (title, count) => expect(texts(title)).toBe(count));
});

describe('what stands under the last item and is not of it', () => {
  const read = (below: string) => {
    const { sections, tasks } = plan(
      `I. NỘI DUNG\n1. Dựng cổng chào.\n2. Giải đáp vướng mắc của các hộ\n${below}\n\nII. KINH PHÍ\nQuỹ chợ.`,
    );
    return [sections[0]?.children.map(({ title }) => title), tasks.length];
  };

  test('a remark in brackets', () => expect(read('(Chương trình chi tiết tại Phụ lục)')).toEqual([[], 2]));
  test('a list is', () => expect(read('- Mở đường dây nóng.')).toEqual([['Giải đáp vướng mắc của các hộ'], 2]));
});

describe('a line that says of how many parts something is', () => {
  const titles = (line: string) =>
    plan(`I. NỘI DUNG\n1. Hội thi\n${line}\n+ Phần lý thuyết.\n+ Phần thực hành.`).sections[0]?.children[0]?.children.map(
      ({ title }) => title,
    );

  test.each(['Mỗi đội thi gồm 02 phần:', 'Hội thi chia làm hai phần thi:'])('heads nothing: %s', (line) =>
    expect(titles(line)).toEqual([]),
  );
  test.each(['Thể lệ thi:', 'Quy mô:'])('%s heads its list', (line) => expect(titles(line)).toEqual([line.slice(0, -1)]));
});

describe('an item that closes the plan', () => {
  const texts = (item: string) => plan(`I. TỔ CHỨC THỰC HIỆN\n- Các tổ dựng trại.\n${item}`).tasks.map(({ text }) => text);

  test.each([
    '- Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các tổ báo cáo Ban Tổ chức.',
    '- Trên đây là Kế hoạch tổ chức hội chợ.',
  ])('%s', (item) => expect(texts(item)).toEqual(['Các tổ dựng trại.']));

  test.each(['- Đề nghị các tổ nghiêm túc thực hiện.', '- Trong quá trình dựng trại, các tổ giữ vệ sinh.'])('not: %s', (item) =>
    expect(texts(item)).toEqual(['Các tổ dựng trại.', item.slice(2)]),
  );
});

describe('the title of an appendix', () => {
  const title = (attachment: string) =>
    plan(`I. NỘI DUNG\n1. Dựng gian hàng.\n\nNơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nLò Văn Mến\n\n${attachment}`).sections.at(-1)?.title;

  test.each([
    ['PHỤ LỤC\nDanh mục gian hàng\n(kèm theo Kế hoạch số 12/KH-SDL ngày 05/02/2024)\nGian số 1', 'Danh mục gian hàng'],
    ['PHỤ LỤC\nDANH MỤC GIAN HÀNG\n(kèm theo Kế hoạch số 12/KH-SDL ngày 05/02/2024)\nGian số 1', 'DANH MỤC GIAN HÀNG'],
    ['PHỤ LỤC\n(Kèm theo Kế hoạch số 12/KH-SDL)\n\nDỰ KIẾN GIAN HÀNG\nCỦA CÁC HUYỆN\n\nGian số 1', 'DỰ KIẾN GIAN HÀNG CỦA CÁC HUYỆN'],
    ['PHỤ LỤC\nDANH MỤC\n(kèm theo Kế hoạch số 12/KH-SDL)\nTRONG CHỢ\nGian số 1', 'DANH MỤC'],
    ['PHỤ LỤC\nGian số 1 ở cổng chính.\n(kèm theo Kế hoạch số 12/KH-SDL ngày 05/02/2024)', null],
  ])('%s', (attachment, expected) => expect(title(attachment)).toBe(expected));
});

describe('a day that nothing holds is said', () => {
  const unread = (line: string) => plan(`I. NỘI DUNG\n1. ${line}`).diagnostics.filter(({ ruleId }) => ruleId === 'unread-date').length;

  test.each(['Lấy mốc 31/12/2023 để so sánh.', 'Dự lễ 17/3 tại nhà rông.', 'Phun thuốc 02 buổi, tính từ khi có dịch ngày 03/02/2024.'])(
    '%s',
    (line) => expect(unread(line)).toBe(1),
  );

  test.each(['Nộp giáo án ngày 5 và 20.', 'Thu quỹ (ngày 12).', 'Chấm vở ngày 31, do tổ trưởng chấm.'])('without its month: %s', (line) =>
    expect(unread(line)).toBe(1),
  );

  test.each(['Học ngày 2 buổi.', 'Ngày 3: Cắm trại.', 'Trồng ngày 40, 50 cây.'])('no day in “%s”', (line) => expect(unread(line)).toBe(0));

  test.each(['Mít tinh tại Quảng trường 17/3.', 'Trồng cây dọc đường 30/4 và Trường Tiểu học 19/5.', 'Trực 24/7.'])('not in “%s”', (line) =>
    expect(unread(line)).toBe(0),
  );
});

describe('a share is no day', () => {
  const unread = (line: string) => plan(`I. NỘI DUNG\n1. ${line}`).diagnostics.filter(({ ruleId }) => ruleId === 'unread-date').length;

  test.each(['Kiểm tra 5/5 khu phố.', 'Thu gom rác tại 12/12 thôn, 4/4 trường.', 'Đạt 3/5 xã.'])('%s', (line) =>
    expect(unread(line)).toBe(0),
  );

  test.each(['Họp dân 5/5 tại xã.', 'Kiểm tra 3/5 xã Bến Tắm.', 'Kiểm tra 12/5 thôn.'])('but “%s” may hold one', (line) =>
    expect(unread(line)).toBe(1),
  );
});

describe('labels in the bracket that ends a directive', () => {
  const responsible = async (directive: string) => {
    const { plan } = await parseText(`KẾ HOẠCH\nBảo vệ đê\n\nI. NHIỆM VỤ\n1. ${directive}\n2. Rà soát hồ sơ.\n`);
    return plan.tasks[0]?.responsible.map(({ role, name }) => `${role} ${name}`).join('; ');
  };

  test.each([
    ['Gia cố mái đê (chủ trì: Sở Xây dựng; phối hợp: Công an tỉnh; xong: quý II/2026).', 'leading Sở Xây dựng; coordinating Công an tỉnh'],
    ['Gia cố mái đê (Đơn vị thực hiện: Sở Xây dựng).', 'implementing Sở Xây dựng'],
    ['Gia cố mái đê (vật liệu: đá hộc, cát).', ''],
  ])('%s', async (directive, expected) => {
    const named = (await responsible(directive))?.split('; ').sort().join('; ');
    expect(named).toBe(expected.split('; ').sort().join('; '));
  });
});

describe('an item of some length over “+” items', () => {
  const shape = async (head: string) => {
    const { plan } = await parseText(`KẾ HOẠCH\nBảo vệ đê\n\nI. NHIỆM VỤ\n1. ${head}\n+ Rà soát hồ sơ.\n+ Lập sổ theo dõi.\n`);
    return plan.sections[0]?.children.length;
  };

  test.each([
    ['Đối với các cơ sở sản xuất phân bón, vật tư nông nghiệp ven sông', 1],
    ['Lĩnh vực quản lý khai thác cát, sỏi lòng sông và bến bãi', 1],
    ['Công tác tuyên truyền phải làm xong trước khi vào mùa mưa lũ.', 0],
    ['Kiểm tra các cơ sở sản xuất phân bón, vật tư nông nghiệp ven sông', 0],
  ])('%s', async (head, sections) => expect(await shape(head)).toBe(sections));
});

describe('an item that only leads to its own list', () => {
  const tasks = (items: string) =>
    parseText(`KẾ HOẠCH\nMở hội chợ năm 2024\n\nI. TỔ CHỨC THỰC HIỆN\n1. Ban Tổ chức:\n${items}\n`).plan.tasks.map(
      ({ text, parent, responsible }) => [text, parent, responsible.map(({ role, name }) => `${role} ${name}`).join('; ')],
    );

  test('gives it to a body, and to no other item', () => {
    expect(tasks('- Thầy Hiệu phó Lê Văn Tám:\n + Dựng gian hàng.\n + Treo băng rôn.\n- Mời khách.')).toEqual([
      ['Dựng gian hàng.', null, 'implementing Hiệu phó Lê Văn Tám'],
      ['Treo băng rôn.', null, 'implementing Hiệu phó Lê Văn Tám'],
      ['Mời khách.', null, 'implementing Ban Tổ chức'],
    ]);
  });

  test('titles it', () => {
    expect(tasks('- Công tác hậu cần:\n + Dựng gian hàng.\n- Mời khách.')).toEqual([
      ['Dựng gian hàng.', null, 'implementing Ban Tổ chức'],
      ['Mời khách.', null, 'implementing Ban Tổ chức'],
    ]);
  });

  test('a directive keeps its sub-items', () => {
    const found = tasks('- Dựng các gian hàng tại sân vận động:\n + Gian hàng nông sản.\n- Mời khách.');
    expect(found.map(([text, parent]) => [text, parent])).toEqual([
      ['Dựng các gian hàng tại sân vận động:', null],
      ['Gian hàng nông sản.', 'I.1.-1'],
      ['Mời khách.', null],
    ]);
  });
});

test.each([
  ['III. ĐỊA ĐIỂM\nNhà văn hóa xã Bến Tắm.\n', 0],
  ['III. THỜI GIAN, ĐỊA ĐIỂM\nMỗi điểm trường một ngày.\n', 0],
  ['III. ĐỊA ĐIỂM\nVăn phòng liên hệ mượn hội trường.\n', 1],
  ['III. TIẾN ĐỘ\nNghiệm thu hội trường.\n', 1],
])('under %j there are %i tasks', (section, count) => {
  expect(parseText(`KẾ HOẠCH\nMở hội chợ năm 2024\n\nI. MỤC ĐÍCH\nGiới thiệu nông sản.\n${section}`).plan.tasks.length).toBe(count);
});

test.each([
  ['- Thời kỳ kiểm tra: Từ 01/01/2023 đến hết quý I năm 2024.\n', 0],
  ['- Niên độ kiểm tra: Các năm 2022, 2023.\n', 0],
  ['- Mốc kiểm tra, giám sát: Từ tháng 01/2023 đến tháng 6/2024.\n', 0],
  ['- Mốc giới khu kho: Đo lại, đóng cọc.\n', 1],
  ['- Kiểm tra kho giống: Đối chiếu sổ nhập các năm 2022, 2023.\n', 1],
  ['- Thời kỳ cao điểm: Tổ bảo vệ trực cả đêm.\n', 1],
])('the span looked at is no task: %j gives %i', (line, count) => {
  const text = `KẾ HOẠCH\nKiểm tra kho giống năm 2024\n\nI. MỤC ĐÍCH\nGiữ giống tốt.\nII. NỘI DUNG\n1. Kiểm tra kho\n${line}`;
  expect(parseText(text).plan.tasks.filter(({ text }) => line.includes(text.slice(-12))).length).toBe(count);
});

test.each([
  ['Tháng 3:', 'Đối thoại với giáo viên, ngày 20.', '2024-03-20'],
  ['Tháng 3/2024', 'Nộp sổ chủ nhiệm trước ngày 20.', '2024-03-19'],
  ['Quý I:', 'Nộp sổ chủ nhiệm trước ngày 20.', null],
  ['Tháng 3, tháng 4:', 'Nộp sổ chủ nhiệm trước ngày 20.', null],
  ['Tháng 3:', 'Chào cờ lúc 7h00.', null],
])('under “%s” the day of “%s” is %s', (heading, directive, due) => {
  const text = `TRƯỜNG THCS BẾN TẮM\nSố: 12/KH-THCS\nBến Tắm, ngày 05 tháng 01 năm 2024\nKẾ HOẠCH\nThực hiện dân chủ năm 2024\nI. NHIỆM VỤ\n${heading}\n- ${directive}\n- Trồng cây.\n`;
  expect(parseText(text).plan.deadlines[0]?.due ?? null).toBe(due);
});

describe('members of a group', () => {
  const texts = (line: string) =>
    plan(`I. NỘI DUNG\n1. Thành lập đoàn khảo sát\n- ${line}\n- Lập đề cương khảo sát.`).tasks.map(({ text }) => text);

  test.each(['Trưởng đoàn: Đồng chí Lê Văn Tám.', 'Thư ký: Bà Trần Thị Mai', 'Thành viên: Phòng Nội vụ, Văn phòng.'])(
    '“%s” gives no work',
    (line) => expect(texts(line)).toEqual(['Lập đề cương khảo sát.']),
  );

  test.each(['Thư ký: ghi biên bản, tổng hợp ý kiến.', 'Trưởng đoàn: phân công thành viên.'])('“%s” does', (line) =>
    expect(texts(line)).toEqual([line, 'Lập đề cương khảo sát.']),
  );
});

describe('work that is given away under a heading of those who take part', () => {
  const tasksOf = (line: string) =>
    parseText(['KẾ HOẠCH', 'Kiểm tra năm 2024', '', 'I. NỘI DUNG KIỂM TRA', '1. Thành phần đoàn kiểm tra', line].join('\n')).plan.tasks.map(
      ({ text }) => text,
    );

  test('is a directive', () => {
    const line = 'Giao Phòng Nội vụ tham mưu thành lập đoàn chậm nhất ngày 10/3/2024.';
    expect(tasksOf(line)).toEqual([line]);
  });

  test('who takes part is none', () => expect(tasksOf('Lãnh đạo Phòng Nội vụ và các thành viên được giao.')).toEqual([]));
});

describe('a note under a number in brackets', () => {
  test('is no directive, and what it cites counts', () => {
    const lines = [
      'KẾ HOẠCH',
      'Thi đua năm 2024',
      '',
      'I. NHIỆM VỤ',
      '1. Phát động thi đua [1].',
      '',
      '[1] Theo Kế hoạch số 09/KH-UBND ngày 15/01/2024 của UBND tỉnh.',
    ];
    const { tasks, citations } = parseText(lines.join('\n')).plan;
    expect([tasks.map(({ text }) => text), citations.map(({ code }) => code)]).toEqual([['Phát động thi đua [1].'], ['09/KH-UBND']]);
  });
});

describe('a day that nothing holds', () => {
  const unread = (...lines: string[]) =>
    parseText(['KẾ HOẠCH', 'Kiểm tra năm 2024', '', 'I. NỘI DUNG', ...lines, ''].join('\n'))
      .plan.diagnostics.filter(({ ruleId }) => ruleId === 'unread-date')
      .map(({ position }) => position?.start.line);

  test('is reported at the end of a line too', () => expect(unread('- Tự kiểm tra: tuần 4/9', '- Nộp phiếu.')).toEqual([5]));

  test('the number of a page is none', () => expect(unread('- Nộp phiếu.', '', '3/10', '', '- Chấm phiếu.')).toEqual([]));
});

describe('a cadence that is no deadline', () => {
  test('is a remark, a day a warning', () => {
    const { diagnostics } = parseText(
      'KẾ HOẠCH\nTập huấn năm 2024\n\nI. MỤC ĐÍCH\n- Báo cáo hằng quý.\n- Các thôn làm xong trước ngày 15/3/2024.\n\nII. NHIỆM VỤ\n1. Tập huấn hằng năm.\n',
    ).plan;
    expect(
      diagnostics.filter(({ ruleId }) => ruleId === 'unread-date').map(({ severity, position }) => [position?.start.line, severity]),
    ).toEqual([
      [5, 'info'],
      [6, 'warning'],
      [9, 'info'],
    ]);
  });
});

describe('an item of a timetable', () => {
  const tasks = (...lines: string[]) =>
    parseText(['KẾ HOẠCH', 'Kiểm tra năm 2026', '', 'I. THỜI GIAN KIỂM TRA', ...lines].join('\n')).plan.tasks.map(({ text }) => text);

  test.each([
    'Ngày 16/3/2026 làm việc với xã Bến Tắm.',
    'Tháng 3/2026 xây dựng kế hoạch.',
    'Từ 01/6/2026 đến 15/6/2026 tổng hợp báo cáo.',
    'Tháng 5 tổ chức hội thi.',
  ])('is a task where it says what is to be done: %s', (line) => expect(tasks(`- ${line}`)).toEqual([line]));

  test.each([
    'Chiều 26/3/2026 tại xã Bến Tắm.',
    'Từ ngày 05/3 đến ngày 20/3/2026 tổ chức tại các xã.',
    'Tháng 3/2026 hoàn thành.',
    'Dự kiến thực hiện trong tháng 5/2026.',
  ])('and none where it only says when or where: %s', (line) => expect(tasks(`- ${line}`)).toEqual([]));
});
