/** The phrases of a table's lines, which part them by “ | ”. */
export function phrasesOf(lines: Iterable<string>): string[] {
  // All lines at once: what a single one of the source's strings is split into V8 keeps, and looks up every piece for it.
  const table = [...lines].join(' | ');
  return table === '' ? [] : table.split(' | ');
}

/** The same as one string, parted by “|”. */
export const joinPhrases = (lines: readonly string[]): string => lines.join(' | ').replaceAll(' | ', '|');
