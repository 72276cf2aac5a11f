/** A bullet or a marker alone computes nothing: `-`, `+`. */
const BARE_MARK = /^[-+]$/;
const SIGN = /^[\s\uFEFF]*[=+\-@＝＋－＠]/;

/** Other programs may cut at another mark than the one that the file was written with. */
const DELIMITERS = [',', ';', '\t'];

/**
 * A cell that no spreadsheet takes for a formula: an apostrophe stands before the sign, as OWASP advises.
 *
 * `=HYPERLINK(…)` → `'=HYPERLINK(…)`; a bullet in a column of its own (`-`) stays. Opened with another delimiter a cell
 * falls in two, so a sign behind such a mark is disarmed too: `x;=1+1` → `x;'=1+1`, but not the list `a; - b`.
 */
export function disarm(cell: string, delimiter: string): string {
  if (BARE_MARK.test(cell)) return cell;
  const whole = SIGN.test(cell) ? `'${cell}` : cell;
  return DELIMITERS.reduce((text, mark) => (mark === delimiter || !text.includes(mark) ? text : disarmAfter(text, mark)), whole);
}

function disarmAfter(text: string, mark: string): string {
  const [first = '', ...rest] = text.split(mark);
  return [first, ...rest.map((piece) => (/^ {0,8}(?:[=@＝＠]|[-+＋－](?=\S))/.test(piece) ? `'${piece}` : piece))].join(mark);
}
