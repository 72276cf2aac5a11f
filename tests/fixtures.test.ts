/**
 * The plans in fixtures/plans. `NAME.gold.json` is the reference answer, made by reading; `NAME.tree.txt` and `NAME.plan.txt` are
 * what the parser makes of the plan (`npx vitest -u` writes them anew; read the difference before you keep it).
 */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { inspectTree, type ParseResult, parsePlan } from '../src/index.ts';
import { planSchema } from '../src/model/plan.ts';
import { compare } from './accuracy/compare.ts';
import { DOCUMENTS, FOLDER } from './fixture-plans.ts';
import { showPlan } from './show-plan.ts';

/** Facts of the reference answers that are not read yet, with the reason in docs/coverage.md. Shrinks only. */
const KNOWN_MISSES: Readonly<Record<string, number>> = JSON.parse(readFileSync(`${FOLDER}known-misses.json`, 'utf8'));

describe.each(DOCUMENTS)('%s', (name) => {
  const base = name.replace(/\.\w+$/, '');
  let read: ParseResult;
  beforeAll(async () => {
    read = await parsePlan(readFileSync(`${FOLDER}${name}`), { path: name });
  });

  it('has the tree that it had', async () => {
    await expect(inspectTree(read.tree)).toMatchFileSnapshot(`${FOLDER}${base}.tree.txt`);
  });

  it('has the plan that it had, and one that the schema allows', async () => {
    expect(planSchema.safeParse(read.plan).error?.issues ?? []).toEqual([]);
    await expect(showPlan(read.plan)).toMatchFileSnapshot(`${FOLDER}${base}.plan.txt`);
  });

  it('is what a reader finds in it', () => {
    const { hits, misses, extras } = compare(JSON.parse(readFileSync(`${FOLDER}${base}.gold.json`, 'utf8')), read.plan);
    expect(hits.length).toBeGreaterThan(0);
    const wrong = [...misses.map(({ group, fact }) => `- ${group}: ${fact}`), ...extras.map(({ group, fact }) => `+ ${group}: ${fact}`)];
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(KNOWN_MISSES[base] ?? 0);
  });
});
