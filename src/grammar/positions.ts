/**
 * Words of a signature block. Basis: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 7 (State); Hướng dẫn
 * 36-HD/VPTW, M.II.1.7 (Party, with a slash).
 */

/** Titles with which a signer's line begins; bare keys (no diacritics), so that scans are understood too. */
export const POSITION_KEYS = [
  'chu tich',
  'pho chu tich',
  'giam doc',
  'pho giam doc',
  'tong giam doc',
  'pho tong giam doc',
  'bi thu',
  'pho bi thu',
  'truong',
  'pho truong',
  'pho',
  'hieu truong',
  'pho hieu truong',
  'chanh',
  'pho chanh',
  'bo truong',
  'thu truong',
  'thu tuong',
  'cuc truong',
  'chi cuc truong',
  'vu truong',
  'vien truong',
  'tong cuc truong',
  'doi truong',
  'to truong',
  'chi huy truong',
  'chinh uy',
  'chinh tri vien',
  'uy vien',
  'uy vien ban thuong vu',
  'thuong truc',
  'tong bien tap',
  'tong thu ky',
  'thu ky',
  'chu nhiem',
  'pho chu nhiem',
  'kiem',
  'quyen',
  'lanh dao',
  'nguoi lap',
  'ke toan truong',
  'tong phu trach',
  'doan truong',
  'dai ta',
  'thuong ta',
  'trung ta',
];

/** What a digital signature's stamp says beside the name; no part of the block. */
export const STAMP_KEYS = ['ky boi', 'nguoi ky', 'email', 'co quan', 'ngay ky', 'thoi gian ky', 'dan uy', 'gio ky', 'chu ky'];
