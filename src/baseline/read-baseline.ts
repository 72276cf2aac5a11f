import * as z from 'zod';
import type { Baseline } from './baseline.ts';

const SCHEMA = z.strictObject({
  version: z.literal(1),
  findings: z.array(
    z.strictObject({
      path: z.string(),
      ruleId: z.string(),
      text: z.string(),
      fingerprint: z.string().regex(/^[0-9a-f]{16}$/),
      count: z.int().min(1),
    }),
  ),
});

/** A baseline from its JSON; null when it is none. */
export function readBaseline(text: string): Baseline | null {
  try {
    return SCHEMA.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
