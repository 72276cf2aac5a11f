import { describe, expect, it } from 'vitest';
import { readAssignment } from '../../../src/recognize/body/index.ts';

/** `implementing Sở Y tế; coordinating Công an tỉnh`. */
const bodies = (directive: string) =>
  readAssignment(directive)
    .bodies.map(({ role, name }) => `${role} ${name}`)
    .join('; ');

describe('the subject of the first main clause', () => {
  it.each([
    // Ministries, provinces
    ['Bộ Nội vụ hướng dẫn các địa phương sắp xếp thôn, tổ dân phố.', 'implementing Bộ Nội vụ'],
    ['Văn phòng Chính phủ theo dõi, đôn đốc việc thực hiện Kế hoạch này.', 'implementing Văn phòng Chính phủ'],
    ['Sở Công Thương chủ trì, tham mưu Ủy ban nhân dân tỉnh ban hành danh mục.', 'leading Sở Công Thương'],
    ['Sở Tài chính tham mưu bố trí kinh phí trong dự toán hằng năm.', 'advising Sở Tài chính'],
    ['Sở Khoa học và Công nghệ có trách nhiệm chủ trì thẩm định hồ sơ.', 'leading Sở Khoa học và Công nghệ'],
    ['Sở Xây dựng xây dựng bảng giá trước ngày 30/9.', 'implementing Sở Xây dựng'],
    ['Tổ kiểm tra số 2 do Phòng Kinh tế chủ trì, kiểm tra các chợ.', 'leading Phòng Kinh tế'],
    ['Các xã do Phòng Kinh tế phụ trách báo cáo trước ngày 30/9.', 'implementing Các xã do Phòng Kinh tế'],
    ['Lễ dâng hương: 7h00 ngày 02/3, do Ban Quản lý di tích thực hiện.', 'implementing Ban Quản lý di tích'],
    ['Hội thảo: ngày 02/3, do Văn phòng tham mưu, Hội Nông dân phối hợp.', 'advising Văn phòng; coordinating Hội Nông dân'],
    ['Công trình: xây mới ba cầu, do Sở Xây dựng quản lý từ năm 2020', ''],
    ['Sở Văn hóa, Thể thao và Du lịch tổ chức ngày hội.', 'implementing Sở Văn hóa, Thể thao và Du lịch'],
    ['Các sở, ban, ngành tỉnh căn cứ chức năng, nhiệm vụ được giao triển khai thực hiện.', 'implementing Các sở, ban, ngành tỉnh'],
    ['Sở, ban, ngành, UBND các xã rà soát thủ tục hành chính.', 'implementing Sở, ban, ngành; implementing UBND các xã'],
    ['Thường trực Hội Nông dân huyện tiếp hội viên ngày 15.', 'implementing Thường trực Hội Nông dân huyện'],
    ['Thường trực Đảng ủy giao Ban Xây dựng Đảng tham mưu kế hoạch.', 'advising Ban Xây dựng Đảng'],
    ['Chi bộ giao ban hằng tuần.', 'implementing Chi bộ'],
    ['BCH Công đoàn cơ sở phối hợp cùng chuyên môn mở hội nghị.', 'implementing BCH Công đoàn cơ sở'],
    ['Các cơ sở phối hợp có trách nhiệm báo cáo.', 'implementing Các cơ sở phối hợp'],
    [
      'Đề nghị Đảng ủy các cơ quan Đảng tỉnh, Đảng ủy Ủy ban nhân dân tỉnh, các đảng ủy trực thuộc Tỉnh ủy lãnh đạo thực hiện.',
      'implementing Đảng ủy các cơ quan Đảng tỉnh; implementing Đảng ủy Ủy ban nhân dân tỉnh; implementing các đảng ủy trực thuộc Tỉnh ủy',
    ],
    // “P.” stands for Phòng.
    ['P.CTHSSV chủ trì, phối hợp với P. Đào tạo mở lớp.', 'leading P.CTHSSV; coordinating P. Đào tạo'],
    ['Giao P. TCHC, P. KHTC lập dự toán.', 'implementing P. TCHC; implementing P. KHTC'],
    ['Mục p, điểm b được sửa.', ''],
    // The Đoàn has been named; its members have the verb.
    ['Các thành viên Đoàn nghiên cứu hồ sơ, chuẩn bị ý kiến.', 'implementing Các thành viên Đoàn'],
    ['Các thành viên Đoàn giám sát nghiên cứu hồ sơ.', 'implementing Các thành viên Đoàn giám sát'],
    ['Đoàn nghiên cứu thực tế làm việc với xã.', 'implementing Đoàn nghiên cứu thực tế'],
    // Who is charged behind what is to be done.
    ['Đẩy mạnh kiểm tra chợ. Giao Sở Công Thương chủ trì, phối hợp với Sở Y tế kiểm tra.', 'leading Sở Công Thương; coordinating Sở Y tế'],
    ['Xây dựng lịch trực; giao Văn phòng thực hiện.', 'implementing Văn phòng'],
    ['Xây dựng lịch trực; giao UBND các xã, phường thực hiện.', 'implementing UBND các xã, phường'],
    ['Phòng Nội vụ rà soát hồ sơ. Giao Văn phòng tổng hợp.', 'implementing Phòng Nội vụ'],
    ['Rà soát quỹ đất; giao đất cho các hộ.', ''],
    ['Xây dựng lịch trực; phân công cán bộ trực.', ''],
    ['Xây dựng lịch trực; giao chỉ tiêu cho các xã.', ''],
    ['Bố trí kinh phí; giao từng tổ theo dõi.', ''],
    ['Công đoàn cấp trên trực tiếp cơ sở hướng dẫn đại hội.', 'implementing Công đoàn cấp trên trực tiếp cơ sở'],
    ['Các xã còn lại gửi danh sách trước.', 'implementing Các xã còn lại'],
    ['Phòng Tổ chức - Hành chính dự thảo các báo cáo.', 'implementing Phòng Tổ chức - Hành chính'],
    ['Phòng KHTH + Phòng ĐD: Báo cáo chuyên môn.', 'implementing Phòng KHTH; implementing Phòng ĐD'],
    ['Đồng chí: Lê Văn Tám phụ trách chung.', 'implementing Lê Văn Tám'],
    ['Các TDP họp dân trước ngày 15/5.', 'implementing Các TDP'],
    ['Văn phòng dự thảo các văn bản.', 'implementing Văn phòng'],
    ['Các cấp Hội vận động hội viên tiết kiệm.', 'implementing Các cấp Hội'],
    ['Ban Vận động quyên góp sách vở.', 'implementing Ban Vận động'],
    ['Đối với xã, phường, thị trấn: niêm yết thủ tục.', 'implementing xã, phường, thị trấn'],
    ['Phối hợp với xã, phường rà soát hộ nghèo.', 'coordinating xã, phường'],
    ['Thực hiện dân chủ ở xã, phường, thị trấn.', ''],
    ['Tại xã, phường: niêm yết thủ tục.', ''],
    ['Ông Lê Văn Tám, Trưởng phòng Tổ chức - Hành chính - Ủy viên thường trực: Đôn đốc các tổ.', 'implementing Lê Văn Tám'],
    // A commune that gives the work to somebody, and one-syllable verbs behind names that end like a longer word.
    ['UBND xã giao Phòng Kinh tế tham mưu quyết định.', 'advising Phòng Kinh tế'],
    ['Ủy ban nhân dân xã giao cho Công an xã chủ trì tuần tra.', 'leading Công an xã'],
    ['Ban CHQS xã giao quân đủ chỉ tiêu.', 'implementing Ban CHQS xã'],
    ['Các khoa cử điều dưỡng dự lớp tập huấn.', 'implementing Các khoa'],
    ['Các phòng cử nhân viên trực.', 'implementing Các phòng'],
    ['Chủ đầu tư lập hồ sơ hoàn công.', 'implementing Chủ đầu tư'],
    ['Trung tâm Phục vụ hành chính công trình lãnh đạo xã phê duyệt.', 'implementing Trung tâm Phục vụ hành chính công'],
    ['Đơn vị sự nghiệp công lập xây dựng đề án.', 'implementing Đơn vị sự nghiệp công lập'],
    ['Đồng chí Lê Văn Dũng phụ trách tổng hợp.', 'implementing Lê Văn Dũng'],
    ['Đồng chí Phó Chủ tịch phụ trách văn hóa chỉ đạo hội diễn.', 'implementing Phó Chủ tịch phụ trách văn hóa'],
    ['BCĐ thực hiện QCDC xã kiểm tra các thôn.', 'implementing BCĐ thực hiện QCDC xã'],
    ['Chi bộ các thôn, cơ quan, trường học họp.', 'implementing Chi bộ các thôn, cơ quan, trường học'],
    ['Chi bộ các thôn, Đoàn Thanh niên họp.', 'implementing Chi bộ các thôn; implementing Đoàn Thanh niên'],
    ['Hội Doanh nhân trẻ tỉnh tổ chức diễn đàn.', 'implementing Hội Doanh nhân trẻ tỉnh'],
    ['Sở Khoa học nhân rộng mô hình.', 'implementing Sở Khoa học'],
    // A capital on the verb by mistake.
    ['Phòng Kinh tế Chủ trì phối hợp với Ban CHQS xã kiểm tra.', 'leading Phòng Kinh tế; coordinating Ban CHQS xã'],
    ['Đài truyền thanh Thực hiện tuyên truyền.', 'implementing Đài truyền thanh'],
    ['Hội đồng Phối hợp phổ biến, giáo dục pháp luật họp.', 'implementing Hội đồng Phối hợp phổ biến, giáo dục pháp luật'],
    ['Trung tâm Triển khai dự án báo cáo.', 'implementing Trung tâm Triển khai dự án'],
    [
      'Ban Chính sách - Pháp luật và Quan hệ lao động: Là đầu mối tham mưu Ban Thường vụ.',
      'advising Ban Chính sách - Pháp luật và Quan hệ lao động',
    ],
    ['Công an tỉnh cấp căn cước lưu động.', 'implementing Công an tỉnh'],
    ['Công an cấp xã tuần tra.', 'implementing Công an cấp xã'],
    ['Thôn 4, thôn 7 họp dân.', 'implementing Thôn 4; implementing thôn 7'],
    ['Thôn Đông, tổ dân cư tự quản họp dân.', 'implementing Thôn Đông, tổ dân cư tự quản'],
    ['TT HĐND, UBND xã ký quy chế.', 'implementing TT HĐND; implementing UBND xã'],
    ['Quỹ tín dụng nhân dân cho vay vốn.', 'implementing Quỹ tín dụng nhân dân'],
    ['Từng tổ xây dựng lịch trực của tổ mình.', 'implementing Từng tổ'],
    ['Mỗi nhóm kiểm tra một khu phố.', 'implementing Mỗi nhóm'],
    ['Tổ xây dựng Đề án họp hằng tuần.', 'implementing Tổ xây dựng Đề án'],
    ['Các chi bộ còn lúng túng thì học lại.', 'implementing Các chi bộ'],
    ['Tổ chức đảng được giám sát chuẩn bị báo cáo.', 'implementing Tổ chức đảng được giám sát'],
    ['Chi bộ được giao chủ trì mở hội nghị.', 'leading Chi bộ'],
    [
      'Giám đốc các xí nghiệp, trưởng các phòng, đội mở hội nghị.',
      'implementing Giám đốc các xí nghiệp; implementing trưởng các phòng, đội',
    ],
    ['Bí thư, phó bí thư các chi bộ mở hội nghị.', 'implementing Bí thư, phó bí thư các chi bộ'],
    ['Về tuyên truyền: Đài Truyền thanh xã mở chuyên mục.', 'implementing Đài Truyền thanh xã'],
    ['Chương trình: Công đoàn phối hợp Phòng Hành chính soạn thảo.', 'implementing Công đoàn; coordinating Phòng Hành chính'],
    ['Giữ vững khẩu hiệu: Đảng viên đi trước.', ''],
    ['Tuyên truyền trên loa; các thôn dán thông báo.', ''],
    ['Đồng chí Lê Văn Tám, UVBTV, Chủ nhiệm UBKT phụ trách chung.', 'implementing Lê Văn Tám'],
    ['Đồng chí Lê Văn Tám, Phó Bí thư; Trưởng các thôn vận động.', 'implementing Lê Văn Tám; implementing Trưởng các thôn'],
    ['Thanh tra tỉnh tiếp tục theo dõi việc thực hiện kết luận.', 'implementing Thanh tra tỉnh'],
    ['Báo Suối Mơ truyền thông về hội chợ.', 'implementing Báo Suối Mơ'],
    ['Trung tâm Văn hóa huyện truyền thông lưu động.', 'implementing Trung tâm Văn hóa huyện'],
    ['Tổ truyền thông thôn vận động người dân.', 'implementing Tổ truyền thông thôn'],
    ['Đài Truyền thanh xã phát thanh bản tin.', 'implementing Đài Truyền thanh xã'],
    ['Đài phát thanh huyện đưa tin.', 'implementing Đài phát thanh huyện'],
    ['Công an xã phát hiện, xử lý vi phạm.', 'implementing Công an xã'],
    ['Trung tâm phát triển quỹ đất tỉnh đo đạc.', 'implementing Trung tâm phát triển quỹ đất tỉnh'],
    ['Cảng vụ Hàng hải Cửa Trà điều động tàu lai.', 'implementing Cảng vụ Hàng hải Cửa Trà'],
    ['Viện Quy hoạch xây dựng lập đồ án.', 'implementing Viện Quy hoạch xây dựng'],
    ['Đề nghị Thuế tỉnh thông tin, tuyên truyền về hóa đơn điện tử.', 'implementing Thuế tỉnh'],
    ['Cục An toàn thông tin đánh giá hệ thống.', 'implementing Cục An toàn thông tin'],
    ['Nửa đầu năm 2027, Cục Hải đảo tổ chức nghiệm thu.', 'implementing Cục Hải đảo'],
    ['02 (hai) đơn vị tổ chức diễn tập.', 'implementing 02 đơn vị'],
    ['100% hộ dân ký cam kết.', ''],
    ['Đoàn liên ngành xã lập biên bản.', 'implementing Đoàn liên ngành xã'],
    ['Hội đồng tuyển sinh xét duyệt hồ sơ.', 'implementing Hội đồng tuyển sinh'],
    ['Tổ tư vấn tuyển sinh hướng dẫn điền phiếu.', 'implementing Tổ tư vấn tuyển sinh'],
    ['Hội đồng kỷ luật họp trước ngày 15/5.', 'implementing Hội đồng kỷ luật'],
    ['Nhà trường tuyển sinh hai đợt.', 'implementing Nhà trường'],
    ['Báo và Phát thanh, Truyền hình tỉnh mở chuyên mục.', 'implementing Báo và Phát thanh, Truyền hình tỉnh'],
    [
      'Đảng ủy, HĐND, UBND, UB MTTQ phường đối thoại.',
      'implementing Đảng ủy; implementing HĐND; implementing UBND; implementing UB MTTQ phường',
    ],
    ['BTGDV Đảng ủy theo dõi.', 'implementing BTGDV Đảng ủy'],
    ['Đoàn thẩm định do đồng chí Phó Giám đốc làm Trưởng đoàn tiến hành chấm điểm.', 'implementing Đoàn thẩm định'],
    ['Chia làm hai tổ: Tổ số 1 do đồng chí Hạnh làm Tổ trưởng; Tổ số 2 do đồng chí Lực làm Tổ trưởng.', ''],
    ['Trước ngày 15/4 các khu phố gửi danh sách.', 'implementing các khu phố'],
    ['Đến hết ngày 30/6/2025 Công an phường cấp xong căn cước.', 'implementing Công an phường'],
    ['Từ tháng 4 đến tháng 9 Hội Nông dân mở lớp.', 'implementing Hội Nông dân'],
    ['Định kỳ quý, 6 tháng (trước ngày 10/6), năm các bộ phận báo cáo.', 'implementing các bộ phận'],
    ['Chậm nhất 16h30 ngày 05/8 các khoa nộp biểu.', 'implementing các khoa'],
    ['Giai đoạn 2026 - 2030 Sở Tài chính cân đối vốn.', 'implementing Sở Tài chính'],
    ['Hội đồng tuyển dụng viên chức họp phiên thứ nhất.', 'implementing Hội đồng tuyển dụng viên chức'],
    ['Tổ thu gom rác tiến hành phân loại.', 'implementing Tổ thu gom rác'],
    ['Hội đồng bồi thường, hỗ trợ và tái định cư có trách nhiệm chi trả.', 'implementing Hội đồng bồi thường, hỗ trợ và tái định cư'],
    ['Đội thu gom rác thải tại chợ.', 'implementing Đội'],
    ['Tòa án nhân dân khu vực xét xử lưu động 02 vụ.', 'implementing Tòa án nhân dân khu vực'],
    ['Phòng Lao động giải đáp, tháo gỡ vướng mắc.', 'implementing Phòng Lao động'],
    ['Các xã hoàn tất số liệu.', 'implementing Các xã'],
    ['Trại giam số 4 tổ chức dạy nghề.', 'implementing Trại giam số 4'],
    ['Ban giám khảo chấm điểm phần thi.', 'implementing Ban giám khảo'],
    ['Trung tâm Dịch vụ tổng hợp phường phun khử trùng.', 'implementing Trung tâm Dịch vụ tổng hợp phường'],
    ['Khoa Nội tổng hợp bố trí 02 giường.', 'implementing Khoa Nội tổng hợp'],
    ['Phòng Kế hoạch tổng hợp số liệu.', 'implementing Phòng Kế hoạch'],
    ['Trường Mầm non số 2 tổ chức hội thi.', 'implementing Trường Mầm non số 2'],
    ['Tổ 12 tổ chức ra quân.', 'implementing Tổ 12'],
    ['Chi bộ 3 lãnh đạo nhà trường.', 'implementing Chi bộ 3'],
    ['Công ty TNHH MTV 27/7 tổ chức tập huấn.', 'implementing Công ty TNHH MTV 27/7'],
    ['Đại diện 05 tổ chức tôn giáo dự họp.', 'implementing Đại diện 05 tổ chức tôn giáo'],
    ['UBND 10 xã, phường tổ chức hội nghị.', 'implementing UBND 10 xã, phường'],
    ['Trường Cao đẳng Cộng đồng chủ trì.', 'leading Trường Cao đẳng Cộng đồng'],
    ['Phối hợp với Đội Điều tra tổng hợp và Công an phường rà soát.', 'coordinating Đội Điều tra tổng hợp; coordinating Công an phường'],
    ['Phối hợp với văn thư và Liên đội rà soát.', 'coordinating văn thư; coordinating Liên đội'],
    ['Hằng tháng, trước ngày 20, các tổ gửi báo cáo.', 'implementing các tổ'],
    ['Căn cứ tình hình thực tế, định kỳ báo cáo cấp trên.', ''],
    ['Kiểm tra hai nội dung: công chức đeo thẻ, giờ giấc làm việc.', ''],
    ['Biên tập tập san hỏi đáp: cử tri nêu ý kiến gì.', ''],
    ['Thành lập 2 tổ: Tổ 1 kiểm tra hồ sơ, Tổ 2 kiểm tra thực địa.', ''],
    ['Chăm lo Tết cho hộ nghèo: Hội Chữ thập đỏ vận động kinh phí.', 'implementing Hội Chữ thập đỏ'],
    ['Trong tháng 5 ra quân dọn vệ sinh.', ''],
    ['Trong năm học sinh tham gia ngoại khóa.', ''],
    ['Ngày hội Văn hóa các dân tộc tổ chức tại huyện.', ''],
    ['Đến năm 2030 95% hộ dân dùng nước sạch.', ''],
    ['Tháng 3 phát động; tháng 4 chấm điểm các phòng học.', ''],
    ['Phòng Thông tin và truyền thông huyện viết bài.', 'implementing Phòng Thông tin và truyền thông huyện'],
    ['Báo và Đài Phát thanh - Truyền hình tỉnh mở chuyên mục.', 'implementing Báo và Đài Phát thanh - Truyền hình tỉnh'],
    [
      'Phòng Tổ chức - Nghiệp vụ phối hợp với Phòng Hành chính - Quản trị lập dự toán.',
      'implementing Phòng Tổ chức - Nghiệp vụ; coordinating Phòng Hành chính - Quản trị',
    ],
    ['Các công ty khai thác đá chịu trách nhiệm an toàn mỏ.', 'implementing Các công ty khai thác đá'],
    ['Hạt Kiểm lâm, các chủ rừng tuần tra ban đêm.', 'implementing Hạt Kiểm lâm; implementing các chủ rừng'],
    // Communes
    ['Ủy ban nhân dân các xã, phường bố trí trụ sở làm việc.', 'implementing Ủy ban nhân dân các xã, phường'],
    ['Phòng Văn hóa - Xã hội phường cập nhật số liệu hộ nghèo.', 'implementing Phòng Văn hóa - Xã hội phường'],
    ['Trung tâm Phục vụ hành chính công xã niêm yết công khai quy trình.', 'implementing Trung tâm Phục vụ hành chính công xã'],
    ['Công chức Địa chính - Xây dựng lập hồ sơ quản lý đất công ích.', 'implementing Công chức Địa chính - Xây dựng'],
    ['Trưởng các thôn thông báo đến từng hộ gia đình.', 'implementing Trưởng các thôn'],
    ['Ban Công tác Mặt trận các thôn vận động Nhân dân hiến đất.', 'implementing Ban Công tác Mặt trận các thôn'],
    ['12 thôn tổ chức họp dân trước ngày 15/4.', 'implementing 12 thôn'],
    ['Mỗi xã lựa chọn ít nhất một mô hình.', 'implementing Mỗi xã'],
    ['Thôn Đông Hà huy động lực lượng nạo vét kênh.', 'implementing Thôn Đông Hà'],
    // Party and organisations
    ['Ban Thường vụ Đảng ủy xã lãnh đạo công tác chuẩn bị.', 'implementing Ban Thường vụ Đảng ủy xã'],
    ['Các chi bộ trực thuộc sinh hoạt chuyên đề ít nhất mỗi quý một lần.', 'implementing Các chi bộ trực thuộc'],
    ['Ủy ban Kiểm tra Đảng ủy giám sát việc nêu gương.', 'implementing Ủy ban Kiểm tra Đảng ủy'],
    ['Ban Tổ chức Tỉnh ủy tổng hợp kết quả.', 'implementing Ban Tổ chức Tỉnh ủy'],
    ['Công đoàn cơ sở tổ chức hội nghị người lao động.', 'implementing Công đoàn cơ sở'],
    ['Đoàn Thanh niên xung kích trong chuyển đổi số, đảm nhận tổ công nghệ số.', 'implementing Đoàn Thanh niên'],
    ['Hội Liên hiệp Phụ nữ xã ra mắt câu lạc bộ.', 'implementing Hội Liên hiệp Phụ nữ xã'],
    ['Mặt trận Tổ quốc và các đoàn thể giám sát, phản biện.', 'implementing Mặt trận Tổ quốc; implementing các đoàn thể'],
    ['Ban Chỉ đạo thực hiện Quy chế dân chủ huyện kiện toàn tổ giúp việc.', 'implementing Ban Chỉ đạo thực hiện Quy chế dân chủ huyện'],
    ['Ban Chỉ đạo xây dựng kế hoạch, phân công thành viên phụ trách.', 'implementing Ban Chỉ đạo'],
    ['Các cơ quan tham mưu, giúp việc Đảng ủy chủ động cụ thể hóa.', 'implementing Các cơ quan tham mưu, giúp việc Đảng ủy'],
    // Schools, hospitals
    ['Nhà trường niêm yết các khoản thu tại bảng tin.', 'implementing Nhà trường'],
    ['Ban giám hiệu phê duyệt kế hoạch của các tổ.', 'implementing Ban giám hiệu'],
    ['Hiệu trưởng chịu trách nhiệm trước cấp trên.', 'implementing Hiệu trưởng'],
    ['Giáo viên chủ nhiệm các lớp phổ biến nội quy.', 'implementing Giáo viên chủ nhiệm các lớp'],
    ['GVCN tổng hợp danh sách học sinh.', 'implementing GVCN'],
    ['Tổ trưởng chuyên môn duyệt giáo án hằng tuần.', 'implementing Tổ trưởng chuyên môn'],
    ['Kế toán lập dự toán thu chi.', 'implementing Kế toán'],
    ['Các khoa, phòng trong bệnh viện báo cáo sự cố y khoa.', 'implementing Các khoa, phòng trong bệnh viện'],
    ['Phòng Kế hoạch tổng hợp mua sắm hóa chất, vật tư.', 'implementing Phòng Kế hoạch tổng hợp'],
    ['Bệnh viện Đa khoa khu vực bố trí giường cách ly.', 'implementing Bệnh viện Đa khoa khu vực'],
    ['Trạm Y tế các xã tiêm bổ sung vắc xin.', 'implementing Trạm Y tế các xã'],
    // Forces, justice, companies, people
    ['Công an tỉnh điều tra, xử lý nghiêm các vụ việc.', 'implementing Công an tỉnh'],
    ['Đồn Biên phòng Cửa Lạch tuần tra, kiểm soát vùng biển.', 'implementing Đồn Biên phòng Cửa Lạch'],
    ['Bộ Chỉ huy Quân sự tỉnh chỉ đạo diễn tập khu vực phòng thủ.', 'implementing Bộ Chỉ huy Quân sự tỉnh'],
    ['Tiểu đoàn 2 huấn luyện dân quân năm thứ nhất.', 'implementing Tiểu đoàn 2'],
    ['Tòa án nhân dân khu vực 1 đưa ra xét xử điểm.', 'implementing Tòa án nhân dân khu vực 1'],
    ['Công ty Điện lực Hoa Sen đảm bảo nguồn điện.', 'implementing Công ty Điện lực Hoa Sen'],
    ['Chủ đầu tư hoàn thiện hồ sơ quyết toán.', 'implementing Chủ đầu tư'],
    ['Người lao động thực hiện đúng nội quy.', 'implementing Người lao động'],
    ['Cán bộ, đảng viên và Nhân dân tích cực hưởng ứng.', 'implementing Cán bộ, đảng viên và Nhân dân'],
    ['Thủ trưởng các cơ quan, đơn vị quán triệt Kế hoạch này.', 'implementing Thủ trưởng các cơ quan, đơn vị'],
    ['Chủ tịch Ủy ban nhân dân xã chịu trách nhiệm toàn diện.', 'implementing Chủ tịch Ủy ban nhân dân xã'],
    ['Chánh Văn phòng Sở đôn đốc các phòng.', 'implementing Chánh Văn phòng Sở'],
    ['Các thành viên Ban Chỉ đạo bám sát địa bàn được phân công.', 'implementing Các thành viên Ban Chỉ đạo'],
    ['Các đồng chí lãnh đạo phòng kiểm tra tiến độ hằng tuần.', 'implementing lãnh đạo phòng'],
    ['Đồng chí Lê Văn Tám phụ trách khối nội chính.', 'implementing Lê Văn Tám'],
    ['Lãnh đạo các đơn vị ký cam kết thi đua.', 'implementing Lãnh đạo các đơn vị'],
    ['Đại diện Hội Cha mẹ học sinh phát biểu.', 'implementing Đại diện Hội Cha mẹ học sinh'],
    ['Kho bạc Nhà nước khu vực II kiểm soát chi theo quy định.', 'implementing Kho bạc Nhà nước khu vực II'],
    ['Hạt Kiểm lâm tham mưu phương án chữa cháy rừng.', 'advising Hạt Kiểm lâm'],
    ['Đội Quản lý thị trường số 3 kiểm tra hàng hóa dịp Tết.', 'implementing Đội Quản lý thị trường số 3'],
    ['Ban Chỉ huy Phòng thủ dân sự xã trực ban 24/24 giờ.', 'implementing Ban Chỉ huy Phòng thủ dân sự xã'],
    ['Trưởng các phòng, ban, phân xưởng quán triệt đến công nhân.', 'implementing Trưởng các phòng, ban, phân xưởng'],
    ['Phân xưởng 2 bảo dưỡng thiết bị.', 'implementing Phân xưởng 2'],
    ['Cấp ủy, tổ chức đảng, chính quyền các cấp nâng cao nhận thức.', 'implementing Cấp ủy, tổ chức đảng, chính quyền các cấp'],
    ['Cấp xã tổng hợp gửi về tỉnh.', 'implementing Cấp xã'],
    ['Toàn trường hưởng ứng Tuần lễ đọc sách.', 'implementing Toàn trường'],
    ['Lớp 12A1 trực tuần 3.', 'implementing Lớp 12A1'],
    ['Viện trưởng và Phó Viện trưởng ký duyệt.', 'implementing Viện trưởng; implementing Phó Viện trưởng'],
    ['Chánh Văn phòng, Giám đốc các Sở chịu trách nhiệm thi hành.', 'implementing Chánh Văn phòng; implementing Giám đốc các Sở'],
    [
      'Văn phòng, Thanh tra, các phòng chuyên môn thực hiện.',
      'implementing Văn phòng; implementing Thanh tra; implementing các phòng chuyên môn',
    ],
    ['Nhân dân giám sát, kiểm tra.', 'implementing Nhân dân'],
    ['Học sinh vi phạm phải viết bản kiểm điểm.', 'implementing Học sinh vi phạm'],
    ['Trung ương Hội Người cao tuổi Việt Nam xây dựng kế hoạch.', 'implementing Trung ương Hội Người cao tuổi Việt Nam'],
    [
      'Các sở, ban, ngành; Ủy ban nhân dân các xã xây dựng kế hoạch.',
      'implementing Các sở, ban, ngành; implementing Ủy ban nhân dân các xã',
    ],
  ])('%s → %s', (directive, expected) => expect(bodies(directive)).toBe(expected));
});

