/**
 * Marks that are stamped beside or above the type of a document: how urgent it is (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I,
 * Mục II, khoản 10), and how secret (Luật Bảo vệ bí mật nhà nước 2018, Điều 8).
 */
export const HANDLING_MARKS = ['HỎA TỐC', 'HỎA TỐC HẸN GIỜ', 'THƯỢNG KHẨN', 'KHẨN', 'TUYỆT MẬT', 'TỐI MẬT', 'MẬT'] as const;
