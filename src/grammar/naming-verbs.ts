/** Verbs that names of bodies hold. Lines hold phrases parted by “|”. */

/**
 * Heads that have a verb inside their name: one of `NAMING_VERBS` right behind them opens the predicate only when nothing
 * else does. `Tổ khảo sát triển khai …`, but “Đoàn kiểm tra các trường theo lịch”.
 */
export const VERB_TAKING_HEADS = [
  'ban | tổ | đoàn | đội | nhóm | hội đồng | tiểu ban | bộ phận | ủy ban | trung tâm | quỹ | trạm | lực lượng | đoàn liên ngành',
  'khối | ban chỉ huy | viện | hội | cụm',
];
/** Offices of such a body, which share what it is for: `Trưởng đoàn kiểm tra`. */
export const INSPECTING_OFFICES = [
  'tổ công tác | đoàn công tác | trưởng đoàn | phó trưởng đoàn | phó đoàn | tổ trưởng | trưởng nhóm | thư ký',
];
export const INSPECTIONS = ['kiểm tra | giám sát | thanh tra | khảo sát'];
export const NAMING_VERBS = [
  'quan trắc | hậu kiểm | chống hạn | thi công | nấu ăn',
  'kiểm tra | giám sát | khảo sát | đánh giá | thẩm định | thanh tra | tư vấn | giúp việc | tham mưu | xây dựng | soạn thảo',
  'biên tập | biên soạn | tổ chức | chỉ đạo | vận động | tuyên truyền | tiếp nhận | phục vụ | quản lý | hỗ trợ',
  'tiếp công dân | xử lý | rà soát | nghiên cứu | phát triển | điều hành | thực hiện | triển khai | hướng dẫn | phúc tra',
  'chấm | chấm thi | coi thi | ra đề | bảo vệ | tuần tra | kiểm soát | thống kê | kiểm định | đào tạo | thi đua | liên kết',
  'điều tra | giải quyết | xét duyệt | xét | xác minh | chăm sóc | huấn luyện | nghiệm thu | đề thi | thẩm tra | kiểm kê',
  'tiêm | cấp | in | giáo dục | phối hợp | xung kích | tình nguyện | tự quản | tuyển sinh | tư vấn tuyển sinh | thi tuyển',
  'xét tuyển | tuyển dụng | bầu cử | kỷ luật | ra đề thi | sao in đề thi | phúc khảo | cưỡng chế | giải phóng mặt bằng',
  'giao ban | giao lưu | giao nhận | bàn giao | tiếp quản | bình chọn | bình xét | tuyển chọn | khen thưởng | bồi thường',
  'đền bù | giải tỏa | thu hồi | thu gom | thu thập | thu | thanh lý | tiêu hủy | tiêu thụ | bao tiêu | cho vay | truy thu',
  'tài trợ | sàng lọc | khử khuẩn | khử trùng | quét dọn | điều tiết | hòa giải | giải đáp | giải thể | cứu trợ | phản biện',
  'phản ứng | ứng dụng | thanh toán | quyết toán | kiểm đếm | mua sắm | đấu tranh | phòng ngừa | vệ sinh | diễn tập',
  'tập huấn | chuẩn hóa | số hóa | chỉnh lý | phục dựng | trùng tu | tôn tạo | điều phối | liên lạc | theo dõi | đôn đốc',
  'tổng hợp | lấy ý kiến | đối thoại | đại diện | cổ động | tuyên truyền cổ động | vận hành | sửa chữa | bảo trì',
];

/** Common nouns that take one of `RELATIVE_VERBS` in their name, as an adverb behind them shows: `đơn vị chủ trì có trách nhiệm …`. */
export const VERB_TAKING_NOUNS = [
  'cơ quan | đơn vị | cán bộ | công chức | viên chức | nhân viên | giáo viên | chuyên viên | lãnh đạo | doanh nghiệp | thành viên',
  'cá nhân | tổ chức | phòng ban | phòng, ban | địa phương | ngành | bên | công ty | đồng chí | người | cơ sở | đại biểu',
  'học sinh | chuyên trách | chức năng | tập thể | bác sĩ | nhà trường | nhà thầu | trường | đảng viên | đoàn viên | hội viên',
  'hộ | hộ gia đình',
];
export const RELATIVE_VERBS = [
  'tham gia | phụ trách | chủ trì | phối hợp | tham mưu | giúp việc | quản lý | sử dụng | cung cấp | được giao | được phân công',
  'được kiểm tra | được giám sát | được thanh tra | được chọn | được cử | được mời | đăng ký | chịu trách nhiệm | làm công tác',
  'thường trực | tham dự | được kiểm tra, giám sát | có trách nhiệm quản lý | soạn thảo | thẩm định | giảng dạy | trực thuộc',
  'được hỗ trợ | được khảo sát | được phân công chủ trì | được giao chủ trì | được ủy quyền | sử dụng lao động',
  'được thụ hưởng | được đầu tư | nhận | vận hành | thi công | tư vấn | thiết kế | giám sát | kiểm tra | thanh tra | điều tra',
  'xét xử | đào tạo | báo cáo | kiểm sát | thi hành | làm | khai thác | kinh doanh | sản xuất | chế biến | cung ứng | vận chuyển',
  'nuôi trồng | lưu trú',
];

/** What is done to a body that an inspection comes to, part of its name behind any head: `Chi bộ được kiểm tra chuẩn bị …`. */
export const INSPECTED = ['được kiểm tra | được giám sát | được thanh tra | được khảo sát | được kiểm tra, giám sát'];

/** A programme that a steering committee is for: in `Ban Chỉ đạo thực hiện Quy chế dân chủ` the verb is its name's. */
export const PROGRAMMES = [
  'quy chế dân chủ | qcdc | dân chủ | quy chế | chương trình | đề án | luật | nông thôn mới | công tác | phong trào',
  'cuộc vận động | các chương trình | chuyển đổi số | cải cách hành chính | nghị quyết | chính phủ điện tử | các nghị quyết',
  'chính quyền điện tử | đô thị văn minh | đời sống văn hóa | nếp sống văn hóa | xã hội học tập | giảm nghèo',
];

/** What a person's office is for: `Phó Hiệu trưởng phụ trách chuyên môn`. */
export const OFFICE_VERBS = ['phụ trách | làm công tác | dạy | giảng dạy | hướng dẫn | coi thi | chấm thi'];

/** What such a verb names before a verb of work: `phụ trách công tác tuyên truyền`. */
export const CHARGES = ['công tác | hoạt động | mảng | lĩnh vực'];

/** Work that is named alone: `phụ trách tư vấn tâm lý`. */
export const CHARGED_WORK = ['tư vấn'];
