/** The text behind a role's label: bodies, and those that work with them. */
import type { Role } from '../../model/plan.ts';
import { holding } from '../../text/guarded.ts';
import { inLowerCase } from '../../text/lower-case.ts';
import type { BodyMatch } from './body-match.ts';
import { headAt } from './head.ts';
import { looksLikeBody } from './looks-like-body.ts';
import { openerAt } from './openers.ts';
import { verbRoleAt } from './opening.ts';
import { readPartners } from './partners.ts';
import { type BodyRun, readBodyRun } from './read-body-run.ts';
import { readRoleClauses } from './role-clauses.ts';
import { splitRun } from './split-bodies.ts';
import { isHardGap, isJoint, readWords, type Word } from './words.ts';

export interface Labelled extends BodyMatch {
  readonly role: Role;
}

const LONGEST_LIST = 600;
const OPENS_TIME = ['trong', 'trước', 'từ', 'ngày', 'tháng', 'quý'];
/** What a value that names nobody opens with, verbs and adverbs apart: “Như trên”, “Trong tháng 5”. */
const NO_NAMES: ReadonlySet<string> = new Set([...OPENS_TIME, 'như', 'nt', 'sau', 'đến', 'tại']);
/** First words of a clause that says when, behind those who do it. */
const SAYS_WHEN: ReadonlySet<string> = new Set([...OPENS_TIME, 'xong', 'hoàn', 'chậm', 'muộn', 'thời', 'hạn']);
/** “Phòng Nội vụ (chủ trì), Phòng Tư pháp (phối hợp)”: the bracket gives the role. */
const BRACKETED: readonly (readonly [RegExp, Role])[] = [
  [/^\((?:cơ quan |đơn vị )?chủ trì[^)]{0,40}\)/, 'leading'],
  [/^\((?:cơ quan |đơn vị )?phối hợp(?: (?:thực hiện|tổ chức|chính|chung|cùng))?\)/, 'coordinating'],
];
/** “Phòng Nội vụ (phối hợp Công an xã)”, “…; phối hợp: Phòng Tư pháp”: who works with them. */
const PARTNERS = holding(
  ['hối hợp'],
  /[;,.(]\s*(?:(?:cơ quan|đơn vị|bộ phận) )?[Pp]hối hợp(?:(?: với| cùng)? ?:| với| cùng)?\s(?=[\p{Lu}]|các |toàn )([^()]{2,300})\)?[.;]?\s*$/u,
);

/** A comma behind such a bracket parts whatever stands on either side. */
const BEHIND_BRACKET = /(\((?:cơ quan |đơn vị )?(?:chủ trì|phối hợp)[^()]{0,40}\)\s?),/giu;
const partedByRoles = (value: string): string => (value.includes(')') ? value.replace(BEHIND_BRACKET, '$1;') : value);

export function readLabelValue(written: string, roles: readonly Role[]): Labelled[] {
  const partners = PARTNERS.exec(written);
  if (partners !== null && partners.index > 0) {
    const value = partners[1] as string;
    const others = readBodiesFrom(written, written.indexOf(value, partners.index), value.length, ['coordinating']);
    if (others.length > 0) return [...readBodies(written.slice(0, partners.index), roles), ...others];
  }
  const slash = roles.length === 2 ? slashBetweenBodies(written) : -1;
  if (slash < 0) return readBodies(written, roles);
  return [...readBodies(written.slice(0, slash), roles.slice(0, 1)), ...readBodiesFrom(written, slash + 1, written.length, roles.slice(1))];
}

/** “Chủ trì/phối hợp: Phòng Nội vụ/các thôn”: where the only slash stands, -1 where it parts no bodies. */
function slashBetweenBodies(written: string): number {
  const slash = written.indexOf('/');
  if (slash <= 0 || written.indexOf('/', slash + 1) >= 0) return -1;
  return looksLikeBody(written.slice(0, slash)) && looksLikeBody(written.slice(slash + 1).trimStart()) ? slash : -1;
}

/** The bodies in `length` letters from `at` on. */
const readBodiesFrom = (written: string, at: number, length: number, roles: readonly Role[]): Labelled[] =>
  readBodies(written.slice(at, at + length), roles).map((body) => shifted(body, at));