describe('verbs inside a name do not end it', () => {
  it.each([
    ['Tổ Tuyên truyền cổ động mở lớp.', 'implementing Tổ Tuyên truyền cổ động'],
    ['Tổ đối thoại mở hội nghị.', 'implementing Tổ đối thoại'],
    ['Công đoàn bộ phận tổ chức lấy ý kiến.', 'implementing Công đoàn bộ phận'],
    ['Khối 7 lao động vệ sinh vườn trường.', 'implementing Khối 7'],
    ['Tổ Tuyên truyền mở lớp cổ động viên.', 'implementing Tổ Tuyên truyền'],
    ['Các đội cổ động bà con.', 'implementing Các đội'],
    ['Đoàn kiểm tra, giám sát tiến hành làm việc tại đơn vị.', 'implementing Đoàn kiểm tra, giám sát'],
    ['Đoàn kiểm tra các trường theo lịch đã thông báo.', 'implementing Đoàn'],
    ['Tổ khảo sát thu thập phiếu hỏi.', 'implementing Tổ khảo sát'],
    ['Tổ giúp việc chuẩn bị tài liệu họp.', 'implementing Tổ giúp việc'],
    ['Hội đồng thẩm định xem xét hồ sơ.', 'implementing Hội đồng thẩm định'],
    ['Bộ phận tiếp nhận và trả kết quả công khai thủ tục.', 'implementing Bộ phận tiếp nhận và trả kết quả'],
    ['Ban quản lý dự án khu vực nghiệm thu khối lượng.', 'implementing Ban quản lý dự án khu vực'],
    ['Thư ký Đoàn giám sát ghi biên bản, thông qua trước khi ký.', 'implementing Thư ký Đoàn giám sát'],
    ['Các cơ quan, tổ chức có liên quan cung cấp thông tin.', 'implementing Các cơ quan, tổ chức có liên quan'],
    ['Các tổ chức đoàn thể tổ chức ra quân.', 'implementing Các tổ chức đoàn thể'],
    ['Cơ quan chủ trì có trách nhiệm tổng hợp.', 'implementing Cơ quan chủ trì'],
    ['Cán bộ phụ trách công tác tôn giáo kịp thời báo cáo.', 'implementing Cán bộ phụ trách công tác tôn giáo'],
    ['Các đơn vị sự nghiệp công lập lập kế hoạch tự chủ.', 'implementing Các đơn vị sự nghiệp công lập'],
    ['phòng quản lý đô thị kiểm tra trật tự vỉa hè.', 'implementing phòng quản lý đô thị'],
    ['Các đơn vị tự rà soát, chấm điểm: trước ngày 10/12', 'implementing Các đơn vị'],
    ['Tổ công tác xây dựng lịch làm việc.', 'implementing Tổ công tác'],
    ['Trưởng đoàn kiểm tra phân công nhiệm vụ cho thành viên.', 'implementing Trưởng đoàn kiểm tra'],
    ['Phó Hiệu trưởng phụ trách cơ sở vật chất trực tiếp kiểm tra.', 'implementing Phó Hiệu trưởng phụ trách cơ sở vật chất'],
    ['Phó Hiệu trưởng phụ trách công tác kiểm tra, đánh giá.', 'implementing Phó Hiệu trưởng'],
    ['Ban Quản lý dự án đầu tư xây dựng tỉnh đẩy nhanh giải ngân.', 'implementing Ban Quản lý dự án đầu tư xây dựng tỉnh'],
    ['Chi bộ lãnh đạo nhà trường thực hiện quy chế.', 'implementing Chi bộ'],
    ['Phòng tổ chức cán bộ tham mưu quy hoạch.', 'advising Phòng tổ chức cán bộ'],
    ['Trường tổ chức khai giảng.', 'implementing Trường'],
    [
      'Các phòng thuộc Sở, các đơn vị trực thuộc Sở tổ chức quán triệt.',
      'implementing Các phòng thuộc Sở; implementing các đơn vị trực thuộc Sở',
    ],
    ['Tổ tiết kiệm và vay vốn bình xét công khai.', 'implementing Tổ tiết kiệm và vay vốn'],
    ['Đội xung kích phòng chống thiên tai sẵn sàng ứng phó.', 'implementing Đội xung kích phòng chống thiên tai'],
    ['Người làm công tác tuyên truyền cần nắm chắc nội dung.', ''],
  ])('%s → %s', (directive, expected) => expect(bodies(directive)).toBe(expected));
});

