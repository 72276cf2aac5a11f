import { describe, expect, it } from 'vitest';
import { readAssignment } from '../../../src/recognize/body/index.ts';

const bodies = (directive: string) => readAssignment(directive).bodies.map(({ role, name }) => `${role} ${name}`);

describe('names behind a colon that are those of the bodies before it', () => {
  it.each([
    ['Các Sở: Nội vụ, Tư pháp, Y tế theo chức năng góp ý dự thảo.', ['implementing Các Sở: Nội vụ, Tư pháp, Y tế']],
    ['Các thôn: Đông, Đoài và Trung họp dân.', ['implementing Các thôn: Đông, Đoài và Trung']],
    ['UBND các xã: Tân Lập, Mỹ Hòa rà soát hộ nghèo.', ['implementing UBND các xã: Tân Lập, Mỹ Hòa']],
    ['Giao các phòng: Kinh tế, Văn hóa - Xã hội chủ trì thẩm định.', ['leading các phòng: Kinh tế, Văn hóa - Xã hội']],
    [
      'Kiểm tra, phối hợp với các sở: Xây dựng, Công Thương; Công an tỉnh xử lý vi phạm.',
      ['coordinating các sở: Xây dựng, Công Thương', 'coordinating Công an tỉnh'],
    ],
  ])('%s', (text, expected) => expect(bodies(text)).toEqual(expected));

  it.each([
    ['Các phòng: Tổ chức quán triệt, học tập nghị quyết.', ['implementing Các phòng']],
    ['Các sở, ban, ngành: Chủ trì, phối hợp tham mưu.', ['leading Các sở, ban, ngành']],
    ['Các xã: Căn cứ kế hoạch, Chủ tịch xã phân công.', ['implementing Các xã']],
    ['Sở Y tế: Hướng dẫn, Kiểm tra các trạm.', ['implementing Sở Y tế']],
  ])('but what they are to do is no name: %s', (text, expected) => expect(bodies(text)).toEqual(expected));
});
