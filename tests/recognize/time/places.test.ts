import { describe, expect, test } from 'vitest';
import { selectDeadlines, type TimePlace } from '../../../src/recognize/time/index.ts';
import { draftLine, line, PLAN_2024 } from './notation.ts';

const HEADINGS: [heading: string, ...deadlines: string[]][] = [
  ['Sơ kết 6 tháng, tổng kết năm', '6 tháng | recurring | FREQ=MONTHLY;INTERVAL=6', 'năm | recurring | FREQ=YEARLY'],
  ['Chế độ báo cáo hằng quý', 'hằng quý | recurring | FREQ=MONTHLY;INTERVAL=3'],
  ['Buổi sáng (từ 7h00 đến 9h30) - Sinh hoạt tập trung', 'từ 7h00 đến 9h30 | date on | 07:00'],
  ['Trước mùa mưa lũ (trước ngày 30/4/2024)', 'trước ngày 30/4/2024 | date before | 2024-04-29'],
  ['Mục tiêu đến ngày 31/12/2024'],
  ['Phát động thi đua (đến ngày 31/8/2024)', 'đến ngày 31/8/2024 | date by | 2024-08-31'],
  ['Nhiệm vụ quý I'],
  ['Ngày 26/8/2024'],
  ['Xây dựng kế hoạch hằng năm'],
];

describe('headings', () => {
  test.each(HEADINGS)('%s', (heading, ...deadlines) => {
    expect(selectDeadlines(heading, 'heading', PLAN_2024, []).deadlines.map(draftLine)).toEqual(deadlines);
  });
});

describe('a row with a time column', () => {
  test('a cadence names the work there', () => {
    const { deadlines, harmless } = selectDeadlines('Sơ kết học kỳ I', 'timed-row', PLAN_2024, []);
    expect([deadlines, harmless.map(({ text }) => text)]).toEqual([[], ['học kỳ I']]);
  });

  test('a day is a limit beside that of the column', () => {
    const { deadlines } = selectDeadlines('Sơ kết học kỳ I, nộp báo cáo trước ngày 10/1/2024', 'timed-row', PLAN_2024, []);
    expect(deadlines.map(line)).toEqual(['trước ngày 10/1/2024 | date before | 2024-01-09']);
  });
});

const LIMIT = 'Các đơn vị gửi ý kiến trước ngày 15/5/2024.';

describe('places where nothing is a deadline', () => {
  test.each<TimePlace>(['statement', 'title', 'preamble', 'purpose'])('a limit by a day is unread in a %s', (place) => {
    const { deadlines, unread } = selectDeadlines(LIMIT, place, PLAN_2024, []);
    expect([deadlines, unread.map(line)]).toEqual([[], ['trước ngày 15/5/2024 | date before | 2024-05-14']]);
  });

  test.each([
    ['Báo cáo kết quả về Ban Chỉ đạo trong quý II.', 'trong quý II'],
    ['Hoàn thành xây dựng quy chế trong tháng 3.', 'trong tháng 3'],
    ['Quyết toán trước tháng 12.', 'trước tháng 12'],
    ['Hằng tháng gửi số liệu về Văn phòng.', 'Hằng tháng'],
    [
      'Gửi ý kiến trong thời hạn 05 ngày làm việc kể từ ngày nhận được dự thảo.',
      'trong thời hạn 05 ngày làm việc kể từ ngày nhận được dự thảo',
    ],
  ])('what would limit a task is unread: “%s”', (text, limit) => {
    const { deadlines, unread } = selectDeadlines(text, 'purpose', PLAN_2024, []);
    expect([deadlines, unread.map((time) => time.text)]).toEqual([[], [limit]]);
  });

  test.each([
    'Phấn đấu đến năm 2030 đạt chuẩn nông thôn mới nâng cao.',
    'Góp phần hoàn thành nhiệm vụ chính trị năm 2024.',
    'Nâng cao chất lượng công tác hằng năm.',
    'Hội nghị ngày 20/01/2024 đã thống nhất chủ trương.',
  ])('“%s” is harmless', (text) => {
    const { deadlines, unread, harmless } = selectDeadlines(text, 'purpose', PLAN_2024, []);
    expect([deadlines.length, unread.length, harmless.length]).toEqual([0, 0, 1]);
  });
});

