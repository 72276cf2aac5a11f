import type { Language } from '../diagnostics/report.ts';
import type { Regime } from '../validate/index.ts';

interface Words {
  /** A sentence, and the clause that it rests on. */
  withBasis(sentence: string, basis: string | null): string;
  readonly regimes: Readonly<Record<Regime, string>>;
  readonly basis: string;
  readonly wrong: string;
  readonly right: string;
  readonly srcroot: string;
  readonly baseline: string;
  fix(ruleId: string): string;
}

/** The few words that the formats for programs add to the findings. */
export const WORDS: Readonly<Record<Language, Words>> = {
  vi: {
    withBasis: (sentence, basis) => (basis === null ? sentence : `${sentence} Căn cứ: ${basis}.`),
    regimes: { state: 'văn bản Nhà nước', party: 'văn bản của Đảng' },
    basis: 'Căn cứ',
    wrong: 'Sai',
    right: 'Đúng',
    srcroot: 'Thư mục chạy qcdc',
    baseline: 'Đã có trong tệp baseline',
    fix: (ruleId) => `Sửa theo ${ruleId}`,
  },
  en: {
    withBasis: (sentence, basis) => (basis === null ? sentence : `${sentence} Basis: ${basis}.`),
    regimes: { state: 'State documents', party: 'Party documents' },
    basis: 'Basis',
    wrong: 'Wrong',
    right: 'Right',
    srcroot: 'The folder that qcdc runs in',
    baseline: 'In the baseline already',
    fix: (ruleId) => `Mended as ${ruleId} says`,
  },
};
