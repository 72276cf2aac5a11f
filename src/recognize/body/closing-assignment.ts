/**
 * What closes a directive and says who does it: a bracket “Rà soát văn bản (Phòng Pháp chế chủ trì; xong trước 28/02).”, a clause
 * “Niêm yết danh sách; Văn phòng chủ trì.”, an agent “Dự toán kinh phí do Kế toán lập.”, a charge “Sửa đường. Giao Phòng Kinh tế lập dự toán.”
 */
import { AGENT_VERBS, ASSIGNING_VERBS } from '../../grammar/role-verbs.ts';
import type { Role } from '../../model/plan.ts';
import { marksAtEnd } from '../../text/ends.ts';
import { holding } from '../../text/guarded.ts';
import { assigningVerb, membersOf } from './clause.ts';
import { closingRoleAt } from './closing-role.ts';
import { type Head, headAt } from './head.ts';
import { openerAt } from './openers.ts';
import { skipAdverbs, verbRoleAt } from './opening.ts';
import { compilePhrases } from './phrases.ts';
import type { Assigned } from './read-assignment.ts';
import { readBodyRun } from './read-body-run.ts';
import { type Gap, readWords, type Word } from './words.ts';

const CHARGES = compilePhrases([...ASSIGNING_VERBS.charge, 'do']);
/** What may stand behind the verb without a mark: its time, its partner, a second verb. */
const GOES_ON: ReadonlySet<string> = new Set(['hoàn', 'xong', 'trước', 'trong', 'từ', 'đến', 'vào', 'phối', 'tham', 'tổng']);
const CLAUSE_GAPS: ReadonlySet<Gap> = new Set(['comma', 'semicolon', 'stop'] as const);
const LONGEST_CLOSE = 500;
const LONGEST_LIST = 90;
const SHORTEST_CLAUSE = 8;
/** No topic before its agent is longer, and no opening verb. */
const LONGEST_TOPIC = 120;
const OPENING = 4;

/** The bodies of such a clause; none where it says more than who and when. */
export function readClosingAssignment(text: string): Assigned[] {
  for (const read of [readBracket, readLastClauses, readAgent, readAgentOfEvent, readCharge]) {
    const found = read(text);
    if (found.length > 0) return found;
  }
  return [];
}

const PARTED = '; ';

/**
 * “…; Văn phòng chủ trì, các thôn phối hợp; xong trong quý II”, “…; do Hội Phụ nữ phụ trách”. What others do behind a semicolon
 * (“…; các đơn vị nghiêm túc thực hiện”) goes on with the directive.
 */
function readLastClauses(text: string): Assigned[] {
  for (let at = text.indexOf(PARTED); at >= 0; at = text.indexOf(PARTED, at + 1)) {
    const start = at + PARTED.length;
    const found = rolesIn(text, start);
    if (found[0]?.role === 'leading' || text.startsWith('do ', start)) return found;
  }
  return [];
}

const AGENT = ' do ';
const AGENT_VERB = compilePhrases(AGENT_VERBS);

/** “Công tác tuyên truyền do Đoàn xã đảm nhiệm”; “Tham gia hội thi do Sở tổ chức” opens with what others are to do. */
function readAgent(text: string): Assigned[] {
  const at = text.indexOf(AGENT);
  if (at < 0 || at > LONGEST_TOPIC || /[.;:(]/.test(text.slice(0, at))) return [];
  const opening = readWords(text, 0, OPENING);
  if (openerAt(opening, 0) !== null || headAt(opening, 0) !== null) return [];
  const words = readWords(text, at + AGENT.length, LONGEST_LIST);
  const head = headAt(words, 0);
  if (head === null || isClassOfPeople(words, head)) return [];
  const { end, predicate } = readBodyRun(words, 0);
  if (predicate < 0) return [];
  const verb = AGENT_VERB.match(words, predicate);
  const behind = words[predicate + verb];
  const closes = behind === undefined || CLAUSE_GAPS.has(behind.gap) || GOES_ON.has(behind.key);
  const role = verb > 0 ? (closes ? 'implementing' : null) : closingRole(words, predicate);
  if (role === null) return [];
  return membersOf(text, words, 0, end, role, 'subject');
}

const AGENT_BEHIND_COMMA = ', do ';

/** “Lễ dâng hương: 7h00 ngày 02/3, do Ban Quản lý di tích thực hiện”, “Hội nghị: …, do Văn phòng tham mưu, Mặt trận phối hợp”. */
function readAgentOfEvent(text: string): Assigned[] {
  const at = text.lastIndexOf(AGENT_BEHIND_COMMA);
  if (at < 0 || at > LONGEST_TOPIC || !EVENT.test(text.slice(0, at))) return [];
  return rolesIn(text, at + 2);
}

/** What is held, and behind the colon only when: “Lễ dâng hương: 7h00 ngày 02/3”. */
const EVENT = /^[^.;:(]{1,90}: [^.;:(]*\d$/u;

const OPENS_CHARGE = holding(['iao ', 'hân công '], /(?<=[.;] )(?:[Gg]iao|[Pp]hân công) /u);

/** “Đẩy mạnh kiểm tra chợ. Giao Sở Công Thương chủ trì, phối hợp …”: the first that is charged behind what is to be done. */
function readCharge(text: string): Assigned[] {
  const at = OPENS_CHARGE.exec(text)?.index ?? -1;
  if (at < 0) return [];
  const words = readWords(text, at, LONGEST_LIST);
  const list = assigningVerb(words, 0)?.list ?? -1;
  const head = headAt(words, list);
  // “phân công cán bộ trực”, “giao từng tổ theo dõi” tell how it is done.
  if (head === null || head.kind === 'people' || !(words[head.noun]?.capital || words[list]?.key === 'các')) return [];
  const { end, predicate } = readBodyRun(words, list);
  return predicate < 0 ? [] : membersOf(text, words, list, end, verbRoleAt(words, predicate), 'addressee');
}

function readBracket(text: string): Assigned[] {
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
    if (head === null || isClassOfPeople(words, head)) {
      // Behind “phối hợp với” stand partners alone: “A chủ trì, phối hợp với B, C thực hiện”.
      if (found.length === 0 || words[at]?.key === 'phối') return found;
      continue;
    }
    const { end, predicate } = readBodyRun(words, body);
    const role = predicate < 0 ? null : closingRole(words, skipAdverbs(words, predicate));
    if (role === null) return found;
    const from = role === 'coordinating' ? 'coordinating' : 'subject';
    found.push(...membersOf(text, words, body, end, role, from));
    if (role === 'implementing' && words[skipAdverbs(words, predicate)]?.key === 'phối') return found;
    at = predicate;
  }
  return found;
}

/** “người dân”, not “công chức Văn phòng”. */
const isClassOfPeople = (words: readonly Word[], { kind, end }: Head): boolean => kind === 'people' && words[end]?.capital !== true;

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
