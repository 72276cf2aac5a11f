import type { Exporter } from './exporter.ts';
import { safeJson } from './safe-json.ts';

/** The model, indented: of one plan what `parse --json` prints, of several a list. */
export const json: Exporter = {
  id: 'json',
  extensions: ['json'],
  mediaType: 'application/json',
  write: (plans) => `${safeJson(plans.length === 1 ? plans[0]?.plan : plans.map(({ plan }) => plan), true)}\n`,
};
