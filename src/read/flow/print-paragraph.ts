import type { FlowParagraph } from './flow.ts';
import type { PrintedLine, Segment } from './printed.ts';

/** Letters between two tab stops: 1,27 cm in the 14 points of Nghị định 30/2020/NĐ-CP. */
const TAB_STOP = 6;
/** White space this wide parts columns of a line. */
const COLUMN_GAP = 3;
/** Before a tab, what is no longer than this and one word is a marker: “1.”, “a)”, “-”. */
const MARKER = /^\s*\S{1,6}$/;

/** The lines of a paragraph, with the blank lines above the first of them. */
export function printParagraph({ number, label, lines, depth }: FlowParagraph, gap: number): PrintedLine[] {
  let offset = 0;
  return lines.map(({ text, bold }, i) => {
    const shown: Segment[] = i === 0 && label !== '' ? [{ text: label, paragraph: number, offset: 0, shown: true }] : [];
    const segments = [...shown, ...expandTabs(text, number, offset, label.length * shown.length)];
    offset += text.length + 1;
    return { type: 'line', segments: trimEnd(segments), gap: i === 0 ? gap : 0, bold, depth: i === 0 ? depth : 0 };
  });
}

/** Tabs become the white space that they are on the page. */
function expandTabs(text: string, paragraph: number, start: number, before: number): Segment[] {
  const segments: Segment[] = [];
  let column = before;
  let offset = start;
  let line = '';
  for (const [i, piece] of text.split('\t').entries()) {
    if (i > 0) {
      const wide = TAB_STOP - (column % TAB_STOP);
      const gap = MARKER.test(line) ? 1 : /\S/.test(line) && wide < COLUMN_GAP ? wide + TAB_STOP : wide;
      segments.push({ text: ' '.repeat(gap), paragraph, offset, shown: true });
      line += ' '.repeat(gap);
      column += gap;
      offset++;
    }
    if (piece !== '') segments.push({ text: piece, paragraph, offset, shown: false });
    line += piece;
    column += piece.length;
    offset += piece.length;
  }
  return segments;
}

function trimEnd(segments: readonly Segment[]): Segment[] {
  const kept = [...segments];
  for (let last = kept.at(-1); last !== undefined; last = kept.at(-1)) {
    const text = last.text.trimEnd();
    if (text === last.text) break;
    kept.pop();
    if (text !== '') kept.push({ ...last, text });
  }
  return kept;
}
