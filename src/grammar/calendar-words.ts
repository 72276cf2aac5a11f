/**
 * Words of the calendar. All in lower case; where one word begins another the pattern builder puts the longer first.
 *
 * Months and weekdays are written with a capital when in words (Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.8), but not
 * always: “tháng Tư”, “tháng tư”.
 */
export const MONTH_WORDS: Readonly<Record<string, number>> = {
  một: 1,
  giêng: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
  'mười hai': 12,
  chạp: 12,
};

/** After “thứ”; Sunday is “Chủ nhật”. The values are RFC 5545 weekdays. */
export const WEEKDAY_WORDS: Readonly<Record<string, string>> = {
  hai: 'MO',
  '2': 'MO',
  ba: 'TU',
  '3': 'TU',
  tư: 'WE',
  '4': 'WE',
  năm: 'TH',
  '5': 'TH',
  sáu: 'FR',
  '6': 'FR',
  bảy: 'SA',
  bẩy: 'SA',
  '7': 'SA',
};

/** After “quý”: Roman or Arabic numerals. “Quý cơ quan”, “quý báu” are no quarters. */
export const QUARTER_WORDS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, '1': 1, '2': 2, '3': 3, '4': 4 };

/** Numbers that lengths of time are written with (“mười ngày”). “năm” is left out: it is “year” far more often than five. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười lăm': 15,
  'hai mươi': 20,
  'ba mươi': 30,
};

/** Which week of a month: “tuần đầu”, “tuần thứ hai”, “tuần cuối”; -1 is the last. */
export const WEEK_WORDS: Readonly<Record<string, number>> = {
  đầu: 1,
  'đầu tiên': 1,
  nhất: 1,
  'thứ nhất': 1,
  hai: 2,
  'thứ hai': 2,
  ba: 3,
  'thứ ba': 3,
  tư: 4,
  'thứ tư': 4,
  cuối: -1,
  'cuối cùng': -1,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
};

/** Parts of the day in front of a date: “Chiều ngày 12/9”. */
export const DAY_PARTS: readonly string[] = ['sáng | trưa | chiều | tối | đêm'];

/**
 * Words in front of a time and what they make of it, phrases parted by “|”. `before`: the named day is already late; `by`: it
 * is still on time; `after`: what starts on the day behind the named one.
 */
export const BOUND_PHRASES: Readonly<Record<'before' | 'by' | 'from' | 'after' | 'within' | 'on', readonly string[]>> = {
  before: ['trước | trước thời điểm | trước mốc'],
  by: [
    'chậm nhất | chậm nhất là | muộn nhất | muộn nhất là | trễ nhất | trễ nhất là | không quá | không muộn hơn | không chậm hơn | không trễ hơn | không sau',
    'hạn cuối | hạn cuối là | hạn cuối cùng | hạn cuối cùng là | hạn chót | hạn chót là | thời hạn cuối cùng | thời hạn cuối cùng là | thời hạn | thời hạn là | hạn | hạn nộp là | hạn gửi là | hạn báo cáo là | hạn hoàn thành là',
    'đến | đến hết | tới | tới hết | cho đến | cho đến hết | hết | từ nay đến | từ nay đến hết | từ nay cho đến | từ nay cho đến hết | kể từ nay đến | kể từ nay đến hết',
  ],
  from: ['từ | kể từ | bắt đầu từ | bắt đầu | tính từ | sớm nhất | sớm nhất là | sớm nhất vào | sớm nhất từ | không sớm hơn | không trước'],
  after: ['sau'],
  within: ['trong | trong khoảng | trong khoảng thời gian | trong thời gian | trong thời gian từ | trong suốt'],
  on: ['vào | lúc | vào lúc | hồi | vào hồi | đúng | vào đúng | nhằm'],
};

/** What may begin a time, besides digits and the words above. */
export const TIME_OPENERS: readonly string[] = [
  'ngày | các ngày | những ngày | cả ngày | mồng | mùng | buổi | cả buổi | thứ | chủ nhật | tháng | các tháng | những tháng | tuần | các tuần | quý | quí | các quý | các quí | năm | các năm | những năm | giai đoạn | các giai đoạn | thời kỳ',
  'nhiệm kỳ | nhiệm kì | khóa | khoá | niên khóa | niên khoá | đầu | giữa | cuối | nửa | thượng tuần | trung tuần | hạ tuần | kết thúc | học kỳ | học kì | kỳ | hk',
  'định kỳ | hằng | hàng | mỗi | từng | theo hằng | theo hàng | theo từng | theo mỗi | khoảng | dự kiến khoảng | tối đa | ít nhất | tối thiểu | vòng | thời gian',
];
