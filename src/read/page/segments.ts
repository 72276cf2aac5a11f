import { greatest } from './extremes.ts';
import type { Row } from './group-rows.ts';
import { median } from './median.ts';
import type { Word } from './page.ts';

/** Words of a row that stand in one column. */
export interface Segment {
  readonly words: readonly Word[];
  readonly left: number;
  readonly right: number;
}

/** White that parts columns, in parts of the font's size, and in times of the row's own spaces. */
const COLUMN_GAP = 1.5;
const WIDER = 2.6;
const SPACE = 0.25;
/** The tab behind the number of an item parts no columns. */
const MARKER = /^(?:[-–—+*•]|\(?(?:[IVXLC]{1,6}|\d{1,2}(?:\.\d{1,2}){0,3}|\p{L})[.)/])$/u;

/** Cuts a row where wide white stands between its words. */
export function segmentsOf({ items, size }: Row<Word>): Segment[] {
  const gaps = items.slice(1).map((word, i) => word.left - (items[i] as Word).right);
  const usual = gaps.length < 3 ? SPACE * size : Math.max(SPACE * size, median(gaps, 0));
  const wide = Math.max(COLUMN_GAP * size, WIDER * usual);
  const segments: Word[][] = [];
  items.forEach((word, i) => {
    const last = segments.at(-1);
    if (last !== undefined && (gaps[i - 1] as number) <= wide) last.push(word);
    else segments.push([word]);
  });
  const [first, second, ...others] = segments;
  const listed = first?.length === 1 && MARKER.test(first[0]?.text ?? '') && second !== undefined && others.length === 0;
  return (listed ? [[...(first as Word[]), ...second]] : segments).map(segment);
}

function segment(words: readonly Word[]): Segment {
  return { words, left: (words[0] as Word).left, right: greatest(words.map(({ right }) => right)) };
}
