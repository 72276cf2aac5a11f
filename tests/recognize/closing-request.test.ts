import { expect, it } from 'vitest';
import { isClosing } from '../../src/recognize/section/closing.ts';

it.each([
  ['Yêu cầu trưởng các phòng, quản đốc nghiêm túc triển khai thực hiện kế hoạch này.', true],
  ['Đề nghị tổ trưởng, GVCN khẩn trương triển khai Kế hoạch này. Nếu có vướng mắc báo về Văn phòng.', true],
  ['Yêu cầu các tổ nghiêm túc thực hiện.', true],
  ['Yêu cầu quản đốc kiểm tra máy bơm trước ca.', false],
  ['Đề nghị tổ trưởng nghiêm túc thực hiện chế độ giao ca.', false],
  ['Quản đốc nghiêm túc thực hiện kế hoạch này trong xưởng.', false],
])('%s: %s', (text, closes) => expect(isClosing(text, false)).toBe(closes));
