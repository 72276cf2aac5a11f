/** Reads CSV as RFC 4180 has it, apart from the writer: a list of cells each line. */
export function readCsv(text: string, delimiter = ','): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at++; text[at] !== '"' || text[at + 1] === '"'; at++) {
        if (at >= text.length) throw new Error('an open quotation mark');
        if (text[at] === '"') at++;
        cell += text[at];
      }
      at++;
    } else {
      while (at < text.length && text[at] !== delimiter && text[at] !== '\r' && text[at] !== '\n') {
        if (text[at] === '"') throw new Error(`a quotation mark within a cell at ${at}`);
        cell += text[at++];
      }
    }
    row.push(cell);
    if (text[at] === delimiter) {
      at++;
      continue;
    }
    if (text.slice(at, at + 2) !== '\r\n') throw new Error(`no CRLF at ${at}`);
    at += 2;
    rows.push(row);
    row = [];
  }
  return rows;
}
