import { expect, test } from 'vitest';
import { partsNames } from '../../../src/recognize/body/index.ts';

test.each([
  ['Hiệu trưởng', 'GVCN'],
  ['Thầy Bình (Tổ Toán)', 'Cô Lan'],
  ['Phòng Nội vụ', 'Công an xã'],
  ['Chủ tịch UBND xã', 'Trưởng thôn'],
  ['- Bảo vệ', '- Tổ Văn phòng'],
  ['- Văn phòng', '- Các chi bộ'],
  ['Phó Hiệu trưởng', 'Tổ Văn phòng'],
  ['Tổ Toán,', 'Tổ Văn'],
])('“%s” and “%s” are two', (above, below) => expect(partsNames(above, below)).toBe(true));

test.each([
  ['Chủ tịch', 'UBND xã'],
  ['Văn phòng', 'Các chi bộ'],
  ['- Phòng Tài chính', '- Kế hoạch'],
  ['Lãnh đạo', 'Phòng Nội vụ'],
  ['Trung tâm Y tế', 'huyện'],
  ['Các phòng, đơn vị', 'thuộc Sở'],
  ['Ban Quản lý và', 'Phòng Nội vụ'],
  ['Chi cục Thủy sản -', 'Sở Nông nghiệp'],
  ['Hội Nông dân', 'Minh Tân'],
])('“%s” goes on with “%s”', (above, below) => expect(partsNames(above, below)).toBe(false));
