/** Ranks of the army and the police (Luật Sĩ quan Quân đội nhân dân Việt Nam, Điều 10; Luật Công an nhân dân, Điều 21). */
const RANKS = ['đại tá', 'thượng tá', 'trung tá', 'thiếu tá', 'đại úy', 'thượng úy', 'trung úy', 'thiếu úy', 'thiếu tướng', 'trung tướng'];

/** Degrees and jobs of medicine, abbreviated. */
const DEGREES = ['ths bs', 'bs cki', 'bs ckii', 'bscki', 'bsckii', 'bs', 'ths', 'pgs ts', 'pgs', 'ts', 'ys', 'đd'];

/** What stands before a person's name and is no part of it. Longest first: “các đồng chí” also ends in “đồng chí”. */
export const HONORIFICS = [
  ...RANKS.flatMap((rank) => [`đồng chí ${rank}`, `đ/c ${rank}`, rank]),
  ...DEGREES,
  'các đồng chí',
  'các đ/c',
  'các ông',
  'các bà',
  'các thầy',
  'các cô',
  'đồng chí',
  'đ/c',
  'ông/bà',
  'ông',
  'bà',
  'thầy',
  'cô',
];

/** Family names of the Kinh and of the larger minorities; they tell a person's name from a place's in a list. */
export const FAMILY_NAMES = [
  'nguyễn | trần | lê | phạm | hoàng | huỳnh | phan | vũ | võ | đặng | bùi | đỗ | hồ | ngô | dương | lý | đào | đoàn | vương',
  'trịnh | đinh | lâm | phùng | mai | tô | trương | hà | thái | cao | tạ | quách | chu | châu | lương | lưu | kiều | tống | thạch',
  'sơn | kim | danh | nông | triệu | la | lò | lù | lường | vì | vi | quàng | giàng | vàng | vừ | sùng | thào | mùa | hạng | ma',
  'hầu | bế | hứa | ninh | nghiêm | khuất | phí | doãn | mạc | khổng | ôn | tôn | tăng | từ | thân | thi | tiêu | trà | ung | văn',
  'viên | bạch | cù | đàm | đồng | giang | hạ | hán | hòa | khương | lại | lăng | lục | mã | mẫn | nhữ | phó | quan | quang | sầm',
  'thẩm | thiều | tưởng | ưng | y | rơ | k | h | ksor | siu | rcom | nay | nie | niê',
];
