import { PLAIN_VERBS, SURE_OPENERS } from '../../grammar/predicate-openers.ts';
import { compileTagged } from './phrases.ts';

/** Phrases with which a predicate begins. `sure` ones stand in no name; `plain` ones may. */
export const OPENERS = compileTagged([
  ['sure', SURE_OPENERS],
  ['plain', PLAIN_VERBS],
] as const);
