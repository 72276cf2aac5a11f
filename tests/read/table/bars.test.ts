import { describe, expect, test } from 'vitest';
import { page, showTables } from './show-tables.ts';

const cases: [name: string, source: string, expected: string][] = [
  [
    'a line a row',
    page`
Chương trình cụ thể:
Thời gian | Nội dung | Người phụ trách
7h00 - 7h30 | Đón đại biểu | Cô Nhàn
7h30 - 8h00 | Văn nghệ | Đội văn nghệ thôn Hạ
III. KINH PHÍ`,
    page`
[bars 1-4 of 5]
Thời gian ¦ Nội dung ¦ Người phụ trách
7h00 - 7h30 ¦ Đón đại biểu ¦ Cô Nhàn
7h30 - 8h00 ¦ Văn nghệ ¦ Đội văn nghệ thôn Hạ`,
  ],
  [
    'rows of several paragraphs, a line each, and lines across the table',
    page`
Thời gian | Nội dung | Đơn vị thực hiện
Buổi sáng – Tại hội trường xã
8h00 - 8h15 | Ổn định chỗ ngồi | Văn phòng xã
8h15 - 9h30
Báo cáo kết quả gieo cấy vụ mùa.
Thảo luận, giải đáp kiến nghị của bà con.
Hội Nông dân xã
Buổi chiều – Tại ruộng mẫu
14h00 | Tham quan | Hợp tác xã Lúa Vàng`,
    page`
[bars 0-9 of 9]
Thời gian ¦ Nội dung ¦ Đơn vị thực hiện
Buổi sáng – Tại hội trường xã »3
8h00 - 8h15 ¦ Ổn định chỗ ngồi ¦ Văn phòng xã
8h15 - 9h30 ¦ Báo cáo kết quả gieo cấy vụ mùa. Thảo luận, giải đáp kiến nghị của bà con. ¦ Hội Nông dân xã
Buổi chiều – Tại ruộng mẫu »3
14h00 ¦ Tham quan ¦ Hợp tác xã Lúa Vàng`,
  ],
  [
    'a last row without bars, then a heading',
    page`
Thời gian | Nội dung | Đơn vị thực hiện
13h30 | Khai mạc | Ban Tổ chức
14h00 - 16h30
Thi kể chuyện theo sách.
Trao giải, chụp ảnh lưu niệm.
Thư viện huyện
IV. TỔ CHỨC THỰC HIỆN
Các đơn vị cử người dự thi.`,
    page`
[bars 0-6 of 8]
Thời gian ¦ Nội dung ¦ Đơn vị thực hiện
13h30 ¦ Khai mạc ¦ Ban Tổ chức
14h00 - 16h30 ¦ Thi kể chuyện theo sách. Trao giải, chụp ảnh lưu niệm. ¦ Thư viện huyện`,
  ],
  [
    'ordinals that were lost, rows parted by blank lines',
    [
      'STT | Công việc | Người thực hiện | Ghi chú',
      '\t',
      'Soạn câu hỏi phỏng vấn',
      'Lò Văn Pản',
      'Quàng Thị Ính',
      '',
      '\t',
      'Dựng rạp, kê bàn',
      'Tòng Văn Ơn',
      'Cà Văn Xôm',
      '',
      '\t | Chấm điểm | Lò Văn Pản | ',
      '\t | Trao quà | Quàng Thị Ính | tại sân',
    ].join('\n'),
    page`
[bars 0-9 of 9]
STT ¦ Công việc ¦ Người thực hiện ¦ Ghi chú
 ¦ Soạn câu hỏi phỏng vấn ¦ Lò Văn Pản Quàng Thị Ính
 ¦ Dựng rạp, kê bàn ¦ Tòng Văn Ơn Cà Văn Xôm
 ¦ Chấm điểm ¦ Lò Văn Pản
 ¦ Trao quà ¦ Quàng Thị Ính ¦ tại sân`,
  ],
  [
    'rows with their ordinals on a line of their own',
    page`
TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian
1 | Phát tờ rơi | Công an xã | Tháng 2
2
Lắp gương cầu lồi tại ngã ba chợ.
Sơn gờ giảm tốc.
Phòng Kinh tế xã
Quý II
3 | Tổng kết | Văn phòng xã | Tháng 12`,
    page`
[bars 0-8 of 8]
TT ¦ Nhiệm vụ ¦ Cơ quan chủ trì ¦ Thời gian
1 ¦ Phát tờ rơi ¦ Công an xã ¦ Tháng 2
2 ¦ Lắp gương cầu lồi tại ngã ba chợ. Sơn gờ giảm tốc. ¦ Phòng Kinh tế xã ¦ Quý II
3 ¦ Tổng kết ¦ Văn phòng xã ¦ Tháng 12`,
  ],
  [
    'a group row with fewer cells than the table',
    page`
TT | Nội dung | Chủ trì | Phối hợp | Thời hạn
I | Tuyên truyền
1 | Treo pano ở đầu cầu | Phòng Văn hóa | Thôn 1 | 10/5
II | Tập huấn
2 | Mở lớp bơi | Huyện đoàn | Trường THCS Thượng | Tháng 6`,
    page`
[bars 0-5 of 5]
TT ¦ Nội dung ¦ Chủ trì ¦ Phối hợp ¦ Thời hạn
I ¦ Tuyên truyền »4
1 ¦ Treo pano ở đầu cầu ¦ Phòng Văn hóa ¦ Thôn 1 ¦ 10/5
II ¦ Tập huấn »4
2 ¦ Mở lớp bơi ¦ Huyện đoàn ¦ Trường THCS Thượng ¦ Tháng 6`,
  ],
  [
    'cells with line breaks of their own',
    page`
TT | Nội dung | Chủ trì | Thời hạn
1 | Kẻ lại vạch sơn
ở sân trường | Đoàn trường | 20/8
2 | Cắt tỉa cây | Lớp 8B | 25/8`,
    page`
[bars 0-4 of 4]
TT ¦ Nội dung ¦ Chủ trì ¦ Thời hạn
1 ¦ Kẻ lại vạch sơn ở sân trường ¦ Đoàn trường ¦ 20/8
2 ¦ Cắt tỉa cây ¦ Lớp 8B ¦ 25/8`,
  ],
  [
    'a heading with a tab behind its marker, which no group of rows is',
    'TT\tNội dung\tChủ trì\tThời hạn\n1\tThuê rạp\tAnh Chá\t05/6\nIV.\tTỔ CHỨC THỰC HIỆN\n1.\tVăn phòng mở sổ vàng.\n2.\tĐội xe đón đoàn.',
    '[bars 0-2 of 5]\nTT ¦ Nội dung ¦ Chủ trì ¦ Thời hạn\n1 ¦ Thuê rạp ¦ Anh Chá ¦ 05/6',
  ],
  [
    'a group of rows with a tab behind its numeral',
    'TT\tNội dung\tChủ trì\tThời hạn\n1\tThuê rạp\tAnh Chá\t05/6\nII.\tTrong ngày hội\n1\tGiữ xe\tAnh Vừ\t10/6',
    '[bars 0-4 of 4]\nTT ¦ Nội dung ¦ Chủ trì ¦ Thời hạn\n1 ¦ Thuê rạp ¦ Anh Chá ¦ 05/6\nII. ¦ Trong ngày hội »3\n1 ¦ Giữ xe ¦ Anh Vừ ¦ 10/6',
  ],
  [
    'tabs, as a table copied out of a word processor has them',
    'STT\tNội dung công việc\tNgười thực hiện\tThời gian\nI\tChuẩn bị\n1\tMượn loa\tAnh Chá\t05/6\n2\tThuê rạp\t\t06/6\n\tTổng kết\tChị Mỷ',
    page`
[bars 0-5 of 5]
STT ¦ Nội dung công việc ¦ Người thực hiện ¦ Thời gian
I ¦ Chuẩn bị »3
1 ¦ Mượn loa ¦ Anh Chá ¦ 05/6
2 ¦ Thuê rạp ¦  ¦ 06/6
 ¦ Tổng kết ¦ Chị Mỷ »2`,
  ],
  [
    'a table for each day under a heading of its own',
    page`
NGÀY 1: THỨ SÁU, NGÀY 9/4/2032
Thời gian | Nội dung | Phụ trách
7h00 | Dựng trại | Chi đoàn 1
8h00 | Thi nấu ăn | Chi đoàn 2
NGÀY 2: THỨ BẢY, NGÀY 10/4/2032
Thời gian | Nội dung | Phụ trách
6h00 | Thể dục | Chi đoàn 3`,
    page`
[bars 1-4 of 7]
Thời gian ¦ Nội dung ¦ Phụ trách
7h00 ¦ Dựng trại ¦ Chi đoàn 1
8h00 ¦ Thi nấu ăn ¦ Chi đoàn 2
[bars 5-7 of 7]
Thời gian ¦ Nội dung ¦ Phụ trách
6h00 ¦ Thể dục ¦ Chi đoàn 3`,
  ],
  [
    'a head repeated on the next page',
    page`
TT | Nội dung | Thời gian
1 | Nạo vét mương | Tháng 1
TT | Nội dung | Thời gian
2 | Phát quang | Tháng 2`,
    page`
[bars 0-4 of 4]
TT ¦ Nội dung ¦ Thời gian
1 ¦ Nạo vét mương ¦ Tháng 1
2 ¦ Phát quang ¦ Tháng 2`,
  ],
  [
    'heads that stand a line each above the rows',
    page`
TT
Nội dung công việc
Đơn vị thực hiện
Thời gian
1 | Thả cá giống | Tổ thủy sản | 15/8
2 | Cho ăn, ghi sổ | Tổ thủy sản | Hằng ngày`,
    page`
[bars 0-6 of 6]
TT ¦ Nội dung công việc ¦ Đơn vị thực hiện ¦ Thời gian
1 ¦ Thả cá giống ¦ Tổ thủy sản ¦ 15/8
2 ¦ Cho ăn, ghi sổ ¦ Tổ thủy sản ¦ Hằng ngày`,
  ],
  [
    'heads that nobody knows, believed for their rows',
    page`
Họ và tên | Năm sinh | Quê quán
Tẩn A Chòi | 1988 | Bản Phìn
Vàng Thị Sáo | 1991 | Bản Lếch`,
    page`
[bars 0-3 of 3]
Họ và tên ¦ Năm sinh ¦ Quê quán
Tẩn A Chòi ¦ 1988 ¦ Bản Phìn
Vàng Thị Sáo ¦ 1991 ¦ Bản Lếch`,
  ],
  [
    'a budget',
    page`
STT | Khoản chi | Số lượng | Thành tiền
1 | Nước uống | 40 chai | 200.000
2 | Phông bạt | 01 bộ | 850.000
 | Cộng | | 1.050.000
(Bằng chữ: Một triệu không trăm năm mươi nghìn đồng)`,
    page`
[bars 0-4 of 5]
STT ¦ Khoản chi ¦ Số lượng ¦ Thành tiền
1 ¦ Nước uống ¦ 40 chai ¦ 200.000
2 ¦ Phông bạt ¦ 01 bộ ¦ 850.000
 ¦ Cộng ¦  ¦ 1.050.000`,
  ],
];

describe('tables with bars and no frame', () => {
  test.each(cases)('%s', (_, source, expected) => {
    expect(showTables(source)).toBe(expected);
  });
});