describe('what stands before the main clause is passed over', () => {
  it.each([
    ['Trên cơ sở kế hoạch của Đảng ủy, Ủy ban nhân dân xã ban hành kế hoạch chi tiết.', 'implementing Ủy ban nhân dân xã'],
    ['Căn cứ chức năng, nhiệm vụ được giao, các phòng chuyên môn xây dựng kế hoạch.', 'implementing các phòng chuyên môn'],
    ['Định kỳ hằng quý, Phòng Nội vụ tổng hợp báo cáo.', 'implementing Phòng Nội vụ'],
    ['Hằng năm, các cơ quan tổ chức hội nghị cán bộ, công chức.', 'implementing các cơ quan'],
    ['Trước ngày 20/6, các trường gửi báo cáo về Phòng Giáo dục và Đào tạo.', 'implementing các trường'],
    ['Sau khi Kế hoạch được ban hành, Trưởng các bộ phận phân công cụ thể.', 'implementing Trưởng các bộ phận'],
    ['Trong quá trình kiểm tra, Đoàn kiểm tra lập biên bản tại chỗ.', 'implementing Đoàn kiểm tra'],
    ['Đối với hồ sơ quá hạn, người đứng đầu gửi thư xin lỗi.', 'implementing người đứng đầu'],
    ['Khi có tình huống phát sinh, nhà trường báo ngay cho cấp trên.', 'implementing nhà trường'],
    ['Riêng Công an xã duy trì trực 24/24 giờ.', 'implementing Công an xã'],
    ['Ngày 12/5/2025: Ban Tổ chức họp rút kinh nghiệm.', 'implementing Ban Tổ chức'],
    ['Căn cứ Kế hoạch của Thị ủy, Sở Nội vụ về việc sắp xếp tổ chức, các phòng rà soát biên chế.', 'implementing các phòng'],
    ['Tại các điểm trường, giáo viên chủ nhiệm quản lý học sinh.', 'implementing giáo viên chủ nhiệm'],
    ['Thứ Hai hằng tuần, Hiệu trưởng chủ trì giao ban.', 'leading Hiệu trưởng'],
    ['Bước 1: Giáo viên chủ nhiệm phổ biến cho học sinh.', 'implementing Giáo viên chủ nhiệm'],
    ['Hằng năm các thôn bình xét gia đình văn hóa.', 'implementing các thôn'],
    ['Căn cứ tình hình thực tế, tổ chức đối thoại ít nhất một lần.', ''],
    ['Căn cứ điều kiện của cơ quan, đơn vị, có thể lồng ghép với hội nghị khác.', ''],
    ['Định kỳ báo cáo Ủy ban nhân dân xã, Đảng ủy xã theo quy định.', ''],
    ['Ngày 12/5/2025: Họp rút kinh nghiệm.', ''],
  ])('%s → %s', (directive, expected) => expect(bodies(directive)).toBe(expected));
});

