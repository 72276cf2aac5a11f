import { describe, expect, it } from 'vitest';
import { readLabels } from '../../../src/recognize/label/index.ts';

/** `leading “Sở Y tế”, time “quý II”`. */
const labels = (line: string) =>
  (readLabels(line) ?? [])
    .map(
      ({ kind, valueStart, valueEnd }) =>
        `${kind.kind === 'roles' ? kind.roles.join('+') : kind.kind} “${line.slice(valueStart, valueEnd)}”`,
    )
    .join(', ');

describe('labels of roles', () => {
  it.each([
    ['Cơ quan chỉ đạo: Ban Thường vụ Đảng ủy.', 'directing “Ban Thường vụ Đảng ủy”'],
    ['Cơ quan chủ trì: Sở Y tế', 'leading “Sở Y tế”'],
    ['Đơn vị chủ trì thực hiện: Sở Y tế', 'leading “Sở Y tế”'],
    ['Đơn vị chủ trì tham mưu: Sở Y tế', 'leading “Sở Y tế”'],
    ['Đơn vị phối hợp thực hiện: các xã', 'coordinating “các xã”'],
    ['Cơ quan phối hợp: Công an tỉnh', 'coordinating “Công an tỉnh”'],
    ['Cơ quan tham mưu, thực hiện: Phòng Tư pháp', 'advising+implementing “Phòng Tư pháp”'],
    ['Cơ quan tham mưu: Phòng A phối hợp với Phòng B.', 'advising “Phòng A phối hợp với Phòng B”'],
    ['Cơ quan thực hiện: các thôn;', 'implementing “các thôn”'],
    ['Đơn vị/cá nhân phụ trách: Tổ Văn', 'implementing “Tổ Văn”'],
    ['Cơ quan, đơn vị phối hợp: Văn phòng', 'coordinating “Văn phòng”'],
    ['Lực lượng phối hợp: Công an phường', 'coordinating “Công an phường”'],
    ['Lực lượng tham gia: 50 đoàn viên', 'participants “50 đoàn viên”'],
    ['Cơ quan trình: Sở Xây dựng', 'implementing “Sở Xây dựng”'],
    ['Đơn vị đăng cai: Trường Trung cấp nghề', 'implementing “Trường Trung cấp nghề”'],
    ['Lãnh đạo phụ trách: đồng chí Phó Giám đốc', 'directing “đồng chí Phó Giám đốc”'],
    ['Lãnh đạo chỉ đạo: Giám đốc Sở', 'directing “Giám đốc Sở”'],
    ['Người thực hiện: Bà Lê Thị Hoa', 'implementing “Bà Lê Thị Hoa”'],
    ['Cán bộ theo dõi: ông Bình', 'monitoring “ông Bình”'],
    ['Đơn vị theo dõi, giám sát: Ban Thanh tra nhân dân', 'monitoring “Ban Thanh tra nhân dân”'],
    ['Cơ quan chịu trách nhiệm chủ trì: Sở Nội vụ', 'leading “Sở Nội vụ”'],
    ['Chủ trì: Phòng Nội vụ', 'leading “Phòng Nội vụ”'],
    ['Phối hợp: với Công an xã', 'coordinating “với Công an xã”'],
    ['Thực hiện: Các tổ chuyên môn', 'implementing “Các tổ chuyên môn”'],
    ['Phụ trách: Thầy Hồ Văn Tám', 'implementing “Thầy Hồ Văn Tám”'],
    ['Phân công thực hiện: Văn phòng', 'implementing “Văn phòng”'],
    ['- Đơn vị chủ trì: Văn phòng', 'leading “Văn phòng”'],
    ['ĐƠN VỊ CHỦ TRÌ: VĂN PHÒNG', 'leading “VĂN PHÒNG”'],
    ['Cơ quan chủ trỉ: Văn phòng', 'leading “Văn phòng”'],
    ['Cơ quan chủ trì:', 'leading “”'],
  ])('%s', (line, expected) => expect(labels(line)).toBe(expected));
});

