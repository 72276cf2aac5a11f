/** The phrases of a table's lines, which part them by “|”. */
export function phrasesOf(lines: Iterable<string>): string[] {
  return [...lines].flatMap((line) => line.split(' | '));
}