describe('“BODY: directive”', () => {
  it.each([
    ['Phòng Tư pháp: Chủ trì thẩm định dự thảo.', 'leading Phòng Tư pháp'],
    ['Văn phòng Sở: Đảm bảo hậu cần.', 'implementing Văn phòng Sở'],
    [
      'Công an huyện, Ban Chỉ huy Quân sự huyện: Tăng cường tuần tra.',
      'implementing Công an huyện; implementing Ban Chỉ huy Quân sự huyện',
    ],
    ['Ông. Lê Văn Tám - Trưởng đoàn: Chỉ đạo chung.', 'implementing Lê Văn Tám'],
    ['Đồng chí Lê Văn Tám - cán bộ tổng hợp: Tham mưu báo cáo tuần.', 'advising Lê Văn Tám'],
    ['Bà Trần Thị Bích - Phó Trưởng đoàn: Chủ trì phần tài chính.', 'leading Trần Thị Bích'],
    ['BS Lê Văn Tám - Trưởng trạm: Phụ trách chung.', 'implementing Lê Văn Tám'],
    ['BSCKII. Lê Văn Tám: Khám sàng lọc.', 'implementing Lê Văn Tám'],
    ['TS: Ghi chép.', ''],
    ['Văn phòng HĐND - UBND xã: Tổng hợp.', 'implementing Văn phòng HĐND - UBND xã'],
    ['Trung tâm Dịch vụ tổng hợp xã: Đưa tin.', 'implementing Trung tâm Dịch vụ tổng hợp xã'],
    ['Sở Y tế - Ủy ban nhân dân tỉnh: Họp.', 'implementing Sở Y tế'],
    ['Trưởng Ban: Điều hành hoạt động.', 'implementing Trưởng Ban'],
    ['Tổ 2: Kiểm tra khu vực phía Nam.', 'implementing Tổ 2'],
    ['Đoàn kiểm tra số 1: Làm việc với các xã vùng cao.', 'implementing Đoàn kiểm tra số 1'],
    ['Các thành viên: Thực hiện theo phân công của Trưởng ban.', 'implementing Các thành viên'],
    ['Đối với Ủy ban nhân dân xã: Tham mưu cấp ủy cùng cấp.', 'advising Ủy ban nhân dân xã'],
    ['Trách nhiệm của Phòng Kinh tế: Theo dõi tiến độ giải ngân.', 'implementing Phòng Kinh tế'],
    ['Chuyên đề 2: Kỹ năng phòng tránh đuối nước.', ''],
    ['Nội dung: Tuyên truyền Luật Căn cước.', ''],
    ['Phòng học: Bố trí đủ bàn ghế.', ''],
    ['Báo cáo: Gửi trước ngày 25.', ''],
    ['Xây dựng các mô hình: Cổng trường an toàn, Tổ tự quản.', ''],
    ['Cơ sở vật chất: Sửa chữa nhà vệ sinh.', ''],
  ])('%s → %s', (directive, expected) => expect(bodies(directive)).toBe(expected));

  it('takes the place of the heading’s body', () => {
    expect(readAssignment('Phòng Tư pháp: Chủ trì thẩm định.').colon).toBe(true);
    expect(readAssignment('Phòng Tư pháp chủ trì thẩm định.').colon).toBe(false);
  });
});

