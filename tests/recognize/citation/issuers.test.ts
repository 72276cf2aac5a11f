import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../src/recognize/citation/index.ts';

const issuer = (text: string): string | null | undefined => findCitations(text).citations[0]?.issuer;
const issued = (by: string): string | null | undefined => issuer(`Kế hoạch số 205/KH-UBND ngày 14/8/2031 của ${by}`);

describe('where the name of an issuer ends', () => {
  it.each([
    // Before the title or the sentence's own words
    ['Hội đồng phối hợp phổ biến, giáo dục pháp luật huyện về hoạt động', 'Hội đồng phối hợp phổ biến, giáo dục pháp luật huyện'],
    ['Sở Tư pháp phối hợp với Sở Nội vụ tổ chức', 'Sở Tư pháp'],
    ['Trưởng Ban Dân tộc tỉnh về trồng rừng', 'Trưởng Ban Dân tộc tỉnh'],
    ['Trưởng ban về trồng rừng', 'Trưởng ban'],
    ['Thủ tướng Chính phủ về trồng rừng', 'Thủ tướng Chính phủ'],
    ['Chính phủ Quy định về trồng rừng', 'Chính phủ'],
    ['Ban Bí thư và kiểm tra việc chấp hành', 'Ban Bí thư'],
    ['Bộ Chính trị đến toàn thể đảng viên', 'Bộ Chính trị'],
    ['Ban Bí thư Trung ương Đảng ban hành Hướng dẫn', 'Ban Bí thư Trung ương Đảng'],
    ['Chính phủ, gắn với nhiệm vụ năm 2031', 'Chính phủ'],
    ['Thành ủy bảo đảm thiết thực', 'Thành ủy'],
    ['Tỉnh ủy Lâm Đồng.', 'Tỉnh ủy Lâm Đồng'],
    ['Ủy ban nhân dân huyện, Ủy ban nhân dân xã xây dựng kế hoạch', 'Ủy ban nhân dân huyện'],
    ['UBND tỉnh triển khai Đề án', 'UBND tỉnh'],
    ['đồng chí Bí thư Tỉnh ủy về trồng rừng', 'Bí thư Tỉnh ủy'],
    ['đ/c Chủ tịch UBND xã về trồng rừng', 'Chủ tịch UBND xã'],
    // Central boards of the organisations
    ['Ban Thường trực Ủy ban Trung ương MTTQ Việt Nam về ngày hội', 'Ban Thường trực Ủy ban Trung ương MTTQ Việt Nam'],
    ['Ban Thường vụ Trung ương Hội Nông dân Việt Nam về trồng rừng', 'Ban Thường vụ Trung ương Hội Nông dân Việt Nam'],
    ['Trung ương Hội Cựu chiến binh Việt Nam về trồng rừng', 'Trung ương Hội Cựu chiến binh Việt Nam'],
    ['Ủy ban nhân dân xã, nông dân được hỗ trợ cây giống', 'Ủy ban nhân dân xã'],
    ['Bộ Giáo dục & Đào tạo về trồng rừng', 'Bộ Giáo dục & Đào tạo'],
    ['Sở Nông nghiệp & Môi trường tỉnh về trồng rừng', 'Sở Nông nghiệp & Môi trường tỉnh'],
    // Terms and notes are left out
    ['Bộ Chính trị khóa XII về an sinh', 'Bộ Chính trị'],
    ['Ban Chấp hành Trung ương (khoá XI) về an sinh', 'Ban Chấp hành Trung ương'],
    ['HĐND tỉnh khóa X, kỳ họp thứ 8 quy định mức chi', 'HĐND tỉnh'],
    ['Ban Chấp hành Đảng bộ tỉnh khóa XVI, nhiệm kỳ 2030 - 2035 về an sinh', 'Ban Chấp hành Đảng bộ tỉnh'],
    ['Sở Lao động - Thương binh và Xã hội (nay là Sở Nội vụ) về định mức', 'Sở Lao động - Thương binh và Xã hội'],
    // Fields with commas and “và”
    ['Bộ Văn hóa, Thể thao và Du lịch về lễ hội', 'Bộ Văn hóa, Thể thao và Du lịch'],
    ['Sở Văn hoá và Thể thao về lễ hội', 'Sở Văn hoá và Thể thao'],
    ['Phòng Kinh tế, Hạ tầng và Đô thị phường Tân An về vỉa hè', 'Phòng Kinh tế, Hạ tầng và Đô thị phường Tân An'],
    ['Bộ trưởng Bộ Giao thông vận tải quy định về tải trọng', 'Bộ trưởng Bộ Giao thông vận tải'],
    ['Sở Giáo dục - Đào tạo ; các văn bản khác', 'Sở Giáo dục - Đào tạo'],
    ['Ban Bí thư Trung ương Đoàn về trồng cây', 'Ban Bí thư Trung ương Đoàn'],
    ['Đoàn giám sát của Quốc hội về rừng', 'Đoàn giám sát của Quốc hội'],
    ['Văn phòng HĐND và UBND huyện về lịch họp', 'Văn phòng HĐND và UBND huyện'],
    // Committees, teams and companies named with ordinary words
    ['Ban Chỉ đạo thực hiện xóa nhà tạm và công tác gia đình về kiểm tra', 'Ban Chỉ đạo thực hiện xóa nhà tạm và công tác gia đình'],
    [
      'Ban chỉ đạo xây dựng và thực hiện nếp sống mới ở cơ sở Thành phố về lễ cưới',
      'Ban chỉ đạo xây dựng và thực hiện nếp sống mới ở cơ sở Thành phố',
    ],
    ['Ban Chỉ đạo Trung ương về kinh tế biển, đảo và vịnh về mở phong trào', 'Ban Chỉ đạo Trung ương về kinh tế biển, đảo và vịnh'],
    ['Ban Chỉ đạo tỉnh về du lịch v/v giao nhiệm vụ', 'Ban Chỉ đạo tỉnh về du lịch'],
    ['Ban Chỉ đạo Trung ương về kinh tế biển', 'Ban Chỉ đạo Trung ương'],
    ['Sở Du lịch về giới thiệu sách về biển', 'Sở Du lịch'],
    ['Ban Chỉ đạo phòng, chống thiên tai, cháy rừng tỉnh về trực ban', 'Ban Chỉ đạo phòng, chống thiên tai, cháy rừng tỉnh'],
    ['Công ty TNHH Khai thác và chế biến gỗ Thiên Lộc về gia hạn', 'Công ty TNHH Khai thác và chế biến gỗ Thiên Lộc'],
    ['Công ty cổ phần Xây dựng và thương mại 86', 'Công ty cổ phần Xây dựng và thương mại 86'],
    ['Hợp tác xã Dịch vụ nông nghiệp Phú Lương đề nghị hỗ trợ', 'Hợp tác xã Dịch vụ nông nghiệp Phú Lương'],
    ['Trường THPT Trần Văn Kỷ đăng trên trang thông tin', 'Trường THPT Trần Văn Kỷ'],
    ['trường Tiểu học Hoa Mai về tuyển sinh', 'trường Tiểu học Hoa Mai'],
    ['Bệnh viện Đa khoa khu vực Tam Kỳ v/v khám sức khỏe', 'Bệnh viện Đa khoa khu vực Tam Kỳ'],
    ['Đảng ủy Khối các cơ quan tỉnh về học tập', 'Đảng ủy Khối các cơ quan tỉnh'],
    ['Tổng LĐLĐ Việt Nam hướng dẫn thu chi', 'Tổng LĐLĐ Việt Nam'],
    // Addresses
    ['UBND phường 5, quận 3, Thành phố Hồ Chí Minh về vỉa hè', 'UBND phường 5, quận 3, Thành phố Hồ Chí Minh'],
    ['UBND Tp. Hồ Chí Minh về vỉa hè', 'UBND Tp. Hồ Chí Minh'],
    // Behind a dash: an apposition, a parent, a co-issuer, a part of the name
    ['Ban Nội chính Tỉnh ủy - cơ quan Thường trực Ban Chỉ đạo tỉnh về lịch họp', 'Ban Nội chính Tỉnh ủy'],
    ['Cục Quản lý Dược - Bộ Y tế về việc thu hồi', 'Cục Quản lý Dược'],
    ['Chi nhánh Sông Hinh - Công ty cổ phần Thủy điện Miền Đông', 'Chi nhánh Sông Hinh'],
    ['Ban Chỉ đạo thực hiện xóa nhà tạm - Sở Xây dựng hướng dẫn hồ sơ', 'Ban Chỉ đạo thực hiện xóa nhà tạm - Sở Xây dựng'],
    ['Sở Nội vụ - Sở Tài chính về kinh phí', 'Sở Nội vụ - Sở Tài chính'],
    ['Doanh nghiệp tư nhân Minh Phát - Bình Lộc về gia hạn', 'Doanh nghiệp tư nhân Minh Phát - Bình Lộc'],
    // A level alone
    ['tỉnh về trồng rừng', 'tỉnh'],
    ['CHỦ TỊCH UBND XÃ AN BÌNH VỀ VIỆC BAN HÀNH QUY CHẾ', 'CHỦ TỊCH UBND XÃ AN BÌNH'],
    // No body
    ['pháp luật về trồng rừng', null],
    ['Nghị định trên', null],
  ])('của %s → %s', (by, expected) => {
    expect(issued(by)).toBe(expected);
  });

  it('joins the bodies of a joint number', () => {
    expect(issuer('Thông tư liên tịch số 07/2009/TTLT-BTC-BNV ngày 3/4/2009 của Bộ Tài chính, Bộ Nội vụ quy định chế độ')).toBe(
      'Bộ Tài chính, Bộ Nội vụ',
    );
    expect(issuer('Kế hoạch phối hợp số 89/KHPH-CAT-SYT ngày 4/5/2032 giữa Công an tỉnh và Sở Y tế về an ninh bệnh viện')).toBe(
      'Công an tỉnh và Sở Y tế',
    );
    expect(issuer('Kế hoạch liên tịch số 01/KHLT-ĐTN-LĐLĐ ngày 5/3/2030 của Huyện đoàn - Liên đoàn Lao động huyện về hội thi')).toBe(
      'Huyện đoàn - Liên đoàn Lao động huyện',
    );
  });

  it('reads an issuer without “của” only where a title shows it', () => {
    expect(issuer('Công văn số 61/SNV-CCVC ngày 14/8/2031 Sở Nội vụ về việc nâng lương')).toBe('Sở Nội vụ');
    expect(issuer('Công văn số 61/SNV-CCVC ngày 14/8/2031, Ủy ban nhân dân xã ban hành kế hoạch')).toBeNull();
  });
});

