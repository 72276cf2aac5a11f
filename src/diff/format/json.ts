import { safeJson } from '../../export/safe-json.ts';
import type { DiffFormat } from './format.ts';

/** What `schemas/diff.schema.json` describes. */
export const json: DiffFormat = (diff) => `${safeJson(diff, true)}\n`;
