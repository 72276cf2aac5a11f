import type { Clause } from './rule.ts';

/** The characters that documents are written in. */
export const UNICODE_CLAUSES: readonly Clause[] = [
  { regime: 'state', from: '2020-03-05', text: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I, khoản 4' },
  { text: 'TCVN 6909:2001' },
];
