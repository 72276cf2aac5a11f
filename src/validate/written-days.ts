import { isCalendarDate } from '../recognize/time/calendar-date.ts';
import type { MappedText } from '../text/mapped-text.ts';
import type { PlacedBlock } from './plan-document.ts';

/** A whole day as the text has it, with the year written. */
export interface WrittenDay {
  readonly content: MappedText;
  readonly start: number;
  readonly end: number;
  readonly part: PlacedBlock['part'];
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Whether the calendar has it. */
  readonly real: boolean;
}

/** Most paragraphs have none, so days are looked for in front of years. */
const YEAR = /[/. -](?:19|20)\d\d/g;
/** `31/6/` of `31/6/2026`, `31 tháng 6 năm ` of `31 tháng 6 năm 2026`. */
const DAY_BEFORE = /(\d{1,2})(?: ?[/.-] ?(\d{1,2}) ?[/.-] ?|,? tháng (\d{1,2})(?:,? năm | ?\/ ?))$/;
const LONGEST_BEFORE = 20;
/** Not the middle of `1.31/6/2026`, nor of a number (`12/6/2026/NĐ-CP`). */
const PART_BEFORE = /[\d/.-]$/;
const PART_BEHIND = /^(?:[\d%]|[/.]\d|\/\p{L}|-\p{Lu})/u;

/** Every whole day of the text, in document order. */
export function writtenDays(blocks: readonly PlacedBlock[]): WrittenDay[] {
  const found: WrittenDay[] = [];
  for (const { block, part } of blocks) {
    const { content, grid } = block.data;
    const contents = grid === undefined ? [content] : grid.rows.flatMap(({ cells }) => cells.map((cell) => cell.content));
    for (const stretch of contents) {
      const { text } = stretch;
      YEAR.lastIndex = 0;
      while (YEAR.test(text)) {
        const end = YEAR.lastIndex;
        const from = Math.max(0, end - 4 - LONGEST_BEFORE);
        const match = DAY_BEFORE.exec(text.slice(from, end - 4));
        if (match === null) continue;
        const [, day, digits, word] = match;
        const start = from + match.index;
        if (PART_BEFORE.test(text.slice(Math.max(0, start - 1), start)) || PART_BEHIND.test(text.slice(end, end + 2))) continue;
        const date = { year: Number(text.slice(end - 4, end)), month: Number(digits ?? word), day: Number(day) };
        found.push({ content: stretch, part, start, end, ...date, real: isCalendarDate(date) });
      }
    }
  }
  return found;
}
