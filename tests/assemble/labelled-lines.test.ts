import { describe, expect, test } from 'vitest';
import { parseText } from '../../src/parse.ts';

/** Tasks with who does them, and deadlines with whose they are, of the lines below a section of work. */
function read(...lines: string[]) {
  const { tasks, deadlines } = parseText(['KẾ HOẠCH', 'Dân chủ ở cơ sở năm 2026', '', 'I. NỘI DUNG', ...lines].join('\n')).plan;
  return {
    tasks: tasks.map(({ id, text, responsible }) => [id, text, ...responsible.map(({ role, name }) => `${role} ${name}`)].join(' | ')),
    deadlines: deadlines.map(({ task, text }) => `${task} ${text}`),
  };
}

describe('a list below “Nội dung:” among other labels', () => {
  test('details the item, which has the time and the body', () => {
    expect(
      read(
        '1. Hội nghị viên chức',
        '- Nội dung:',
        '+ Thông qua quy chế chi tiêu.',
        '+ Bầu Ban Thanh tra nhân dân.',
        '- Thời gian: ngày 15/9/2026',
        '- Chủ trì: Công đoàn trường',
      ),
    ).toEqual({
      tasks: [
        'I.1 | Hội nghị viên chức | leading Công đoàn trường',
        'I.1.+1 | Thông qua quy chế chi tiêu.',
        'I.1.+2 | Bầu Ban Thanh tra nhân dân.',
      ],
      deadlines: ['I.1 ngày 15/9/2026'],
    });
  });

  test('below “Thành phần:” it says who attends', () => {
    expect(
      read(
        '1. Hội nghị viên chức',
        '- Thành phần:',
        '+ Đại diện Ủy ban nhân dân xã.',
        '+ Toàn thể viên chức.',
        '- Thời gian: ngày 15/9/2026',
      ),
    ).toEqual({ tasks: ['I.1 | Hội nghị viên chức'], deadlines: ['I.1 ngày 15/9/2026'] });
  });

  test('labels with numbers head sections', () => {
    expect(
      read(
        '1. Hội nghị viên chức',
        '1.1. Thời gian: ngày 15/9/2026',
        '1.2. Nội dung:',
        'a) Thông qua quy chế.',
        'b) Bầu Ban Thanh tra nhân dân.',
      ),
    ).toEqual({
      tasks: ['I.1.2.a | Thông qua quy chế.', 'I.1.2.b | Bầu Ban Thanh tra nhân dân.'],
      deadlines: ['null ngày 15/9/2026'],
    });
  });

  test('without a time or a body beside it, it is a heading', () => {
    expect(read('1. Công khai', '- Nội dung: các khoản thu.', '- Niêm yết tại cổng trường.').tasks).toEqual([
      'I.1.-1 | Niêm yết tại cổng trường.',
    ]);
  });
});

describe('labels that close the line of a directive', () => {
  const responsibleOf = (directive: string) => read('1. Hồ sơ', `- ${directive}`, '- Niêm yết danh sách.').tasks[0]?.split(' | ').slice(2);

  test.each<[string, ...string[]]>([
    ['Rà soát hồ sơ. Thời gian: tháng 5. Đơn vị thực hiện: Kế toán, Văn thư.', 'implementing Kế toán', 'implementing Văn thư'],
    ['Rà soát hồ sơ. Chủ trì: Phòng Nội vụ; phối hợp: các xã; xong trong quý II.', 'leading Phòng Nội vụ', 'coordinating các xã'],
    ['Rà soát hồ sơ - Phụ trách: Phòng Nội vụ.', 'implementing Phòng Nội vụ'],
    ['Rà soát hồ sơ. Giao: Phòng Nội vụ.', 'implementing Phòng Nội vụ'],
    ['Rà soát hồ sơ. Nội dung: sổ sách, chứng từ.'],
    ['Rà soát hồ sơ. Phương châm thực hiện: nhanh, gọn.'],
    ['Rà soát hồ sơ. Tổ chức thực hiện: niêm yết tại trụ sở.'],
  ])('%s', (directive, ...expected) => expect(responsibleOf(directive)).toEqual(expected));
});

describe('a day that was named before', () => {
  const days = (...lines: string[]) =>
    parseText(['KẾ HOẠCH', 'Giám sát năm 2026', '', 'I. THỜI GIAN, NỘI DUNG', '1. Giám sát trực tiếp', ...lines].join('\n')).plan;

  test('is that of the item before', () => {
    const { deadlines } = days('- 8 giờ 00, ngày 16/3/2026: Làm việc với xã Bến Tắm.', '- 13 giờ 30 cùng ngày: Làm việc với xã Cầu Giát.');
    expect(deadlines.map(({ date, time, inferred }) => [date, time, inferred])).toEqual([
      ['2026-03-16', '08:00', []],
      ['2026-03-16', '13:30', ['date']],
    ]);
  });

  test('is one written before in the same line', () => {
    const { deadlines } = days('- Ngày 16/3/2026: Họp.', '- Sáng 18/3/2026 họp; 14h cùng ngày đi thực địa.');
    expect(deadlines.map(({ date, time }) => [date, time])).toEqual([
      ['2026-03-16', null],
      ['2026-03-18', null],
      ['2026-03-18', '14:00'],
    ]);
  });

  test('and somebody has to look where none was', () => {
    const { deadlines, diagnostics } = days('- Họp với các thôn.', '- 13 giờ 30 cùng ngày: Làm việc với xã Cầu Giát.');
    expect(deadlines).toEqual([]);
    expect(diagnostics.filter(({ ruleId }) => ruleId === 'unread-date')).toHaveLength(1);
  });
});

