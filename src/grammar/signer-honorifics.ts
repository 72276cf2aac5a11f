/**
 * What may not stand before the name of the signer. Basis: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 7 điểm
 * c; Hướng dẫn 36-HD/VPTW, Mục II, điểm 1.7.
 */

/** Ranks, academic titles and degrees, written out; parted by “|”. */
export const RANKS = [
  'Đại tá | Thượng tá | Trung tá | Thiếu tá | Đại úy | Thượng úy | Trung úy | Thiếu úy | Đại uý | Thượng uý | Trung uý | Thiếu uý',
  'Đại tướng | Thượng tướng | Trung tướng | Thiếu tướng | Chuẩn Đô đốc | Phó Đô đốc',
  'Giáo sư | Phó Giáo sư | Phó giáo sư | Tiến sĩ | Tiến sỹ | Thạc sĩ | Thạc sỹ | Bác sĩ | Bác sỹ | Dược sĩ | Dược sỹ | Kỹ sư | Cử nhân | Luật sư',
  'Nhà giáo Nhân dân | Nhà giáo Ưu tú | Nhà giáo | Thầy thuốc Nhân dân | Thầy thuốc Ưu tú',
];

/** The same, abbreviated; a full stop follows. */
export const RANK_ABBREVIATIONS = [
  'GS | PGS | TS | TSKH | ThS | Ths | BS | BSCKI | BSCKII | BSCK1 | BSCK2 | CKI | CKII | DS | KS | CN | LS | NGƯT | NGND | TTƯT | TTND',
];

/** Forms of address. */
export const ADDRESSES = ['Đồng chí | Đ/c | đ/c'];

/** Forms of address that are names too. */
export const ADDRESSES_LIKE_NAMES = ['Ông | Bà'];

/** Bodies of which the ministries may let ranks and degrees stand: words of their names. */
export const MAY_KEEP_RANK = [
  'quân sự',
  'quân khu',
  'quân đoàn',
  'sư đoàn',
  'trung đoàn',
  'biên phòng',
  'quốc phòng',
  'công an',
  'cảnh sát',
  'trường',
  'giáo dục',
  'đào tạo',
  'học viện',
  'đại học',
  'cao đẳng',
  'bệnh viện',
  'y tế',
  'trạm y',
  'kiểm soát bệnh tật',
  'viện',
  'khoa học',
  'dược',
];
