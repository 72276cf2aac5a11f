/** The text behind a role's label: bodies, and those that work with them. */
import type { Role } from '../../model/plan.ts';
import { inLowerCase } from '../../text/lower-case.ts';
import type { BodyMatch } from './body-match.ts';
import { headAt } from './head.ts';
import { openerAt } from './openers.ts';
import { verbRoleAt } from './opening.ts';
import { readPartners } from './partners.ts';
import { readBodyRun } from './read-body-run.ts';
import { readRoleClauses } from './role-clauses.ts';
import { splitRun } from './split-bodies.ts';
import { readWords } from './words.ts';

export interface Labelled extends BodyMatch {
  readonly role: Role;
}

const LONGEST_LIST = 600;
/** What a value that names nobody opens with, verbs and adverbs apart: “Như trên”, “Trong tháng 5”. */
const NO_NAMES: ReadonlySet<string> = new Set(['như', 'nt', 'trong', 'trước', 'sau', 'từ', 'đến', 'tại', 'ngày', 'tháng', 'quý']);
/** “Phòng Nội vụ (chủ trì), Phòng Tư pháp (phối hợp)”: the bracket gives the role. */
const BRACKETED: readonly (readonly [RegExp, Role])[] = [
  [/^\((?:cơ quan |đơn vị )?chủ trì[^)]{0,40}\)/, 'leading'],
  [/^\((?:cơ quan |đơn vị )?phối hợp[^)]{0,40}\)/, 'coordinating'],
];

export function readLabelValue(value: string, roles: readonly Role[]): Labelled[] {
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
    const run = readBodyRun(words, at);
    const end = Math.max(at + 1, run.doubtful > 0 ? run.doubtful : run.end);
    members.push(...splitRun(value, words, at, end));
    const verb = run.doubtful < 0 ? words[run.predicate] : undefined;
    if (verb !== undefined) {
      // “Cơ quan thực hiện: Sở A chủ trì, phối hợp với Sở B”: the verb says more than the label.
      const role = verbRoleAt(words, run.predicate);
      if (role !== 'implementing') given = [role];
      partners = readPartners(value.slice(verb.start)).map((body) => shifted(body, verb.start));
      break;
    }
    at = end;
  }
  return [
    ...members.flatMap((body) => rolesOf(value, body, given).map((role) => ({ name: body.name, start: body.start, end: body.end, role }))),
    ...partners.map(({ name, start, end }): Labelled => ({ name, start, end, role: 'coordinating' })),
  ];
}

const shifted = (body: BodyMatch, by: number): BodyMatch => ({ ...body, start: body.start + by, end: body.end + by });

function rolesOf(value: string, body: BodyMatch, roles: readonly Role[]): readonly Role[] {
  const behind = inLowerCase(value.slice(body.end, body.end + 80)).trimStart();
  if (!behind.startsWith('(')) return roles;
  const bracketed = BRACKETED.find(([pattern]) => pattern.test(behind));
  return bracketed === undefined ? roles : [bracketed[1]];
}