describe('a label of a role in front of a list', () => {
  test('is said of all of it', () => {
    expect(read('1. Công khai tài chính', 'Người thực hiện: Kế toán', '- Niêm yết dự toán.', '- Niêm yết quyết toán.').tasks).toEqual([
      'I.1.-1 | Niêm yết dự toán. | implementing Kế toán',
      'I.1.-2 | Niêm yết quyết toán. | implementing Kế toán',
    ]);
  });

  test('joins one of another role behind the list', () => {
    expect(
      read('1. Công khai tài chính', 'Chủ trì: Kế toán', '- Niêm yết dự toán.', '- Niêm yết quyết toán.', 'Phối hợp: Văn thư').tasks,
    ).toEqual([
      'I.1.-1 | Niêm yết dự toán. | leading Kế toán | coordinating Văn thư',
      'I.1.-2 | Niêm yết quyết toán. | leading Kế toán | coordinating Văn thư',
    ]);
  });

  test('is withdrawn where the items say it themselves', () => {
    expect(
      read('Chủ trì: Kế toán', '1. Niêm yết dự toán', '- Chủ trì: Văn thư', '2. Niêm yết quyết toán', '- Chủ trì: Thủ quỹ').tasks,
    ).toEqual(['I.1 | Niêm yết dự toán | leading Văn thư', 'I.2 | Niêm yết quyết toán | leading Thủ quỹ']);
  });

  test('gives way to a body in front of a colon', () => {
    expect(read('Người thực hiện: Văn phòng', '1. Tổng hợp báo cáo.', '2. Công an xã: giữ trật tự.').tasks).toEqual([
      'I.1 | Tổng hợp báo cáo. | implementing Văn phòng',
      'I.2 | Công an xã: giữ trật tự. | implementing Công an xã',
    ]);
  });

  test('a time in it is looked at once', () => {
    const { diagnostics } = parseText(
      [
        'KẾ HOẠCH',
        'Công khai năm 2026',
        '',
        'I. NỘI DUNG',
        '1. Công khai',
        'Chủ trì: Kế toán, xong trước ngày 15/3/2026',
        '- Niêm yết dự toán.',
      ].join('\n'),
    ).plan;
    expect(diagnostics.filter(({ ruleId }) => ruleId === 'unread-date')).toHaveLength(1);
  });
});

describe('a line that says when and nothing else', () => {
  test('is the time of the item that it stands under', () => {
    expect(read('1. Phát tờ rơi đến hộ dân', '- Chủ trì: Đoàn xã.', '- Hoàn thành trước 25/12/2026.')).toEqual({
      tasks: ['I.1 | Phát tờ rơi đến hộ dân | leading Đoàn xã'],
      deadlines: ['I.1 trước 25/12/2026'],
    });
  });

  test('is the time of the list that it closes as its last item', () => {
    expect(read('- Phát tờ rơi.', '- Treo băng rôn.', '- Trong quý II/2026.').deadlines).toEqual([
      'I.-1 Trong quý II/2026',
      'I.-2 Trong quý II/2026',
    ]);
  });

  test('is the time of what stands above it as a line among others', () => {
    expect(
      read('Phát tờ rơi đến từng hộ dân.', '', 'Treo băng rôn ở trục chính.', '', 'Trước ngày 30/9/2026', '', 'Vẽ tranh tường rào.')
        .deadlines,
    ).toEqual(['I.2 Trước ngày 30/9/2026']);
  });

  test('stays a directive with work in it', () => {
    expect(read('- Phát tờ rơi.', '- Hoàn thành sổ sách trước 25/12/2026.')).toEqual({
      tasks: ['I.-1 | Phát tờ rơi.', 'I.-2 | Hoàn thành sổ sách trước 25/12/2026.'],
      deadlines: ['I.-2 trước 25/12/2026'],
    });
  });
});

describe('“Phân công:” with what somebody is to do', () => {
  test('is a directive', () => {
    const line = 'Phân công: Văn phòng chuẩn bị hội trường; các tổ gửi ý kiến trước 15/02.';
    expect(read('- Họp tổ.', line)).toEqual({
      tasks: ['I.-1 | Họp tổ.', `I.1 | ${line} | implementing Văn phòng`],
      deadlines: ['I.1 trước 15/02'],
    });
  });

  test.each([
    ['Phân công: Văn phòng.', 'I.-1 | Họp tổ. | implementing Văn phòng'],
    ['Phân công: Đồng chí Lê Văn Tám phụ trách.', 'I.-1 | Họp tổ. | implementing Lê Văn Tám'],
  ])('but not “%s”', (line, task) => expect(read('- Họp tổ.', line).tasks).toEqual([task]));
});

describe('a term in a title whose time a label says', () => {
  test('names the work', () => {
    expect(read('1. Hội nghị viên chức đầu năm học', '- Thời gian: 14 giờ 00 ngày 26/9/2026').deadlines).toEqual([
      'I.1 14 giờ 00 ngày 26/9/2026',
    ]);
  });

  test('a cadence is still one', () => {
    expect(read('1. Họp hội đồng hằng tháng', '- Thời gian: tuần cuối tháng').deadlines).toEqual(['I.1 hằng tháng', 'I.1 tuần cuối tháng']);
  });
});