describe('those that a clause singles out are no bodies of their own', () => {
  it.each([
    ['Các chi bộ, nhất là chi bộ thôn, chủ động rà soát hộ nghèo.', 'implementing Các chi bộ'],
    ['Các chi bộ, trước hết là bí thư chi bộ phải gương mẫu đóng góp.', 'implementing Các chi bộ'],
    ['Các thôn, đặc biệt là thôn ven sông; Công an xã rà soát hộ khẩu.', 'implementing Các thôn; implementing Công an xã'],
    ['Phối hợp với các hội, nòng cốt là Hội Phụ nữ, mở lớp.', 'coordinating các hội'],
    ['Nhất là các thôn phải rà soát.', ''],
    ['Các chi bộ, Đoàn xã chủ động rà soát hộ nghèo.', 'implementing Các chi bộ; implementing Đoàn xã'],
  ])('%s', (directive, expected) => expect(bodies(directive)).toBe(expected));
});

describe('a name that a verb in capitals and its object make', () => {
  it.each([
    ['Trung tâm Kiểm soát thanh toán viện phí: Chủ trì lập sổ.', 'leading Trung tâm Kiểm soát thanh toán viện phí'],
    ['Phối hợp với Ban Tổ chức Hội thi cử giám khảo.', 'coordinating Ban Tổ chức Hội thi'],
    ['Phòng Khảo thí chấn chỉnh việc thi cử ở các khoa.', 'implementing Phòng Khảo thí'],
    ['Trung tâm Kiểm soát thanh toán tiền cho các hộ.', 'implementing Trung tâm Kiểm soát'],
    ['Tổ Hỗ trợ hướng dẫn người dân làm hồ sơ.', 'implementing Tổ Hỗ trợ'],
    ['01 bản photo công chứng căn cước công dân;', ''],
  ])('%s', (directive, expected) => expect(bodies(directive)).toBe(expected));
});

