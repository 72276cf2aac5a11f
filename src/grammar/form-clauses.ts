/**
 * Where the drafting rules speak of each component of a document.
 *
 * State: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, from 05/3/2020; before it Thông tư 01/2011/TT-BNV. Party: Hướng
 * dẫn 36-HD/VPTW, Mục II, from 03/4/2018; from 27/5/2026 Hướng dẫn 05-HD/VPTW, of which only the points named are known.
 */
export const FORM_CLAUSES = {
  heading: { decree: 'khoản 1', circular: 'Điều 6', guide: 'điểm 1.1' },
  issuer: { decree: 'khoản 2', circular: 'Điều 7', guide: 'điểm 1.2' },
  number: { decree: 'khoản 3', circular: 'Điều 8', guide: 'điểm 1.3' },
  placeDate: { decree: 'khoản 4', circular: 'Điều 9', guide: 'điểm 1.4' },
  title: { decree: 'khoản 5', circular: 'Điều 10', guide: 'điểm 1.5' },
  bases: { decree: 'khoản 6 điểm a', circular: 'Điều 11', guide: 'điểm 1.6' },
  outline: { decree: 'khoản 6 điểm c', circular: 'Điều 11', guide: 'điểm 1.6' },
  content: { decree: 'khoản 6', circular: 'Điều 11', guide: 'điểm 1.6' },
  signature: { decree: 'khoản 7', circular: 'Điều 12', guide: 'điểm 1.7' },
  recipients: { decree: 'khoản 9', circular: 'Điều 14', guide: 'điểm 1.9', newGuide: 'khoản 9.2.5' },
} as const;

export type FormComponent = keyof typeof FORM_CLAUSES;
