import { foldKey } from '../text/fold.ts';
import { rollYears } from './years.ts';

const CLOSING_MARKS = /[\s.;,:]+$/;

/** The key under which two texts say the same: the mark at the end, which changes with what comes next, does not count. */
export const textKey = (text: string): string => foldKey(text).replace(CLOSING_MARKS, '');

/** Whether a text says the same in the new plan, `yearShift` years later. */
export function saysTheSame(old: string | null, fresh: string | null, yearShift: number): boolean {
  if (old === null || fresh === null) return old === fresh;
  return textKey(rollYears(old, fresh, yearShift)) === textKey(fresh);
}
