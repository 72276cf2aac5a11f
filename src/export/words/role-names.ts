import type { Role } from '../../model/plan.ts';

/** Roles by the words that plans use: “Cơ quan chủ trì”. */
export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  directing: 'chỉ đạo',
  advising: 'tham mưu',
  leading: 'chủ trì',
  coordinating: 'phối hợp',
  implementing: 'thực hiện',
  monitoring: 'theo dõi',
};
