import type { Edit, Fix } from '../../../validate/index.ts';
import type { Words } from '../../validate/words/index.ts';

/** So many edits are told one by one. */
const MOST_TOLD = 3;
const LONGEST = 60;

/** What a fix does: `“Số 45/KH-UBND” thành “Số: 45/KH-UBND”`. */
export function fixInWords({ edits }: Fix, text: string, words: Words): string {
  // Letters that look the same before and after tell a reader nothing.
  if (edits.every((edit) => text.slice(edit.start, edit.end).normalize('NFC') === edit.text)) return words.composes(edits.length);
  const told = edits.slice(0, MOST_TOLD).map((edit) => editInWords(edit, text, words));
  return [...told, ...(edits.length > MOST_TOLD ? ['…'] : [])].join('; ');
}

function editInWords({ start, end, text: after }: Edit, text: string, words: Words): string {
  // A lone mark says nothing without the word that it stands behind.
  const from = end - start > 3 ? start : wordStart(text, start);
  const to = end - start > 3 ? end : wordEnd(text, end);
  const before = text.slice(from, to);
  const becomes = text.slice(from, start) + after + text.slice(end, to);
  if (before === '') return words.inserts(short(becomes));
  if (becomes === '') return words.removes(short(before));
  return words.becomes(short(before), short(becomes));
}

const REACH = 20;
const BEFORE = /\S*$/u;
const BEHIND = /^\S*/u;

const wordStart = (text: string, at: number) => at - (BEFORE.exec(text.slice(Math.max(0, at - REACH), at))?.[0].length ?? 0);
const wordEnd = (text: string, at: number) => at + (BEHIND.exec(text.slice(at, at + REACH))?.[0].length ?? 0);

function short(text: string): string {
  const letters = [...text];
  return letters.length <= LONGEST ? text : `${letters.slice(0, LONGEST).join('')}…`;
}