describe('a subject behind a topic and its colon', () => {
  it.each([
    ['Lớp học buổi tối: Hội Nông dân xã chủ trì, Đoàn xã phối hợp.', 'leading Hội Nông dân xã; coordinating Đoàn xã'],
    ['Tặng quà thương binh: Phòng Văn hóa - Xã hội tham mưu.', 'advising Phòng Văn hóa - Xã hội'],
    ['Vệ sinh đường thôn: các tổ dân phố tự tổ chức.', 'implementing các tổ dân phố'],
    ['Trang trí hội trường: đồng chí Lê Văn Tám phụ trách.', 'implementing Lê Văn Tám'],
    ['Giải bóng chuyền: giao Công đoàn Trường tổ chức.', 'implementing Công đoàn Trường'],
    ['Khi có bão: trong vòng 02 giờ, Trưởng thôn báo cáo xã.', 'implementing Trưởng thôn'],
    ['Hướng dẫn các cơ sở: Trường mầm non, nhà trẻ, nhóm trẻ.', ''],
    ['Kiểm tra điều kiện: các bếp ăn được bố trí một chiều.', ''],
    ['Treo khẩu hiệu: Nhân dân làm chủ.', ''],
    ['Treo pa nô: “Trường học xây dựng nếp sống đẹp”.', ''],
    ['Giữ nguyên tắc làm việc: cá nhân phụ trách, tập thể bàn bạc.', ''],
    ['Thành phần: Đại diện các phòng tham dự.', ''],
    ['Đăng bài; nội dung: Công an xã cung cấp.', ''],
    ['Rà soát hồ sơ. Lưu ý: các trường nộp bản giấy.', ''],
  ])('%s → %s', (directive, expected) => expect(bodies(directive)).toBe(expected));
});

describe('one that the work is given to', () => {
  it.each([
    ['Giao Sở Nội vụ chủ trì, theo dõi việc thực hiện.', 'leading Sở Nội vụ'],
    ['Giao cho Văn phòng làm đầu mối tổng hợp.', 'implementing Văn phòng'],
    ['Phân công lực lượng Công an xã trực tại bến thuyền.', 'implementing lực lượng Công an xã'],
    ['Phân công các lực lượng chức năng tuần tra.', 'implementing các lực lượng chức năng'],
    ['Giao nhiệm vụ cho Tổ chuyên môn tham mưu đề kiểm tra.', 'advising Tổ chuyên môn'],
    ['Phân công đồng chí Lê Văn Tám phụ trách.', 'implementing Lê Văn Tám'],
    [
      'Đề nghị Ban Thường trực Ủy ban Mặt trận Tổ quốc tỉnh và các tổ chức thành viên tham gia giám sát.',
      'implementing Ban Thường trực Ủy ban Mặt trận Tổ quốc tỉnh; implementing các tổ chức thành viên',
    ],
    ['Yêu cầu thủ trưởng các đơn vị nghiêm túc thực hiện.', 'implementing thủ trưởng các đơn vị'],
    ['Mời Viện kiểm sát nhân dân tỉnh cử đại diện tham dự.', 'implementing Viện kiểm sát nhân dân tỉnh'],
    ['Căn cứ Kế hoạch này, đề nghị các tổ, bộ phận triển khai ngay.', 'implementing các tổ, bộ phận'],
    ['Ban Chỉ đạo huyện giao Phòng Nội vụ theo dõi, đôn đốc.', 'implementing Phòng Nội vụ'],
    ['Ủy ban nhân dân xã yêu cầu các thôn khẩn trương triển khai.', 'implementing các thôn'],
    ['Phòng Kinh tế được giao chủ trì lập quy hoạch.', 'leading Phòng Kinh tế'],
    ['Các cơ sở được kiểm tra chuẩn bị báo cáo và cử người làm việc với Đoàn.', 'implementing Các cơ sở được kiểm tra'],
    ['Các cơ sở được kiểm tra định kỳ.', 'implementing Các cơ sở'],
    ['Các đơn vị phân công cán bộ theo dõi.', 'implementing Các đơn vị'],
    ['Các trường đề nghị Sở Nội vụ xem xét khen thưởng.', 'implementing Các trường'],
    ['Giao ban định kỳ vào thứ Hai.', ''],
    ['Giao lưu văn nghệ giữa các khối.', ''],
    ['Giao chỉ tiêu cho từng chi hội.', ''],
    ['Đề nghị khen thưởng các tập thể tiêu biểu.', ''],
    ['Mời báo cáo viên cấp tỉnh.', ''],
    ['Phân công giáo viên về từng trường.', ''],
    ['Phân công các thành viên phụ trách từng đảo.', 'implementing các thành viên'],
    ['Chỉ đạo các cấp ủy tổ chức sinh hoạt.', ''],
  ])('%s → %s', (directive, expected) => expect(bodies(directive)).toBe(expected));
});

