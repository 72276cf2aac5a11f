/** The bracket at the end of a directive that says who does it: “Rà soát văn bản (Phòng Pháp chế chủ trì; xong trước 28/02).” */
import { ASSIGNING_VERBS } from '../../grammar/role-verbs.ts';
import type { Role } from '../../model/plan.ts';
import { marksAtEnd } from '../../text/ends.ts';
import { closingRoleAt } from './closing-role.ts';
import { headAt } from './head.ts';
import { skipAdverbs } from './opening.ts';
import { compilePhrases } from './phrases.ts';
import type { Assigned } from './read-assignment.ts';
import { readBodyRun } from './read-body-run.ts';
import { splitRun } from './split-bodies.ts';
import { type Gap, readWords, type Word } from './words.ts';

const CHARGES = compilePhrases([...ASSIGNING_VERBS.charge, 'do']);
/** What may stand behind the verb without a mark: its time, its partner, a second verb. */
const GOES_ON: ReadonlySet<string> = new Set(['hoàn', 'xong', 'trước', 'trong', 'từ', 'đến', 'vào', 'phối', 'tham', 'tổng']);
const CLAUSE_GAPS: ReadonlySet<Gap> = new Set(['comma', 'semicolon', 'stop'] as const);
const LONGEST_CLOSE = 500;
const LONGEST_LIST = 90;
const SHORTEST_CLAUSE = 8;

/** The bodies of such a clause; none where it says more than who and when. */
export function readClosingAssignment(text: string): Assigned[] {
  const close = marksAtEnd(text, '"”.;,') - 1;
  if (text[close] !== ')') return [];
  const start = text.lastIndexOf('(', close) + 1;
  const inner = text.slice(start, close);
  const whole = start > text.length - LONGEST_CLOSE && start > 0 && !inner.includes(')');
  return whole && inner.length >= SHORTEST_CLAUSE ? rolesIn(text.slice(0, close), start) : [];
}

/** The clauses that begin at `start`: the first gives the work, the ones behind it may name partners. */
function rolesIn(text: string, start: number): Assigned[] {
  const words = readWords(text, start, LONGEST_LIST);
  const found: Assigned[] = [];
  for (let at = 0; at < words.length; at = nextClause(words, at)) {
    const body = at + CHARGES.match(words, at);
    const head = headAt(words, body);
    if (head === null || head.kind === 'people') {
      // Behind “phối hợp với” stand partners alone: “A chủ trì, phối hợp với B, C thực hiện”.
      if (found.length === 0 || words[at]?.key === 'phối') return found;
      continue;
    }
    const { end, predicate } = readBodyRun(words, body);
    const role = predicate < 0 ? null : closingRole(words, skipAdverbs(words, predicate));
    if (role === null) return found;
    const from = role === 'coordinating' ? 'coordinating' : 'subject';
    for (const { name, start: first, end: last } of splitRun(text, words, body, end))
      found.push({ name, start: first, end: last, role, from });
    if (role === 'implementing' && words[skipAdverbs(words, predicate)]?.key === 'phối') return found;
    at = predicate;
  }
  return found;
}

function nextClause(words: readonly Word[], at: number): number {
  let next = at + 1;
  while (next < words.length && !CLAUSE_GAPS.has((words[next] as Word).gap)) next++;
  return next;
}

/** The role of the verb at `at` where it closes its clause. */
function closingRole(words: readonly Word[], at: number): Role | null {
  const closing = closingRoleAt(words, at);
  if (closing === null) return null;
  const { tag: role, length } = closing;
  const behind = words[at + length];
  if (behind?.gap === 'colon') return null;
  if (behind === undefined || role === 'leading' || (behind.gap !== 'space' && behind.gap !== 'mark') || GOES_ON.has(behind.key))
    return role;
  // “X phối hợp Y thực hiện”: Y is the partner, X the one who does it.
  return role === 'coordinating' && (behind.key === 'với' || headAt(words, at + length) !== null) ? 'implementing' : null;
}
