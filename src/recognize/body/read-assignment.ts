/** The bodies that a directive names itself: its subject, the one that it is given to, its partners. */
import type { Role } from '../../model/plan.ts';
import type { BodyMatch } from './body-match.ts';
import { type Clause, readClause } from './clause.ts';
import { readClosingAssignment } from './closing-assignment.ts';
import { headAt } from './head.ts';
import { openingClauseEnd, readPartners } from './partners.ts';
import { readBodyRun } from './read-body-run.ts';
import { splitRun } from './split-bodies.ts';
import { readWords } from './words.ts';

export interface Assigned extends BodyMatch {
  readonly role: Role;
  readonly from: 'subject' | 'coordinating' | 'addressee';
}

export interface AssignmentReading {
  /** What the opening verb gives to the body whose heading the directive stands under. */
  readonly verbRole: Role;
  readonly bodies: Assigned[];
  /** “BODY: directive”: the subject takes the place of the heading's body. */
  readonly colon: boolean;
  /** “Đề nghị Y …” under a body's own heading leaves the work with that body; “Giao Y …” shares it. */
  readonly request: boolean;
}

const JOIN = 'phối hợp';
const LONGEST_LIST = 60;

export function readAssignment(directive: string): AssignmentReading {
  const opening = readClause(directive);
  const clause = opening.bodies.length > 0 ? opening : { ...opening, bodies: readClosingAssignment(directive) };
  const partners = partnersOf(directive, clause);
  return partners.length === 0 ? clause : { ...clause, bodies: [...clause.bodies, ...partners.map(asPartner)] };
}

const asPartner = ({ name, start, end }: BodyMatch): Assigned => ({ name, start, end, role: 'coordinating', from: 'coordinating' });

function partnersOf(directive: string, clause: Clause): BodyMatch[] {
  const joining = directive.indexOf('hợp');
  if (joining < 0) return [];
  const end = openingClauseEnd(directive, clause.bodies.at(-1)?.end);
  if (joining >= end) return [];
  const named = new Set(clause.bodies.map((body) => body.start));
  const partners = readPartners(directive, end).filter((partner) => !named.has(partner.start));
  return clause.bodies.some((body) => body.role === 'leading') ? [...partners, ...partnersBeside(directive, clause, end)] : partners;
}

/** “Phòng A chủ trì, Phòng B phối hợp”: the second clause names the partner before its verb. */
function partnersBeside(directive: string, clause: Clause, end: number): BodyMatch[] {
  const behind = Math.max(...clause.bodies.map((body) => body.end));
  for (let verb = directive.indexOf(JOIN, behind); verb >= 0 && verb < end; verb = directive.indexOf(JOIN, verb + 1)) {
    const comma = directive.lastIndexOf(', ', verb - 3);
    if (comma < behind || directive.slice(verb - 2, verb) === ', ') continue;
    const words = readWords(directive, comma + 2, LONGEST_LIST);
    if (headAt(words, 0) === null) continue;
    const run = readBodyRun(words, 0);
    if (words[run.predicate]?.start === verb) return splitRun(directive, words, 0, run.end);
  }
  return [];
}