describe('partners in the opening clause', () => {
  it.each([
    ['Chủ trì, phối hợp với Công an tỉnh, Sở Tư pháp rà soát.', 'coordinating Công an tỉnh; coordinating Sở Tư pháp'],
    ['Phối hợp Văn phòng chuẩn bị hội trường.', 'coordinating Văn phòng'],
    [
      'Chủ động phối hợp chặt chẽ với chính quyền địa phương và các trường trong công tác tuyên truyền.',
      'coordinating chính quyền địa phương; coordinating các trường',
    ],
    [
      'Sở Y tế chủ trì, phối hợp với các cơ quan liên quan và Ủy ban nhân dân các xã giám sát dịch bệnh.',
      'leading Sở Y tế; coordinating các cơ quan liên quan; coordinating Ủy ban nhân dân các xã',
    ],
    [
      'Phòng Nội vụ phối hợp với Phòng Tài chính - Kế hoạch tham mưu kinh phí.',
      'implementing Phòng Nội vụ; coordinating Phòng Tài chính - Kế hoạch',
    ],
    ['Kết hợp với Hội Cha mẹ học sinh tổ chức trung thu.', 'coordinating Hội Cha mẹ học sinh'],
    ['Giao Phòng Tư pháp chủ trì, Văn phòng phối hợp thực hiện.', 'leading Phòng Tư pháp; coordinating Văn phòng'],
    ['Phối hợp với cán bộ kỹ thuật của Trung tâm kiểm tra đường truyền.', 'coordinating cán bộ kỹ thuật của Trung tâm'],
    ['Tiếp tục phối hợp với Đoàn Thanh niên để vận động thanh niên nhập ngũ.', 'coordinating Đoàn Thanh niên'],
    ['Phối hợp cùng Bưu điện tỉnh, VNPT tỉnh triển khai.', 'coordinating Bưu điện tỉnh; coordinating VNPT tỉnh'],
    ['Bố trí cán bộ phối hợp phòng CNTT đảm bảo kỹ thuật.', 'coordinating phòng CNTT'],
    ['Phối hợp tổ chức các hoạt động hè.', ''],
    ['Phối hợp, tạo điều kiện để Mặt trận Tổ quốc giám sát.', ''],
    ['Tăng cường sự phối hợp giữa nhà trường và gia đình.', ''],
    ['Xây dựng quy chế phối hợp với Công an xã.', ''],
    ['Kết hợp học với hành.', ''],
    ['Kết hợp với việc tuyên truyền trên loa.', ''],
    ['Rà soát hồ sơ; phối hợp với Công an xã xác minh.', ''],
    ['Rà soát hồ sơ. Phối hợp với Công an xã xác minh.', ''],
    ['Tham gia lớp bồi dưỡng do tỉnh tổ chức.', ''],
  ])('%s → %s', (directive, expected) => expect(bodies(directive)).toBe(expected));
});

describe('a directive that opens with a verb or a topic has no subject', () => {
  it.each([
    'Tổ chức hội nghị cán bộ, công chức.',
    'Tổ chức Đoàn kiểm tra tại các trường.',
    'Ban hành quy chế làm việc.',
    'Đoàn kết nội bộ, giữ vững kỷ cương.',
    'Phòng, chống tham nhũng, tiêu cực.',
    'Phòng ngừa tai nạn thương tích.',
    'Công khai các khoản đóng góp.',
    'Công bố quyết định thành lập tổ.',
    'Công tác tuyên truyền phải được đổi mới.',
    'Hội nghị tổng kết được tổ chức trong tháng 12.',
    'Báo cáo của các khoa phải có chữ ký.',
    'Bộ tiêu chí đánh giá được niêm yết.',
    'Bộ Quy tắc ứng xử phải treo nơi dễ thấy.',
    'Lãnh đạo, chỉ đạo thực hiện nghiêm túc.',
    'Thanh tra, kiểm tra việc chấp hành.',
    'Trường hợp đặc biệt phải báo cáo ngay.',
    'Cơ sở dữ liệu phải được cập nhật.',
    'Nâng cao trách nhiệm của người đứng đầu; các đơn vị chủ động phối hợp.',
    'Đôn đốc Ban Chỉ đạo các xã tổ chức hội nghị.',
    'Khoa học công nghệ là động lực.',
    'Nội dung học tập phải ngắn gọn.',
    'Kế hoạch này được lồng ghép với kế hoạch năm. Các tổ triển khai theo nội dung.',
    'Các nội dung trên phải hoàn thành trong quý III.',
    'Từng bước nâng cao chất lượng.',
    'Một số nhiệm vụ cần ưu tiên.',
    'Quan tâm chăm lo đoàn viên, người lao động.',
    'Vận động Nhân dân tham gia.',
    'Viện trợ, tiếp nhận hàng cứu trợ đúng quy định.',
    'Văn bản phải đúng thể thức.',
    'Ngành nghề truyền thống được khôi phục.',
  ])('%s', (directive) => expect(bodies(directive)).toBe(''));
});

describe('the role that the opening verb gives to the heading’s body', () => {
  it.each([
    ['Chủ trì xây dựng kế hoạch.', 'leading'],
    ['Tiếp tục chủ trì công tác tiếp dân.', 'leading'],
    ['Là đầu mối chủ trì tổng hợp.', 'leading'],
    ['Chủ trì, phối hợp với các đơn vị.', 'leading'],
    ['Tham mưu Ủy ban nhân dân xã.', 'advising'],
    ['Thường xuyên tham mưu cấp ủy.', 'advising'],
    ['Kịp thời, chủ động tham mưu.', 'advising'],
    ['Có trách nhiệm tham mưu.', 'advising'],
    ['Hằng năm, tham mưu kế hoạch tập huấn.', 'advising'],
    ['Phối hợp với các ban, ngành.', 'implementing'],
    ['Là đầu mối tiếp nhận báo cáo.', 'implementing'],
    ['Chịu trách nhiệm chính kiểm tra hồ sơ.', 'implementing'],
    ['Tổng hợp, tham mưu báo cáo.', 'implementing'],
    ['Làm tốt công tác tham mưu.', 'implementing'],
    ['Chủ trương xã hội hóa các nguồn lực.', 'implementing'],
    ['Theo dõi, đôn đốc.', 'implementing'],
    ['Theo dõi tiến độ, tham mưu giải pháp.', 'implementing'],
    ['Theo nhiệm vụ, tham mưu giải pháp.', 'advising'],
    ['', 'implementing'],
  ])('%s → %s', (directive, role) => expect(readAssignment(directive).verbRole).toBe(role));
});

