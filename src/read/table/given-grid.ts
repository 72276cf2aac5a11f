import { clean } from '../../text/clean.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import { normalize } from '../../text/normalize.ts';
import type { Grid } from '../../tree/nodes.ts';
import type { ExtractedCell, ExtractedTable } from '../extraction.ts';
import type { DraftRow } from './found-table.ts';
import { columnKind } from './hints.ts';
import { makeGrid } from './make-grid.ts';

/** What counts for every row that it is merged over: “Phòng Nội vụ” or “Quý I” beside three rows. */
const SHARED: ReadonlySet<string> = new Set(['roles', 'time', 'deliverable']);

/** The grid of a table that the document itself has. */
export function makeGivenGrid(text: string, { rows, columns }: ExtractedTable): Grid {
  const drafts: DraftRow[] = rows.map((row) =>
    row.map((cell) => ({ column: cell.column, span: cell.span, pieces: piecesOf(text, cell), apart: true })),
  );
  const heads = new Map(
    (rows[0] ?? []).map((cell, i) => [cell.column, (drafts[0]?.[i]?.pieces ?? []).map((piece) => piece.text).join(' ')]),
  );
  rows.forEach((row, i) => {
    row.forEach((cell, j) => {
      const draft = drafts[i]?.[j];
      if (i === 0 || draft === undefined || draft.pieces.length === 0 || !SHARED.has(columnKind(heads.get(cell.column) ?? ''))) return;
      for (const below of drafts.slice(i + 1, i + (cell.rows ?? 1))) {
        // A cell of its own, where the format contradicts itself, ends what is merged.
        if (below.some((other) => other.column === draft.column && other.pieces.length > 0)) break;
        below.push(draft);
        below.sort((a, b) => a.column - b.column);
      }
    });
  });
  return makeGrid(drafts, columns);
}

/** The lines of a cell, clean. */
function piecesOf(text: string, { start, end }: ExtractedCell): MappedText[] {
  const pieces: MappedText[] = [];
  for (let at = start; at < end; ) {
    const found = text.indexOf('\n', at);
    const stop = found < 0 || found > end ? end : found;
    const piece = clean(normalize(text.slice(at, stop), at));
    if (piece.length > 0) pieces.push(piece);
    at = stop + 1;
  }
  return pieces;
}
