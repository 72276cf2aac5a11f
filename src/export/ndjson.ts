import type { Exporter } from './exporter.ts';
import { safeJson } from './safe-json.ts';

/** The model, a line each plan. */
export const ndjson: Exporter = {
  id: 'ndjson',
  extensions: ['ndjson', 'jsonl'],
  mediaType: 'application/x-ndjson',
  write: (plans) => plans.map(({ plan }) => `${safeJson(plan, false)}\n`).join(''),
};
