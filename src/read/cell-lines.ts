import { readNumberLine } from '../recognize/letterhead/number-line.ts';
import { fieldPieces } from './field-pieces.ts';
import { type Line, makeLine } from './lines.ts';
import { readBarLine } from './table/bar-line.ts';
import { isLetterheadOrClosing } from './table/not-a-table.ts';

/**
 * A letterhead, or recipients and signature, set as one row of a table: `| UBND XÃ A<br>Số: 12/KH-UBND | CỘNG HÒA …<br>… |`.
 * The paragraphs of its cells become lines, one cell behind the other.
 */
export function partFramedRows(lines: readonly Line[]): Line[] {
  return lines.flatMap((line) => {
    if (!line.raw.text.startsWith('|') || !/<br/i.test(line.raw.text)) return [line];
    const pieces =
      readBarLine(line)
        ?.fields.flatMap(fieldPieces)
        .filter(({ text }) => /[\p{L}\d]/u.test(text)) ?? [];
    const set = isLetterheadOrClosing(pieces.map(({ text }) => text)) || pieces.some(({ text }) => readNumberLine(text) !== null);
    return set ? pieces.map((piece) => makeLine(piece)) : [line];
  });
}
