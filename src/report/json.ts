import { safeJson } from '../export/safe-json.ts';
import type { Report } from './report.ts';

/** Everything, by file, indented. */
export function json({ files, summary }: Report): string {
  return `${safeJson({ files: files.map(({ path, findings }) => ({ path, findings })), summary }, true)}\n`;
}
