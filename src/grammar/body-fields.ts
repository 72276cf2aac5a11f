/**
 * Fields that bodies are named for, in the case that they have in a name (`Sở Công Thương`, `Phòng Tài chính - Kế hoạch`).
 * They also prove a name in small letters (`phòng nội vụ`) and give capitals back to a letterhead.
 */
export const BODY_FIELDS = [
  'Nội vụ | Văn phòng | Tư pháp | Hộ tịch | Tài chính | Kế hoạch | Kế hoạch tổng hợp | Đầu tư | Giáo dục | Đào tạo | Y tế',
  'Công Thương | Xây dựng | Đầu tư xây dựng | Nông nghiệp | Nông thôn | Phát triển nông thôn | Môi trường | Tài nguyên',
  'Giao thông | Giao thông vận tải | Khoa học | Công nghệ | Công nghệ thông tin | Thông tin | Truyền thông | Văn hóa | Thể thao',
  'Du lịch | Gia đình | Lao động | Thương binh | Xã hội | Dân tộc | Tôn giáo | Ngoại giao | Ngoại vụ | Quốc phòng | Kinh tế',
  'Hạ tầng | Đô thị | Quản lý đô thị | Quản lý | Quản lý công nghiệp | Quản lý thương mại | Tổ chức | Tổ chức cán bộ | Cán bộ',
  'Hành chính | Hành chính công | Tổng hợp | Nội chính | Tuyên giáo | Dân vận | Pháp chế | Pháp luật | Kiểm tra | Thanh tra',
  'Tuyên truyền | Nghiệp vụ | Kỹ thuật | An toàn | An ninh | Trật tự | Công nghiệp | Thương mại | Năng lượng | Xuất nhập khẩu',
  'Chuyên môn | Chính trị | Quân sự | Hậu cần | Tham mưu | Chính sách | Kế toán | Thống kê | Địa chính | Quản trị | Tài vụ',
  'Thiết bị | Thư viện | Văn thư | Lưu trữ | Đảng vụ | Khảo thí | Công tác sinh viên | Công tác chính trị | Công tác học sinh',
  'Mầm non | Mẫu giáo | Tiểu học | Trung học | Trung học cơ sở | Trung học phổ thông | Phổ thông | Giáo dục thường xuyên',
  'Giáo dục nghề nghiệp | Đại học | Cao đẳng | Trung cấp | Dạy nghề | Sư phạm | Dân tộc nội trú | Dân tộc bán trú | Bán trú',
  'Nội trú | Chuyên | Toán | Vật lý | Hóa học | Sinh học | Ngữ văn | Lịch sử | Địa lý | Ngoại ngữ | Tiếng Anh | Tin học | Thể dục',
  'Giáo dục công dân | Mỹ thuật | Âm nhạc | Tư vấn tâm lý | Đa khoa | Y học cổ truyền | Phục hồi chức năng | Sản nhi | Dược',
  'Điều dưỡng | Khám bệnh | Cấp cứu | Nội | Ngoại | Sản | Nhi | Xét nghiệm | Dinh dưỡng | Kiểm soát nhiễm khuẩn',
  'Kiểm soát bệnh tật | Công tác xã hội | Thú y | Chăn nuôi | Trồng trọt | Bảo vệ thực vật | Kiểm lâm | Lâm nghiệp | Thủy lợi',
  'Thủy sản | Khuyến nông | Quản lý thị trường | Quản lý chất lượng | Dân số | An toàn vệ sinh thực phẩm | Tiêu chuẩn | Đo lường',
  'Chất lượng | Bảo hiểm xã hội | Phục vụ hành chính công | Phục vụ | Một cửa | Tiếp công dân | Dịch vụ | Dịch vụ việc làm',
  'Dịch vụ công | Phát thanh | Truyền hình | Truyền thanh | Chuyển đổi số | Cải cách hành chính | Cổ phần | Trách nhiệm hữu hạn',
  'Một thành viên | Biên phòng | Cảnh sát | Phòng cháy | Đất đai | Đăng ký đất đai | Phát triển quỹ đất | Quỹ đất',
  'Liên ngành | Bảo trợ xã hội | Công tác | Hợp tác quốc tế | Nữ công | Giải phóng mặt bằng | Cấp nước | Thoát nước',
  'Dịch vụ sự nghiệp công | Nội tổng hợp | Ngoại tổng hợp | Kế hoạch nghiệp vụ | Chẩn đoán hình ảnh | Hồi sức cấp cứu | Dịch vụ tổng hợp | Điều tra tổng hợp',
  'Cảnh sát quản lý hành chính về trật tự xã hội | An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao',
  'Kiểm tra, giám sát và thi hành án dân sự | Nghiên cứu lập pháp | Các vấn đề chung về xây dựng pháp luật',
  'Giám định xây dựng | Quy hoạch xây dựng | Quản lý xây dựng | Quản lý xây dựng và chất lượng công trình | Đăng kiểm',
  'Giám sát, điều hành đô thị thông minh | Điều hành đô thị thông minh | Điều hành thông minh | Giám sát, điều hành thông minh',
  'Kiểm tra, giám sát chất lượng | Quản lý khám, chữa bệnh | Quan trắc tài nguyên và môi trường | Cảnh sát giao thông',
  'Điều phối nông thôn mới | Khai thác công trình thủy lợi | Đầu tư phát triển | Phát triển rừng | Bảo vệ và Phát triển rừng',
  'An toàn thông tin | An toàn giao thông | Hành chính và Quản trị công | Biển, Hải đảo và Kiểm ngư | Tài nguyên và môi trường',
  'Xúc tiến Đầu tư, Thương mại và Du lịch | Quản lý dự án đầu tư xây dựng | Giám sát, đánh giá đầu tư',
  'Khối các cơ quan và doanh nghiệp | Khối các cơ quan | Khối doanh nghiệp | Khối cơ quan và doanh nghiệp',
  'Thi đua | Hoạt động giáo dục | Hoạt động ngoài giờ | Đại diện | Văn nghệ | Đời sống | Kinh doanh | Sản xuất | Vật tư | Cơ điện',
  'Cơ khí | Điện lực | Nhân sự | Tiền lương | Nuôi dưỡng | Vận hành | Điều độ | Tự vệ | An toàn lao động | Ký túc xá',
];

/** Words that stay small inside a name. */
export const SMALL_WORDS = [
  'và | của | các | cho | về | ở | thuộc | trong | trên | tại | với | trên địa bàn | địa bàn | công tác | thực hiện | nhân dân',
  'trực thuộc | cơ sở | ở cơ sở | công lập | tư thục | dân lập | toàn quốc | kiểm tra | giám sát | khảo sát | liên ngành',
  'liên cơ quan | phía | khu vực | liên xã | phụ trách',
];
