import { behindAny } from '../../text/behind-any.ts';
import { lowerCase } from '../../text/lower-case.ts';
import type { Opening } from './lead.ts';
import { localPattern, matchAt } from './local-pattern.ts';
import { LUNAR_YEAR } from './lunar-year.ts';
import { type TimeExpression, timeExpression } from './time-expression.ts';

const OPENINGS = ['dịp ', 'ngày '];
const FEAST = localPattern(
  ['tết', 'giỗ tổ'],
  '(?:tết(?: nguyên đán| trung thu| dương lịch| âm lịch| đoan ngọ)?|giỗ tổ(?: hùng vương)?)(?![\\p{L}\\p{M}])' +
    `(?: ${LUNAR_YEAR})?(?:,? (?:năm )?(?:19|20)\\d\\d)?`,
);

/** “trước Tết Nguyên đán Bính Ngọ 2026”: a limit whose day nobody wrote. */
export function readFeast(text: string, { lead, clock, end }: Opening): TimeExpression[] {
  if (lead.bound !== 'before' || clock !== null) return [];
  const at = behindAny(lowerCase(text), end, OPENINGS);
  const match = matchAt(FEAST, text, at);
  if (match === null) return [];
  return [timeExpression(text, { start: lead.start, end: at + match[0].length, form: 'feast', kind: 'relative', bound: 'before' })];
}
