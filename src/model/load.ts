import * as z from 'zod';
import { type Plan, planSchema } from './plan.ts';

/** Why a value is no plan: where in it, and what is wrong there. */
export interface LoadProblem {
  /** `tasks[3].responsible[0].role`; empty for the value as a whole. */
  readonly path: string;
  readonly message: string;
}

export type LoadResult = { readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly problems: readonly LoadProblem[] };

const SENTENCES = {
  vi: {
    ...z.locales.vi(),
    notJson: (reason: string) => `Không phải JSON: ${reason}`,
    version: (found: string) => `Phiên bản ${found} không đọc được: cần phiên bản 1 của mô hình`,
  },
  en: {
    ...z.locales.en(),
    notJson: (reason: string) => `Not JSON: ${reason}`,
    version: (found: string) => `Version ${found} cannot be read: version 1 of the model is needed`,
  },
};

/** A saved plan comes back in: JSON text, or the value that was parsed from it. */
export function loadPlan(saved: unknown, language: keyof typeof SENTENCES = 'vi'): LoadResult {
  const { localeError, notJson, version } = SENTENCES[language];
  let value = saved;
  if (typeof saved === 'string') {
    try {
      value = JSON.parse(saved);
    } catch (error) {
      return { ok: false, problems: [{ path: '', message: notJson((error as Error).message) }] };
    }
  }
  // Of another version every other complaint would only be noise.
  const found = versionOf(value);
  if (found !== undefined && found !== '1') {
    return { ok: false, problems: [{ path: 'schemaVersion', message: version(JSON.stringify(found)) }] };
  }
  const result = planSchema.safeParse(value, { error: localeError });
  if (result.success) return { ok: true, plan: result.data };
  return { ok: false, problems: result.error.issues.map(({ path, message }) => ({ path: z.core.toDotPath(path), message })) };
}

function versionOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'schemaVersion' in value ? value.schemaVersion : undefined;
}
