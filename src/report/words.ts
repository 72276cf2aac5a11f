import type { Language } from '../diagnostics/report.ts';

interface Words {
  /** A sentence, and the clause that it rests on. */
  withBasis(sentence: string, basis: string | null): string;
  readonly basis: string;
  readonly srcroot: string;
  readonly baseline: string;
  fix(ruleId: string): string;
}

/** The few words that the formats for programs add to the findings. */
export const WORDS: Readonly<Record<Language, Words>> = {
  vi: {
    withBasis: (sentence, basis) => (basis === null ? sentence : `${sentence} Căn cứ: ${basis}.`),
    basis: 'Căn cứ',
    srcroot: 'Thư mục chạy qcdc',
    baseline: 'Đã có trong tệp baseline',
    fix: (ruleId) => `Sửa theo ${ruleId}`,
  },
  en: {
    withBasis: (sentence, basis) => (basis === null ? sentence : `${sentence} Basis: ${basis}.`),
    basis: 'Basis',
    srcroot: 'The folder that qcdc runs in',
    baseline: 'In the baseline already',
    fix: (ruleId) => `Mended as ${ruleId} says`,
  },
};
