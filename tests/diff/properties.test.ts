import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { applyDiff, diffPlans } from '../../src/diff/index.ts';
import { mirrorChange } from '../../src/diff/mirror.ts';
import type { Change } from '../../src/diff/plan-diff.ts';
import { diffJsonSchema } from '../../src/diff/schema.ts';
import { parsePlan } from '../../src/index.ts';
import type { Plan } from '../../src/model/plan.ts';
import { DOCUMENTS, FOLDER } from '../fixture-plans.ts';
import { TEXT_MUTATIONS } from './edit-text.ts';
import { MUTATIONS } from './mutate.ts';
import { createRandom } from './random.ts';
import { signatureOf } from './signature-of.ts';

const plans: Plan[] = [];
for (const name of DOCUMENTS) plans.push((await parsePlan(readFileSync(`${FOLDER}${name}`), { path: name })).plan);
const edited = plans.filter(({ tasks }) => tasks.length >= 6);

const stockFor = (plan: Plan) => {
  const tasks = plans.filter(({ title }) => title !== plan.title).flatMap((other) => other.tasks);
  return { tasks, words: [...new Set(tasks.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? []))] };
};

/** A fixture, and the same after one to five edits. */
const revised = fc
  .record({ plan: fc.constantFrom(...edited), seeds: fc.array(fc.nat(), { minLength: 1, maxLength: 5 }) })
  .map(({ plan, seeds }): [Plan, Plan] => {
    const mutations = Object.values(MUTATIONS);
    const fresh = seeds.reduce((before, seed) => {
      const random = createRandom(seed);
      return random.pick(mutations)?.(before, random, stockFor(plan))?.plan ?? before;
    }, plan);
    return [plan, fresh];
  });

/** Two revisions, or two plans that have nothing to do with each other. */
const anyTwo = fc.oneof(
  { weight: 3, arbitrary: revised },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...plans), fc.constantFrom(...plans)) },
);

const sorted = (changes: readonly Change[]) => changes.map((change) => JSON.stringify(change, keysInOrder)).sort();
const keysInOrder = (_: string, value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

test.each(plans.map((plan) => [plan.source.path, plan] as const))('%s against itself: nothing', (_, plan) => {
  expect(diffPlans(plan, JSON.parse(JSON.stringify(plan)))).toMatchObject({ changes: [], patch: [], yearShift: 0 });
});

test('applied to the old plan it gives the new one, to the last position', () => {
  fc.assert(
    fc.property(anyTwo, ([old, fresh]) => {
      expect(applyDiff(old, diffPlans(old, fresh))).toEqual(fresh);
    }),
    { numRuns: 60 },
  );
});

test('the other way round it says the same from the other side', () => {
  fc.assert(
    fc.property(anyTwo, ([old, fresh]) => {
      const [there, back] = [diffPlans(old, fresh), diffPlans(fresh, old)];
      expect(sorted(back.changes)).toEqual(sorted(there.changes.map(mirrorChange)));
      // (0 and -0 are one.)
      expect(back.yearShift + there.yearShift).toBe(0);
    }),
    { numRuns: 60 },
  );
});

const schema = z.fromJSONSchema(diffJsonSchema() as Parameters<typeof z.fromJSONSchema>[0]);

test('it is what its schema says', () => {
  fc.assert(
    fc.property(anyTwo, ([old, fresh]) => {
      expect(schema.safeParse(diffPlans(old, fresh)).error).toBeUndefined();
    }),
    { numRuns: 20 },
  );
  expect(schema.safeParse({ ...diffPlans(plans[0] as Plan, plans[1] as Plan), changes: [{ part: 'tasks', kind: 'added' }] }).success).toBe(
    false,
  );
});

describe.each(Object.entries(MUTATIONS))('%s', (_, mutate) => {
  test('is told as what it was, and nothing besides', () => {
    let count = 0;
    edited.forEach((plan, place) => {
      const edit = mutate(plan, createRandom(place * 31 + 7), stockFor(plan));
      if (edit === null) return;
      count++;
      expect(diffPlans(plan, edit.plan).changes.map(signatureOf).sort(), String(plan.source.path)).toEqual([...edit.expected].sort());
    });
    expect(count).toBeGreaterThan(5);
  });
});

describe.each(Object.entries(TEXT_MUTATIONS))('%s', (_, mutate) => {
  test('in the document itself: is told as what it was, and nothing besides', async () => {
    let count = 0;
    for (const [place, plan] of edited.entries()) {
      const path = String(plan.source.path);
      const text = readFileSync(`${FOLDER}${path}`, 'utf8').normalize('NFC');
      const { plan: old } = await parsePlan(text, { path });
      const edit = mutate(text, old, createRandom(place * 17 + 3));
      if (edit === null) continue;
      count++;
      const { plan: fresh } = await parsePlan(edit.text, { path });
      const told = diffPlans(old, fresh).changes.map(signatureOf);
      expect(
        told.map((line, i) => line.slice(0, edit.expected[i]?.length)),
        path,
      ).toEqual(edit.expected);
    }
    expect(count).toBeGreaterThanOrEqual(3);
  });
});
