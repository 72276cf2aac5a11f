import { expect, test } from 'vitest';
import { isClosing } from '../../../src/recognize/section/closing.ts';

test.each([
  'Trên đây là Kế hoạch tổ chức ngày hội đọc sách của xã.',
  'Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị phản ánh về Văn phòng.',
  'Kế hoạch này phổ biến đến chi bộ.',
  'Nhận được Kế hoạch này, yêu cầu các thôn triển khai ngay.',
  'Nhận được kế hoạch này, Trưởng các thôn tổ chức thực hiện.',
  'Kế hoạch này được phổ biến đến toàn thể đảng viên.',
  'Căn cứ Kế hoạch này, các thôn chủ động triển khai, có vướng mắc thì báo Văn phòng (số máy 0210.222.111).',
])('“%s” closes a plan', (text) => expect(isClosing(text, false)).toBe(true));

test.each([
  'Kế hoạch này giao Văn phòng phổ biến đến các thôn.',
  'Căn cứ Kế hoạch này, các thôn lập phương án gửi về xã.',
  'Căn cứ Kế hoạch này, các thôn xây dựng phương án triển khai, gỡ vướng mắc cho hộ nghèo.',
  'Căn cứ Kế hoạch này, trước ngày 12/4/2024 các thôn triển khai gỡ vướng mắc.',
  'Nhận được đơn, các thôn triển khai hòa giải.',
  'Nhận được Kế hoạch này, các thôn gửi danh sách trước ngày 12/4/2024 để triển khai.',
  'Nhận được Kế hoạch này, các thôn triển khai, báo cáo trước ngày 12/4/2024.',
  'Trên địa bàn xã, tổ chức 03 buổi nói chuyện.',
  'Trong tháng 3, phổ biến Kế hoạch này đến các thôn.',
])('“%s” does not', (text) => expect(isClosing(text, false)).toBe(false));

test.each([
  ['Căn cứ Kế hoạch, các khoa chủ động phối hợp triển khai thực hiện./.', true],
  ['Trên cơ sở nội dung Kế hoạch này, các tổ nghiêm túc tổ chức thực hiện.', true],
  ['Sở Y tế yêu cầu các trạm nghiêm túc triển khai thực hiện. Trong quá trình thực hiện, nếu vướng mắc thì báo về Sở.', true],
  ['Sở Y tế yêu cầu các trạm kiểm kê thuốc. Trong quá trình thực hiện, nếu vướng mắc thì báo về Sở.', false],
  ['Căn cứ Kế hoạch này, các thôn lập phương án, chủ động tổ chức thực hiện.', false],
  ['Căn cứ kế hoạch của phường, các tổ chủ động triển khai thực hiện.', false],
  ['Căn cứ Kế hoạch này, các thôn chủ động xây dựng phương án.', false],
])('“%s” as the last paragraph: %s', (text, closes) => {
  expect(isClosing(text, true)).toBe(closes);
  expect(isClosing(text, false)).toBe(false);
});
