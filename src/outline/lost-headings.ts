import { endsWith } from '../text/ends.ts';
import { isCapital } from '../text/letters.ts';
import type { Block } from '../tree/nodes.ts';

const LONGEST_HEADING = 100;
const SHORTEST_PARAGRAPH = 50;
/** Two headings, and a paragraph below each. */
const SHORTEST_RUN = 4;

/**
 * Headings that lost their numbers when a plan was copied: among paragraphs without a marker, short lines without a final mark
 * that stand first and above whole sentences, at least two of them.
 */
export function lostHeadings(blocks: readonly Block[]): ReadonlySet<Block> {
  const found = new Set<Block>();
  let from = blocks.findIndex(({ data: { marker } }) => marker !== undefined) + 1;
  while (from > 0 && from < blocks.length) {
    const to = runEnd(blocks, from);
    if (to - from >= SHORTEST_RUN && isBare(blocks[from] as Block)) {
      const headings = headingsOf(blocks.slice(from, to));
      if (headings.length > 1) for (const heading of headings) found.add(heading);
    }
    from = to + 1;
  }
  return found;
}

function runEnd(blocks: readonly Block[], from: number): number {
  let to = from;
  while (to < blocks.length && blocks[to]?.type === 'paragraph' && blocks[to]?.data.marker === undefined) to++;
  return to;
}

/** The bare lines of a run, when each stands above a sentence; none where lines without a final mark follow one another. */
function headingsOf(run: readonly Block[]): Block[] {
  const headings: Block[] = [];
  for (const [i, block] of run.entries()) {
    if (!isBare(block)) {
      if (!endsWith(block.data.content.text, '.;:')) return [];
      continue;
    }
    const { text = '' } = run[i + 1]?.data.content ?? {};
    if (text.length < SHORTEST_PARAGRAPH || !endsWith(text, '.;:') || !isHeading(block.data.content.text)) return [];
    headings.push(block);
  }
  return headings;
}

const isBare = ({ data: { content } }: Block): boolean => content.length <= LONGEST_HEADING && !endsWith(content.text, '.;:,/!?…)');

/** “Thời gian: sáng thứ hai” says something itself. */
const isHeading = (text: string): boolean => isCapital(text.charCodeAt(0)) && !text.includes(':');
