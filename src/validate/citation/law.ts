import { foldKey } from '../../text/fold.ts';

const LAWS: ReadonlySet<string> = new Set(['Hiến pháp', 'Bộ luật', 'Luật', 'Pháp lệnh'].map(foldKey));

/** Laws and ordinances are cited by type and name alone: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6. */
export const isLaw = (type: string): boolean => LAWS.has(foldKey(type));
