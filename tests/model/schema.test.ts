import { expect, test } from 'vitest';
import * as z from 'zod';
import { planJsonSchema } from '../../src/model/schema.ts';
import { fullPlan, plan } from '../sample-plan.ts';

const schema = planJsonSchema();

test('is JSON Schema, draft 2020-12', () => {
  expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
});

/** Which page or paragraph a place is in, and how sure a word is, only some formats have. */
const OF_SOME_FORMATS = new Set(['page', 'paragraph', 'paragraphOffset', 'confidence']);

test('every object says all of its keys', () => {
  interface ObjectSchema {
    properties: object;
    required?: string[];
    additionalProperties?: unknown;
  }
  const objects: ObjectSchema[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('properties' in value && 'type' in value && value.type === 'object') objects.push(value as ObjectSchema);
    Object.values(value).forEach(visit);
  };
  visit(schema);
  expect(objects.length).toBeGreaterThan(10);
  for (const { properties, required, additionalProperties } of objects) {
    expect(required?.sort()).toEqual(
      Object.keys(properties)
        .filter((key) => !OF_SOME_FORMATS.has(key))
        .sort(),
    );
    expect(additionalProperties).toBe(false);
  }
});

test('accepts plans and nothing else', () => {
  const accepts = (value: unknown) => z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]).safeParse(value).success;
  expect(accepts(fullPlan())).toBe(true);
  expect(accepts(plan())).toBe(true);
  expect(accepts({ ...plan(), regime: 'kingdom' })).toBe(false);
  expect(accepts({ ...plan(), extra: 1 })).toBe(false);
});
