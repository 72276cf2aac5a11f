import { describe, expect, test } from 'vitest';
import { selectDeadlines, type TimeContext } from '../../../src/recognize/time/index.ts';
import { draftLine, line, PLAN_2024 } from './notation.ts';

/** What stands in a column, by its head. */
describe('under a head that says when something begins', () => {
  test.each([
    ['Thời gian bắt đầu', 'Quý III/2024', 'date from', null],
    ['Bắt đầu', 'Tháng 3', 'date from', null],
    ['Thời gian kết thúc', 'Quý III/2024', 'period within', '2024-09-30'],
    ['Thời gian', 'Quý III/2024', 'period within', '2024-09-30'],
    ['Bắt đầu và kết thúc', 'Tháng 3', 'period within', '2024-03-31'],
    ['Thời gian bắt đầu', 'trước ngày 15/3', 'date before', '2024-03-14'],
  ])('%s: %s', (column, text, kind, due) => {
    const [deadline] = selectDeadlines(text, 'time-cell', { ...PLAN_2024, column }, []).deadlines;
    expect([`${deadline?.kind} ${deadline?.bound}`, deadline?.due ?? null]).toEqual([kind, due]);
  });
});

/** The value of a time label, then its deadlines. */
const LABELS: [text: string, ...deadlines: string[]][] = [
  ['Thường xuyên.', 'Thường xuyên | ongoing'],
  // When it is, and not what its length is counted from.
  [
    '01 buổi, từ 7h30 đến 11h30 ngày 27/3/2024',
    '01 buổi | relative within',
    'từ 7h30 đến 11h30 ngày 27/3/2024 | date on | 07:30 | 2024-03-27',
  ],
  // Days that are still to be filled in
  ['Từ ngày .../.../2024 đến ngày .../.../2024.'],
  ['Tuần 1/12/2024', 'Tuần 1/12/2024 | period within | 2024-12-01..2024-12-07'],
  ['Tuần 1, 5/12/2024', '5/12/2024 | date on | 2024-12-05'],
  ['12/2024', '12/2024 | period within | 2024-12-01..2024-12-31'],
  ['Thường xuyên, liên tục trong năm 2024', 'Thường xuyên, liên tục trong năm 2024 | ongoing'],
  ['Thường xuyên; báo cáo trước ngày 15/12', 'Thường xuyên | ongoing', 'trước ngày 15/12 | date before | 2024-12-14 | ?year'],
  ['Quý I và thường xuyên', 'Quý I | period within | 2024-01-01..2024-03-31 | ?year', 'thường xuyên | ongoing'],
  [
    'Trong 02 tuần, từ 12/3 đến 23/3/2024',
    'Trong 02 tuần | relative within',
    'từ 12/3 đến 23/3/2024 | period within | 2024-03-12..2024-03-23',
  ],
  ['05 ngày, từ 09/12/2024', '05 ngày, từ 09/12/2024 | period within | 2024-12-09..2024-12-13'],
  ['10 ngày kể từ ngày 01/3/2024', '10 ngày kể từ ngày 01/3/2024 | relative within | 2024-03-11'],
  // Months and quarters by their initials; T2 to T7 alone may be days of the week.
  ['T6, T12', 'T6 | period within | 2024-06-01..2024-06-30 | ?year', 'T12 | period within | 2024-12-01..2024-12-31 | ?year'],
  ['T3-T5/2024', 'T3-T5/2024 | period within | 2024-03-01..2024-05-31'],
  ['Đợt 1 tháng 5/2024', 'tháng 5/2024 | period within | 2024-05-01..2024-05-31'],
  ['1 tháng 5/2024', '1 tháng 5/2024 | date on | 2024-05-01'],
  ['6T đầu năm', '6T đầu năm | period within | 2024-01-01..2024-06-30 | ?year'],
  // A count and “lần” name no month.
  ['3 tháng 1 lần', '3 tháng 1 lần | recurring | FREQ=MONTHLY;INTERVAL=3'],
  ['3 tháng 1', '3 tháng 1 | date on | 2024-01-03 | ?year'],
  ['Các quý trong năm', 'Các quý trong năm | recurring | FREQ=MONTHLY;INTERVAL=3'],
  // Days of a list, the last of which alone would be a share.
  ['Ngày 5, 6, 7/8', 'Ngày 5, 6, 7/8 | period on | 2024-08-05..2024-08-07 | ?year'],
  ['ngày 5 và 6/8', 'ngày 5 và 6/8 | period on | 2024-08-05..2024-08-06 | ?year'],
  // Hours with their day.
  ['8h-10h 15/9', '8h-10h 15/9 | date on | 08:00 | 2024-09-15 | ?year'],
  ['15/9, 14h', '15/9, 14h | date on | 14:00 | 2024-09-15 | ?year'],
  ['Chiều ngày 05/3 (14 giờ)', 'Chiều ngày 05/3 (14 giờ) | date on | 14:00 | 2024-03-05 | ?year'],
  ['Ngày 05/3 (14 suất)', 'Ngày 05/3 | date on | 2024-03-05 | ?year'],
  ['05/3 – hết 20/3', '05/3 – hết 20/3 | period within | 2024-03-05..2024-03-20 | ?year'],
  ['Dịp lễ 30/4 - 01/5', '30/4 - 01/5 | period within | 2024-04-30..2024-05-01 | ?year'],
  // Feasts, terms of a school year and numbers that nobody can place are kept as written.
  ['Rằm tháng Bảy', 'Rằm tháng Bảy | relative'],
  ['Học kỳ II năm học 2023-2024', 'Học kỳ II năm học 2023-2024 | relative'],
  ['Đầu năm học 2024-2025', 'Đầu năm học 2024-2025 | relative'],
  ['Năm học 2024-2025', 'Năm học 2024-2025 | period within | 2024-09..2025-05'],
  ['15-9', '15-9 | date on | 2024-09-15 | ?year'],
  ['I/2024', 'I/2024 | relative'],
  // What is done or counted says no time.
  ['Đã hoàn thành'],
  ['12'],
  [
    'Từ T2 đến T11; báo cáo trước 15/12',
    'Từ T2 đến T11 | period within | 2024-02-01..2024-11-30 | ?year',
    'trước 15/12 | date before | 2024-12-14 | ?year',
  ],
  ['Đợt 1: T4; đợt 2: T9', 'T4 | period within | 2024-04-01..2024-04-30 | ?year', 'T9 | period within | 2024-09-01..2024-09-30 | ?year'],
  ['Q2', 'Q2 | period within | 2024-04-01..2024-06-30 | ?year'],
  ['Q.II, Q.IV', 'Q.II | period within | 2024-04-01..2024-06-30 | ?year', 'Q.IV | period within | 2024-10-01..2024-12-31 | ?year'],
  ['T4', 'T4 | relative'],
  ['Sáng T2, T4 hằng tuần', 'hằng tuần | recurring | FREQ=WEEKLY'],
  ['TT08, QĐ1', 'TT08, QĐ1 | relative'],
  // A season has no days, whatever its year.
  ['Hè 2024', 'Hè 2024 | relative'],
  ['Mùa khô năm 2024.', 'Mùa khô năm 2024 | relative'],
  ['Năm 2024.', 'Năm 2024 | period within | 2024-01-01..2024-12-31'],
  // As scans have it.
  ['từ tháng 10 đên tháng 12/2024', 'từ tháng 10 đên tháng 12/2024 | period within | 2024-10-01..2024-12-31'],
  ['Tháng 9/2024, theo lịch của xã.', 'Tháng 9/2024 | period within | 2024-09-01..2024-09-30'],
  ['Tháng 9/2024; theo lịch của xã.', 'Tháng 9/2024 | period within | 2024-09-01..2024-09-30', 'theo lịch của xã | relative'],
  // The number of a week is no day.
  ['Tuần 9 - đầu tháng 11/2024', 'đầu tháng 11/2024 | period within | 2024-11-01..2024-11-30'],
  ['9 - 11/11/2024', '9 - 11/11/2024 | period within | 2024-11-09..2024-11-11'],
  ['Hằng năm', 'Hằng năm | recurring | FREQ=YEARLY'],
  ['Hằng năm, trước ngày 30/11', 'trước ngày 30/11 | recurring before | 2024-11-29 | FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=29 | ?year'],
  [
    'Hằng năm; năm 2024 trước ngày 30/11/2024',
    'Hằng năm | recurring | FREQ=YEARLY',
    'năm 2024 | period within | 2024-01-01..2024-12-31',
    'trước ngày 30/11/2024 | date before | 2024-11-29',
  ],
  ['3 tháng một lần', '3 tháng một lần | recurring | FREQ=MONTHLY;INTERVAL=3'],
  ['Ngày 3 tháng Một', 'Ngày 3 tháng Một | date on | 2024-01-03 | ?year'],
  ['Định kỳ hằng quý', 'Định kỳ hằng quý | recurring | FREQ=MONTHLY;INTERVAL=3'],
  [
    'Hằng tháng, quý, năm',
    'Hằng tháng | recurring | FREQ=MONTHLY',
    'quý | recurring | FREQ=MONTHLY;INTERVAL=3',
    'năm | recurring | FREQ=YEARLY',
  ],
  ['6 tháng, năm', '6 tháng | recurring | FREQ=MONTHLY;INTERVAL=6', 'năm | recurring | FREQ=YEARLY'],
  ['6 tháng', '6 tháng | recurring | FREQ=MONTHLY;INTERVAL=6'],
  ['Năm', 'Năm | recurring | FREQ=YEARLY'],
  ['Theo quý', 'quý | recurring | FREQ=MONTHLY;INTERVAL=3'],
  ['Trong năm', 'Trong năm | period within | 2024-01-01..2024-12-31 | ?year'],
  ['Trong năm 2024', 'Trong năm 2024 | period within | 2024-01-01..2024-12-31'],
  ['Cả năm 2025', 'năm 2025 | period within | 2025-01-01..2025-12-31'],
  [
    '6 tháng đầu năm: từ 15/6 - 30/6; 6 tháng cuối năm: 01/11 → 20/11',
    'từ 15/6 - 30/6 | period within | 2024-06-15..2024-06-30 | ?year',
    '01/11 → 20/11 | period within | 2024-11-01..2024-11-20 | ?year',
  ],
  ['Quý I: trước 15/3', 'trước 15/3 | date before | 2024-03-14 | ?year'],
  ['Cuối năm', 'Cuối năm | period within | 2024-01-01..2024-12-31 | ?year'],
  ['Đầu năm 2025', 'Đầu năm 2025 | period within | 2025-01-01..2025-12-31'],
  ['2024', '2024 | period within | 2024-01-01..2024-12-31'],
  ['2024 - 2026', '2024 - 2026 | period within | 2024-01-01..2026-12-31'],
  ['Giai đoạn 2024-2026', 'Giai đoạn 2024-2026 | period within | 2024-01-01..2026-12-31'],
  ['Năm 2024 và các năm tiếp theo', 'Năm 2024 và các năm tiếp theo | period from | 2024-01-01..'],
  ['Quý II/2024', 'Quý II/2024 | period within | 2024-04-01..2024-06-30'],
  ['QII/2024', 'QII/2024 | period within | 2024-04-01..2024-06-30'],
  ['Quý I, IV', 'Quý I | period within | 2024-01-01..2024-03-31 | ?year', 'IV | period within | 2024-10-01..2024-12-31 | ?year'],
  ['Tháng 6', 'Tháng 6 | period within | 2024-06-01..2024-06-30 | ?year'],
  ['06/2024', '06/2024 | period within | 2024-06-01..2024-06-30'],
  ['T6/2024', 'T6/2024 | period within | 2024-06-01..2024-06-30'],
  ['Tháng 4, 6', 'Tháng 4 | period within | 2024-04-01..2024-04-30 | ?year', '6 | period within | 2024-06-01..2024-06-30 | ?year'],
  ['Tháng 3 - tháng 5', 'Tháng 3 - tháng 5 | period within | 2024-03-01..2024-05-31 | ?year'],
  ['30/6', '30/6 | date on | 2024-06-30 | ?year'],
  ['30/6/2024', '30/6/2024 | date on | 2024-06-30'],
  ['31/6', '31/6 | date on | ?year | impossible'],
  ['20, 21/5', '20, 21/5 | period on | 2024-05-20..2024-05-21 | ?year'],
  ['Trước 30/6/2024', 'Trước 30/6/2024 | date before | 2024-06-29'],
  ['Chậm nhất 30/11', 'Chậm nhất 30/11 | date by | 2024-11-30 | ?year'],
  ['Hoàn thành trong tháng 6/2024', 'trong tháng 6/2024 | period within | 2024-06-01..2024-06-30'],
  ['Xong trước 15/3', 'trước 15/3 | date before | 2024-03-14 | ?year'],
  ['Dự kiến tháng 8/2024', 'tháng 8/2024 | period within | 2024-08-01..2024-08-31'],
  ['Từ ngày 02/6/2024', 'Từ ngày 02/6/2024 | date from | 2024-06-02..'],
  ['Từ 15/3 đến 30/4/2024', 'Từ 15/3 đến 30/4/2024 | period within | 2024-03-15..2024-04-30'],
  ['Đến hết năm 2024', 'Đến hết năm 2024 | date by | 2024-12-31'],
  ['13h30’ ngày 24/4/2024 (Thứ Tư)', '13h30’ ngày 24/4/2024 | date on | 13:30 | 2024-04-24'],
  ['7h00 - 7h15', '7h00 - 7h15 | date on | 07:00'],
  ['Ngày 15/5/2024: sáng từ 7h30, chiều từ 13h30', 'Ngày 15/5/2024 | date on | 2024-05-15'],
  [
    '03 ngày: 17, 18 và 19 tháng 7 năm 2024',
    '03 ngày | relative within',
    '17, 18 và 19 tháng 7 năm 2024 | period on | 2024-07-17..2024-07-19',
  ],
  ['01 ngày, dự kiến ngày 12/6/2024', '01 ngày | relative within', 'ngày 12/6/2024 | date on | 2024-06-12'],
  ['02 ngày', '02 ngày | relative within'],
  ['1/2 ngày', '1/2 ngày | relative within'],
  [
    'khoảng 03 ngày làm việc/01 trường, tính từ ngày công bố lịch; kèm theo lịch',
    'khoảng 03 ngày làm việc/01 trường, tính từ ngày công bố lịch | relative within',
  ],
  [
    'Trong vòng 10 ngày kể từ ngày ban hành Kế hoạch này',
    'Trong vòng 10 ngày kể từ ngày ban hành Kế hoạch này | relative within | 2024-03-01',
  ],
  ['12 tháng', '12 tháng | relative within'],
  ['Theo lịch tiếp dân của Chủ tịch', 'Theo lịch tiếp dân của Chủ tịch | relative'],
  ['Theo kế hoạch của UBND tỉnh năm 2024', 'Theo kế hoạch của UBND tỉnh năm 2024 | relative'],
  ['Sau khi được phê duyệt', 'Sau khi được phê duyệt | relative'],
  [
    'Sau khi được phê duyệt, hoàn thành trước ngày 30/6/2024',
    'Sau khi được phê duyệt | relative',
    'trước ngày 30/6/2024 | date before | 2024-06-29',
  ],
  ['Ngay sau khi Kế hoạch được ban hành', 'Ngay sau khi Kế hoạch được ban hành | relative'],
  ['Trong quá trình triển khai', 'Trong quá trình triển khai | relative'],
  ['Thực hiện cùng thời gian rà soát nhân khẩu năm 2024 (theo Công văn)', 'cùng thời gian rà soát nhân khẩu năm 2024 | relative'],
  ['Khi có yêu cầu', 'Khi có yêu cầu | relative'],
  ['Trước Tết Nguyên đán', 'Trước Tết Nguyên đán | relative'],
  ['Trong năm học', 'Trong năm học | relative'],
  ['Năm học 2024 - 2025', 'Năm học 2024 - 2025 | period within | 2024-09..2025-05'],
  ['Cuối học kỳ I và cuối năm học', 'Cuối học kỳ I | recurring | FREQ=YEARLY', 'cuối năm học | recurring | FREQ=YEARLY'],
  ['Thứ Sáu hằng tuần', 'Thứ Sáu hằng tuần | recurring | FREQ=WEEKLY;BYDAY=FR'],
  ['Vào ngày 05 hằng tháng', 'ngày 05 hằng tháng | recurring on | FREQ=MONTHLY;BYMONTHDAY=5'],
  ['Tháng 11 hằng năm', 'Tháng 11 hằng năm | recurring | FREQ=YEARLY;BYMONTH=11'],
  ['Định kỳ'],
  ['Đột xuất'],
  ['-'],
  [''],
  ['24/7'],
  ['Sáng', 'Sáng | relative'],
  [
    'Trước ngày 20 hằng tháng; riêng tháng 12 trước ngày 10/12',
    'Trước ngày 20 hằng tháng | recurring before | FREQ=MONTHLY;BYMONTHDAY=19',
    'tháng 12 | period within | 2024-12-01..2024-12-31 | ?year',
    'trước ngày 10/12 | date before | 2024-12-09 | ?year',
  ],
  [
    'Tháng 3 (đợt 1), tháng 9 (đợt 2)',
    'Tháng 3 | period within | 2024-03-01..2024-03-31 | ?year',
    'tháng 9 | period within | 2024-09-01..2024-09-30 | ?year',
  ],
  ['Từ tháng 01 đến tháng 12 năm 2024', 'Từ tháng 01 đến tháng 12 năm 2024 | period within | 2024-01-01..2024-12-31'],
  ['Quý III năm 2024', 'Quý III năm 2024 | period within | 2024-07-01..2024-09-30'],
  ['Tháng 6 và tháng 12 hằng năm', 'Tháng 6 và tháng 12 hằng năm | recurring | FREQ=YEARLY;BYMONTH=6,12'],
  [
    'Trước ngày 15/6 (6 tháng); trước ngày 15/12 (năm)',
    'Trước ngày 15/6 | date before | 2024-06-14 | ?year',
    'trước ngày 15/12 | date before | 2024-12-14 | ?year',
  ],
  ['Sau kỳ họp HĐND', 'Sau kỳ họp HĐND | relative'],
  ['Tháng 7 - 8/2024', 'Tháng 7 - 8/2024 | period within | 2024-07-01..2024-08-31'],
  ['Học kỳ I', 'Học kỳ I | relative'],
  ['8 giờ 00, ngày 20/5/2024', '8 giờ 00, ngày 20/5/2024 | date on | 08:00 | 2024-05-20'],
  [
    'Ngày 05 và 06 tháng 6 năm 2024 (02 ngày)',
    'Ngày 05 và 06 tháng 6 năm 2024 | period on | 2024-06-05..2024-06-06',
    '02 ngày | relative within',
  ],
];

