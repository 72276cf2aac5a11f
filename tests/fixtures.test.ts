/**
 * The plans in fixtures/plans. `NAME.gold.json` is the reference answer, made by reading; `NAME.tree.txt` and `NAME.plan.txt` are
 * what the parser makes of the plan (`npx vitest -u` writes them anew; read the difference before you keep it).
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { inspectTree, parsePlan } from '../src/index.ts';
import { planSchema } from '../src/model/plan.ts';
import { compare } from './accuracy/compare.ts';
import { showPlan } from './show-plan.ts';

const FOLDER = fileURLToPath(new URL('../fixtures/plans/', import.meta.url));
const names = readdirSync(FOLDER)
  .filter((name) => /\.(?:txt|md)$/.test(name) && existsSync(`${FOLDER}${name.replace(/\.\w+$/, '.gold.json')}`))
  .sort();

/** Facts of the reference answers that are not read yet, with the reason in docs/coverage.md. Shrinks only. */
const KNOWN_MISSES: Readonly<Record<string, number>> = JSON.parse(readFileSync(`${FOLDER}known-misses.json`, 'utf8'));

describe.each(names)('%s', (name) => {
  const base = name.replace(/\.\w+$/, '');
  const read = () => parsePlan(readFileSync(`${FOLDER}${name}`), { path: name });

  it('has the tree that it had', async () => {
    const { tree } = await read();
    await expect(inspectTree(tree)).toMatchFileSnapshot(`${FOLDER}${base}.tree.txt`);
  });

  it('has the plan that it had, and one that the schema allows', async () => {
    const { plan } = await read();
    expect(planSchema.safeParse(plan).error?.issues ?? []).toEqual([]);
    await expect(showPlan(plan)).toMatchFileSnapshot(`${FOLDER}${base}.plan.txt`);
  });

  it('is what a reader finds in it', async () => {
    const { plan } = await read();
    const { hits, misses, extras } = compare(JSON.parse(readFileSync(`${FOLDER}${base}.gold.json`, 'utf8')), plan);
    expect(hits.length).toBeGreaterThan(0);
    const wrong = [...misses.map(({ group, fact }) => `- ${group}: ${fact}`), ...extras.map(({ group, fact }) => `+ ${group}: ${fact}`)];
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(KNOWN_MISSES[base] ?? 0);
  });
});
