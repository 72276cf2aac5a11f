import type { SectionKind } from '../model/plan.ts';

/**
 * What a heading's words say about its section. Of several words the first in the heading decides; a longer phrase goes
 * before the shorter one that it begins with. Words are bare keys, so that misread headings are understood.
 */
export const KIND_WORDS: readonly (readonly [string, SectionKind])[] = [
  ['to chuc thuc hien', 'organization'],
  ['to chuc trien khai', 'organization'],
  ['trien khai to chuc thuc hien', 'organization'],
  ['phan cong', 'organization'],
  ['trach nhiem', 'organization'],
  ['che do bao cao', 'organization'],
  ['che do thong tin', 'organization'],
  ['cong tac bao cao', 'organization'],
  ['thong tin bao cao', 'organization'],
  ['thong tin, bao cao', 'organization'],
  ['to chuc, thuc hien', 'organization'],
  ['to chuc chi dao', 'organization'],
  ['bien phap to chuc', 'organization'],
  ['muc dich', 'purpose'],
  ['yeu cau', 'purpose'],
  ['muc tieu', 'purpose'],
  ['chi tieu', 'purpose'],
  ['quan diem', 'purpose'],
  ['pham vi', 'purpose'],
  ['doi tuong', 'purpose'],
  ['thoi gian', 'schedule'],
  ['tien do', 'schedule'],
  ['dia diem', 'schedule'],
  ['lo trinh', 'schedule'],
  ['lich trinh', 'schedule'],
  ['kinh phi', 'funding'],
  ['nguon luc', 'funding'],
  ['nguon von', 'funding'],
  ['nguon kinh phi', 'funding'],
  ['kinh phi thuc hien', 'funding'],
  ['noi dung', 'tasks'],
  ['nhiem vu', 'tasks'],
  ['giai phap', 'tasks'],
  ['cong viec', 'tasks'],
  ['phan viec', 'tasks'],
  ['phuong an', 'tasks'],
  ['chuong trinh', 'tasks'],
  ['quy trinh', 'tasks'],
  ['trinh tu', 'tasks'],
  ['phuong phap', 'tasks'],
  ['bien phap', 'tasks'],
  ['hoat dong', 'tasks'],
  ['cac buoc', 'tasks'],
];

/** Weaker signs, taken only where none of the words above stands in the heading. */
export const WEAK_KIND_WORDS: readonly (readonly [string, SectionKind])[] = [
  ['thuc hien', 'tasks'],
  ['trien khai', 'tasks'],
  ['cong tac', 'tasks'],
  ['tuyen truyen', 'tasks'],
  ['kiem tra', 'tasks'],
  ['giam sat', 'tasks'],
  ['khao sat', 'tasks'],
  ['dao tao', 'tasks'],
  ['boi duong', 'tasks'],
  ['xay dung', 'tasks'],
  ['hinh thuc', 'tasks'],
];

/** Headings that list or note something, whatever words they hold. */
export const OTHER_OPENERS = [
  'danh sach',
  'nhung van de khac',
  'van de khac',
  'cac van de khac',
  'phu luc',
  'thanh phan',
  'dac diem',
  'tinh hinh',
  'thuc trang',
  'khai quat',
  'can cu',
  'co so',
  'su can thiet',
  'ket qua',
];
