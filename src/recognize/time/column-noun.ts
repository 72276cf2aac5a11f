/** The noun that a column's head gives and its cells leave out. */

const MONTHS = /^(?:0?[1-9]|1[0-2])(?:(?: ?[,;+–-] ?| (?:và|đến) )(?:0?[1-9]|1[0-2])){0,5}(?: ?[/-] ?(?:19|20)\d\d)?$/u;
const QUARTERS = /^(?:I{1,3}|IV|[1-4])(?:(?: ?[,;+–-] ?| (?:và|đến) )(?:I{1,3}|IV|[1-4])){0,3}(?: ?\/ ?(?:19|20)\d\d)?$/u;
const MONTH = 'tháng ';
const COLUMNS = [
  { head: /^tháng(?![\p{L}\p{M}])(?! ?,? ?năm sinh)/iu, noun: MONTH, cell: MONTHS },
  { head: /^qu[ýí](?![\p{L}\p{M}])/iu, noun: 'quý ', cell: QUARTERS },
];
const LONGEST_CELL = 40;

/** “tháng ” for “9”, “01, 02”, “10/2025” under “Tháng”, “quý ” for “III” under “Quý”; null where the cell says its own noun. */
export function columnNoun(cell: string, head: string | null | undefined): string | null {
  if (head == null || cell.length > LONGEST_CELL) return null;
  return COLUMNS.find((column) => column.head.test(head) && column.cell.test(cell.trim()))?.noun ?? null;
}

/** “tháng 3, 4” for “T3, T4” under “Tháng”; null for any other cell. */
export function monthsInShort(cell: string, head: string | null | undefined): string | null {
  const said = cell.trim();
  if (!said.startsWith('T') || said.length > LONGEST_CELL) return null;
  const months = said.replace(/(?<!\d)T ?(?=\d)/g, '');
  return columnNoun(months, head) === MONTH ? MONTH + months : null;
}
