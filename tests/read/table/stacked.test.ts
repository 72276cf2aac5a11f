import { describe, expect, test } from 'vitest';
import { page, showTables } from './show-tables.ts';

const cases: [name: string, source: string, expected: string][] = [
  [
    'ordinals, and a heading behind the last row',
    page`
Phân công cụ thể:
STT
Nội dung công việc
Cơ quan chủ trì
Cơ quan phối hợp
Thời gian hoàn thành
1
Sửa mái nhà văn hóa thôn Bãi
Phòng Kinh tế
Đoàn Thanh niên xã
Trước ngày 30/9/2024
2
Trồng 400 cây sấu dọc đê
Hội Nông dân xã
Các thôn
Quý IV/2024
III. KINH PHÍ
Ngân sách xã.`,
    page`
[stacked 1-16 of 18]
STT ¦ Nội dung công việc ¦ Cơ quan chủ trì ¦ Cơ quan phối hợp ¦ Thời gian hoàn thành
1 ¦ Sửa mái nhà văn hóa thôn Bãi ¦ Phòng Kinh tế ¦ Đoàn Thanh niên xã ¦ Trước ngày 30/9/2024
2 ¦ Trồng 400 cây sấu dọc đê ¦ Hội Nông dân xã ¦ Các thôn ¦ Quý IV/2024`,
  ],
  [
    'no ordinals, blank lines between the cells, and a head of two lines',
    page`
Nhiệm vụ

Đơn vị
chủ trì

Thời hạn

Rà soát biển báo đường thủy

Đội Cảnh sát đường thủy

Tháng 5/2024

Tập huấn lái đò

Trung tâm Văn hóa huyện

15/6/2024

Trên đây là Kế hoạch của huyện.`,
    page`
[stacked 0-10 of 11]
Nhiệm vụ ¦ Đơn vị chủ trì ¦ Thời hạn
Rà soát biển báo đường thủy ¦ Đội Cảnh sát đường thủy ¦ Tháng 5/2024
Tập huấn lái đò ¦ Trung tâm Văn hóa huyện ¦ 15/6/2024`,
  ],
  [
    'groups of rows, an empty cell, several bodies in one',
    page`
TT
Nội dung
Chủ trì
Phối hợp
Thời gian
I
CÔNG TÁC CHUẨN BỊ
1
Họp Ban Tổ chức lần thứ nhất
Văn phòng xã
Tháng 3/2024
2
Dựng sân khấu, lắp âm thanh
Hợp tác xã Lúa Vàng
Đoàn Thanh niên xã
Hội Cựu chiến binh xã
Ngày 12/4/2024
Nơi nhận:
- Lưu: VT.`,
    page`
[stacked 0-17 of 19]
TT ¦ Nội dung ¦ Chủ trì ¦ Phối hợp ¦ Thời gian
I ¦ CÔNG TÁC CHUẨN BỊ »4
1 ¦ Họp Ban Tổ chức lần thứ nhất ¦ Văn phòng xã ¦  ¦ Tháng 3/2024
2 ¦ Dựng sân khấu, lắp âm thanh ¦ Hợp tác xã Lúa Vàng ¦ Đoàn Thanh niên xã Hội Cựu chiến binh xã ¦ Ngày 12/4/2024`,
  ],
];

describe('tables whose cells stand one below the other', () => {
  test.each(cases)('%s', (_name, source, expected) => expect(showTables(source)).toBe(expected));

  test.each([
    ['headings without a row', 'Nội dung\nThời gian\nĐịa điểm\nKinh phí\nNgân sách xã bảo đảm theo quy định hiện hành.'],
    ['labels with values', 'Nội dung: Họp dân\nĐơn vị chủ trì: Văn phòng\nThời gian: Tháng 5/2024\nĐịa điểm: Nhà văn hóa'],
    ['two heads are too few', 'Nội dung công việc\nThời gian\nHọp dân\nTháng 5/2024\nQuét vôi\nTháng 6/2024'],
    ['numbered headings', '1. Nội dung\n2. Đơn vị chủ trì\n3. Thời gian\nHọp dân\nVăn phòng xã\nTháng 5/2024'],
    ['heads over heads', 'STT\nNội dung\nChủ trì\nThời gian\n1\n1\nSTT\nNội dung\nChủ trì\nThời gian\n1'],
    ['running text below', 'Nội dung\nĐơn vị chủ trì\nThời gian\nCác thôn tổ chức họp dân; ghi biên bản, gửi về xã.\nTiếp tục vận động.'],
  ])('none: %s', (_name, source) => expect(showTables(source)).toBe(''));
});
