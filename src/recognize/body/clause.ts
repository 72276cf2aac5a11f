/** The main clause that a directive opens with: its subject, or the body that it gives the work to. */
import { ASSIGNING_VERBS, DUTIES_OF, TOPICS_OF_OTHERS } from '../../grammar/role-verbs.ts';
import type { Role } from '../../model/plan.ts';
import { inLowerCase } from '../../text/lower-case.ts';
import { once } from '../../text/once.ts';
import { closingRoleAt } from './closing-role.ts';
import { type Head, headAt } from './head.ts';
import { listsNames } from './listed-names.ts';
import { mainClause, mayLeadClause, mayOpenClause, skipAdverbs, verbRoleAt } from './opening.ts';
import { compilePhrases, compileTagged } from './phrases.ts';
import type { Assigned } from './read-assignment.ts';
import { type BodyRun, readBodyRun } from './read-body-run.ts';
import { splitRun } from './split-bodies.ts';
import { readOn, readWords, type Word } from './words.ts';

export interface Clause {
  readonly verbRole: Role;
  readonly bodies: Assigned[];
  readonly colon: boolean;
  readonly request: boolean;
}

const ASSIGNING = compileTagged(Object.entries(ASSIGNING_VERBS) as [keyof typeof ASSIGNING_VERBS, readonly string[]][]);
const OF_A_BODY = compilePhrases(DUTIES_OF);
/** Words enough to see that a directive opens with its verb, to read most clauses, and to read the longest one. */
const WINDOWS = [14, 40, 160] as const;

/** No opening adverbs and verb that give a role have more words. */
const ROLE_WORDS = 8;

