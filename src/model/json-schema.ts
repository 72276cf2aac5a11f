import * as z from 'zod';

/** A zod schema as JSON Schema, draft 2020-12. */
export function jsonSchemaOf(type: z.ZodType, id: string): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(type, {
    target: 'draft-2020-12',
    // zod says of every integer that it is a safe one; that is no fact about plans.
    override: ({ jsonSchema }) => {
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    },
  });
  return { $schema, $id: id, ...schema };
}
