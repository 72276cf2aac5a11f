/**
 * Words that decide whether a time in running text is a time limit. All in lower case; each line holds phrases parted by
 * “|”. The tables hold words, the rules that use them are in `recognize/time`.
 */

/** Reporting, meeting, reviewing: a cadence beside them is a deadline (“báo cáo định kỳ 6 tháng”, “giao ban hằng tuần”). */
export const REVIEW_WORDS: readonly string[] = [
  'báo cáo | thông tin báo cáo | sơ kết | tổng kết | sơ, tổng kết | sơ tổng kết | đánh giá | tự đánh giá | xếp loại | phân loại | chấm điểm | bình xét',
  'kiểm điểm | rà soát | giao ban | họp | cuộc họp | phiên họp | hội nghị | hội ý | tọa đàm | toạ đàm | sinh hoạt | đối thoại | tiếp xúc | gặp mặt',
  'tiếp dân | tiếp công dân | làm việc với | đại hội | gửi bgh | gửi ban giám hiệu | gửi hiệu trưởng | gửi ban chỉ đạo | gửi báo cáo',
  'gửi số liệu | nộp số liệu | gửi dữ liệu | nộp dữ liệu | gửi kết quả | nộp kết quả | gửi danh sách | nộp danh sách | gửi biên bản | nộp biên bản',
  'gửi biểu mẫu | nộp biểu mẫu | gửi thống kê | nộp hồ sơ | nộp sổ',
];

/** Between a word of reporting and its bare cadence: “báo cáo kết quả công tác quý, năm”, “sinh hoạt chi bộ tháng”. */
export const REVIEW_FILLERS: readonly string[] = [
  'định kỳ | kết quả | công tác | tình hình | thực hiện | hoạt động | nhiệm vụ | số liệu | thống kê | chất lượng | thi đua | chuyên đề | chi bộ',
  'chuyên môn | cuối | theo | vào | hằng | hàng',
];

/** Work that a cadence may belong to instead: “xây dựng kế hoạch hằng năm” reports nothing. */
export const OTHER_WORK: readonly string[] = [
  'kế hoạch | chương trình | dự toán | kinh phí | ngân sách | tập huấn | bồi dưỡng | đào tạo | tuyên truyền | chỉ tiêu | khám sức khỏe | khám sức khoẻ',
  'kê khai | trợ cấp | phụ cấp | danh mục | cập nhật | công khai | quy hoạch | tăng trưởng | bình quân | tỷ lệ | diễn tập | phong trào | hưởng ứng',
  'tổ chức lễ | khảo sát | bảo dưỡng | bảo trì | kiểm định | nghỉ phép',
];

/** What a cadence right behind is part of the name of: “kế hoạch hằng năm”, “chỉ tiêu hằng quý”. */
export const NAMED_BY_CADENCE: readonly string[] = [
  'kế hoạch | chương trình | dự toán | kinh phí | ngân sách | chỉ tiêu | mục tiêu | nhiệm vụ | công tác | hoạt động | danh mục | quy hoạch | phong trào',
  'tỷ lệ | bình quân | tăng trưởng | định mức | trợ cấp | phụ cấp | thu nhập | nghỉ phép | lễ hội',
];

/** Control counts as reviewing only where its interval is said to be regular: “kiểm tra định kỳ hằng quý”. */
export const CONTROL_WORDS: readonly string[] = [
  'kiểm tra | giám sát | thanh tra | kiểm kê | đôn đốc | theo dõi | tổng hợp | thống kê | cung cấp',
];

/** A month, quarter or year beside them is the limit of the work. */
export const COMPLETION_WORDS: readonly string[] = [
  'hoàn thành | hoàn thiện | xong | hoàn tất | kết thúc | thời hạn | thời gian | tiến độ | dự kiến | gửi | nộp',
];

/** What has a time of its own that limits nothing: “kết quả quý I”, “số liệu 6 tháng”, “nhiệm vụ trọng tâm quý II”. */
export const SUBJECT_WORDS: readonly string[] = [
  'báo cáo | kết quả | tình hình | số liệu | nhiệm vụ | công tác | hoạt động | phương hướng | đánh giá | sơ kết | tổng kết | kế hoạch | chương trình',
  'thành tích | dự toán | kinh phí | chỉ tiêu | phát sinh | so với | cùng kỳ | việc thực hiện',
];

/** In front of a day: an instrument's date, the start of its force, a feast, the end of a count, a date of birth. */
export const DATED_THINGS: Readonly<Record<'instrument' | 'force' | 'feast' | 'count' | 'birth', readonly string[]>> = {
  instrument: [
    'công văn | quyết định | nghị quyết | nghị định | thông tư | chỉ thị | kế hoạch | thông báo | kết luận | hướng dẫn | tờ trình | quy định | quy chế | luật',
    'pháp lệnh | chương trình | đề án | văn bản | biên bản | hợp đồng | giấy phép | công điện | điện | giấy mời | phương án | quy chế phối hợp',
  ],
  force: ['có hiệu lực | hiệu lực thi hành | hiệu lực | thi hành | áp dụng | được ban hành | ban hành | được ký | ký'],
  feast: [
    'kỷ niệm | kỉ niệm | chào mừng | hưởng ứng | nhân dịp | nhân ngày | dịp | ngày lễ | mừng | truyền thống | ngày thành lập | ngày quốc tế | ngày thế giới',
    'quốc khánh | ngày sinh | ngày mất | giỗ tổ | thương binh - liệt sĩ | giải phóng miền nam | quốc tế lao động | quốc tế phụ nữ | nhà giáo việt nam',
  ],
  count: [
    'tính đến | tính từ | lũy kế | luỹ kế | số liệu | thời điểm | lấy mốc | tại mốc | đến mốc | mốc số liệu | chốt số liệu | kỳ báo cáo | kể từ | so với | trước đây',
  ],
  birth: ['sinh ngày | sinh | năm sinh | mất ngày | cấp ngày'],
};

/** Where “sinh” tells no birth: “dọn vệ sinh trước ngày …”, “hoàn thành tuyển sinh trước ngày …”. */
export const NO_BIRTH: readonly string[] = [
  'vệ sinh | học sinh | tuyển sinh | phát sinh | thí sinh | khai sinh | dân sinh | nữ sinh | nam sinh | an sinh | tái sinh',
  'chiêu sinh | nghiên cứu sinh | thực tập sinh',
];

/** A length of these is no limit: “thời gian thực hiện hợp đồng 30 ngày”, “bảo hành 12 tháng”, “mỗi lớp không quá 3 ngày”. */
export const LENGTHS_OF: readonly string[] = [
  'hợp đồng | cung cấp | bảo hành | lưu trữ | cách ly | niêm yết | mỗi lớp | mỗi buổi | mỗi khóa | mỗi đợt | lớp học',
];

/** A time line or cell that says the work never ends. */
export const ONGOING_WORDS: readonly string[] = ['thường xuyên | liên tục | thường kỳ | quanh năm | lâu dài'];

/** A time line or cell that leaves the time to something else. */
export const ELSEWHERE_WORDS: readonly string[] = [
  'sau khi | ngay sau khi | ngay sau | trước khi | trước | sau | khi | ngay khi | trong quá trình | theo | cùng | cùng với | cùng thời gian | cùng thời điểm',
  'đồng thời | tùy theo | tuỳ theo | căn cứ | phù hợp | kết hợp | lồng ghép | trong dịp | vào dịp | dịp | nhân dịp | trong thời gian | trong suốt | suốt',
];
