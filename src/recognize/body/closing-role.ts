/** The verb with which a clause closes that says who has which role: “Phòng Kinh tế chủ trì”. */
import { CLOSING_ROLES } from '../../grammar/role-verbs.ts';
import type { Role } from '../../model/plan.ts';
import type { Tagged } from './phrase-places.ts';
import { compileTagged } from './phrases.ts';
import type { Word } from './words.ts';

const ROLES = compileTagged(Object.entries(CLOSING_ROLES) as [Role, readonly string[]][]);

/** The longest such verb at `at`, with its role; null when none stands there. */
export const closingRoleAt = (words: readonly Word[], at: number): Tagged<Role> | null => ROLES.find(words, at);
