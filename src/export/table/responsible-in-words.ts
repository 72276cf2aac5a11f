import type { Responsible } from '../../model/plan.ts';
import type { Words } from '../words/index.ts';

/** `Phòng Nội vụ (chủ trì); Công an xã (phối hợp)` */
export const responsibleInWords = (responsible: readonly Responsible[], { roles }: Words): string =>
  responsible.map(({ role, name }) => `${name} (${roles[role]})`).join('; ');
