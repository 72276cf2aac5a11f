/**
 * Tên loại that may head a document, in capitals on a line of its own. Basis: Nghị định 30/2020/NĐ-CP, Điều 7; Quy định
 * 399-QĐ/TW, Điều 5-7. A công văn has none.
 */
export const TYPE_HEADINGS = [
  'KẾ HOẠCH',
  'QUYẾT ĐỊNH',
  'NGHỊ QUYẾT',
  'CHỈ THỊ',
  'KẾT LUẬN',
  'QUY CHẾ',
  'QUY ĐỊNH',
  'THÔNG BÁO',
  'THÔNG TRI',
  'HƯỚNG DẪN',
  'CHƯƠNG TRÌNH',
  'CHƯƠNG TRÌNH HÀNH ĐỘNG',
  'PHƯƠNG ÁN',
  'ĐỀ ÁN',
  'DỰ ÁN',
  'BÁO CÁO',
  'BIÊN BẢN',
  'TỜ TRÌNH',
  'HỢP ĐỒNG',
  'CÔNG ĐIỆN',
  'GIẤY MỜI',
  'LỊCH CÔNG TÁC',
] as const;
