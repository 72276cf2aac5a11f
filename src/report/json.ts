import { safeJson } from '../export/safe-json.ts';
import type { ReportFormat } from './format.ts';

/** Everything, by file, indented. */
export const json: ReportFormat = ({ files, summary }) =>
  `${safeJson({ files: files.map(({ path, findings }) => ({ path, findings })), summary }, true)}\n`;