describe('labelled time lines', () => {
  test.each(LABELS)('%s', (text, ...deadlines) => {
    expect(selectDeadlines(text, 'time-label', PLAN_2024, []).deadlines.map(draftLine)).toEqual(deadlines);
  });
});

const CELLS: [text: string, context: Partial<TimeContext>, deadline: string][] = [
  ['30/6/2024', { label: 'Thời hạn hoàn thành' }, '30/6/2024 | date by | 2024-06-30'],
  ['30/6/2024', { label: 'Hoàn thành trước' }, '30/6/2024 | date before | 2024-06-29'],
  ['30/6/2024', { label: 'Thời gian thực hiện' }, '30/6/2024 | date on | 2024-06-30'],
  ['7h00 - 7h15', { headingDate: '2024-08-26' }, '7h00 - 7h15 | date on | 07:00 | 2024-08-26 | ?date'],
  ['Trước ngày 20', { headingDate: '2024-05' }, 'Trước ngày 20 | date before | 2024-05-19 | ?year,month'],
  ['Trước ngày 31', { headingDate: '2024-06' }, 'Trước ngày 31 | date before | ?year,month | impossible'],
  ['Trong năm', { year: null, period: null }, 'Trong năm | period within'],
  ['15/3', { year: null, period: null }, '15/3 | date on'],
  ['09 - 10/2024', {}, '09 - 10/2024 | period within | 2024-09-01..2024-10-31'],
  ['3 đến 5/2024', {}, '3 đến 5/2024 | period within | 2024-03-01..2024-05-31'],
  ['Tháng 9+10/2024', {}, 'Tháng 9+10/2024 | period within | 2024-09-01..2024-10-31'],
  ['09 - 10/12/2024', {}, '09 - 10/12/2024 | period within | 2024-12-09..2024-12-10'],
  ['Ngày 09 - 10/2024', {}, 'Ngày 09 - 10/2024 | period within | 2024-10-09..2024-10-31'],
  ['13 - 10/2024', {}, '13 - 10/2024 | period within | 2024-10-13..2024-10-31'],
];

describe('cells that the column head or the heading above completes', () => {
  test.each(CELLS)('%s %j', (text, context, deadline) => {
    expect(selectDeadlines(text, 'time-cell', { ...PLAN_2024, ...context }, []).deadlines.map(line)).toEqual([deadline]);
  });
});
