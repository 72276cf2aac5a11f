import { describe, expect, test } from 'vitest';
import { readPeriod } from '../../../src/recognize/time/index.ts';
import { PLAN_2024 } from './notation.ts';

const YEAR = '2024-01-01..2024-12-31';

const TITLES: [title: string, period: string | null][] = [
  ['Thực hiện công tác hòa giải ở cơ sở năm 2024', YEAR],
  ['PHÒNG, CHỐNG THIÊN TAI NĂM 2024', YEAR],
  ['Phòng, chống tham nhũng giai đoạn 2021 - 2025', '2021-01-01..2025-12-31'],
  ['Phát triển kinh tế tập thể 2021-2025', '2021-01-01..2025-12-31'],
  ['Thi đua yêu nước 3 năm 2023-2025', '2023-01-01..2025-12-31'],
  ['Kiểm tra các năm 2024, 2025', '2024-01-01..2025-12-31'],
  ['Công tác tư pháp 6 tháng cuối năm 2024', '2024-07-01..2024-12-31'],
  ['Tuyên truyền quý I năm 2024', '2024-01-01..2024-03-31'],
  ['Hoạt động tháng 5/2024', '2024-05-01..2024-05-31'],
  ['Nâng cao chất lượng giai đoạn 2024-2026, định hướng đến năm 2030', '2024-01-01..2026-12-31'],
  ['Tổng kết năm 2023, triển khai nhiệm vụ năm 2024', YEAR],
  ['Thực hiện Chương trình mục tiêu quốc gia giai đoạn 2021 - 2025 năm 2024', YEAR],
  ['Năm 2024 và những năm tiếp theo', YEAR],
  ['Triển khai Luật Đất đai trên địa bàn huyện năm 2024', YEAR],
  ['Thực hiện Nghị quyết số 99/NQ-CP của Chính phủ về phát triển sản xuất năm 2024', YEAR],
  ['Thực hiện Nghị quyết số 99-NQ/TW ngày 03/3/2023 của Bộ Chính trị trên địa bàn tỉnh giai đoạn 2024 - 2030', '2024-01-01..2030-12-31'],
  ['Thực hiện Nghị quyết số 99/NQ-CP của Chính phủ về phát triển sản xuất giai đoạn 2024 - 2030', null],
  ['Thực hiện Nghị quyết số 99/NQ-CP của Chính phủ giai đoạn 2021 - 2025', null],
  // A horizon, a term of office, a school year, a year inside a name, the day of an event.
  ['Phát triển giáo dục đến năm 2030, tầm nhìn đến năm 2045', null],
  ['Tổ chức Đại hội nhiệm kỳ 2025 - 2030', null],
  ['Khai giảng năm học 2024 - 2025', null],
  ['Triển khai thi hành Luật Đất đai năm 2024', null],
  // A law that has one year only.
  ['Thực hiện Luật Thực hiện dân chủ ở cơ sở năm 2024', YEAR],
  ['Triển khai Luật Thực hiện dân chủ ở cơ sở năm 2022', null],
  ['Thực hiện Nghị quyết số 98-NQ/TW ngày 03/3/2024 của Bộ Chính trị', null],
  ['Thực hiện Đề án “Chuyển đổi số giai đoạn 2021 - 2025” trên địa bàn xã', null],
  ['Tổ chức Hội thi ngày 15/5/2024', null],
  ['Kỷ niệm 70 năm Chiến thắng (07/5/1954 - 07/5/2024)', null],
  ['Xây dựng kế hoạch công tác hằng năm', null],
];

const HEADINGS: [heading: string, period: string | null][] = [
  ['Nhiệm vụ quý I', '2024-01-01..2024-03-31'],
  ['NHIỆM VỤ TRỌNG TÂM NĂM 2024', YEAR],
  ['THỨ HAI, NGÀY 26/8/2024', '2024-08-26..2024-08-26'],
  ['Ngày 15/5', '2024-05-15..2024-05-15'],
  ['Tháng 3', '2024-03-01..2024-03-31'],
  ['Đợt 1: từ ngày 10/3 đến ngày 20/3/2024', '2024-03-10..2024-03-20'],
  ['Giai đoạn 1 (từ tháng 3 đến tháng 5/2024)', '2024-03-01..2024-05-31'],
  ['6 tháng đầu năm', '2024-01-01..2024-06-30'],
  ['Quý III, quý IV', '2024-07-01..2024-12-31'],
  ['Kết quả năm 2023 và nhiệm vụ năm 2024', YEAR],
  ['Sơ kết 6 tháng, tổng kết năm', null],
  ['Chế độ báo cáo hằng quý', null],
  ['Triển khai Kế hoạch số 12/KH-UBND ngày 15/3/2024 của UBND huyện', null],
  ['Mục tiêu đến năm 2025', null],
  ['Học kỳ I', null],
  ['Ngày 31/6', null],
  ['Từ ngày 01/3', null],
];

function period(text: string, place: 'title' | 'heading'): string | null {
  const read = readPeriod(text, PLAN_2024, place);
  return read === null ? null : `${read.start}..${read.end}`;
}

describe("the time of a plan, from its title's words", () => {
  test.each(TITLES)('%s', (title, expected) => {
    expect(period(title, 'title')).toBe(expected);
  });
});

describe('the time of a section', () => {
  test.each(HEADINGS)('%s', (heading, expected) => {
    expect(period(heading, 'heading')).toBe(expected);
  });

  test('none while the year is unknown', () => {
    expect(readPeriod('Nhiệm vụ quý I', { ...PLAN_2024, year: null })).toBeNull();
  });
});
