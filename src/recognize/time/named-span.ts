import { localPattern, matchAt } from './local-pattern.ts';
import { type TimeExpression, timeExpression } from './time-expression.ts';

const YEARS = '(?<first>(?:19|20)\\d\\d) ?[-–—/] ?(?<last>(?:19|20)\\d\\d|\\d\\d)(?!\\d)';
/** How each of them begins. */
export const NAMED_SPANS = ['nhiệm k', 'khóa', 'khoá', 'niên khóa', 'niên khoá', 'năm học'];
const NAMED = localPattern(NAMED_SPANS, `(?:(?<office>nhiệm k[ỳì]|khóa|khoá|niên khóa|niên khoá)|năm học),? ?${YEARS}`);

/**
 * “năm học 2026 - 2027”, “nhiệm kỳ 2020 - 2025”: names of spans. A term of office runs from congress to congress; a school
 * year from September to May, its days are set each year.
 */
export function readNamedSpan(text: string, at: number, start: number): TimeExpression | null {
  const match = matchAt(NAMED, text, at);
  if (match === null) return null;
  const { office, first = '', last = '' } = match.groups ?? {};
  const end = at + match[0].length;
  if (office !== undefined) return timeExpression(text, { start, end, form: 'office-term', kind: 'period' });
  const close = `${first.slice(0, 4 - last.length)}${last}-05`;
  const fields = { bound: 'within', startDate: `${first}-09`, endDate: close, due: close } as const;
  return timeExpression(text, { start, end, form: 'school-year', kind: 'period', ...fields });
}
