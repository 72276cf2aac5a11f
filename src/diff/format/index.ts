import type { DiffFormat } from './format.ts';
import type { DiffFormatId } from './format-ids.ts';

/** A format is loaded when it is chosen and not before. */
export const DIFF_FORMATS: Readonly<Record<DiffFormatId, () => Promise<DiffFormat>>> = {
  json: async () => (await import('./json.ts')).json,
  md: async () => (await import('./markdown.ts')).markdown,
  html: async () => (await import('./html.ts')).html,
};
