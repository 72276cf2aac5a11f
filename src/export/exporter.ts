import type { Plan, Role } from '../model/plan.ts';

/** A plan and what to call it where several stand in one output: its file's name. */
export interface ExportedPlan {
  readonly plan: Plan;
  readonly name: string;
}

/** What a user may ask of an export; each exporter reads what concerns it and passes over the rest. */
export interface ExportOptions {
  readonly language: 'vi' | 'en';
  /** ics: days before the due day on which the calendar reminds. */
  readonly alarm?: readonly number[];
  /** ics: to-dos instead of events. */
  readonly todo?: boolean;
  /** Only what is due on this day or later. */
  readonly from?: string;
  /** Only what is due on this day or before. */
  readonly toDate?: string;
  /** Only the tasks of this body. */
  readonly body?: string;
  /** Only the tasks in which a body (the one asked for, if any) has this role. */
  readonly role?: Role;
  /** csv: which table. */
  readonly table?: string;
  /** csv: what stands between two cells. */
  readonly delimiter?: string;
}

/** A format that plans are written in: a pure function of the model. */
export interface Exporter {
  readonly id: string;
  /** Extensions of file names that choose it, without the dot. */
  readonly extensions: readonly string[];
  readonly mediaType: string;
  write(plans: readonly ExportedPlan[], options: ExportOptions): string | Uint8Array | Promise<string | Uint8Array>;
}
