import { describe, expect, it } from 'vitest';
import { bodyKey, isSameBody, looksLikeBody, properCase } from '../../../src/recognize/body/index.ts';

describe('bodyKey', () => {
  it.each([
    ['UBND quận', 'Ủy ban nhân dân quận'],
    ['Uỷ ban Nhân dân quận', 'Ủy ban nhân dân quận'],
    ['VP HĐND và UBND xã', 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã'],
    ['Sở GD&ĐT', 'Sở Giáo dục và Đào tạo'],
    ['Sở GD-ĐT', 'Sở GDĐT'],
    ['BCH Công đoàn', 'Ban Chấp hành Công đoàn'],
    ['các phòng, ban', 'Các phòng ban'],
    ['Sở Lao động – Thương binh và Xã hội', 'Sở Lao động-Thương binh và Xã hội'],
    ['UBND TP. Sông Xanh', 'Ủy ban nhân dân thành phố Sông Xanh'],
    ['GVCN các lớp', 'Giáo viên chủ nhiệm các lớp'],
    ['MTTQ xã', 'Mặt trận Tổ quốc xã'],
  ])('%s = %s', (one, other) => expect(bodyKey(one)).toBe(bodyKey(other)));

  it.each([
    ['Ban Chỉ đạo Quận', 'Ban Chỉ đạo Thành phố'],
    ['UBND tỉnh', 'UBND xã'],
    ['Thường trực Hội đồng nhân dân', 'Hội đồng nhân dân'],
    ['Ban Thường vụ Đảng ủy', 'Đảng ủy'],
    ['Phòng Nội vụ', 'Phòng Tư pháp'],
  ])('%s ≠ %s', (one, other) => expect(bodyKey(one)).not.toBe(bodyKey(other)));

  it('knows a fuller mention of one body, but no other body', () => {
    expect(isSameBody('Mặt trận Tổ quốc', 'MTTQ Việt Nam xã')).toBe(true);
    expect(isSameBody('Sở Y', 'Sở Y tế')).toBe(true);
    expect(isSameBody('Hội đồng nhân dân', 'Thường trực Hội đồng nhân dân')).toBe(false);
    expect(isSameBody('Phòng Nội', 'Phòng Nộivụ')).toBe(false);
  });
});

describe('looksLikeBody', () => {
  it.each([
    'Ủy ban nhân dân xã Bình Minh',
    'UBND tỉnh',
    'Ban Chỉ đạo Quận',
    'Các phân đoàn',
    'Phân đội Dân quân cơ động',
    'Liên chi hội Phụ nữ',
    'Sở Y tế',
    'Ban Thường vụ Thị ủy',
    'Trưởng đoàn kiểm tra',
    'Công ty TNHH Sông Xanh',
    'Trường THCS Lê Lợi',
    'Bệnh viện Đa khoa tỉnh',
    'nhà trường',
    'Các phòng, đơn vị thuộc Sở',
    'Đoàn kiểm tra',
    'Liên đoàn Lao động tỉnh',
    'Chi bộ 3',
    'Cửa hàng Xăng dầu số 2',
    'Xưởng Mộc',
    'Ban thi đua',
    'Cố vấn học tập',
    'Mạng lưới ATVSV',
    'Hệ Quản lý Sinh viên',
  ])('%s', (text) => expect(looksLikeBody(text)).toBe(true));

  it.each([
    'Phần hội',
    'Phân loại đoàn viên',
    'Phân công hội viên',
    'Dạy học phân ban',
    'Kế hoạch này',
    'Hệ tọa độ quốc gia',
    'Hệ quả của việc sáp nhập',
    'công tác tuyên truyền',
    'Ban hành quy chế',
    'tình hình thực tế',
    'Sở Y tế tổ chức hội nghị',
    'năm 2024',
    'Luật Cư trú',
    'xưởng',
    'mỏ neo',
    'Kinh doanh đúng quy định',
    'Đại diện cho tập thể',
    '',
    '12/3/2025',
    'Phòng, chống dịch',
    'Hội nghị cán bộ',
    'Tổ chức thực hiện',
    'mục đích, yêu cầu',
    'Đoàn kết',
  ])('not %s', (text) => expect(looksLikeBody(text)).toBe(false));
});

describe('properCase', () => {
  it.each([
    ['ỦY BAN NHÂN DÂN TỈNH NINH THUẬN', 'Ủy ban nhân dân tỉnh Ninh Thuận'],
    ['UỶ BAN NHÂN DÂN HUYỆN PHÚ HOÀ', 'Uỷ ban nhân dân huyện Phú Hoà'],
    ['SỞ CÔNG THƯƠNG', 'Sở Công Thương'],
    ['SỞ GIÁO DỤC VÀ ĐÀO TẠO', 'Sở Giáo dục và Đào tạo'],
    ['SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['TRƯỜNG THPT HỒ TRUNG BÌNH', 'Trường THPT Hồ Trung Bình'],
    ['TRƯỜNG MẦM NON HOA SEN', 'Trường Mầm non Hoa Sen'],
    ['TRƯỜNG TIỂU HỌC SỐ 2 BÌNH MINH', 'Trường Tiểu học Số 2 Bình Minh'],
    ['BAN THƯỜNG VỤ', 'Ban Thường vụ'],
    ['ĐẢNG BỘ TỈNH BẮC NINH', 'Đảng bộ tỉnh Bắc Ninh'],
    ['ĐẢNG ỦY XÃ ĐOÀN KẾT', 'Đảng ủy xã Đoàn Kết'],
    ['BAN CHỈ ĐẠO QUY CHẾ DÂN CHỦ HUYỆN SÔNG XANH', 'Ban Chỉ đạo Quy chế dân chủ huyện Sông Xanh'],
    ['BỘ NỘI VỤ', 'Bộ Nội vụ'],
    ['BỆNH VIỆN ĐA KHOA TỈNH', 'Bệnh viện Đa khoa tỉnh'],
    ['CÔNG AN THÀNH PHỐ ĐÀ LẠT', 'Công an thành phố Đà Lạt'],
    ['ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM XÃ TÂN LẬP', 'Ủy ban Mặt trận Tổ quốc Việt Nam xã Tân Lập'],
    ['PHÒNG TÀI CHÍNH - KẾ HOẠCH', 'Phòng Tài chính - Kế hoạch'],
    ['BAN CHỈ HUY PHÒNG THỦ KHU VỰC 2', 'Ban Chỉ huy Phòng thủ khu vực 2'],
    ['ĐỘI QUẢN LÝ THỊ TRƯỜNG SỐ 5', 'Đội Quản lý thị trường số 5'],
    ['BAN QUẢN LÝ DỰ ÁN ĐẦU TƯ XÂY DỰNG KHU VỰC 2', 'Ban Quản lý dự án đầu tư xây dựng khu vực 2'],
    ['ỦY BAN BẦU CỬ', 'Ủy ban bầu cử'],
    ['UBND XÃ HƯNG YÊN', 'UBND xã Hưng Yên'],
    ['LIÊN ĐOÀN LAO ĐỘNG TỈNH', 'Liên đoàn Lao động tỉnh'],
    ['CHI CỤC KIỂM LÂM', 'Chi cục Kiểm lâm'],
    ['CÔNG TY TNHH MTV CẤP NƯỚC', 'Công ty TNHH MTV Cấp nước'],
    ['', ''],
    // Names of the highlands, whose words are no Vietnamese syllables
    ['ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK', 'Ủy ban nhân dân tỉnh Đắk Lắk'],
    ['THANH TRA TỈNH ĐẮK NÔNG', 'Thanh tra tỉnh Đắk Nông'],
    ['UBND HUYỆN KRÔNG BÚK', 'UBND huyện Krông Búk'],
    ['UBND HUYỆN ĐĂK R’LẤP', 'UBND huyện Đăk R’Lấp'],
    ['HUYỆN ỦY CHƯ PƯH', 'Huyện ủy Chư Pưh'],
    ['UBND THÀNH PHỐ PLEIKU', 'UBND thành phố Pleiku'],
    ['TRƯỜNG THPT BUÔN MA THUỘT', 'Trường THPT Buôn Ma Thuột'],
    // Abbreviations stay behind a level too
    ['UBND TP HCM', 'UBND TP HCM'],
    ['HỘI LHPN XÃ, UBMTTQ', 'Hội LHPN xã, UBMTTQ'],
    ['BAN QLDA HUYỆN', 'Ban QLDA huyện'],
  ])('%s', (upper, expected) => expect(properCase(upper)).toBe(expected));

  it('changes letter for letter', () => {
    const upper = 'TRƯỜNG ĐẠI HỌC (CƠ SỞ 2) – İZMİR';
    expect(properCase(upper)).toHaveLength(upper.length);
  });
});
