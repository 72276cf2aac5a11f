import * as z from 'zod';
import { planSchema } from './plan.ts';

/** What `schemas/plan.schema.json` holds and `qcdc schema` prints: JSON Schema, draft 2020-12. */
export function planJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(planSchema, {
    target: 'draft-2020-12',
    // zod says of every integer that it is a safe one; that is no fact about plans.
    override: ({ jsonSchema }) => {
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    },
  });
  return { $schema, $id: 'urn:qcdc:plan:1', ...schema };
}
