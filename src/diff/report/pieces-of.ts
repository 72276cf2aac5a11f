import type { WordEdit } from '../plan-diff.ts';
import type { InlinePiece, Words } from './report.ts';

export const unmarked = (text: string): Words => [{ text, changed: false }];

/** A text in pieces, those marked that were edited; `side` says whose text it is. */
export function piecesOf(text: string, edits: readonly WordEdit[], side: 'old' | 'new'): Words {
  const pieces: { text: string; changed: boolean }[] = [];
  let at = 0;
  const add = (end: number, changed: boolean) => {
    if (end > at) pieces.push({ text: text.slice(at, end), changed });
    at = Math.max(at, end);
  };
  for (const edit of edits) {
    add(edit[side].start, false);
    add(edit[side].end, true);
  }
  add(text.length, false);
  return pieces;
}

/** Both texts as one; what both have is in the words of the new. */
export function inlineOf(old: string, fresh: string, edits: readonly WordEdit[]): InlinePiece[] {
  const pieces: InlinePiece[] = [];
  const add = (text: string, side: InlinePiece['side']) => {
    if (text.trim() !== '') pieces.push({ text: text.trim(), side });
  };
  let at = 0;
  for (const edit of edits) {
    add(fresh.slice(at, edit.new.start), 'both');
    add(old.slice(edit.old.start, edit.old.end), 'old');
    add(fresh.slice(edit.new.start, edit.new.end), 'new');
    at = edit.new.end;
  }
  add(fresh.slice(at), 'both');
  return pieces;
}
