import type { TimeContext } from './time-expression.ts';

/** The month that the heading names, or the only one of the plan: what a day or week without a month belongs to. */
export function monthAbove({ headingDate, period }: TimeContext): { readonly year: number; readonly month: number } | null {
  const month = /^(\d{4})-(\d{2})$/.exec(headingDate ?? monthOf(period) ?? '');
  return month === null ? null : { year: Number(month[1]), month: Number(month[2]) };
}

function monthOf(period: TimeContext['period']): string | null {
  return period !== null && period.start.slice(0, 7) === period.end.slice(0, 7) ? period.start.slice(0, 7) : null;
}
