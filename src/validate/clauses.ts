import type { Clause } from './rule.ts';

/** What several rules rest on. Before Nghị định 30/2020/NĐ-CP the State followed Thông tư 01/2011/TT-BNV. */

/** Citing (viện dẫn). */
export const CITING: readonly Clause[] = [
  { regime: 'state', until: '2020-03-04', text: 'Thông tư 01/2011/TT-BNV, Điều 11' },
  { regime: 'state', from: '2020-03-05', text: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, điểm b khoản 6' },
  { regime: 'party', until: '2026-05-26', text: 'Hướng dẫn 36-HD/VPTW, Mục II' },
  { regime: 'party', from: '2026-05-27', text: 'Hướng dẫn 05-HD/VPTW' },
];

/** Number and symbol, and the abbreviations of types. */
export const NUMBERING: readonly Clause[] = [
  { regime: 'state', until: '2020-03-04', text: 'Thông tư 01/2011/TT-BNV, Điều 8' },
  { regime: 'state', from: '2020-03-05', text: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3; Phụ lục III, Mục I' },
  { regime: 'party', until: '2026-05-26', text: 'Hướng dẫn 36-HD/VPTW, Mục II' },
  { regime: 'party', from: '2026-05-27', text: 'Hướng dẫn 05-HD/VPTW' },
];

/** How a limit is counted. */
export const LIMITS: readonly Clause[] = [{ text: 'Bộ luật Dân sự 2015, Điều 145 đến Điều 148' }];
