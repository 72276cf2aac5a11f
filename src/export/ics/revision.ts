import { daysBetween, firstDay } from '../../calendar/day.ts';
import type { Plan } from '../../model/plan.ts';

export interface Revision {
  /** A UTC date-time, `20230310T000000Z`. */
  readonly stamp: string;
  readonly sequence: number;
}

const EPOCH = '1970-01-01';

/**
 * DTSTAMP and SEQUENCE from the plan’s date, not from a clock: the same plan gives the same bytes, and a plan issued again on a
 * later day has a higher SEQUENCE, so that calendars take it for the newer state.
 */
export function revisionOf({ date, period }: Plan): Revision {
  const day = firstDay(date) ?? firstDay(period?.start ?? null) ?? EPOCH;
  return { stamp: `${day.replaceAll('-', '')}T000000Z`, sequence: Math.max(0, daysBetween(EPOCH, day)) };
}
