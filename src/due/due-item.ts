import type { Day } from '../calendar/day.ts';
import type { DayOff } from '../calendar/days-off.ts';
import type { ExportedPlan } from '../export/exporter.ts';
import type { KeyedDeadline } from '../export/ics.ts';

/** One thing that is due on one day; what repeats has one for each time. */
export interface DueItem extends KeyedDeadline {
  readonly exported: ExportedPlan;
  readonly due: Day;
  /** The due day as the plan has it, when days off have moved it. */
  readonly movedFrom: Day | null;
  readonly time: string | null;
  /** Negative when it is overdue. */
  readonly daysLeft: number;
  readonly dayOff: DayOff | null;
  readonly repeats: boolean;
  /** The document names no day; the last of the month, quarter… is taken. */
  readonly dayAssumed: boolean;
}
