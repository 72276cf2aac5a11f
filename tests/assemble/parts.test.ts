import { describe, expect, it, test } from 'vitest';
import type { Section } from '../../src/model/plan.ts';
import { parseText } from '../../src/parse.ts';

const listed = (sections: readonly Section[]): string[] =>
  sections.flatMap(({ title, kind, children }) => [`${title}: ${kind}`, ...listed(children)]);

const kinds = (body: string) =>
  listed(
    parseText(`SỞ DU LỊCH HẢI VÂN\nSố: 12/KH-SDL\nHải Vân, ngày 05 tháng 02 năm 2024\n\nKẾ HOẠCH\nTổ chức hội chợ năm 2024\n\n${body}\n`)
      .plan.sections,
  );

describe('under a part whose title names no kind', () => {
  it('each section is of the kind that its own title names', () => {
    expect(
      kinds(
        [
          'PHẦN I. HỘI CHỢ MÙA XUÂN',
          'I. MỤC ĐÍCH, YÊU CẦU',
          '- Quảng bá đặc sản.',
          'II. NỘI DUNG THỰC HIỆN',
          '1. Dựng gian hàng.',
          'III. KINH PHÍ',
          'Từ nguồn xã hội hóa.',
          'IV. GIAN HÀNG THỦ CÔNG',
          '- Có 20 gian.',
        ].join('\n'),
      ),
    ).toEqual([
      'HỘI CHỢ MÙA XUÂN: other',
      'MỤC ĐÍCH, YÊU CẦU: purpose',
      'NỘI DUNG THỰC HIỆN: tasks',
      'KINH PHÍ: funding',
      'GIAN HÀNG THỦ CÔNG: other',
    ]);
  });

  it('a section that names a kind gives it to those below', () => {
    expect(
      kinds(
        'A. TUẦN LỄ ẨM THỰC\nI. NHIỆM VỤ\n1. Kinh phí\n- Các phường lập dự toán.\nB. TỔ CHỨC THỰC HIỆN\nI. MỤC TIÊU\n- Các phường báo cáo kết quả.',
      ),
    ).toEqual([
      'TUẦN LỄ ẨM THỰC: other',
      'NHIỆM VỤ: tasks',
      'Kinh phí: tasks',
      'TỔ CHỨC THỰC HIỆN: organization',
      'MỤC TIÊU: organization',
    ]);
  });
});

describe('a section that is no such part gives its kind to what stands below', () => {
  test.each([
    ['a part of the tasks', 'PHẦN I. NHIỆM VỤ, GIẢI PHÁP\nI. KINH PHÍ\n- Các phường lập dự toán.', 'KINH PHÍ: tasks'],
    [
      'a part that looks back',
      'PHẦN I. ĐÁNH GIÁ KẾT QUẢ NĂM 2023\nI. CÔNG TÁC TỔ CHỨC THỰC HIỆN\n- Các phường đã lập dự toán.',
      'CÔNG TÁC TỔ CHỨC THỰC HIỆN: other',
    ],
    ['a Roman section', 'I. GIAN HÀNG THỦ CÔNG\n1. Kinh phí\n- Các phường lập dự toán.', 'Kinh phí: other'],
  ])('%s', (_what, body, expected) => expect(kinds(body).at(-1)).toBe(expected));
});
