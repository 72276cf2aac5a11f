import { describe, expect, test } from 'vitest';
import { page, showTables } from './show-tables.ts';

const cases: [name: string, source: string, expected: string][] = [
  [
    'cells over several lines, told by what goes on in lower case or had no room',
    page`
|Thời gian         |Nơi kiểm tra                |Người đi       |
|Ngày 05/3/2012    |Trạm bơm số 2 và hệ thống   |Ông Khoan      |
|                  |kênh tưới                   |               |
|Ngày 06/3/2012    |Hồ Khe Nhạn                 |Bà Thắm        |
|Ngày 07/3/2012 và |Đập tràn                    |Ông Khoan, bà  |
|ngày 08/3/2012    |                            |Thắm           |`,
    page`
[bars 0-6 of 6]
Thời gian ¦ Nơi kiểm tra ¦ Người đi
Ngày 05/3/2012 ¦ Trạm bơm số 2 và hệ thống kênh tưới ¦ Ông Khoan
Ngày 06/3/2012 ¦ Hồ Khe Nhạn ¦ Bà Thắm
Ngày 07/3/2012 và ngày 08/3/2012 ¦ Đập tràn ¦ Ông Khoan, bà Thắm`,
  ],
  [
    'a head over two columns',
    page`
|Buổi học     |Lớp dự học                          |
|             |Sáng             |Chiều             |
|Thứ Hai      |Lớp A            |Lớp C             |
|Thứ Ba       |Lớp B            |Lớp D             |`,
    page`
[bars 0-4 of 4]
Buổi học ¦ Lớp dự học Sáng ¦ Lớp dự học Chiều
Thứ Hai ¦ Lớp A ¦ Lớp C
Thứ Ba ¦ Lớp B ¦ Lớp D`,
  ],
  [
    'an ordinal begins each row',
    page`
|TT |Nội dung            |Đơn vị thực hiện    |
|1  |Thay bóng đèn đường |Hợp tác xã Điện     |
|   |Kéo dây mới         |Thôn 4              |
|2  |Sơn cột             |Thôn 5              |`,
    page`
[bars 0-4 of 4]
TT ¦ Nội dung ¦ Đơn vị thực hiện
1 ¦ Thay bóng đèn đường Kéo dây mới ¦ Hợp tác xã Điện Thôn 4
2 ¦ Sơn cột ¦ Thôn 5`,
  ],
  [
    'rules between the rows',
    page`
+-----+----------------------+-------------+
| TT  | Nội dung             | Thời gian   |
+=====+======================+=============+
| 1   | Kiểm kê sách trong   | Tháng 5     |
|     | thư viện             |             |
+-----+----------------------+-------------+
| 2   | Đóng lại bìa         | Tháng 6 và  |
|     |                      | tháng 7     |
+-----+----------------------+-------------+`,
    page`
[bars 0-5 of 5]
TT ¦ Nội dung ¦ Thời gian
1 ¦ Kiểm kê sách trong thư viện ¦ Tháng 5
2 ¦ Đóng lại bìa ¦ Tháng 6 và tháng 7`,
  ],
  [
    'a row across the table',
    page`
|STT|Việc                |Ai làm         |
|I. Phần lễ                              |
|1  |Chào cờ             |Đội nghi thức  |
|II. Phần hội                            |
|2  |Kéo co              |Các chi đoàn   |`,
    page`
[bars 0-5 of 5]
STT ¦ Việc ¦ Ai làm
I. Phần lễ »3
1 ¦ Chào cờ ¦ Đội nghi thức
II. Phần hội »3
2 ¦ Kéo co ¦ Các chi đoàn`,
  ],
];

describe('framed tables of old converters', () => {
  test.each(cases)('%s', (_, source, expected) => {
    expect(showTables(source)).toBe(expected);
  });
});
