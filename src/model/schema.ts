import { jsonSchemaOf } from './json-schema.ts';
import { planSchema } from './plan.ts';

/** What `schemas/plan.schema.json` holds and `qcdc schema` prints. */
export const planJsonSchema = (): Record<string, unknown> => jsonSchemaOf(planSchema, 'urn:qcdc:plan:1');
