import { stripVTControlCharacters } from 'node:util';
import { ORDINARY } from './plain.ts';

/** Columns that a text takes on a terminal: colours and combining marks take none. */
export function displayWidth(text: string): number {
  if (ORDINARY.test(text)) return text.length;
  return [...stripVTControlCharacters(text).replace(/[\p{M}\p{Cf}]/gu, '')].length;
}

export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** Lines no wider than `width`, broken at spaces; with `maxLines`, what is left over ends in “…”. */
export function wrap(text: string, width: number, maxLines = Number.POSITIVE_INFINITY): string[] {
  return wrapOrdinary(text, width, maxLines) ?? wrapWords(fittingWords(text, width), width, maxLines);
}

/** The same for a text whose letters take a column each, as most do: null for any other, and where a word is wider than the line. */
function wrapOrdinary(text: string, width: number, maxLines: number): string[] | null {
  if (text === '' || /^ | {2}| $/.test(text) || !ORDINARY.test(text)) return null;
  const lines: string[] = [];
  let start = 0;
  while (text.length - start > width) {
    const end = text.lastIndexOf(' ', start + width);
    if (end <= start) return null;
    const line = text.slice(start, end);
    if (lines.length + 1 === maxLines) return [...lines, `${cutTo(line, width - 1)}…`];
    lines.push(line);
    start = end + 1;
  }
  lines.push(text.slice(start));
  return lines;
}

function wrapWords(words: readonly string[], width: number, maxLines: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of words) {
    const size = displayWidth(word);
    if (line !== '' && used + 1 + size > width) {
      if (lines.length + 1 === maxLines) return [...lines, `${cutTo(line, width - 1)}…`];
      lines.push(line);
      line = word;
      used = size;
    } else {
      used += line === '' ? size : size + 1;
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** The words of a text; one that is wider than the line is in pieces, and loses its colour. */
function fittingWords(text: string, width: number): string[] {
  const words = text.split(' ');
  // A word has no more columns than code units.
  if (words.every((word) => word.length <= width)) return words;
  return words.flatMap((word) => (displayWidth(word) <= width ? [word] : pieces(word, width)));
}

function pieces(word: string, width: number): string[] {
  const letters = [...stripVTControlCharacters(word)];
  return Array.from({ length: Math.ceil(letters.length / width) }, (_, index) =>
    letters.slice(index * width, (index + 1) * width).join(''),
  );
}

/** Without its last words, until it is no wider than `width` and does not end in a mark. */
function cutTo(line: string, width: number): string {
  let end = line.length;
  while (end > 0 && displayWidth(line.slice(0, end)) > width) end = line.lastIndexOf(' ', end - 1);
  // Behind the mark there may be the end of a colour.
  return line.slice(0, Math.max(end, 0)).replace(/[ ,;:.(–-]+((?:\u001b\[\d+m)*)$/, '$1');
}

/** Two columns side by side; `width` is that of the left one. Spaces at line ends are left out. */
export function beside(left: readonly string[], right: readonly string[], width: number): string[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) => {
    const cell = right[row];
    return cell === undefined ? (left[row] ?? '') : `${padEnd(left[row] ?? '', width)}  ${cell}`;
  });
}