describe('other labels', () => {
  it.each([
    ['Thời gian thực hiện: Thường xuyên.', 'time “Thường xuyên”'],
    ['Thời gian hoàn thành: trước ngày 30/6/2025', 'time “trước ngày 30/6/2025”'],
    ['Thời hạn: Quý II', 'time “Quý II”'],
    ['Thời gian: 13 giờ 30 ngày 02/6/2025', 'time “13 giờ 30 ngày 02/6/2025”'],
    ['Thời gian: 13:30 ngày 02/6/2025', 'time “13:30 ngày 02/6/2025”'],
    ['Thời gian dự kiến: tháng 5', 'time “tháng 5”'],
    ['Tiến độ: cuối năm', 'time “cuối năm”'],
    ['Ngày thi: 05/6/2025', 'time “05/6/2025”'],
    ['Hoàn thành: trước 15/7', 'time “trước 15/7”'],
    ['Thực hiện: Trong tháng 9', 'time “Trong tháng 9”'],
    ['Thời gian, địa điểm: 8h00 tại Hội trường', 'time “8h00 tại Hội trường”'],
    ['Địa điểm và thời gian: Hội trường, 8h00', 'time “Hội trường, 8h00”'],
    ['Sản phẩm: Kế hoạch của Ủy ban nhân dân xã', 'deliverable “Kế hoạch của Ủy ban nhân dân xã”'],
    ['Kết quả đầu ra: Báo cáo', 'deliverable “Báo cáo”'],
    ['Sản phẩm/kết quả: Báo cáo', 'deliverable “Báo cáo”'],
    ['Thành phần: Toàn thể hội viên', 'participants “Toàn thể hội viên”'],
    ['Thành phần tham dự gồm: đại biểu các thôn', 'participants “đại biểu các thôn”'],
    ['Địa điểm: Nhà Văn hóa xã', 'place “Nhà Văn hóa xã”'],
    ['Địa điểm tổ chức: Hội trường lớn', 'place “Hội trường lớn”'],
    ['Đối tượng: học sinh khối 12', 'subject “học sinh khối 12”'],
    ['Hình thức: trực tuyến', 'means “trực tuyến”'],
    ['Phương pháp kiểm tra: chọn mẫu', 'means “chọn mẫu”'],
    ['Nội dung tập huấn: kỹ năng số', 'content “kỹ năng số”'],
    ['Ghi chú: mang theo máy tính', 'note “mang theo máy tính”'],
    ['Kinh phí thực hiện: từ nguồn chi thường xuyên', 'funding “từ nguồn chi thường xuyên”'],
  ])('%s', (line, expected) => expect(labels(line)).toBe(expected));
});

describe('several labels on one line', () => {
  it.each([
    ['Cơ quan chủ trì: Sở Y tế; Cơ quan phối hợp: Sở Nội vụ.', 'leading “Sở Y tế”, coordinating “Sở Nội vụ”'],
    ['Chủ trì: Phòng A, phối hợp: Phòng B, hoàn thành: 30/6', 'leading “Phòng A”, coordinating “Phòng B”, time “30/6”'],
    [
      'Đơn vị thực hiện: Văn phòng. Thời gian: quý III. Sản phẩm: Báo cáo',
      'implementing “Văn phòng”, time “quý III”, deliverable “Báo cáo”',
    ],
    ['Thời gian: 7:30 ngày 3/4; Địa điểm: Hội trường', 'time “7:30 ngày 3/4”, place “Hội trường”'],
  ])('%s', (line, expected) => expect(labels(line)).toBe(expected));
});

describe('no labelled line', () => {
  it.each([
    'Phòng Quản lý: Chủ trì thẩm định.',
    'Ban Tổ chức: chuẩn bị hội trường.',
    'Công an xã: Giữ gìn trật tự.',
    'Trưởng đoàn: Phụ trách chung.',
    'Ông. Lê Văn Tám - Trưởng đoàn: Phụ trách chung',
    'Thực hiện các nhiệm vụ sau: rà soát, thống kê.',
    'Thực hiện: rà soát, thống kê số liệu.',
    'Phối hợp: tuyên truyền và vận động.',
    'Chủ trì các cuộc họp: giao ban, sơ kết.',
    'Xây dựng kế hoạch: trước ngày 30/6.',
    'Nội dung tuyên truyền phải ngắn gọn: dễ nhớ, dễ hiểu.',
    'Nội dung 1: Khảo sát thực trạng.',
    'Chuyên đề 3: Kỹ năng sống.',
    'Ngày 12/3/2025: Họp đoàn.',
    'Kết quả thực hiện gửi về Phòng Nội vụ theo mẫu: Phụ lục I.',
    'Các đơn vị tự đánh giá: từ ngày 01 đến 15/11.',
    'Đơn vị chủ trì có trách nhiệm: tổng hợp, báo cáo.',
    'Thời gian qua, các đơn vị đã thực hiện tốt.',
    'Tổ chức thực hiện tốt Kế hoạch.',
    'Mục tiêu là: không để phát sinh điểm nóng',
    '13:30 họp',
    ':',
    '',
  ])('%s', (line) => expect(readLabels(line)).toBeNull());
});

it('reads hostile lines in time', () => {
  const start = performance.now();
  readLabels('Cơ quan chủ trì: '.repeat(20_000));
  readLabels(`Thời gian: ${'a: '.repeat(100_000)}`);
  readLabels(`Thời gian: ${'; '.repeat(200_000)}`);
  expect(performance.now() - start).toBeLessThan(20_000);
});
