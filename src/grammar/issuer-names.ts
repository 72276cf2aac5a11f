/**
 * Issuers whose symbol is the same everywhere, and how their names begin. Symbols of offices below them are
 * fixed locally and have no row. Basis: Nghị định 30/2020/NĐ-CP, Phụ lục III, and the symbols that Sở use; Hướng dẫn
 * 36-HD/VPTW (TU, QU, HU, ĐU, CB).
 */
export const ISSUER_NAMES: Readonly<Record<string, readonly string[]>> = {
  UBND: ['ủy ban nhân dân', 'ubnd'],
  HĐND: ['hội đồng nhân dân', 'hđnd', 'thường trực hội đồng nhân dân', 'thường trực hđnd', 'đoàn đbqh', 'đoàn đại biểu quốc hội'],
  SNV: ['sở nội vụ'],
  SCT: ['sở công thương'],
  STP: ['sở tư pháp'],
  STC: ['sở tài chính'],
  SXD: ['sở xây dựng'],
  SYT: ['sở y tế'],
  SGDĐT: ['sở giáo dục', 'sở gdđt', 'sở gd&đt'],
  SKHCN: ['sở khoa học và công nghệ', 'sở khcn', 'sở kh&cn'],
  SVHTTDL: ['sở văn hóa'],
  SNNMT: ['sở nông nghiệp và môi trường'],
  SDTTG: ['sở dân tộc và tôn giáo'],
  SLĐTBXH: ['sở lao động'],
  SKHĐT: ['sở kế hoạch'],
  SGTVT: ['sở giao thông'],
  STNMT: ['sở tài nguyên'],
  STTTT: ['sở thông tin'],
  TU: ['tỉnh ủy', 'thành ủy', 'thị ủy', 'ban chấp hành đảng bộ', 'ban thường vụ', 'đảng bộ tỉnh', 'đảng bộ thành phố', 'đảng bộ thị xã'],
  QU: ['quận ủy', 'ban chấp hành đảng bộ', 'ban thường vụ', 'đảng bộ quận'],
  HU: ['huyện ủy', 'ban chấp hành đảng bộ', 'ban thường vụ', 'đảng bộ huyện'],
  ĐU: ['đảng ủy', 'đảng bộ', 'ban chấp hành đảng bộ', 'ban thường vụ'],
  CB: ['chi bộ', 'chi ủy'],
};

/** How the names of bodies begin that issue under a symbol of their own; a board or a team may use that of the body that set it up. */
export const OWN_SYMBOL_BODIES = [
  'ủy ban nhân dân',
  'ubnd',
  'hội đồng nhân dân',
  'hđnd',
  'sở',
  'phòng',
  'trường',
  'bệnh viện',
  'trung tâm',
  'chi cục',
  'cục',
  'công an',
  'tỉnh ủy',
  'thành ủy',
  'huyện ủy',
  'quận ủy',
  'thị ủy',
  'đảng ủy',
  'chi bộ',
  'đảng bộ',
];
