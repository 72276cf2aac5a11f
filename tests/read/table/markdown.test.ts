import { describe, expect, test } from 'vitest';
import { page, showTables } from './show-tables.ts';

const cases: [name: string, source: string, expected: string][] = [
  [
    'a pipe table with a rule under its head',
    page`
| STT | Nội dung | Đơn vị chủ trì | Thời gian |
|:---:|----------|:---------------|----------:|
| 1 | Dọn vệ sinh bờ kè | **Đoàn xã** | Tháng 3 |
| 2 | Trồng hoa ở ngõ 7 | Hội Phụ nữ | Tháng 4 |

Các đơn vị báo cáo kết quả.`,
    page`
[markdown 0-3 of 4]
STT ¦ Nội dung ¦ Đơn vị chủ trì ¦ Thời gian
1 ¦ Dọn vệ sinh bờ kè ¦ Đoàn xã ¦ Tháng 3
2 ¦ Trồng hoa ở ngõ 7 ¦ Hội Phụ nữ ¦ Tháng 4`,
  ],
  [
    'an escaped bar and breaks inside cells',
    page`
| Việc | Người làm |
|---|---|
| Sao lưu tệp a\|b | Ông Hà<br>Bà Lan<br/>Ông Tú |
| Gộp \|x\| và y | Cô Mận |`,
    page`
[markdown 0-3 of 3]
Việc ¦ Người làm
Sao lưu tệp a|b ¦ Ông Hà Bà Lan Ông Tú
Gộp |x| và y ¦ Cô Mận`,
  ],
  [
    'group rows, with the cells beside them empty or written together',
    page`
| Giờ | Việc | Người phụ trách |
|---|---|---|
| **Buổi sáng – ở sân đình** |||
| 7h30 | Đón khách | Tổ lễ tân |
| **Buổi chiều** | | |
| 14h | Thi nấu cơm | Bà Thoa |`,
    page`
[markdown 0-5 of 5]
Giờ ¦ Việc ¦ Người phụ trách
Buổi sáng – ở sân đình »3
7h30 ¦ Đón khách ¦ Tổ lễ tân
Buổi chiều »3
14h ¦ Thi nấu cơm ¦ Bà Thoa`,
  ],
  [
    'no outer bars',
    page`
Nội dung | Thời gian | Ghi chú
---|---|---
Khám mắt cho học sinh | 05/9 | tại trường
Phát kính | 20/9 |`,
    page`
[bars 0-3 of 3]
Nội dung ¦ Thời gian ¦ Ghi chú
Khám mắt cho học sinh ¦ 05/9 ¦ tại trường
Phát kính ¦ 20/9`,
  ],
  [
    'group rows numbered in another way',
    page`
| TT | Nội dung | Chủ trì |
|---|---|---|
| A | Việc thường xuyên | |
| 1 | Trực điện thoại | Tổ văn phòng |
| B | Việc đột xuất | |
| 2 | Chống bão | Đội xung kích |`,
    page`
[markdown 0-5 of 5]
TT ¦ Nội dung ¦ Chủ trì
A ¦ Việc thường xuyên »2
1 ¦ Trực điện thoại ¦ Tổ văn phòng
B ¦ Việc đột xuất »2
2 ¦ Chống bão ¦ Đội xung kích`,
  ],
  [
    'heads in two lines, the columns numbered under them',
    page`
| TT | Nhiệm vụ | Đơn vị thực hiện | | Thời hạn |
|---|---|---|---|---|
| | | Chủ trì | Phối hợp | |
| (1) | (2) | (3) | (4) | (5) |
| 1 | Lập danh sách hộ nuôi cá lồng | Tổ A | Tổ B | Quý I |`,
    page`
[markdown 0-4 of 4]
TT ¦ Nhiệm vụ ¦ Chủ trì ¦ Phối hợp ¦ Thời hạn
1 ¦ Lập danh sách hộ nuôi cá lồng ¦ Tổ A ¦ Tổ B ¦ Quý I`,
  ],
  [
    'a head that shares its words with two columns which say too little alone',
    page`
| Hạng mục | Kinh phí (triệu đồng) | |
|---|---|---|
| | Năm 2031 | Năm 2032 |
| Sửa mái nhà văn hóa | 40 | 25 |`,
    page`
[markdown 0-3 of 3]
Hạng mục ¦ Kinh phí (triệu đồng) Năm 2031 ¦ Kinh phí (triệu đồng) Năm 2032
Sửa mái nhà văn hóa ¦ 40 ¦ 25`,
  ],
  [
    'merged cells that a converter wrote again in every column',
    page`
| TT | Công việc | Đơn vị thực hiện | Đơn vị thực hiện |
|---|---|---|---|
| TT | Công việc | Chủ trì | Phối hợp |
| Đợt 1 | Đợt 1 | Đợt 1 | Đợt 1 |
| 1 | Đặt bẫy chuột | Thôn 2 | Thôn 3 |`,
    page`
[markdown 0-4 of 4]
TT ¦ Công việc ¦ Chủ trì ¦ Phối hợp
Đợt 1 »4
1 ¦ Đặt bẫy chuột ¦ Thôn 2 ¦ Thôn 3`,
  ],
  [
    'a head repeated on the next page',
    page`
| TT | Nội dung | Thời gian |
|---|---|---|
| 1 | Họp tổ | Tuần 1 |
| TT | Nội dung | Thời gian |
| 2 | Chấm thi | Tuần 2 |`,
    page`
[markdown 0-4 of 4]
TT ¦ Nội dung ¦ Thời gian
1 ¦ Họp tổ ¦ Tuần 1
2 ¦ Chấm thi ¦ Tuần 2`,
  ],
  [
    'two tables with nothing but a blank line between them',
    page`
| TT | Nội dung | Thời gian |
|---|---|---|
| 1 | Họp tổ | Tuần 1 |
| 2 | Chấm thi | Tuần 2 |

| Nội dung | Chủ trì |
|---|---|
| Kê bàn ghế | Lớp 9A |`,
    page`
[markdown 0-3 of 5]
TT ¦ Nội dung ¦ Thời gian
1 ¦ Họp tổ ¦ Tuần 1
2 ¦ Chấm thi ¦ Tuần 2
[markdown 3-5 of 5]
Nội dung ¦ Chủ trì
Kê bàn ghế ¦ Lớp 9A`,
  ],
  [
    'a row broken inside a cell',
    page`
| TT | Nội dung | Thời gian |
|---|---|---|
| 1 | Rà soát sổ hộ tịch
của ba thôn vùng trên | Tháng 6 |
| 2 | Nhập dữ liệu | Tháng 7 |`,
    page`
[markdown 0-4 of 4]
TT ¦ Nội dung ¦ Thời gian
1 ¦ Rà soát sổ hộ tịch của ba thôn vùng trên ¦ Tháng 6
2 ¦ Nhập dữ liệu ¦ Tháng 7`,
  ],
  [
    'no rule at all, and an empty head row that was dropped',
    page`
| | | |
| Thời gian | Nội dung | Đơn vị thực hiện |
| Chủ nhật, ngày 4/5/2031 | | |
| 5h30 | Chạy quanh hồ | Câu lạc bộ Bình Minh |`,
    page`
[markdown 0-3 of 3]
Thời gian ¦ Nội dung ¦ Đơn vị thực hiện
Chủ nhật, ngày 4/5/2031 »3
5h30 ¦ Chạy quanh hồ ¦ Câu lạc bộ Bình Minh`,
  ],
];

describe('pipe tables', () => {
  test.each(cases)('%s', (_, source, expected) => {
    expect(showTables(source)).toBe(expected);
  });
});
