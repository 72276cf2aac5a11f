/**
 * Names of days that plans count towards, in front of the day itself: “trước ngày Quốc khánh 02/9”. Holidays: Bộ luật Lao động
 * 2019, Điều 112; anniversaries: Nghị định 145/2013/NĐ-CP, Điều 4. All in lower case, parted by “|”.
 */
export const NAMED_DAYS: readonly string[] = [
  'quốc khánh | lễ quốc khánh | quốc tế lao động | giải phóng miền nam | quốc tế phụ nữ | phụ nữ việt nam | nhà giáo việt nam | tết dương lịch',
  'thương binh - liệt sĩ | thương binh, liệt sĩ | thành lập đảng | thành lập đoàn | thầy thuốc việt nam | báo chí cách mạng việt nam | doanh nhân việt nam',
  'quốc tế thiếu nhi | quốc tế người cao tuổi | pháp luật việt nam | gia đình việt nam | sinh nhật bác | sinh nhật bác hồ | hội quốc phòng toàn dân',
];

/** In front of the name, besides “ngày”: “trước dịp lễ Quốc khánh 02/9”, “trước dịp 30/4”. */
export const OCCASION_WORDS: readonly string[] = [
  'dịp | dịp lễ | lễ | ngày lễ | dịp kỷ niệm | lễ kỷ niệm | ngày kỷ niệm | kỳ nghỉ lễ | đợt nghỉ lễ',
];
