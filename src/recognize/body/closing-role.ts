/** The verb with which a clause closes that says who has which role: “Phòng Kinh tế chủ trì”. */
import { CLOSING_ROLES } from '../../grammar/role-verbs.ts';
import type { Role } from '../../model/plan.ts';
import { compilePhrases } from './phrases.ts';
import type { Word } from './words.ts';

export interface ClosingRole {
  readonly role: Role;
  /** How many words the verb takes. */
  readonly length: number;
}

const ROLES = (Object.entries(CLOSING_ROLES) as [Role, readonly string[]][]).map(([role, lines]) => ({
  role,
  table: compilePhrases(lines),
}));

/** The longest such verb at `at`; null when none stands there. */
export function closingRoleAt(words: readonly Word[], at: number): ClosingRole | null {
  let longest: ClosingRole | null = null;
  for (const { role, table } of ROLES) {
    const length = table.match(words, at);
    if (length > (longest?.length ?? 0)) longest = { role, length };
  }
  return longest;
}
