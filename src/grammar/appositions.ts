/** What explains the body before it. Lines hold phrases parted by “|”. */

/** Heads that after a dash begin an apposition, offices and persons apart: “Sở Y tế - cơ quan thường trực”. */
export const APPOSED_NOUNS = [
  'cơ quan | đơn vị | cơ quan thường trực | cơ quan chuyên môn | cơ quan tham mưu | sở | bộ | cục | tổng cục | ủy ban nhân dân',
  'ubnd | ban chỉ đạo | tỉnh ủy | thành ủy | huyện ủy | quận ủy | thị ủy | đảng ủy | trung tâm | công ty',
];

/** Phrases that after a comma single out some of those before, up to the verb: “Các cấp ủy, nhất là người đứng đầu, …”. */
export const SINGLING_PHRASES = [
  'nhất là | trước hết là | trước tiên là | đặc biệt là | nòng cốt là | mà nòng cốt là | mà trước hết là | trong đó có | trong đó nòng cốt là',
  'cụ thể là | chủ yếu là | trọng tâm là | đứng đầu là',
];

/** Phrases that after a comma explain the body before. */
export const APPOSED_PHRASES = [
  'cơ quan thường trực | cơ quan đầu mối | đơn vị thường trực | đơn vị đầu mối | đơn vị chủ trì | cơ quan chủ trì | là cơ quan',
  'là đơn vị | là đầu mối | bộ phận thường trực',
];

/** What somebody is on a board, behind his office: “Lê Văn A - Phó Hiệu trưởng, ủy viên”. */
export const MEMBERSHIPS = ['ủy viên | thành viên | đảng viên'];