describe('an issuer before the number', () => {
  it.each([
    ['Theo đề nghị của Sở Nội vụ tại Tờ trình số 31/TTr-SNV ngày 14/8/2031', 'Sở Nội vụ'],
    ['đề nghị của Trưởng phòng Quản lý năng lượng tại Tờ trình số 07/TTr-QLNL', 'Trưởng phòng Quản lý năng lượng'],
    ['Theo đề nghị của Giám đốc Sở Tài chính (Tờ trình số 12/TTr-STC ngày 11/01/2030)', 'Giám đốc Sở Tài chính'],
    ['Đề án được Thủ tướng Chính phủ phê duyệt tại Quyết định số 88/QĐ-TTg', 'Thủ tướng Chính phủ'],
    ['ý kiến chỉ đạo của UBND tỉnh tại Công văn số 61/UBND-NC ngày 14/8/2031 về trực ban', 'UBND tỉnh'],
    ['gồm: Công ty TNHH Lộc Phát tại Văn bản số 14.6/ĐNXD ngày 14/6/2031', 'Công ty TNHH Lộc Phát'],
    ['đơn vị khác; Cửa hàng vật tư Ba Hưng tại Văn bản số 02/BH-CV', 'Cửa hàng vật tư Ba Hưng'],
    ['Chi nhánh Sông Hinh - Công ty cổ phần Thủy điện Miền Đông tại Văn bản số 11/ĐN-CNSH', 'Chi nhánh Sông Hinh'],
    ['UBND tỉnh đã ban hành Kế hoạch số 205/KH-UBND', 'UBND tỉnh'],
    ['Ngày 12/6/2031, Sở Xây dựng có Văn bản số 1122/SXD-QLN', 'Sở Xây dựng'],
    ['Quyết định của Chủ tịch UBND huyện số 512/QĐ-UBND', 'Chủ tịch UBND huyện'],
    // Nobody is named
    ['theo quy định tại Quyết định số 512/QĐ-UBND', null],
    ['Thực hiện đúng các quy định tại Quyết định số 512/QĐ-UBND', null],
    ['Sở Y tế rà soát những quy định tại Quyết định số 512/QĐ-UBND', null],
    ['nhiệm vụ được giao tại Quyết định số 512/QĐ-UBND', null],
    ['ban hành kèm theo Quyết định số 512/QĐ-UBND', null],
    ['Sở Y tế báo cáo kết quả thực hiện Kế hoạch số 205/KH-UBND', null],
    ['họp tại Sở Nội vụ theo Giấy mời số 9/GM-UBND', null],
  ])('%s → %s', (text, expected) => {
    expect(issuer(text)).toBe(expected);
  });
});

