import { jsonSchemaOf } from '../model/json-schema.ts';
import { planDiffSchema } from './plan-diff.ts';

/** What `schemas/diff.schema.json` holds. */
export const diffJsonSchema = (): Record<string, unknown> => jsonSchemaOf(planDiffSchema, 'urn:qcdc:diff:1');
