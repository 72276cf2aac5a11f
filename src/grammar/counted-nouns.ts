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
