import { describe, expect, test } from 'vitest';
import { selectDeadlines } from '../../../src/recognize/time/index.ts';
import { draftLine, PLAN_2024 } from './notation.ts';

const inTask = (text: string) => selectDeadlines(text, 'task', PLAN_2024, []).deadlines.map(draftLine);
const inCell = (text: string) => selectDeadlines(text, 'time-cell', PLAN_2024, []).deadlines.map(draftLine);

describe('some days at the edge of a month', () => {
  test.each([
    ['Các xóm nộp danh sách trong 10 ngày đầu tháng 6.', 'trong 10 ngày đầu tháng 6 | period within | 2024-06-01..2024-06-10 | ?year'],
    ['Rà soát trong 05 ngày cuối tháng 4/2024.', 'trong 05 ngày cuối tháng 4/2024 | period within | 2024-04-26..2024-04-30'],
    ['Nộp phiếu trong 5 ngày cuối tháng 02.', 'trong 5 ngày cuối tháng 02 | period within | 2024-02-25..2024-02-29 | ?year'],
    ['Tổng vệ sinh trong 2 tuần cuối tháng 6.', 'trong 2 tuần cuối tháng 6 | period within | 2024-06-17..2024-06-30 | ?year'],
    ['Báo cáo trong 3 ngày đầu tháng sau.', 'trong 3 ngày đầu tháng sau | recurring within | FREQ=MONTHLY;BYMONTHDAY=3'],
    ['Nộp số liệu trong 5 ngày đầu tháng.', 'trong 5 ngày đầu tháng | recurring within | FREQ=MONTHLY;BYMONTHDAY=5'],
    ['Báo cáo vào 03 ngày cuối mỗi tháng.', '03 ngày cuối mỗi tháng | recurring within | FREQ=MONTHLY;BYMONTHDAY=-1'],
    [
      'Báo cáo trong 05 ngày làm việc đầu tiên của quý.',
      'trong 05 ngày làm việc đầu tiên của quý | recurring within | FREQ=MONTHLY;BYMONTH=1,4,7,10;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=5',
    ],
  ])('%s', (text, expected) => expect(inTask(text)).toEqual([expected]));

  test.each(['Đối chiếu số liệu trong 3 ngày đầu mỗi tháng.', 'Chốt số liệu ngày 25 hằng tháng.'])(
    '“%s” may say which data: reported',
    (text) => {
      const { deadlines, unread } = selectDeadlines(text, 'task', PLAN_2024, []);
      expect([deadlines, unread.length]).toEqual([[], 1]);
    },
  );

  test('under the heading of a month they are its own', () => {
    const [deadline] = selectDeadlines('Họp tổ trong 5 ngày cuối tháng.', 'task', { ...PLAN_2024, headingDate: '2024-05' }, []).deadlines;
    expect([deadline?.text, deadline?.startDate, deadline?.due]).toEqual(['trong 5 ngày cuối tháng', '2024-05-27', '2024-05-31']);
  });

  test.each(['Ba ngày đầu, các tổ tập văn nghệ.', 'Nghỉ 05 ngày cuối khóa học.', 'Trong 40 ngày đầu tháng 6 có mưa lớn.'])(
    'none in “%s”',
    (text) => expect(inTask(text).filter((line) => line.includes('ngày'))).toEqual([]),
  );
});

describe('the first or last day of every month, quarter or week', () => {
  test.each([
    [
      'Gửi báo cáo chậm nhất ngày làm việc đầu tiên của tháng.',
      'chậm nhất ngày làm việc đầu tiên của tháng | recurring by | FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1',
    ],
    ['Nộp số liệu vào ngày đầu tháng.', 'ngày đầu tháng | recurring on | FREQ=MONTHLY;BYMONTHDAY=1'],
    ['Gửi số liệu vào ngày cuối tháng về Văn phòng.', 'ngày cuối tháng | recurring on | FREQ=MONTHLY;BYMONTHDAY=-1 | to Văn phòng'],
    ['Họp tổ ngày đầu tuần.', 'ngày đầu tuần | recurring | FREQ=WEEKLY;BYDAY=MO'],
    ['Chốt sổ lúc 17 giờ ngày cuối tháng, báo cáo kế toán.', '17 giờ ngày cuối tháng | recurring on | 17:00 | FREQ=MONTHLY;BYMONTHDAY=-1'],
    [
      'Gửi báo cáo trước ngày làm việc cuối cùng của quý.',
      'trước ngày làm việc cuối cùng của quý | recurring before | FREQ=MONTHLY;BYMONTH=3,6,9,12;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2',
    ],
    [
      'Gửi báo cáo trước ngày đầu tiên của quý.',
      'trước ngày đầu tiên của quý | recurring before | FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1',
    ],
    [
      'Gửi báo cáo trước ngày làm việc đầu tiên của tuần.',
      'trước ngày làm việc đầu tiên của tuần | recurring before | FREQ=WEEKLY;BYDAY=FR',
    ],
    ['Gửi báo cáo trước ngày cuối cùng của tuần.', 'trước ngày cuối cùng của tuần | recurring before | FREQ=WEEKLY;BYDAY=SA'],
    [
      'Gửi sổ trước 15 giờ ngày làm việc cuối cùng của tháng.',
      'trước 15 giờ ngày làm việc cuối cùng của tháng | recurring before | 15:00 | FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
    ],
    ['Họp vào ngày làm việc cuối cùng của tuần.', 'ngày làm việc cuối cùng của tuần | recurring on | FREQ=WEEKLY;BYDAY=FR'],
    ['Họp vào ngày đầu tiên của mỗi quý.', 'ngày đầu tiên của mỗi quý | recurring on | FREQ=MONTHLY;BYMONTH=1,4,7,10;BYMONTHDAY=1'],
    ['Nộp sổ trước 10 giờ sáng thứ Hai đầu tuần.', 'trước 10 giờ sáng thứ Hai đầu tuần | recurring before | 10:00 | FREQ=WEEKLY;BYDAY=MO'],
    ['Sinh hoạt chi bộ từ mùng 3 đến mùng 5 hằng tháng.', 'từ mùng 3 đến mùng 5 hằng tháng | recurring within | FREQ=MONTHLY;BYMONTHDAY=5'],
    ['Báo cáo vào tuần cuối của tháng.', 'vào tuần cuối của tháng | recurring | FREQ=MONTHLY;BYMONTHDAY=-1'],
    ['Giao ban vào tuần đầu tiên của quý.', 'vào tuần đầu tiên của quý | recurring | FREQ=MONTHLY;INTERVAL=3'],
    ['Họp tổ vào cuối các quý.', 'vào cuối các quý | recurring | FREQ=MONTHLY;INTERVAL=3'],
  ])('%s', (text, expected) => expect(inTask(text)).toEqual([expected]));

  test.each(['Trong những ngày đầu ra quân, các tổ họp nhanh.', 'Ngày đầu năm học mới, học sinh dự lễ.'])('none in “%s”', (text) =>
    expect(inTask(text)).toEqual([]),
  );
});