it('gives places in the directive', () => {
  const directive = 'Định kỳ hằng quý, Phòng Nội vụ phối hợp với Công an xã báo cáo.';
  expect(readAssignment(directive).bodies.map(({ start, end }) => directive.slice(start, end))).toEqual(['Phòng Nội vụ', 'Công an xã']);
});

it('understands text of scans that has lost tone marks', () => {
  expect(bodies('Giao phòng Hành chính là đầu mối tông hợp sô liệu.')).toBe('implementing phòng Hành chính');
  expect(bodies('Tổ khảo sát tông hợp, phân tích.')).toBe('implementing Tổ khảo sát');
  // A vowel's mark is lost, never added: `phổ` is no `phó`.
  expect(bodies('Cán bộ lớp phổ biến nội quy.')).toBe('implementing Cán bộ lớp');
});

it('takes time in proportion to hostile input only', () => {
  const start = performance.now();
  readAssignment('Căn cứ cơ quan, đơn vị, '.repeat(20_000));
  readAssignment('Các cơ quan, '.repeat(50_000));
  readAssignment('phối hợp với (('.repeat(50_000));
  readAssignment(`Rà soát ${'(Sở Y tế chủ trì; '.repeat(50_000)})`);
  readAssignment(`Sở ${'('.repeat(200_000)}`);
  expect(performance.now() - start).toBeLessThan(20_000);
});

describe('what closes a directive and says who does it', () => {
  it.each([
    ['Rà soát thủ tục (Phòng Pháp chế chủ trì; hoàn thành trước ngày 28/02/2026).', 'leading Phòng Pháp chế'],
    ['Rà soát thủ tục. (Sở Y tế chủ trì tham mưu)', 'leading Sở Y tế'],
    ['Rà soát thủ tục (giao Sở Y tế chủ trì, xong trong quý II).', 'leading Sở Y tế'],
    ['Rà soát thủ tục (do Sở Y tế, Sở Xây dựng thực hiện).', 'implementing Sở Y tế; implementing Sở Xây dựng'],
    ['Mở lớp (Sở Y tế chủ trì, Sở Xây dựng phối hợp, xong trước 30/6).', 'leading Sở Y tế; coordinating Sở Xây dựng'],
    ['Mở lớp (Sở Y tế phối hợp Ban quản lý các chợ thực hiện).', 'implementing Sở Y tế; coordinating Ban quản lý các chợ'],
    [
      'Mở lớp (Sở Y tế chủ trì, phối hợp với Sở Xây dựng, Thanh tra tỉnh thực hiện; xong trong quý II).',
      'leading Sở Y tế; coordinating Sở Xây dựng; coordinating Thanh tra tỉnh',
    ],
  ])('%s', (directive, expected) => {
    expect(bodies(directive)).toBe(expected);
  });

  it.each([
    ['Rà soát thủ tục; đồng chí Trưởng Đoàn chủ trì.', 'leading Trưởng Đoàn'],
    ['Rà soát thủ tục; công chức Tư pháp chủ trì.', 'leading công chức Tư pháp'],
    ['Rà soát thủ tục; Sở Y tế chủ trì, Thanh tra tỉnh phối hợp; xong trong quý II.', 'leading Sở Y tế; coordinating Thanh tra tỉnh'],
    ['Mở lớp vào các buổi tối; do Hội Phụ nữ xã phụ trách.', 'implementing Hội Phụ nữ xã'],
    ['Dự toán kinh phí do Kế toán lập.', 'implementing Kế toán'],
    ['Công tác hậu cần do Công đoàn và Đoàn trường đảm nhiệm.', 'implementing Công đoàn; implementing Đoàn trường'],
    ['Việc đón khách do Văn phòng chủ trì.', 'leading Văn phòng'],
  ])('%s', (directive, expected) => expect(bodies(directive)).toBe(expected));

  it.each([
    'Rà soát thủ tục (theo mẫu của Sở Y tế).',
    'Rà soát thủ tục (theo hướng dẫn do Sở Y tế chủ trì).',
    'Rà soát thủ tục (Sở Y tế ban hành ngày 20/3/2025).',
    'Tham gia hội thi (Sở Y tế tổ chức).',
    'Rà soát thủ tục (Sở Y tế chủ trì) theo mẫu.',
    'Rà soát thủ tục; các đơn vị nghiêm túc thực hiện.',
    'Rà soát thủ tục; các xã phối hợp.',
    'Tham gia hội thi do Sở Y tế tổ chức.',
    'Kinh phí do ngân sách bảo đảm.',
    'Các hoạt động do Sở Y tế tổ chức được quay phim.',
    'Phụ cấp trực do người dân đóng góp.',
    'Rà soát thủ tục (người dân thực hiện).',
    'Tham gia lớp tập huấn do Sở Y tế chủ trì.',
    'Theo dõi việc chấp hành; kết quả thực hiện.',
  ])('%s assigns nothing', (directive) => {
    expect(bodies(directive)).toBe('');
  });

  it('adds nobody to a directive that opens with its subject', () => {
    expect(bodies('Sở Công Thương mở hội chợ (Sở Tài chính chủ trì).')).toBe('implementing Sở Công Thương');
  });
});

describe('where a name ends and its predicate begins', () => {
  it.each([
    ['Các tổ nghiệp vụ xây dựng lịch trực.', 'implementing Các tổ nghiệp vụ'],
    ['Tổ tuần tra giao thông báo cáo hằng tuần.', 'implementing Tổ tuần tra giao thông'],
    ['Tổ trưởng thông báo lịch trực.', 'implementing Tổ trưởng'],
    ['Các phòng chuyên môn nghiệp vụ rà soát sổ sách.', 'implementing Các phòng chuyên môn nghiệp vụ'],
    ['Bồi dưỡng nghiệp vụ tổ chức trò chơi.', ''],
    ['Phân công lực lượng trực đêm.', ''],
    ['Phân công lực lượng phối hợp với Hạt Kiểm lâm tuần tra.', 'coordinating Hạt Kiểm lâm'],
    ['Vụ Pháp chế làm đầu mối theo dõi.', 'implementing Vụ Pháp chế'],
    ['Ban Chỉ đạo ban hành quy chế làm việc.', 'implementing Ban Chỉ đạo'],
    ['Công an huyện, Nhà tạm giữ phối hợp đưa bị cáo đến.', 'implementing Công an huyện; implementing Nhà tạm giữ'],
    ['Tổ ra đề, giáo viên coi thi: làm đúng quy chế.', 'implementing Tổ ra đề; implementing giáo viên coi thi'],
    ['Tổ kiểm tra, Tổ giám sát thực hiện theo lịch.', 'implementing Tổ kiểm tra; implementing Tổ giám sát'],
    [
      'Sở Nông nghiệp và Môi trường phối hợp với các sở, địa phương kiểm tra đê.',
      'implementing Sở Nông nghiệp và Môi trường; coordinating các sở, địa phương',
    ],
    ['Sở Nông nghiệp và Môi trường hướng dẫn các địa phương kiểm tra đê.', 'implementing Sở Nông nghiệp và Môi trường'],
    [
      'Sở Nông nghiệp và Môi trường phối hợp với Sở Y tế, các địa phương giám sát việc xả thải.',
      'implementing Sở Nông nghiệp và Môi trường; coordinating Sở Y tế; coordinating các địa phương',
    ],
    ['Đoàn kiểm tra các bếp ăn, Trạm Y tế lấy mẫu.', 'implementing Đoàn kiểm tra các bếp ăn; implementing Trạm Y tế'],
  ])('%s → %s', (directive, expected) => expect(bodies(directive)).toBe(expected));
});
