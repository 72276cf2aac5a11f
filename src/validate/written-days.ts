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

/** Most paragraphs have no year, and days are not looked for there. */
const YEAR = /(?:19|20)\d\d/;
/** `31/6/2026`, `31 tháng 6 năm 2026`. */
const DAY = /(\d{1,2})(?: ?[/.-] ?(\d{1,2}) ?[/.-] ?|,? tháng (\d{1,2})(?:,? năm | ?\/ ?))((?:19|20)\d{2})/g;
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
      if (!YEAR.test(stretch.text)) continue;
      DAY.lastIndex = 0;
      for (let match = DAY.exec(stretch.text); match !== null; match = DAY.exec(stretch.text)) {
        const [whole, day, digits, word, year] = match;
        const end = match.index + whole.length;
        if (
          PART_BEFORE.test(stretch.text.slice(Math.max(0, match.index - 1), match.index)) ||
          PART_BEHIND.test(stretch.text.slice(end, end + 2))
        )
          continue;
        const date = { year: Number(year), month: Number(digits ?? word), day: Number(day) };
        found.push({ content: stretch, part, start: match.index, end, ...date, real: isCalendarDate(date) });
      }
    }
  }
  return found;
}
