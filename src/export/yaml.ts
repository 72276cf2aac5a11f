import { stringify } from 'yaml';
import type { Exporter } from './exporter.ts';

/** The model as YAML, a document each plan. */
export const yaml: Exporter = {
  id: 'yaml',
  extensions: ['yaml', 'yml'],
  mediaType: 'application/yaml',
  write: (plans) =>
    plans
      .map(({ plan }) =>
        stringify(plan, {
          // Readers of YAML 1.1 take 2023-03-10 for an instant and 13:30 for a number, unless they are quoted.
          compat: 'yaml-1.1',
          // The legal bases are citations too; they are written out in both places, not as references.
          aliasDuplicateObjects: false,
          lineWidth: 0,
        }),
      )
      .join('---\n'),
};
