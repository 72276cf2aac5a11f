import type { Schedule } from '../../calendar/schedule.ts';
import type { Revision } from './revision.ts';

/** One deadline on its way into a calendar: an event or a to-do. */
export interface Entry {
  readonly uid: string;
  readonly revision: Revision;
  readonly when: Schedule;
  readonly summary: string;
  readonly description: string;
  readonly categories: readonly string[];
  /** Days before the due day on which to remind. */
  readonly alarms: readonly number[];
}
