/** Words that place a body: `Công an tỉnh`, `Đoàn trường`, `Chi bộ thôn 3`, `Văn phòng Sở`. */
export const LEVEL_WORDS = [
  'trung ương | tỉnh | thành phố | quận | huyện | thị xã | xã | phường | thị trấn | đặc khu | thôn | bản | ấp | khóm | buôn',
  'làng | xóm | khu phố | khu | tổ dân phố | cấp | các cấp | cơ sở | địa phương | ngành | trường | nhà trường | cơ quan | đơn vị',
  'công ty | doanh nghiệp | bệnh viện | trung tâm | toàn trường | tp | tx',
];
