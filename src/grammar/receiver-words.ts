/**
 * How a receiver is named in running text: “gửi báo cáo về Sở Nội vụ (qua Văn phòng Sở) trước ngày …”. All in lower case;
 * each line holds phrases parted by “|”.
 */

/** Somebody is to receive something in this clause. */
export const SENDING_WORDS: readonly string[] = [
  'gửi | nộp | báo cáo | chuyển | đăng ký | cung cấp | phản ánh | báo cho | báo tên | báo danh sách | báo về',
];

/** Right in front of the receiver. “trình” and “tham mưu” name who decides, not who receives. */
export const RECEIVING_WORDS: readonly string[] = [
  'gửi | gửi về | gửi đến | gửi tới | gửi cho | gửi lên | nộp | nộp về | nộp cho | báo cáo | báo cáo về | báo cáo với | báo cáo cho | báo cáo lên',
  'báo cáo tới | về | cho | đến | tới | lên',
];

/** First syllables of what follows a receiver's name; with a capital letter they are part of the name. */
export const RECEIVER_STOPS: readonly string[] = [
  'trước | trong | vào | để | theo | tổng | báo | chậm | muộn | định | hằng | hàng | mỗi | qua | thông | xem | cho | về | khi | sau | nếu | bằng | kèm | đúng',
  'từ | đến | tới | biết | phê | thẩm | quyết | chỉ | có | là | được | do | kết | tình | việc | những | các | hoặc | làm | giải | cùng | gồm | nhằm | trên | ngay',
  'kịp | đồng | thường | nội | danh | hồ | số | kế | sơ | đánh | cuối | giữa | đầu | hết | tại | chủ | phối | trình | gửi | và | hạn | thời | như | ngoài | đối',
  'quý | năm | tháng | tham | công | triển | thực | xin | cụ | lưu | mà | nhưng | với | một | ngày | dự | rà | kiểm | giám | chuyển | lồng',
  'duyệt | bản | biên | tờ | phương | nhu | ý | nắm | thi | nghị | không | chưa | đã',
];

/** Words of names that begin with one of `RECEIVER_STOPS`: `Trung tâm Y tế dự phòng`, `Khoa Xét nghiệm`. */
export const NAME_WORDS: readonly string[] = [
  'dân chủ | xuất bản | kiểm tra, giám sát | giám sát | các cơ quan nhà nước | dự phòng | dự án | dự trữ | kiểm soát | kiểm sát | kiểm nghiệm | kiểm định | kiểm dịch | giám định | giám sát đầu tư | xét nghiệm | chuyển giao | lưu trữ',
  'công đoàn các khu | công đoàn các kcn | cđ các kcn | đảng ủy các khu | đảng ủy các cơ quan đảng | khối các cơ quan và doanh nghiệp',
  'khối các cơ quan | khối các doanh nghiệp | khối cơ quan và doanh nghiệp | khối doanh nghiệp | mặt trận tổ quốc các cấp',
  'quản lý các khu | quản lý các cụm | quản lý các dự án | quản lý các công trình | quản lý các chợ | quản lý các di tích',
  'liên hiệp các hội | liên hiệp các tổ chức | đầu tư xây dựng | đầu tư phát triển | khai thác công trình | chất lượng công trình | quản lý công trình | bộ đội biên phòng | thi hành án | hữu nghị | công nghiệp | công nghệ cao | thực vật | thực phẩm',
];

/** Words of names behind which a number is the name's: `Bộ Tư lệnh Vùng 3 Hải quân`, `Thuế cơ sở 4`. */
export const NUMBERED_WORDS: readonly string[] = ['vùng | khu vực | cơ sở | đề án | chỉ đạo | đội | cụm | chi nhánh | quân khu | số'];

/** What ends even the name of a committee, which may hold verbs itself (`Ban Chỉ đạo xây dựng và phát triển …`). */
export const FIRM_RECEIVER_STOPS: readonly string[] = [
  'trước | trong | vào | để | theo | chậm | định | hằng | hàng | qua | khi | tổng | báo | kết | xem | đúng | từ | đến | ngày | một | mỗi',
];

/** Bodies set up for a task, whose names go on with verbs. */
export const COMMITTEES: readonly string[] = ['ban chỉ đạo | bcđ | tổ công tác | hội đồng | ban điều hành | đoàn'];

/** Not named: somebody above. */
export const VAGUE_RECEIVERS: readonly string[] = [
  'cấp trên | cấp có thẩm quyền | cơ quan có thẩm quyền | cơ quan cấp trên | cơ quan chức năng | lãnh đạo | các cấp | cơ quan quản lý',
];