describe('sessions counted by the month', () => {
  test.each([
    [
      'Tiếp công dân định kỳ 02 ngày/tháng (ngày 01 và ngày 15).',
      'định kỳ 02 ngày/tháng (ngày 01 và ngày 15) | recurring on | FREQ=MONTHLY;BYMONTHDAY=1,15',
    ],
    ['Họp 04 cuộc/năm.', '04 cuộc/năm | recurring | FREQ=MONTHLY;INTERVAL=3'],
    ['Họp 02 lần/tháng (ngày 05 và ngày 20).', '02 lần/tháng (ngày 05 và ngày 20) | recurring on | FREQ=MONTHLY;BYMONTHDAY=5,20'],
  ])('%s', (text, expected) => expect(inTask(text)).toEqual([expected]));

  test.each(['Tập huấn 03 ngày/lớp.', 'Hỗ trợ tiền ăn 02 ngày/người.'])('none in “%s”', (text) => expect(inTask(text)).toEqual([]));
});

describe('edges of months and quarters at which a result is handed in', () => {
  test('“vào” says when, whatever is measured', () => {
    expect(inTask('Tổng hợp kết quả, báo cáo Ủy ban nhân dân xã vào cuối quý II và cuối quý IV.')).toEqual([
      'cuối quý II | period within | 2024-04-01..2024-06-30 | ?year | to Ủy ban nhân dân xã',
      'cuối quý IV | period within | 2024-10-01..2024-12-31 | ?year | to Ủy ban nhân dân xã',
    ]);
  });
  test('without it the report tells of them', () => expect(inTask('Tổng hợp kết quả cuối quý II để so sánh.')).toEqual([]));
});

describe('weeks of one month', () => {
  test.each([
    ['Tuần 2, 3 tháng 9', 'Tuần 2, 3 tháng 9 | period within | 2024-09-08..2024-09-21 | ?year'],
    ['Tuần 2-3 tháng 9/2024', 'Tuần 2-3 tháng 9/2024 | period within | 2024-09-08..2024-09-21'],
    ['Từ tuần 1 đến tuần 3 tháng 9', 'Từ tuần 1 đến tuần 3 tháng 9 | period within | 2024-09-01..2024-09-21 | ?year'],
  ])('%s', (text, expected) => expect(inCell(text)).toEqual([expected]));

  test('weeks that lie apart are two', () => {
    expect(inCell('Tuần 1 và tuần 3 tháng 9')).toEqual([
      'Tuần 1 | period within | 2024-09-01..2024-09-07 | ?year',
      'tuần 3 tháng 9 | period within | 2024-09-15..2024-09-21 | ?year',
    ]);
  });
  test.each(['Tuần 5-8', 'Tuần 3/10', 'Tuần 2, tuần 3'])('“%s” has no month: kept as written', (text) =>
    expect(inCell(text)).toEqual([`${text} | relative`]),
  );
});

describe('a week of every month, due on its last day', () => {
  test.each([
    ['Nộp báo cáo vào tuần thứ ba của tháng.', 'tuần thứ ba của tháng | recurring within | FREQ=MONTHLY;BYMONTHDAY=21'],
    ['Họp tổ vào tuần thứ 2 hằng tháng.', 'tuần thứ 2 hằng tháng | recurring within | FREQ=MONTHLY;BYMONTHDAY=14'],
    ['Báo cáo tuần 4 mỗi tháng về Đảng ủy xã.', 'tuần 4 mỗi tháng | recurring within | FREQ=MONTHLY;BYMONTHDAY=28 | to Đảng ủy xã'],
  ])('%s', (text, expected) => expect(inTask(text)).toEqual([expected]));

  test.each([
    ['Họp tổ vào tuần 3 tháng 10.', 'tuần 3 tháng 10 | period within | 2024-10-15..2024-10-21 | ?year'],
    ['Họp tổ vào tuần đầu của tháng.', 'vào tuần đầu của tháng | recurring | FREQ=MONTHLY'],
    ['Họp tổ thứ 3 hằng tháng.', 'hằng tháng | recurring | FREQ=MONTHLY'],
  ])('but not in “%s”', (text, expected) => expect(inTask(text)).toEqual([expected]));
});
