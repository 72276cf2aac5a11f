import { en } from './en.ts';
import { vi, type Words } from './vi.ts';

export type { ColumnId, Words } from './vi.ts';

export const WORDS = { vi, en } satisfies Record<string, Words>;

/** An EDTF date in words: `2025-03-05` → 05/03/2025, `2025-03` → tháng 3 năm 2025, `2025` → năm 2025. */
export function dateInWords(edtf: string, words: Words): string {
  const [year = '', month, day] = edtf.split('-');
  if (month === undefined) return words.year(year);
  return day === undefined ? words.month(month, year) : words.day(day, month, year);
}
