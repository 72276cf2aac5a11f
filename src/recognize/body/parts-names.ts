import { headAt } from './head.ts';
import { readWords } from './words.ts';

const LONGEST_NAME = 30;
/** Titles that name nobody before the body that they belong to is named. */
const NEEDS_BODY: ReadonlySet<string> = new Set(['chủ', 'phó', 'giám', 'trưởng', 'lãnh', 'đại', 'chánh', 'thủ', 'bí', 'văn', 'thanh']);
const OF_PERSONS: ReadonlySet<string> = new Set(['person', 'title', 'people', 'job']);

/** Whether the paragraphs of a cell name two: “Hiệu trưởng” and “GVCN”, not “Chủ tịch” and “UBND xã”. */
export function partsNames(above: string, below: string): boolean {
  if (/[–-]$|\s(?:và|của|thuộc|với|các)$/u.test(above)) return false;
  const words = readWords(below, 0, LONGEST_NAME);
  if (words[0]?.capital !== true && !/^[-+•]/.test(below)) return false;
  const next = headAt(words, 0);
  if (next === null) return false;
  // Each has a bullet of its own.
  if (/^[-+•]/.test(above) && /^[-+•]/.test(below)) return true;
  const before = readWords(above, 0, LONGEST_NAME);
  const head = headAt(before, 0);
  const bare = head === null || head.end === before.length;
  if (!bare || OF_PERSONS.has(next.kind)) return true;
  // “Phó Hiệu trưởng” stands alone, “Phó Trưởng phòng” does not.
  return before.some(({ key }) => key === 'hiệu') || !NEEDS_BODY.has(before[0]?.key ?? '');
}
