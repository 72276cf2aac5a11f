import { ADAPTING_BODIES, BOARDS } from '../grammar/adapting-bodies.ts';
import type { Plan } from '../model/plan.ts';
import { foldKey } from '../text/fold.ts';
import { compileOpenings } from './compile-openings.ts';

const isAdapting = compileOpenings(ADAPTING_BODIES.map((opening) => [foldKey(opening), true]));
const BOARD = new RegExp(`^(?:${BOARDS.map(foldKey).join('|')}) (?=\\S)`, 'u');

/** Whether the issuer is an organisation that neither regime binds to the letter: the Front, a union, the youth, an association. */
export function adaptsForm({ issuer, parentBody }: Pick<Plan, 'issuer' | 'parentBody'>): boolean {
  return adapts(issuer) || adapts(parentBody);
}

const adapts = (name: string | null): boolean => name !== null && isAdapting(foldKey(name).replace(BOARD, '')) === true;
