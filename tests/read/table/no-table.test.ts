import { describe, expect, test } from 'vitest';
import { page, showTables } from './show-tables.ts';

const cases: [name: string, source: string][] = [
  [
    'a letterhead in two columns',
    page`
        UBND HUYỆN MƯỜNG CHIÊN           CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
          PHÒNG NÔNG NGHIỆP                  Độc lập - Tự do - Hạnh phúc
        Số: 12/KH-PNN                    Mường Chiên, ngày 02 tháng 3 năm 2033`,
  ],
  [
    'a letterhead with bars',
    page`
| UBND XÃ ĐÔNG LỖ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
|---|---|
| TRƯỜNG MẦM NON | Độc lập - Tự do - Hạnh phúc |
| Số: 4/KH-MN | Đông Lỗ, ngày 5 tháng 9 năm 2033 |`,
  ],
  [
    'recipients beside a signature',
    page`
Nơi nhận:                              TM. ỦY BAN NHÂN DÂN
- Thường trực Huyện ủy;                     CHỦ TỊCH
- Các phòng, ban;
- Lưu: VT.
                                        Sùng A Chứ`,
  ],
  [
    'recipients beside a signature, framed',
    page`
|Nơi nhận:                |HIỆU TRƯỞNG              |
|- Phòng GD&ĐT;           |                         |
|- Tổ chuyên môn;         |                         |
|- Lưu: VT.               |Đàm Thị Thêu             |`,
  ],
  [
    'recipients beside a signature, with bars',
    page`
Nơi nhận: | TM. BAN TỔ CHỨC
- Như trên; | TRƯỞNG BAN
- Lưu. | Lục Văn Bảo`,
  ],
  ['a bar in a sentence', 'Đăng nhập tại địa chỉ hoc.vn | mục Tài liệu để tải mẫu phiếu.\nHạn cuối là ngày 5/4.'],
  ['two lines with a bar', 'Lượt xem: 31 | Bản in\nCỡ chữ: A- | A+'],
  [
    'a formula',
    page`
Điểm chênh lệch tính theo công thức:
|x - y| + |y - z| ≤ 2
trong đó x, y, z là điểm của ba giám khảo.`,
  ],
  [
    'a list whose values stand in line',
    page`
    - Người dự:        Tổ trưởng, kế toán.
    - Địa điểm:        Phòng họp tầng 3.
    - Thời gian:       Sáng thứ Hai.`,
  ],
  [
    'justified text',
    page`
      1. Các phòng  chuyên môn  chủ động  rà soát  nhiệm vụ,   phối  hợp  với
các  xã  tổ  chức  thực  hiện;  thời  gian  hoàn  thành  trước  ngày  30/6;  nội
dung  báo  cáo  gửi  về   Văn phòng  để  tổng hợp.`,
  ],
  [
    'labels in one line',
    page`
Thời gian: 8h00     Địa điểm: Hội trường A
Chủ trì: đồng chí Bí thư`,
  ],
  ['a table of contents', 'I. MỤC ĐÍCH ........ 2\nII. NỘI DUNG ....... 3\nIII. THỰC HIỆN ..... 5'],
];

describe('what is no table', () => {
  test.each(cases)('%s', (_, source) => {
    expect(showTables(source)).toBe('');
  });
});
