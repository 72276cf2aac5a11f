/**
 * What a number counts when it stands behind a type word without `số`: `Kế hoạch 5 năm`, `Báo cáo 02 lần`, `Quy định 3
 * không`. Such a number names no instrument. Lines of phrases parted by “|”.
 */
export const COUNTED_NOUNS: readonly string[] = [
  'năm | tháng | ngày | quý | tuần | giờ | phút | lần | kỳ | học kỳ | học kì | đợt | buổi | tiết',
  'nội dung | đơn vị | trường hợp | người | đồng chí | cơ quan | tỉnh | huyện | xã | phường | thôn | bản | hộ | nhóm | tổ | đoàn | ban | lớp | phòng | bộ | cấp | thành viên',
  'điểm | mục tiêu | nhiệm vụ | chỉ tiêu | giải pháp | vấn đề | bước | phần | chương | điều | khoản | loại | kết quả | công trình | dự án | văn bản | hội nghị | hoạt động | cuộc',
  'cán bộ | công chức | giáo viên | học sinh | trang | mẫu | biểu | nghìn | ngàn | triệu | tỷ | đồng | ha | km | m | không | có | tốt | nhất | cùng | sao | tại chỗ | sẵn sàng',
];

/** What a share is of, in small letters behind it: “5/5 khu phố”, “12/14 chỉ tiêu”. Lines of phrases parted by “|”. */
export const SHARED_NOUNS: readonly string[] = [
  'xã | phường | thị trấn | huyện | quận | tỉnh | thôn | ấp | bản | làng | buôn | khóm | khu | khu phố | khu dân cư | tổ | tổ dân phố | cụm',
  'trường | điểm trường | lớp | khoa | phòng | ban | sở | ngành | đơn vị | cơ quan | cơ sở | chi bộ | đảng bộ | chi hội | chi đoàn | tổ chức',
  'đồng chí | đảng viên | ủy viên | thành viên | đại biểu | cán bộ | giáo viên | học sinh | người | hộ | hộ dân | nhà | công trình | dự án',
  'tiêu chí | chỉ tiêu | nhiệm vụ | nội dung | văn bản | hồ sơ | phiếu | cuộc | đơn thư | kiến nghị',
];