/** What leads to a subject behind a colon is no longer, and one clause: “Tặng quà hộ nghèo: Hội Phụ nữ tham mưu”. */
const LONGEST_TOPIC = 200;
const TOPIC_ENDS = /[;“"]|[.!?…]\s/u;
const { opening: OPENING, parts: PARTS, within: WITHIN } = TOPICS_OF_OTHERS;
const anyOf = (nouns: string) => nouns.replaceAll(' | ', '|');
const NO_TOPIC = once(
  () =>
    new RegExp(
      `^(?:${anyOf(OPENING)})|(?:${anyOf(WITHIN)})[^,]{0,40}$|(?<!\\p{L})(?:${anyOf(PARTS)})(?: chính| cụ thể| như sau| sau đây| sau)?$|\\d \\p{Ll}{1,7}(?: \\p{Ll}{1,7})?$`,
      'u',
    ),
);
const TIMED_AGENT = /^[^.;(]{1,90}\d, do /;
/** “Kiểm tra các điều kiện: bếp ăn được bố trí một chiều” tells what is looked at, “Chia hai tổ: tổ 1 do ông A phụ trách” how. */
const PASSIVE = new Set(['được', 'bị', 'là', 'có', 'do']);

export function readClause(text: string): Clause {
  const clause = readOpeningClause(text);
  if (clause.bodies.length > 0) return clause;
  const bodies = behindTopic(text);
  return bodies.length > 0 ? { ...clause, bodies } : clause;
}

/** The subject of the clause behind the topic that a directive opens with, or whom that clause gives the work to. */
function behindTopic(text: string): Assigned[] {
  const colon = text.indexOf(': ');
  if (colon < 0 || colon > LONGEST_TOPIC) return [];
  const topic = text.slice(0, colon);
  // “Lễ dâng hương: 7h00 ngày 02/3, do Ban Quản lý thực hiện” names an agent, no subject.
  if (text.includes(', do ', colon) && TIMED_AGENT.test(text.slice(colon))) return [];
  if (TOPIC_ENDS.test(topic) || NO_TOPIC().test(inLowerCase(topic))) return [];
  const words: Word[] = [];
  const cut = readOn(words, text, colon + 2, WINDOWS[1]);
  // “với khẩu hiệu: “Nhân dân …””: the words of somebody else.
  if (words[0]?.start !== colon + 2 || words.some(({ gap }) => gap === 'colon')) return [];
  if (!mayOpenClause(words) && assigningVerb(words, 0) === null) return [];
  // “Biên tập hỏi đáp: cử tri cần biết …” speaks of people.
  const head = headAt(words, 0);
  if (!words[0]?.capital && head?.kind === 'people' && !head.counted) return [];
  const clause = clauseIn(text, words, cut);
  const last = clause?.bodies.at(-1);
  const verb = last === undefined ? undefined : words.find((word) => word.start >= last.end);
  return clause === null || verb === undefined || PASSIVE.has(verb.key) ? [] : clause.bodies;
}

function readOpeningClause(text: string): Clause {
  const words = readWords(text, 0, 1);
  if (words[0] !== undefined && !mayLead(words[0])) return opensWithVerb(words, 0);
  let more = readOn(words, text, 0, WINDOWS[0]);
  if (!mayOpenClause(words) && assigningVerb(words, 0) === null && OF_A_BODY.match(words, 0) === 0) return opensWithVerb(words, 0);
  for (const limit of WINDOWS) {
    if (limit > WINDOWS[0] && more) more = readOn(words, text, 0, limit);
    const clause = clauseIn(text, words, more && limit !== WINDOWS[2]);
    if (clause !== null) return clause;
  }
  return opensWithVerb(words, 0);
}

/** Whether a directive may open with more than a plain verb, as far as its first word tells. */
const mayLead = (word: Word): boolean => mayLeadClause(word) || ASSIGNING.begins(word) || OF_A_BODY.begins(word);

const opensWithVerb = (words: readonly Word[], at: number): Clause => ({
  verbRole: verbRoleAt(words, at),
  bodies: [],
  colon: false,
  request: false,
});

/** The clause; null when the words are `cut` before its end. */
function clauseIn(text: string, words: readonly Word[], cut: boolean): Clause | null {
  const colon = readColonForm(text, words);
  // What the directive opens with behind a long name may stand beyond the window.
  if (colon !== null && cut && words.findIndex(({ gap }) => gap === 'colon') > words.length - ROLE_WORDS) return null;
  if (colon !== null) return colon;
  const at = mainClause(words, (next) => assigningVerb(words, next) !== null);
  if (at < 0) return cut ? null : opensWithVerb(words, 0);
  const charge = assigningVerb(words, at);
  if (charge !== null) return readAddressee(text, words, charge, cut);
  const subject = headAt(words, at);
  if (subject === null) return opensWithVerb(words, at);
  if (cut && at === 0 && hasOffice(words, subject)) return null;
  const run = readBodyRun(words, at);
  if (cut && reachesEdge(run, words)) return null;
  if (run.predicate < 0) return opensWithVerb(words, at);
  const order = subject.counted ? null : assigningVerb(words, skipAdverbs(words, run.predicate));
  // “Ủy ban nhân dân xã yêu cầu các thôn …” gives the work away; “Các đơn vị phân công cán bộ …” does not.
  if (order !== null && headAt(words, order.list)?.kind !== 'people') {
    const addressee = readAddressee(text, words, order, cut);
    return addressee === null ? null : { ...addressee, request: false };
  }
  const { from, role } = agentAt(words, at, run) ?? { from: at, role: verbRoleAt(words, run.predicate) };
  return { verbRole: role, bodies: membersOf(text, words, from, run.end, role, 'subject'), colon: false, request: false };
}

/** “Tổ kiểm tra số 2 do Phòng Kinh tế chủ trì, …”: whoever stands behind “do” acts, when the verb closes the clause. */
function agentAt(words: readonly Word[], from: number, { end, predicate }: BodyRun): { from: number; role: Role } | null {
  const closing = closingRoleAt(words, predicate);
  if (closing === null) return null;
  const gap = words[predicate + closing.length]?.gap ?? 'stop';
  if (gap !== 'comma' && gap !== 'semicolon' && gap !== 'stop') return null;
  for (let at = from + 1; at < end - 1; at++) {
    const { key, capital } = words[at] as Word;
    if (key === 'do' && !capital && headAt(words, at + 1) !== null) return { from: at + 1, role: closing.tag };
  }
  return null;
}

/** The last word before the edge of the window may go on: “… Ủy ban nhân” of “Ủy ban nhân dân”. */
const reachesEdge = ({ end, doubtful }: BodyRun, words: readonly Word[]): boolean => Math.max(end, doubtful) >= words.length - 1;

/** The bodies that the words from `from` up to `to` name, with the role that they have in the clause. */
export function membersOf(text: string, words: readonly Word[], from: number, to: number, role: Role, as: Assigned['from']): Assigned[] {
  return splitRun(text, words, from, to).map(({ name, start, end }) => ({ name, start, end, role, from: as }));
}

/** “Phòng Nội vụ: Chủ trì …”, “Ông. Lê Văn A - Trưởng đoàn: Phụ trách chung”. */
function readColonForm(text: string, words: readonly Word[]): Clause | null {
  const colon = words.findIndex((word, i) => i > 0 && word.gap === 'colon' && !listsNames(words, i));
  if (colon < 0) return null;
  const from = OF_A_BODY.match(words, 0);
  const head = headAt(words, from);
  if (head === null || words.slice(1, colon).some((word) => word.gap === 'stop')) return null;
  if (head.kind === 'group' && !head.counted && head.end === colon) return null;
  const run = readBodyRun(words, from);
  const whole = run.predicate < 0 ? run.end === colon : run.doubtful === colon;
  if (!whole && !hasOffice(words, head)) return null;
  const role = verbRoleAt(words, colon);
  const end = whole ? colon : head.end;
  return { verbRole: role, bodies: membersOf(text, words, from, end, role, 'subject'), colon: true, request: false };
}

/** “Đồng chí Lê Văn A - cán bộ tổng hợp: …”, “Ông Lê Văn A, Trưởng phòng Tổ chức - Ủy viên: …”: whatever is added to a person's name. */
function hasOffice(words: readonly Word[], { kind, end }: Head): boolean {
  const gap = kind === 'person' ? words[end]?.gap : undefined;
  return gap === 'dash' || (gap === 'comma' && headAt(words, end)?.kind === 'title');
}

interface Charge {
  /** Index of the first body that is charged. */
  readonly list: number;
  readonly request: boolean;
}

/** “Giao (cho)”, “Đề nghị”, “Yêu cầu”, “Mời” before a body. “Giao ban”, “Mời báo cáo viên” give nothing to anybody. */
export function assigningVerb(words: readonly Word[], from: number): Charge | null {
  const at = skipAdverbs(words, from);
  const verb = ASSIGNING.find(words, at);
  if (verb === null) return null;
  const list = at + verb.length;
  const head = headAt(words, list);
  const meeting = (words[at] as Word).key === 'giao' && words[list]?.key === 'ban' && words[list]?.capital === false;
  // “Mời báo cáo viên”, “Phân công giáo viên”, “Phân công lực lượng trực …”: people who are sent for, not who is to see to it.
  const { key, capital } = words[list - 1] as Word;
  const forces = head !== null && words[list]?.key === 'lực' && words[head.end]?.capital === false;
  const people =
    (head?.kind === 'people' || forces) &&
    (key === 'mời' || (key === 'công' && !head?.counted && words[list]?.capital !== true && !capital));
  return head === null || meeting || people ? null : { list, request: verb.tag === 'request' };
}

function readAddressee(text: string, words: readonly Word[], { list, request }: Charge, cut: boolean): Clause | null {
  const run = readBodyRun(words, list);
  if (cut && reachesEdge(run, words)) return null;
  const role = run.predicate < 0 ? 'implementing' : verbRoleAt(words, run.predicate);
  return { verbRole: 'implementing', bodies: membersOf(text, words, list, run.end, role, 'addressee'), colon: false, request };
}
