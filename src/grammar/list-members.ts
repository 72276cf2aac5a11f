/** What the members of a list of bodies share. Lines hold phrases parted by “|”. */

/** Bodies that take a level or a list of places: an elliptical second member belongs to them (`UBND xã, phường`). */
export const LEVEL_TAKING = [
  'ủy ban nhân dân | ubnd | hội đồng nhân dân | hđnd | ủy ban mặt trận tổ quốc | mặt trận tổ quốc | mttq | công an | đảng ủy',
  'ban chỉ đạo | công đoàn | hội | đoàn | trạm y tế | ban chỉ huy quân sự',
];

/** Heads that fields follow: the next field in a list is theirs (`Bộ phận Văn phòng, Kế toán`). */
export const FIELD_TAKING_NOUNS = [
  'bộ phận | tổ | phòng | công chức | nhân viên | viên chức | chuyên viên | cán bộ | ban | trung tâm | khoa | giáo viên',
  'tổ chuyên môn',
];

/** Offices that share the body behind the last of them: `Chủ tịch, Phó Chủ tịch Ủy ban nhân dân`. */
export const TITLES_WITH_BODY = [
  'trưởng | phó | chủ tịch | phó chủ tịch | bí thư | phó bí thư | giám đốc | phó giám đốc | chánh văn phòng | phó chánh văn phòng',
  'tổ trưởng | tổ phó | trưởng ban | phó ban | phó trưởng ban | đội trưởng | trưởng phòng | phó phòng | phó trưởng phòng',
  'trưởng khoa | phó trưởng khoa | thủ trưởng | lãnh đạo | chủ nhiệm | phó chủ nhiệm | cục trưởng | vụ trưởng | bộ trưởng',
  'thứ trưởng | chỉ huy trưởng',
];

/** Desks: a bare field behind them is theirs. */
export const DESKS = ['bộ phận | công chức | viên chức | nhân viên | chuyên viên | cán bộ'];

/** Duties of some teachers each, bodies in their own right beside any other: `Các tổ, GVCN`, `GVCN và GVBM`. */
export const DUTY_HOLDERS = ['gvcn | gvbm | giáo viên chủ nhiệm | giáo viên bộ môn'];

/** The parents of the pupils, a side of their own beside teachers. */
export const PARENTS = ['cha mẹ học sinh | phụ huynh | phụ huynh học sinh | cmhs | phhs'];

/** Offices at the head of a school, whole without it: `Giáo viên các lớp, Phó Hiệu trưởng`. */
export const WHOLE_OFFICES = ['hiệu trưởng | phó hiệu trưởng | hiệu phó'];

/** Common nouns that share what follows the last of them: `cấp ủy, chính quyền các cấp`. */
export const COMMON_BODIES = ['cấp ủy | chính quyền | đoàn thể | doanh nghiệp | hợp tác xã | trường học | bộ phận | tổ chức đảng'];
