import type { Example, Localized, Regime } from './rule.ts';

interface Given {
  readonly regime?: Regime;
  readonly marks?: string;
  readonly note?: Localized;
  /** `Suối Mơ, ngày 06 tháng 3 năm 2026` when left out. */
  readonly placeDate?: string;
}

function example(part: 'bases' | 'body', words: string, { regime = 'state', marks, note, placeDate }: Given): Example {
  return {
    regime,
    parts: { [part]: words, ...(placeDate !== undefined && { placeDate }) },
    ...(marks !== undefined && { marks }),
    ...(note !== undefined && { note }),
  };
}

/** What a plan is based on; the sentence that issues it follows. */
export const based = (bases: string, given: Given = {}): Example =>
  example('bases', `${bases}\nỦy ban nhân dân xã Suối Mơ xây dựng Kế hoạch như sau:`, given);

/** The lines under “II. NHIỆM VỤ”. */
export const tasks = (lines: readonly string[], given: Given = {}): Example =>
  example('body', ['I. MỤC ĐÍCH', 'Nâng cao chất lượng phục vụ.', 'II. NHIỆM VỤ', ...lines].join('\n'), given);

/** The lines under “III. TỔ CHỨC THỰC HIỆN”. */
export const organization = (lines: readonly string[], given: Given = {}): Example =>
  example('body', ['II. NHIỆM VỤ', '1. Rà soát thiết bị.', 'III. TỔ CHỨC THỰC HIỆN', ...lines].join('\n'), given);
