import { describe, expect, it } from 'vitest';
import { splitBodies } from '../../../src/recognize/body/index.ts';

const names = (list: string) => splitBodies(list).map((body) => body.name);

describe('splits at “;”, and at “,” and “và” between bodies in their own right', () => {
  it.each([
    ['Sở Nội vụ, Sở Tư pháp', ['Sở Nội vụ', 'Sở Tư pháp']],
    ['Sở Nội vụ; Văn phòng UBND tỉnh.', ['Sở Nội vụ', 'Văn phòng UBND tỉnh']],
    ['Phòng Kinh tế và Văn phòng HĐND và UBND xã', ['Phòng Kinh tế', 'Văn phòng HĐND và UBND xã']],
    ['Bộ Tài chính, Bộ Y tế và các bộ, ngành liên quan', ['Bộ Tài chính', 'Bộ Y tế', 'các bộ, ngành liên quan']],
    ['Hội đồng nhân dân, Ủy ban nhân dân xã Bình Minh', ['Hội đồng nhân dân', 'Ủy ban nhân dân xã Bình Minh']],
    ['Công an xã, Ban Chỉ huy Quân sự xã, Trạm Y tế', ['Công an xã', 'Ban Chỉ huy Quân sự xã', 'Trạm Y tế']],
    ['công an xã, ban chỉ huy quân sự xã', ['công an xã', 'ban chỉ huy quân sự xã']],
    ['phòng Tư pháp, phòng Nội vụ', ['phòng Tư pháp', 'phòng Nội vụ']],
    ['Mặt trận Tổ quốc và các đoàn thể chính trị - xã hội', ['Mặt trận Tổ quốc', 'các đoàn thể chính trị - xã hội']],
    [
      'Đoàn Thanh niên, Hội Liên hiệp Phụ nữ, Hội Nông dân và Hội Cựu chiến binh',
      ['Đoàn Thanh niên', 'Hội Liên hiệp Phụ nữ', 'Hội Nông dân', 'Hội Cựu chiến binh'],
    ],
    ['Chi bộ, Ban Giám hiệu, Công đoàn, Đoàn trường', ['Chi bộ', 'Ban Giám hiệu', 'Công đoàn', 'Đoàn trường']],
    ['BGH, GVCN, TPT Đội', ['BGH', 'GVCN', 'TPT Đội']],
    ['Tổ văn phòng, GVCN và học sinh', ['Tổ văn phòng', 'GVCN', 'học sinh']],
    ['Hiệu trưởng, Phó Hiệu trưởng, Kế toán', ['Hiệu trưởng', 'Phó Hiệu trưởng', 'Kế toán']],
    ['Khoa Nội, Khoa Ngoại, Phòng Điều dưỡng', ['Khoa Nội', 'Khoa Ngoại', 'Phòng Điều dưỡng']],
    ['Tổ 1, Tổ 2', ['Tổ 1', 'Tổ 2']],
    ['Đồng chí Thượng tá Lê Văn Ngạn, Phó Chỉ huy trưởng', ['Lê Văn Ngạn']],
    ['Bà Lê Thị Vân, Phó Trưởng phòng Văn hóa và Thông tin', ['Lê Thị Vân']],
    ['Ông Lê Văn Ngạn, Huyện ủy viên; Bà Trần Thị Mận, Phó Giám đốc', ['Lê Văn Ngạn', 'Trần Thị Mận']],
    ['Ông Lê Văn Ngạn, Giám đốc và Văn phòng Sở', ['Lê Văn Ngạn', 'Văn phòng Sở']],
    ['Các sở, ban, ngành; UBND các xã, phường', ['Các sở, ban, ngành', 'UBND các xã, phường']],
    ['Ủy ban Kiểm tra, Ban Tổ chức và Văn phòng Đảng ủy', ['Ủy ban Kiểm tra', 'Ban Tổ chức', 'Văn phòng Đảng ủy']],
    ['Tòa án nhân dân khu vực 3, Viện kiểm sát nhân dân khu vực 3', ['Tòa án nhân dân khu vực 3', 'Viện kiểm sát nhân dân khu vực 3']],
    [
      'Công ty TNHH Một thành viên Sông Xanh và Công ty Cổ phần Núi Bạc',
      ['Công ty TNHH Một thành viên Sông Xanh', 'Công ty Cổ phần Núi Bạc'],
    ],
    ['Trung tâm Y tế, các trạm y tế và nhà trường', ['Trung tâm Y tế', 'các trạm y tế', 'nhà trường']],
    ['Giáo viên chủ nhiệm lớp 12, giáo viên bộ môn Ngữ văn', ['Giáo viên chủ nhiệm lớp 12', 'giáo viên bộ môn Ngữ văn']],
    ['Giáo viên chủ nhiệm và giáo viên bộ môn', ['Giáo viên chủ nhiệm', 'giáo viên bộ môn']],
    ['Đại diện lãnh đạo Trạm Y tế, Đoàn xã', ['Đại diện lãnh đạo Trạm Y tế', 'Đoàn xã']],
    ['Các chi bộ, nhất là chi bộ thôn; Đoàn xã', ['Các chi bộ', 'Đoàn xã']],
    ['Các phòng, đặc biệt là Phòng Nội vụ, Phòng Tư pháp', ['Các phòng']],
    ['Ban Giám hiệu và toàn thể giáo viên', ['Ban Giám hiệu', 'toàn thể giáo viên']],
    ['Bí thư Chi đoàn, Chủ tịch Công đoàn', ['Bí thư Chi đoàn', 'Chủ tịch Công đoàn']],
    ['Sở Xây dựng, cơ quan báo chí địa phương', ['Sở Xây dựng', 'cơ quan báo chí địa phương']],
    ['Đài Truyền thanh xã\nBan Công tác Mặt trận thôn', ['Đài Truyền thanh xã', 'Ban Công tác Mặt trận thôn']],
    ['Bệnh viện Đa khoa tỉnh, Sở Y tế, cùng các cơ sở khám bệnh', ['Bệnh viện Đa khoa tỉnh', 'Sở Y tế', 'các cơ sở khám bệnh']],
    ['các chi bộ và Đảng ủy bộ phận', ['các chi bộ', 'Đảng ủy bộ phận']],
  ])('%s', (list, expected) => expect(names(list)).toEqual(expected));
});

