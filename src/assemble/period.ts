import type { Period } from '../model/plan.ts';
import { readPeriod } from '../recognize/time/index.ts';
import type { Unit } from './units.ts';

/** The sentence that issues the plan repeats what time it is for: “… ban hành Kế hoạch … năm 2023, cụ thể như sau:”. */
const ISSUING = /(?:ban hành|xây dựng|lập|triển khai)\s(?:[Kk]ế hoạch|KẾ HOẠCH)([^;]{0,260})$/u;

/** The time that the plan covers, from the sentence that issues it; null when that names none. */
export function readPlanPeriod(units: readonly Unit[], date: string | null): Period | null {
  const preamble = units.filter((unit) => unit.region === 'preamble').at(-1);
  if (preamble === undefined) return null;
  const match = ISSUING.exec(preamble.content.text.slice(-420));
  if (match === null) return null;
  const period = readPeriod(match[1] as string, {
    year: date === null ? null : Number(date.slice(0, 4)),
    issueDate: date,
    headingDate: null,
    period: null,
  });
  return oneDay(period) === null ? period : null;
}

/** The day that a period comes to; null for a longer one. */
export const oneDay = (period: Period | null): string | null =>
  period !== null && period.start === period.end && period.start.length === 10 ? period.start : null;