describe('what has another reader', () => {
  test('a date inside a citation is left to it', () => {
    const text = 'Thực hiện Quyết định số 99/QĐ-UBND ngày 05/02/2024, báo cáo trước ngày 15/6/2024.';
    const cited = { start: text.indexOf('Quyết định'), end: text.indexOf(', báo cáo') };
    const { deadlines, harmless } = selectDeadlines(text, 'task', PLAN_2024, [cited]);
    expect(deadlines.map(({ text: words }) => words)).toEqual(['trước ngày 15/6/2024']);
    expect(harmless).toEqual([]);
  });

  test('a year inside its title too', () => {
    const text = 'Thực hiện Chỉ thị về phát động thi đua năm 2025; hoàn thành trong năm 2026.';
    const cited = { start: 10, end: text.indexOf(';') };
    expect(selectDeadlines(text, 'task', PLAN_2024, [cited]).deadlines.map(line)).toEqual([
      'trong năm 2026 | period within | 2026-01-01..2026-12-31',
    ]);
  });

  test('a month that is not written is unread', () => {
    const { deadlines, unread } = selectDeadlines('Nộp sổ sách trước ngày 20.', 'task', PLAN_2024, []);
    expect([deadlines, unread.map(({ text }) => text)]).toEqual([[], ['trước ngày 20']]);
  });

  test('a day that the month is lacking to, with “vào” in front, is unread', () => {
    const { deadlines, unread, harmless } = selectDeadlines('Họp tổ vào ngày 28, do tổ trưởng chủ trì.', 'task', PLAN_2024, []);
    expect([deadlines, unread.map(({ text }) => text), harmless]).toEqual([[], ['ngày 28'], []]);
  });

  test('a day that no word calls a limit counts where the heading has its month', () => {
    const read = (text: string) => selectDeadlines(text, 'task', { ...PLAN_2024, headingDate: '2024-03' }, []).deadlines.map(line);
    expect(read('Đối thoại với giáo viên, ngày 20.')).toEqual(['ngày 20 | date on | 2024-03-20 | ?year,month']);
    expect(read('Họp tổ (ngày 20) và chấm sổ.')).toEqual(['ngày 20 | date on | 2024-03-20 | ?year,month']);
    expect(read('Trực trường, ngày 20 phút một lượt.')).toEqual([]);
    expect(read('Học theo sách ngày 20.')).toEqual([]);
  });

  describe('below the heading of a month', () => {
    const read = (text: string, headingDate: string | null = '2024-03') =>
      selectDeadlines(text, 'task', { ...PLAN_2024, headingDate }, []).deadlines.map(line);

    test.each<[text: string, ...deadlines: string[]]>([
      ['Nộp giáo án ngày 5 và 20.', 'ngày 5 | date on | 2024-03-05 | ?year,month', '20 | date on | 2024-03-20 | ?year,month'],
      ['Chấm hồ sơ từ ngày 10 đến 15.', 'từ ngày 10 đến 15 | period within | 2024-03-10..2024-03-15 | ?year,month'],
      ['Chấm hồ sơ ngày 10, 11.', 'ngày 10, 11 | period on | 2024-03-10..2024-03-11 | ?year,month'],
      ['Tổng vệ sinh (sáng 16).', 'sáng 16 | date on | 2024-03-16 | ?year,month'],
      ['Thi viết chữ đẹp (tuần 2).', 'tuần 2 | period within | 2024-03-08..2024-03-14 | ?year,month'],
      ['Tuần 1: Ra quân.', 'Tuần 1 | period within | 2024-03-01..2024-03-07 | ?year,month'],
      ['Tuần 3, 4: Dự giờ.', 'Tuần 3, 4 | period within | 2024-03-15..2024-03-28 | ?year,month'],
      ['Chấm vở tuần thứ hai và tuần thứ ba.', 'tuần thứ hai và tuần thứ ba | period within | 2024-03-08..2024-03-21 | ?year,month'],
      ['Họp phụ huynh vào tuần cuối.', 'tuần cuối | period within | 2024-03-25..2024-03-31 | ?year,month'],
      ['Họp phụ huynh cuối tháng.', 'cuối tháng | period within | 2024-03-01..2024-03-31 | ?year,month'],
      ['Gặp mặt đầu tháng 4.', 'đầu tháng 4 | period within | 2024-04-01..2024-04-30 | ?year'],
      ['Ra đề tuần 2 tháng 4.', 'tuần 2 tháng 4 | period within | 2024-04-08..2024-04-14 | ?year'],
    ])('%s', (text, ...deadlines) => expect(read(text)).toEqual(deadlines));

    test.each([
      'Học ngày 2 buổi.',
      'Ôn luyện ngày 2, 3 tiết.',
      'Báo cáo theo mẫu ngày 1.250 lượt.',
      'Sinh hoạt tuần 2 buổi.',
      'Phát động tuần lễ đọc sách.',
    ])('not in “%s”', (text) => expect(read(text)).toEqual([]));

    test('without a heading they are in no month', () => {
      const lines = ['Nộp giáo án ngày 5 và 20.', 'Tuần 1: Ra quân.', 'Thi viết chữ đẹp (tuần 2).'].flatMap((text) => read(text, null));
      expect(lines).toEqual([]);
    });
  });

  test('in the plan of one month it is that month', () => {
    const may = { ...PLAN_2024, period: { start: '2024-05-01', end: '2024-05-31' } };
    expect(selectDeadlines('Nộp sổ sách trước ngày 20.', 'task', may, []).deadlines.map(line)).toEqual([
      'trước ngày 20 | date before | 2024-05-19 | ?year,month',
    ]);
  });
});

describe('a plan of several years', () => {
  const plan = { ...PLAN_2024, year: 2021, issueDate: '2021-03-01', period: { start: '2021-01-01', end: '2025-12-31' } };
  const ROWS: [text: string, ...deadlines: string[]][] = [
    ['Hoàn thành việc số hóa trong năm 2023.', 'trong năm 2023 | period within | 2023-01-01..2023-12-31'],
    ['Sơ kết vào năm 2023.', 'năm 2023 | period within | 2023-01-01..2023-12-31'],
    ['Năm 2022: Xây dựng hai mô hình điểm.', 'Năm 2022 | period within | 2022-01-01..2022-12-31'],
    ['Kinh phí năm 2022 do ngân sách huyện bảo đảm.'],
    ['Mục tiêu đến năm 2025 có 80% thôn đạt chuẩn.'],
  ];
  test.each(ROWS)('%s', (text, ...deadlines) => {
    expect(selectDeadlines(text, 'task', plan, []).deadlines.map(line)).toEqual(deadlines);
  });
});
