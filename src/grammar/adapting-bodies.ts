/**
 * Openings of the names of bodies that follow neither drafting rule to the letter: political and social organisations apply
 * the State's rules and the Party's as fits. Basis: Nghị định 30/2020/NĐ-CP, Điều 2 khoản 2; the Youth Union
 * has a rule of its own, Quyết định 367-QĐ/TWĐTN-VP.
 */
export const ADAPTING_BODIES = [
  'mặt trận',
  'ủy ban mặt trận',
  'ủy ban mttq',
  'ubmttq',
  'công đoàn',
  'liên đoàn lao động',
  'tổng liên đoàn lao động',
  'lđlđ',
  'đoàn tncs',
  'đoàn thanh niên',
  'đoàn trường',
  'đoàn xã',
  'đoàn phường',
  'tỉnh đoàn',
  'thành đoàn',
  'huyện đoàn',
  'quận đoàn',
  'thị đoàn',
  'xã đoàn',
  'chi đoàn',
  'liên đội',
  'hội liên hiệp',
  'hội lhpn',
  'hội lhtn',
  'hội phụ nữ',
  'hội nông dân',
  'hội cựu chiến binh',
  'hội ccb',
  'hội chữ thập đỏ',
  'hội người cao tuổi',
  'hội khuyến học',
  'hội luật gia',
  'hội nhà báo',
  'hội sinh viên',
  'hiệp hội',
  'liên hiệp',
  'liên minh hợp tác xã',
];

/** What stands before such a name when a board of the organisation issues. */
export const BOARDS = ['ban chấp hành', 'bch', 'ban thường vụ', 'btv', 'ban thường trực', 'btt', 'thường trực'];
