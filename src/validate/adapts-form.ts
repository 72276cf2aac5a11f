import { ADAPTING_BODIES, BOARDS } from '../grammar/adapting-bodies.ts';
import type { Plan } from '../model/plan.ts';
import { foldKey } from '../text/fold.ts';
import { opensWith } from './opens-with.ts';

const OPENINGS = ADAPTING_BODIES.map(foldKey);
const BOARD = new RegExp(`^(?:${BOARDS.map(foldKey).join('|')}) (?=\\S)`, 'u');

/** Whether the issuer is an organisation that neither regime binds to the letter: the Front, a union, the youth, an association. */
export function adaptsForm({ issuer, parentBody }: Pick<Plan, 'issuer' | 'parentBody'>): boolean {
  return [issuer, parentBody].some((name) => name !== null && isAdapting(foldKey(name).replace(BOARD, '')));
}

const isAdapting = (key: string) => OPENINGS.some((opening) => opensWith(key, opening));
