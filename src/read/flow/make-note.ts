import type { FlowBlock, FlowParagraph } from './flow.ts';

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * A footnote as it stands at the foot of a page, its number raised: one paragraph, whose place is that of the paragraph that
 * refers to it. Null, and not counted, for one without words.
 */
export function makeNote(blocks: readonly FlowBlock[], counts: { notes: number }, paragraph: number): FlowParagraph | null {
  const words = blocks
    .flatMap((block) => (block.type === 'paragraph' ? [block.label, ...block.lines.map((line) => line.text)] : []))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (words === '') return null;
  const mark = String(++counts.notes).replace(/\d/g, (digit) => RAISED[Number(digit)] as string);
  return {
    type: 'paragraph',
    number: paragraph,
    label: `${mark} ${words}`,
    lines: [{ text: '', bold: false }],
    centred: false,
    above: 0,
    below: 0,
    depth: 0,
  };
}
