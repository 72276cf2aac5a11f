import type { Severity } from '../diagnostics/codes.ts';
import type { Language } from '../diagnostics/report.ts';
import type { Rule } from '../validate/index.ts';
import type { Report } from './report.ts';

/** What a report says besides the findings. */
export interface Run {
  /** The version of qcdc. */
  readonly version: string;
  readonly language: Language;
  /** Every rule that there is. */
  readonly rules: readonly Rule[];
  /** Whether a finding of this severity makes the run fail. */
  fails(severity: Severity): boolean;
  /** Whether everything that was named could be read. */
  readonly complete: boolean;
}

/** A format that findings are written in: a pure function of them. */
export type ReportFormat = (report: Report, run: Run) => string;
