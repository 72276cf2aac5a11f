import { safeJson } from '../export/safe-json.ts';
import type { ReportFormat } from './format.ts';

/** A line for each finding, its file in front. */
export const jsonl: ReportFormat = ({ files }) =>
  files.flatMap(({ path, findings }) => findings.map((finding) => `${safeJson({ path, ...finding }, false)}\n`)).join('');
