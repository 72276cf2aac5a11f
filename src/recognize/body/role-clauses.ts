/** Clauses that say who has which role and nothing else: “Phòng Kinh tế chủ trì; các thôn phối hợp.” */
import { marksAtEnd } from '../../text/ends.ts';
import { standsAt } from '../../text/stands-at.ts';
import { closingRoleAt } from './closing-role.ts';
import { headAt } from './head.ts';
import type { Labelled } from './label-value.ts';
import { readBodyRun } from './read-body-run.ts';
import { splitRun } from './split-bodies.ts';
import { readWords } from './words.ts';

const LONGEST_LINE = 400;
const CLOSINGS = ['chủ trì', 'tham mưu', 'phối hợp', 'thực hiện', 'phụ trách', 'đảm nhận', 'đảm nhiệm', 'giúp việc'];
/** A verb stands no further from the end of the text. */
const REACH = 24;

function mayClose(text: string): boolean {
  const from = Math.max(0, text.length - REACH);
  const end = marksAtEnd(text, '.;,', from);
  for (const verb of CLOSINGS) if (end - verb.length >= from && standsAt(verb, text, end - verb.length)) return true;
  return false;
}

/** The bodies of such clauses with their roles; none when the text says more than that. */
export function readRoleClauses(text: string): Labelled[] {
  if (text.length > LONGEST_LINE || !mayClose(text)) return [];
  const words = readWords(text);
  const found: Labelled[] = [];
  for (let at = 0; at < words.length; ) {
    if (headAt(words, at) === null) return [];
    const { end, predicate } = readBodyRun(words, at);
    const closing = predicate < 0 ? null : closingRoleAt(words, predicate);
    if (closing === null) return [];
    for (const { name, start, end: last } of splitRun(text, words, at, end)) found.push({ name, start, end: last, role: closing.tag });
    at = predicate + closing.length;
    const gap = words[at]?.gap ?? 'semicolon';
    if (gap !== 'comma' && gap !== 'semicolon' && gap !== 'stop') return [];
  }
  return found;
}
