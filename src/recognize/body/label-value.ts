/** The text behind a role's label: bodies, and those that work with them. */
import type { Role } from '../../model/plan.ts';
import type { BodyMatch } from './body-match.ts';
import { headAt } from './head.ts';
import { openerAt } from './openers.ts';
import { readPartners } from './partners.ts';
import { readBodyRun } from './read-body-run.ts';
import { splitRun } from './split-bodies.ts';
import { readWords } from './words.ts';

export interface Labelled extends BodyMatch {
  readonly role: Role;
}

const LONGEST_LIST = 600;
/** “Phòng Nội vụ (chủ trì), Phòng Tư pháp (phối hợp)”: the bracket gives the role. */
const BRACKETED: readonly (readonly [RegExp, Role])[] = [
  [/^\s*\((?:cơ quan |đơn vị )?chủ trì[^)]{0,40}\)/iu, 'leading'],
  [/^\s*\((?:cơ quan |đơn vị )?phối hợp[^)]{0,40}\)/iu, 'coordinating'],
];

export function readLabelValue(value: string, roles: readonly Role[]): Labelled[] {
  const words = readWords(value, 0, LONGEST_LIST);
  if (words.length === 0) return [];
  // “với Công an xã” goes on from “Phối hợp:”.
  const from = words[0]?.key === 'với' ? 1 : 0;
  if (headAt(words, from) === null && openerAt(words, from) !== null) return [];
  const members: BodyMatch[] = [];
  let partners: BodyMatch[] = [];
  for (let at = from; at < words.length; ) {
    const run = readBodyRun(words, at);
    const end = Math.max(at + 1, run.doubtful > 0 ? run.doubtful : run.end);
    members.push(...splitRun(value, words, at, end));
    if (run.predicate >= 0 && run.doubtful < 0) {
      partners = readPartners(value.slice(words[run.predicate]?.start ?? 0)).map((body) => shifted(body, words[run.predicate]?.start ?? 0));
      break;
    }
    at = end;
  }
  return [
    ...members.flatMap((body) => rolesOf(value, body, roles).map((role) => ({ ...body, role }))),
    ...partners.map((body): Labelled => ({ ...body, role: 'coordinating' })),
  ];
}

const shifted = (body: BodyMatch, by: number): BodyMatch => ({ ...body, start: body.start + by, end: body.end + by });

function rolesOf(value: string, body: BodyMatch, roles: readonly Role[]): readonly Role[] {
  const behind = value.slice(body.end, body.end + 80);
  const bracketed = BRACKETED.find(([pattern]) => pattern.test(behind));
  return bracketed === undefined ? roles : [bracketed[1]];
}
