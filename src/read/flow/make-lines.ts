import type { FlowLine } from './flow.ts';

/** A stretch of a paragraph's text; `\n` is a line break, `\t` a tab. */
export interface Written {
  readonly text: string;
  readonly bold: boolean;
}

/** The lines that line breaks part. */
export function makeLines(written: readonly Written[]): FlowLine[] {
  const lines: { text: string[]; bold: boolean; words: boolean }[] = [{ text: [], bold: true, words: false }];
  for (const { text, bold } of written) {
    for (const [i, piece] of text.split('\n').entries()) {
      if (i > 0) lines.push({ text: [], bold: true, words: false });
      const line = lines.at(-1) as (typeof lines)[number];
      line.text.push(piece);
      if (!/\S/.test(piece)) continue;
      line.bold &&= bold;
      line.words = true;
    }
  }
  return lines.map(({ text, bold, words }) => ({ text: text.join(''), bold: bold && words }));
}

/** The lines of two paragraphs that are one. */
export function joinLines(before: readonly FlowLine[], lines: readonly FlowLine[]): FlowLine[] {
  const last = before.at(-1);
  const [first, ...others] = lines;
  if (last === undefined || first === undefined) return [...lines];
  const words = [last, first].filter((line) => line.text.trim() !== '');
  return [...before.slice(0, -1), { text: last.text + first.text, bold: words.length > 0 && words.every((line) => line.bold) }, ...others];
}
