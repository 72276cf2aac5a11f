import type { ReportFormat } from './format.ts';
import type { ReportFormatId } from './format-ids.ts';

export type { Run } from './format.ts';
export { type CheckedFile, type Report, reportOf, type Summary } from './report.ts';

/** A format is loaded when it is chosen and not before. */
export const REPORT_FORMATS: Readonly<Record<ReportFormatId, () => Promise<ReportFormat>>> = {
  json: async () => (await import('./json.ts')).json,
  jsonl: async () => (await import('./jsonl.ts')).jsonl,
  sarif: async () => (await import('./sarif/index.ts')).sarif,
  github: async () => (await import('./github.ts')).github,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  junit: async () => (await import('./junit.ts')).junit,
};
