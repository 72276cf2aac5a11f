import { describe, expect, it } from 'vitest';
import { readHeading } from '../../../src/recognize/body/index.ts';

const names = (title: string, organization = true) => readHeading(title, organization).bodies.map((body) => body.name);

describe('a heading of the organization section that names bodies', () => {
  it.each([
    ['Phòng Nội vụ', ['Phòng Nội vụ']],
    ['Giao Sở Nội vụ:', ['Sở Nội vụ']],
    ['Giao cho Văn phòng Đảng ủy', ['Văn phòng Đảng ủy']],
    ['Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã và các đoàn thể', ['Ủy ban Mặt trận Tổ quốc Việt Nam xã', 'các đoàn thể']],
    ['Trách nhiệm của Phòng Kinh tế', ['Phòng Kinh tế']],
    ['Trách nhiệm các đơn vị trực thuộc', ['các đơn vị trực thuộc']],
    ['Nhiệm vụ của Ban Chỉ đạo', ['Ban Chỉ đạo']],
    ['Đối với các thôn', ['các thôn']],
    ['Đối với Ban Giám đốc Bệnh viện (đồng chí Lê Văn Tám – Giám đốc phụ trách)', ['Ban Giám đốc Bệnh viện']],
    ['Về phía nhà trường', ['nhà trường']],
    ['Yêu cầu các cơ quan, đơn vị, địa phương', ['các cơ quan, đơn vị, địa phương']],
    ['Các phòng, ban chuyên môn và Ủy ban nhân dân 11 xã', ['Các phòng, ban chuyên môn', 'Ủy ban nhân dân 11 xã']],
    ['Người đứng đầu các cơ quan, đơn vị có trách nhiệm quán triệt và chỉ đạo', ['Người đứng đầu các cơ quan, đơn vị']],
    ['Phòng Giáo dục và Đào tạo chủ trì, phối hợp với các trường, cụ thể:', ['Phòng Giáo dục và Đào tạo']],
    ['Giao phòng Kỹ thuật triển khai các công việc sau:', ['phòng Kỹ thuật']],
    ['Căn cứ Kế hoạch này, các chi bộ thực hiện những nội dung sau:', ['các chi bộ']],
    ['Các phòng tham gia tập huấn', ['Các phòng tham gia tập huấn']],
    ['Đoàn Thanh niên, Hội Liên hiệp Thanh niên nhà trường', ['Đoàn Thanh niên', 'Hội Liên hiệp Thanh niên nhà trường']],
    ['Bộ phận Thư viện, Thiết bị', ['Bộ phận Thư viện, Thiết bị']],
    ['Phó Hiệu trưởng Nguyễn Thị Tư', ['Phó Hiệu trưởng Nguyễn Thị Tư']],
    ['Giáo viên chủ nhiệm các lớp', ['Giáo viên chủ nhiệm các lớp']],
    ['Công chức Tư pháp - Hộ tịch', ['Công chức Tư pháp - Hộ tịch']],
    ['Tổ chức Đoàn Thanh niên xã', ['Tổ chức Đoàn Thanh niên xã']],
    ['Phó Giám đốc phụ trách công tác tuyên truyền', ['Phó Giám đốc phụ trách công tác tuyên truyền']],
    ['Công an tỉnh', ['Công an tỉnh']],
    ['Thanh tra huyện', ['Thanh tra huyện']],
    ['Lãnh đạo Sở', ['Lãnh đạo Sở']],
    ['Kế toán', ['Kế toán']],
    ['Văn phòng', ['Văn phòng']],
    ['Đoàn kiểm tra', ['Đoàn kiểm tra']],
    ['Tổ trưởng tổ dân phố', ['Tổ trưởng tổ dân phố']],
    ['Công ty Cổ phần Nước sạch Sông Xanh', ['Công ty Cổ phần Nước sạch Sông Xanh']],
    ['PHÒNG NỘI VỤ', ['Phòng Nội vụ']],
    ['ỦY BAN NHÂN DÂN CÁC XÃ, PHƯỜNG', ['Ủy ban nhân dân các xã, phường']],
    ['Ban Dân vận Huyện ủy (cơ quan thường trực)', ['Ban Dân vận Huyện ủy']],
  ])('%s', (title, expected) => expect(names(title)).toEqual(expected));
});

describe('a heading that names a topic', () => {
  it.each([
    'Chế độ báo cáo',
    'Chế độ thông tin, báo cáo',
    'Công tác tuyên truyền',
    'TỔ CHỨC THỰC HIỆN',
    'TÔ CHỨC THỰC HIỆN',
    'Phân công nhiệm vụ',
    'Phân công trách nhiệm',
    'Trách nhiệm thực hiện',
    'Kinh phí',
    'Kinh phí thực hiện',
    'Thời gian thực hiện',
    'Cơ sở vật chất',
    'Đoàn kết nội bộ',
    'Phòng, chống tham nhũng',
    'Phòng cháy, chữa cháy',
    'Ban hành văn bản',
    'Hội nghị sơ kết',
    'Kiểm tra, giám sát',
    'Thanh tra, kiểm tra',
    'Lãnh đạo, chỉ đạo',
    'Hoạt động của Ban Chỉ đạo',
    'Thành lập Ban Chỉ đạo',
    'Thành phần Đoàn kiểm tra',
    'Bảo vệ môi trường',
    'Thống kê, báo cáo',
    'Khoa học và công nghệ',
    'Bộ tiêu chí đánh giá',
    'Trường hợp đột xuất',
    'Cấp tỉnh',
    'Tiến độ thực hiện',
    '',
  ])('%s', (title) => expect(names(title)).toEqual([]));
});

describe('elsewhere only “Đối với X” names a body', () => {
  it.each([
    ['Đối với đội ngũ giáo viên', ['đội ngũ giáo viên']],
    ['Đối với Ban Giám hiệu và các tổ chuyên môn', ['Ban Giám hiệu', 'các tổ chuyên môn']],
    ['Đối với Đoàn Thanh niên và bộ phận y tế', ['Đoàn Thanh niên', 'bộ phận y tế']],
    ['Đối với công tác tuyên truyền', []],
    ['Đối với cơ sở vật chất', []],
    ['Phòng Nội vụ', []],
    ['Trách nhiệm của Ban Thanh tra nhân dân', []],
    ['Hoạt động của Ban Chỉ đạo cơ quan', []],
    ['Giao Sở Nội vụ', []],
  ])('%s', (title, expected) => expect(names(title, false)).toEqual(expected));
});
