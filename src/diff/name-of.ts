import { documentNumber } from '../export/words/document-number.ts';
import type { Plan } from '../model/plan.ts';
import type { PlanName } from './plan-diff.ts';

/** Which plan it is, for those who read of it. */
export const nameOf = ({ source, issuer, number, date, title }: Plan): PlanName => ({
  path: source.path,
  issuer,
  number: documentNumber(number),
  date,
  title,
});
