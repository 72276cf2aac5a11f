/** What stands between the phrases of a table's line. */
export const BAR = ' | ';

/** The phrases of a table's lines. */
export function phrasesOf(lines: Iterable<string>): string[] {
  // All lines at once: what a single one of the source's strings is split into V8 keeps, and looks up every piece for it.
  const table = [...lines].join(BAR);
  return table === '' ? [] : table.split(BAR);
}
