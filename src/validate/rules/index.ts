import type { Rule } from '../rule.ts';
import { missingNationalMotto } from './missing-national-motto.ts';
import { missingRecipients } from './missing-recipients.ts';

/** Every rule, in the order of the reference. */
export const RULES: readonly Rule[] = [missingNationalMotto, missingRecipients];
