import { describe, expect, test } from 'vitest';
import { page, showTables } from './show-tables.ts';

const cases: [name: string, source: string, expected: string][] = [
  [
    'a bar behind the ordinal, a day at the end, heads broken',
    page`
Thời gian làm việc
tại công trình

1. | Trạm bơm Đồng Cói Ngày 3 - 4/5/2018

2. | Trạm bơm Cầu Vạc Sáng ngày 07/5/2018
3. | Cống Lân Ngày 08/5/2018

4. | Kè Hữu Sông Nhuệ đoạn qua xã
Tân Thịnh Chiều ngày 09/5/2018
Ghi chú: Mang theo bản vẽ.`,
    page`
[ocr 0-7 of 8]
 ¦  ¦ Thời gian làm việc tại công trình
1. ¦ Trạm bơm Đồng Cói ¦ Ngày 3 - 4/5/2018
2. ¦ Trạm bơm Cầu Vạc ¦ Sáng ngày 07/5/2018
3. ¦ Cống Lân ¦ Ngày 08/5/2018
4. ¦ Kè Hữu Sông Nhuệ đoạn qua xã Tân Thịnh ¦ Chiều ngày 09/5/2018`,
  ],
  [
    'a form with rows between the numbered ones',
    page`
STT CHỈ TIÊU SỐ LƯƠNG
1 |Số giáo viên
2 |Số học sinh
Trong đó: học sinh nữ
3 |Số phòng học
* Đề xuất:`,
    page`
[ocr 0-5 of 6]
STT ¦ CHỈ TIÊU SỐ LƯƠNG
1 ¦ Số giáo viên
2 ¦ Số học sinh
 ¦ Trong đó: học sinh nữ
3 ¦ Số phòng học`,
  ],
  [
    'misread ordinals, no head',
    page`
II. LỊCH LÀM VIỆC
1. | Xã Nà Hỳ
2. | Xã Chà Cang
§. | Xã Phìn Hồ
4. | Xã Si Pa`,
    page`
[ocr 1-5 of 5]

1. ¦ Xã Nà Hỳ
2. ¦ Xã Chà Cang
§. ¦ Xã Phìn Hồ
4. ¦ Xã Si Pa`,
  ],
];

describe('tables that a scan left', () => {
  test.each(cases)('%s', (_, source, expected) => {
    expect(showTables(source)).toBe(expected);
  });
});
