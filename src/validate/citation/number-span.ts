import type { LocalSpan } from '../../recognize/citation/citation-match.ts';

/** Where a number stands in the words of its citation, spaces inside it included: `45 - KH/BCĐ`. Null where it does not. */
export function numberSpan(text: string, code: string): LocalSpan | null {
  for (let start = text.indexOf(code[0] ?? ''); start >= 0; start = text.indexOf(code[0] as string, start + 1)) {
    let at = start;
    let read = 0;
    while (at < text.length && read < code.length && (text[at] === code[read] || text[at] === ' ')) if (text[at++] !== ' ') read++;
    if (read === code.length) return { start, end: at };
  }
  return null;
}