function readBodies(written: string, roles: readonly Role[]): Labelled[] {
  const value = partedByRoles(written);
  const words = readWords(value, 0, LONGEST_LIST);
  if (words.length === 0) return [];
  // “với Công an xã” goes on from “Phối hợp:”.
  const from = words[0]?.key === 'với' ? 1 : 0;
  if (headAt(words, from) === null && (openerAt(words, from) !== null || NO_NAMES.has(words[from]?.key ?? ''))) return [];
  const clauses = readRoleClauses(value);
  if (clauses.length > 0) return clauses;
  const members: BodyMatch[] = [];
  let partners: BodyMatch[] = [];
  let given = roles;
  for (let at = from; at < words.length; ) {
    // “các xã; xong trong quý II”: when it is to be done, and nobody.
    if (isHardGap(words[at] as Word) && SAYS_WHEN.has(words[at]?.key ?? '') && headAt(words, at) === null) break;
    const run = withPartners(words, readBodyRun(words, at));
    const field = run.doubtful < 0 ? fieldOfManagement(words, run.predicate) : -1;
    const end = field > 0 ? field : Math.max(at + 1, run.doubtful > 0 ? run.doubtful : run.end);
    members.push(...splitRun(value, words, at, end));
    const verb = run.doubtful < 0 && field < 0 ? words[run.predicate] : undefined;
    if (verb !== undefined) {
      // “Cơ quan thực hiện: Sở A chủ trì, phối hợp với Sở B”: the verb says more than the label.
      const role = verbRoleAt(words, run.predicate);
      if (role !== 'implementing') given = [role];
      partners = readPartners(value.slice(verb.start)).map((body) => shifted(body, verb.start));
      break;
    }
    at = field > 0 && end < words.length && isJoint(words[end] as Word) ? end + 1 : end;
  }
  return [
    ...members.flatMap((body) => rolesOf(value, body, given).map((role) => ({ name: body.name, start: body.start, end: body.end, role }))),
    ...partners.map(({ name, start, end }): Labelled => ({ name, start, end, role: 'coordinating' })),
  ];
}

/** “Đoàn Khối doanh nghiệp |phối hợp với| Sở Nội vụ”: the verb that a body follows is no part of a name. */
function withPartners(words: readonly Word[], run: BodyRun): BodyRun {
  const { predicate, doubtful } = run;
  const [verb, second, joint] = [words[predicate]?.key, words[predicate + 1]?.key, words[predicate + 2]?.key];
  if (doubtful < 0 || verb !== 'phối' || second !== 'hợp' || (joint !== 'với' && joint !== 'cùng')) return run;
  return headAt(words, predicate + 3) === null ? run : { ...run, doubtful: -1 };
}

/**
 * “Phòng Quản lý |quy hoạch và xây dựng|”: what is managed, where a verb seems to stand; no sentence is told under a label.
 * Where it ends, -1 where none stands at `at`.
 */
function fieldOfManagement(words: readonly Word[], at: number): number {
  const noun = words[at - 2];
  if (at < 3 || noun?.key !== 'quản' || !noun.capital || words[at - 1]?.key !== 'lý' || words[at]?.gap !== 'space') return -1;
  if (words[at]?.capital === true || verbRoleAt(words, at) !== 'implementing' || DONE.has(words[at]?.key ?? '')) return -1;
  let end = at + 1;
  while (end < words.length && words[end]?.gap === 'space' && !(isJoint(words[end] as Word) && headAt(words, end + 1) !== null)) end++;
  return end;
}

/** First syllables of verbs that do something with a task: “thực hiện”, “triển khai”, “theo dõi”, “tổng hợp”. */
const DONE: ReadonlySet<string> = new Set(['thực', 'triển', 'theo', 'tổng', 'báo', 'gửi', 'làm', 'phụ']);

const shifted = <Body extends BodyMatch>(body: Body, by: number): Body => ({ ...body, start: body.start + by, end: body.end + by });

function rolesOf(value: string, body: BodyMatch, roles: readonly Role[]): readonly Role[] {
  const behind = inLowerCase(value.slice(body.end, body.end + 80)).trimStart();
  if (!behind.startsWith('(')) return roles;
  const bracketed = BRACKETED.find(([pattern]) => pattern.test(behind));
  return bracketed === undefined ? roles : [bracketed[1]];
}