describe('an issuer behind the title', () => {
  const read = (text: string) => {
    const [found] = findCitations(text).citations;
    return [found?.issuer, found?.title];
  };
  it.each([
    [
      'Công văn số 61/SGD&ĐT-TTr ngày 2/3/2031 về việc kiểm tra năm học 2031 - 2032 của Sở GD&ĐT Hòa An;',
      ['Sở GD&ĐT Hòa An', 'kiểm tra năm học 2031 - 2032'],
    ],
    [
      'Kế hoạch số 7/KH-UBND ngày 2/3/2031 về trồng rừng quý II của Ủy ban nhân dân xã Hòa An;',
      ['Ủy ban nhân dân xã Hòa An', 'trồng rừng quý II'],
    ],
    // Not the issuer of the number, or what the title is about
    ['Kế hoạch số 7/KH-UBND ngày 2/3/2031 về trồng rừng năm 2031 của các hộ dân;', [null, 'trồng rừng năm 2031 của các hộ dân']],
    ['Kế hoạch số 7/KH-UBND ngày 2/3/2031 về trồng rừng năm 2031 của Sở Y tế;', [null, 'trồng rừng năm 2031 của Sở Y tế']],
    ['Quyết định số 61/QĐ-SNV ngày 4/9/2031 về nhiệm vụ của Sở Nội vụ;', [null, 'nhiệm vụ của Sở Nội vụ']],
    [
      'Quyết định số 61/QĐ-SNV ngày 4/9/2031 ban hành Chương trình công tác năm 2031 của Sở Nội vụ;',
      [null, 'ban hành Chương trình công tác năm 2031 của Sở Nội vụ'],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
