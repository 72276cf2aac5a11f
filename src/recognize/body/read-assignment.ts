/** The bodies that a directive names itself: its subject, the one that it is given to, its partners. */
import type { Role } from '../../model/plan.ts';
import type { BodyMatch } from './body-match.ts';
import { type Clause, readClause } from './clause.ts';
import { headAt } from './head.ts';
import { openingClauseEnd, readPartners } from './partners.ts';
import { readBodyRun } from './read-body-run.ts';
import { splitRun } from './split-bodies.ts';
import { readWords, type Word } from './words.ts';

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

const LONGEST_CLAUSE = 160;

export function readAssignment(directive: string): AssignmentReading {
  const clause = readClause(directive);
  return { ...clause, bodies: [...clause.bodies, ...partnersOf(directive, clause).map(asPartner)] };
}

const asPartner = (body: BodyMatch): Assigned => ({ ...body, role: 'coordinating', from: 'coordinating' });

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
  const words = readWords(directive.slice(0, end), 0, LONGEST_CLAUSE);
  const behind = Math.max(...clause.bodies.map((body) => body.end));
  for (let at = 1; at < words.length; at++) {
    const word = words[at] as Word;
    if (word.gap !== 'comma' || word.start < behind || headAt(words, at) === null) continue;
    const run = readBodyRun(words, at);
    const verb = words[run.predicate];
    if (verb?.bare === 'phoi' && words[run.predicate + 1]?.bare === 'hop') return splitRun(directive, words, at, run.end);
  }
  return [];
}