describe('leaves one body whole', () => {
  it.each([
    'Sở Giáo dục và Đào tạo',
    'Sở Văn hóa, Thể thao và Du lịch',
    'Sở Lao động - Thương binh và Xã hội',
    'Phòng Tài chính - Kế hoạch',
    'Phòng Kinh tế, Hạ tầng và Đô thị phường',
    'Trung tâm Văn hóa, Thông tin và Thể thao',
    'Trung tâm Ngoại ngữ và Tin học',
    'Đài Phát thanh và Truyền hình tỉnh',
    'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường',
    'Văn phòng Đoàn ĐBQH và HĐND tỉnh',
    'Viện Khoa học và Công nghệ Biển',
    'Ban Tuyên giáo và Dân vận Tỉnh ủy',
    'Chi cục Trồng trọt và Bảo vệ thực vật',
    'Các phòng, ban, đơn vị trực thuộc',
    'các cơ quan, tổ chức, cá nhân có liên quan',
    'Sở, ban, ngành cấp tỉnh',
    'các xã, phường và đặc khu',
    'UBND xã, phường',
    'Ủy ban nhân dân các huyện và các thành phố',
    'các khoa, phòng và đơn vị trực thuộc Bệnh viện',
    'cấp ủy, chính quyền các cấp',
    'Cán bộ, giáo viên, nhân viên và học sinh',
    'các giáo viên chủ nhiệm và giáo viên bộ môn',
    'Cán bộ, chiến sĩ trong toàn đơn vị',
    'Trưởng, Phó các khoa, phòng',
    'Chủ tịch, Phó Chủ tịch Ủy ban nhân dân xã',
    'Công chức Tư pháp - Hộ tịch, Văn phòng - Thống kê',
    'Tổ Toán, Tin học',
    'Người đứng đầu cấp ủy, chính quyền, cơ quan, đơn vị',
    'Ban Giám sát đầu tư của cộng đồng',
    'Ban Chấp hành Đảng bộ xã',
    'các doanh nghiệp, hợp tác xã trên địa bàn',
    '08 thôn',
    'Ngân hàng Nông nghiệp và Phát triển nông thôn Việt Nam',
    'các tổ chức chính trị - xã hội',
    'Hội đồng Thi đua - Khen thưởng',
    'Trường THPT Nguyễn Đình Chiểu',
  ])('%s', (body) => expect(names(body)).toEqual([body]));
});

describe('leaves out what is no part of the name', () => {
  it.each([
    ['Ban Dân vận Huyện ủy - cơ quan thường trực Ban Chỉ đạo', ['Ban Dân vận Huyện ủy']],
    ['Ban Dân vận (cơ quan thường trực)', ['Ban Dân vận']],
    ['Các phòng (Nội vụ, Tư pháp), Thanh tra huyện', ['Các phòng', 'Thanh tra huyện']],
    ['Ông Trần Văn Bình - Phó Giám đốc, bà Lê Thị Hoa - Trưởng phòng', ['Trần Văn Bình', 'Lê Thị Hoa']],
    ['Ông. Đặng Quốc Khánh - Trưởng đoàn', ['Đặng Quốc Khánh']],
    ['Đồng chí Vũ Thị Lan, Phó Chủ tịch UBND xã', ['Vũ Thị Lan']],
    ['Đ/c Hòa, đ/c Bình', ['Hòa', 'Bình']],
    ['Cô Phạm Thị Mai, Thầy Hồ Văn Tám', ['Phạm Thị Mai', 'Hồ Văn Tám']],
    ['đồng chí Bí thư Chi bộ', ['Bí thư Chi bộ']],
    ['các đồng chí Ủy viên Ban Thường vụ', ['Ủy viên Ban Thường vụ']],
    ['Nguyễn Văn Nam, Trần Thị Bích', ['Nguyễn Văn Nam', 'Trần Thị Bích']],
    ['Nguyễn Văn Nam\nTrần Thị Bích', ['Nguyễn Văn Nam', 'Trần Thị Bích']],
    ['Nguyễn Văn Nam Trần Thị Bích Lê Hoàng Anh Tuấn', ['Nguyễn Văn Nam', 'Trần Thị Bích', 'Lê Hoàng Anh Tuấn']],
    ['Nguyễn Vũ Hoàng Linh', ['Nguyễn Vũ Hoàng Linh']],
    ['Phó Hiệu trưởng Nguyễn Thị Tư', ['Phó Hiệu trưởng Nguyễn Thị Tư']],
    ['Công an các phường Tân Sơn, Phú An, Hòa Lợi', ['Công an các phường Tân Sơn, Phú An, Hòa Lợi']],
    ['Sở Y tế, cơ quan thường trực, Sở Tài chính', ['Sở Y tế', 'Sở Tài chính']],
    ['', []],
    ['…', []],
  ])('%s', (list, expected) => expect(names(list)).toEqual(expected));
});

it('gives the place of each name in the list', () => {
  const list = 'Ông Trần Văn Bình - Trưởng đoàn; Sở Y tế.';
  expect(splitBodies(list).map(({ start, end }) => list.slice(start, end))).toEqual(['Trần Văn Bình', 'Sở Y tế']);
});
