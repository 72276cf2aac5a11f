import { describe, expect, test } from 'vitest';
import { findTimes, selectDeadlines } from '../../../src/recognize/time/index.ts';
import { draftLine, line, PLAN_2024 } from './notation.ts';

const NO_TIMES = [
  'trực 24/7',
  'trực 24/24 giờ',
  'bản đồ tỷ lệ 1/500',
  'kinh phí 3,5 triệu đồng',
  'Quý cơ quan',
  'quý báu',
  'Kính gửi quý vị đại biểu',
  'quý nhân',
  'năm tiếp theo',
  'những năm qua',
  'năm nội dung chính',
  'năm đồng chí',
  'Điều 5, 6 và 7',
  'khoản 2 Điều 15',
  'điện thoại 0912.345.678',
  'điện thoại 02963 857 263',
  'số 12/KH-UBND',
  'số 45/2023/QĐ-UBND',
  'Nghị quyết 15-NQ/TW',
  'tăng 15,5%',
  'đạt 20/25 xã',
  '2/3 số đại biểu',
  'giảm từ 1/3 xuống 1/4',
  '1.500.000 đồng',
  'mục 2.1.5',
  'Phụ lục 1.2.2023.5',
  'Km30+00',
  'QCVN 01:2021/BXD',
  'thường xuyên đôn đốc',
  'định kỳ, đột xuất',
  'tháng hành động',
  'Tháng Thanh niên',
  'tuần lễ sinh hoạt công dân',
  'hai mươi đại biểu',
  '16-18 tuổi',
  'xe 7 chỗ',
  'lớp 10A1, 11A2',
  'Tổ dân phố số 12',
  'báo cáo năm nội dung',
  'tháng năm',
  'ngày càng tăng',
  'hằng số',
  'hàng hóa',
  'mỗi cơ quan',
  'từng đơn vị',
  'kỳ họp',
  'trước mắt',
  'trong đó',
  'đến từng hộ',
  'từ cơ sở',
  'sau đó',
  'hạn chế',
  'hết sức',
  'vào cuộc',
  'đúng quy định',
  'thứ tự',
  'thứ hai, về kinh phí',
  'chủ trương',
  'giờ làm việc',
  '8 nội dung',
  '10/10 điểm',
  '15/20 xã hoàn thành',
  '24h/24h',
  'A1/2023',
];

const NO_LIMITS = [
  'Báo cáo quý I năm 2024',
  'Xây dựng báo cáo 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm',
  'Đánh giá kết quả thực hiện nhiệm vụ trong quý I',
  'Xây dựng kế hoạch công tác năm 2024',
  'Xây dựng kế hoạch hằng năm và tổ chức thực hiện',
  'Sơ kết 03 năm thực hiện Chỉ thị',
  'Tổng kết 10 năm thi hành Luật',
  'Luật có hiệu lực từ ngày 01/7/2024',
  'Kỷ niệm 94 năm ngày thành lập Đảng (03/02/1930 - 03/02/2024)',
  'Hưởng ứng Ngày Chuyển đổi số quốc gia (ngày 10/10)',
  'Chào mừng ngày Quốc khánh 02/9',
  'Theo Công văn số 15/UBND ngày 12/3/2024 của UBND huyện',
  'Số liệu tính từ ngày 15/12/2023 đến ngày 14/6/2024',
  'Tính đến hết tháng 5/2024',
  'Lũy kế đến ngày 31/5/2024',
  'Phấn đấu đến năm 2030',
  'tầm nhìn đến năm 2045',
  'giai đoạn 2021 - 2025',
  'Nghị quyết Đại hội nhiệm kỳ 2020 - 2025',
  'Phát động thi đua năm học 2024 - 2025',
  'kế hoạch 5 năm 2021-2025',
  'Trẻ em dưới 24 tháng tuổi',
  'Mỗi lớp không quá 3 ngày',
  'Hợp đồng cung cấp trong thời hạn 12 tháng',
  'Ông Trần Văn B, sinh ngày 05/6/1980',
  'Học sinh sinh trước ngày 01/01/2014',
  'Trẻ sinh từ ngày 01/01/2018 đến 31/12/2018',
  'Các công trình xây dựng trước ngày 01/7/2014',
  'So với cùng kỳ năm 2023',
  'đã hoàn thành năm 2022',
  'tăng bình quân 5%/năm',
  'Làm việc từ 7h30 đến 11h30',
  'Trợ cấp hằng tháng cho người cao tuổi',
  'tuyển quân năm 2025',
  'Hoàn thành trong năm 2024',
];

/** Cadences of other work than reporting, meeting and reviewing. */
const OTHER_CADENCES = [
  ['Tập huấn nghiệp vụ hằng năm cho công chức', 'hằng năm'],
  ['Khám sức khỏe định kỳ hằng năm', 'định kỳ hằng năm'],
  ['Tuyên truyền 02 lần/tuần trên loa', '02 lần/tuần'],
  ['Công khai thu chi hằng quý', 'hằng quý'],
  ['Cập nhật dữ liệu mỗi tháng một lần', 'mỗi tháng một lần'],
  ['Nêu gương cuối năm', 'cuối năm'],
] as const;

/** Cadences that are part of what something is called. */
const NAMED_BY_CADENCES = [
  'Xây dựng dự toán hằng năm',
  'Đăng ký chỉ tiêu hằng quý của đơn vị',
  'Duy trì chuyên mục “Mỗi tuần một điều luật”',
  'Lấy kết quả làm căn cứ đánh giá, xếp loại cuối năm',
  'Phổ biến tại cuộc họp hằng tháng của tổ',
];

describe('numbers and words that are no times', () => {
  test.each(NO_TIMES)('%s', (text) => {
    expect(findTimes(text, PLAN_2024).map(line)).toEqual([]);
  });
});

describe('times in a directive that limit nothing', () => {
  test.each(NO_LIMITS)('%s', (text) => {
    const { deadlines, unread } = selectDeadlines(text, 'task', PLAN_2024, []);
    expect(deadlines.map(draftLine)).toEqual([]);
    expect(unread.map(line)).toEqual([]);
  });
});

describe('a cadence of other work is no deadline, and is said', () => {
  test.each(OTHER_CADENCES)('%s', (text, cadence) => {
    const { deadlines, unread } = selectDeadlines(text, 'task', PLAN_2024, []);
    expect([deadlines, unread.map((time) => time.text)]).toEqual([[], [cadence]]);
  });

  test.each(NAMED_BY_CADENCES)('but not where it is part of a name: %s', (text) => {
    const { deadlines, unread } = selectDeadlines(text, 'task', PLAN_2024, []);
    expect([deadlines, unread]).toEqual([[], []]);
  });
});

describe('a month of the past', () => {
  test.each(['Lấy ý kiến Nhân dân: 5/2023.', 'Các thôn nộp hồ sơ trong tháng 3/2023.'])('that would limit the work is said: %s', (text) => {
    const { deadlines, unread } = selectDeadlines(text, 'task', PLAN_2024, []);
    expect([deadlines.length, unread.length]).toEqual([0, 1]);
  });

  test.each(['Nhân rộng mô hình đã hoàn thành trong tháng 3/2023.', 'Phát huy kết quả tháng 12/2023.'])('tells of what was: %s', (text) => {
    const { deadlines, unread } = selectDeadlines(text, 'task', PLAN_2024, []);
    expect([deadlines, unread]).toEqual([[], []]);
  });
});
