import { documentNumber } from '../export/words/document-number.ts';
import type { Citation, Plan } from '../model/plan.ts';
import { foldKey } from '../text/fold.ts';
import type { BasisFinding } from './plan-alignment.ts';

/** Whether the lower plan cites the upper one, by its number, and where. */
export function findBasis(upper: Plan, lower: Plan): BasisFinding {
  const number = upper.number?.serial == null ? null : documentNumber(upper.number);
  if (number === null) return { status: 'unknown', citation: null };
  const key = foldKey(number);
  const cites = ({ code }: Citation) => code !== null && foldKey(code) === key;
  const bases = lower.legalBases.filter(cites);
  const dated = bases.find(({ date }) => isSameDay(date, upper.date));
  if (dated !== undefined) return { status: 'cited', citation: dated };
  const [otherwise] = bases;
  if (otherwise !== undefined) return { status: 'dated-otherwise', citation: otherwise };
  const citation = lower.citations.find((one) => cites(one) && isSameDay(one.date, upper.date)) ?? null;
  return { status: citation === null ? 'missing' : 'not-a-basis', citation };
}

/** A date that only one of the two says contradicts nothing; `2031` and `2031-05-06` neither. */
const isSameDay = (one: string | null, other: string | null) =>
  one === null || other === null || one.startsWith(other) || other.startsWith(one);
