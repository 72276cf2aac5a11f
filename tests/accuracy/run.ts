/**
 * `npm run accuracy`: scores the fixtures, and the reference plans beside the project where they are, against their answers.
 *
 *   --misses   lists every fact that is missing (-) or too much (+)
 *   --save     keeps this run; later runs print what was gained and lost against it
 *
 * Exit 1 when a fact that the saved run had is lost. A saved run holds digests of facts, not their words.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parsePlan } from '../../src/index.ts';
import { type Comparison, compare, type Fact } from './compare.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SAVED = join(ROOT, 'tests/accuracy/saved.json');
const CORPUS = join(ROOT, '../shared/corpus');
const SETS = [
  { name: 'fixtures', folder: join(ROOT, 'fixtures/plans') },
  ...['dev', 'more', 'ocr'].map((name) => ({ name, folder: join(CORPUS, name) })),
];

interface Scored {
  document: string;
  comparison: Comparison;
}

async function score(folder: string): Promise<Scored[]> {
  const scored: Scored[] = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .sort()) {
    const base = join(folder, file.slice(0, -'.gold.json'.length));
    const path = ['.txt', '.md', ''].map((extension) => base + extension).find(existsSync);
    if (path === undefined) continue;
    const { plan } = await parsePlan(readFileSync(path), { path });
    scored.push({ document: relative(ROOT, base), comparison: compare(JSON.parse(readFileSync(join(folder, file), 'utf8')), plan) });
  }
  return scored;
}

const digest = (document: string, { group, fact }: Fact): string =>
  createHash('sha256').update(`${document}\0${group}\0${fact}`).digest('hex').slice(0, 12);
const f1 = (hits: number, misses: number, extras: number) => (hits + misses + extras === 0 ? 1 : (2 * hits) / (2 * hits + misses + extras));

function table(name: string, scored: readonly Scored[]): string {
  const groups = new Map<string, [number, number, number]>();
  for (const { comparison } of scored) {
    for (const [i, list] of [comparison.hits, comparison.misses, comparison.extras].entries()) {
      for (const { group } of list) {
        for (const key of [group, 'all']) {
          const counts = groups.get(key) ?? [0, 0, 0];
          counts[i as 0 | 1 | 2]++;
          groups.set(key, counts);
        }
      }
    }
  }
  const all = groups.get('all');
  groups.delete('all');
  if (all !== undefined) groups.set('all', all);
  const lines = [
    `${name}: ${scored.length} documents`,
    `${'group'.padEnd(28)} ${'facts'.padStart(6)} ${'precision'.padStart(10)} ${'recall'.padStart(8)} ${'F1'.padStart(8)}`,
  ];
  for (const [group, [hits, misses, extras]] of groups) {
    const ratio = (whole: number) => (whole === 0 ? 1 : hits / whole).toFixed(4);
    lines.push(
      `${group.padEnd(28)} ${String(hits + misses).padStart(6)} ${ratio(hits + extras).padStart(10)} ${ratio(hits + misses).padStart(8)} ${f1(hits, misses, extras).toFixed(4).padStart(8)}`,
    );
  }
  return lines.join('\n');
}

const args = new Set(process.argv.slice(2));
const saved: Record<string, string[]> = existsSync(SAVED) ? JSON.parse(readFileSync(SAVED, 'utf8')) : {};
const run: Record<string, string[]> = {};
let lost = 0;
let gained = 0;
for (const { name, folder } of SETS) {
  if (!existsSync(folder)) {
    console.log(`${name}: skipped, ${relative(ROOT, folder)} is not here\n`);
    continue;
  }
  const scored = await score(folder);
  console.log(`${table(name, scored)}\n`);
  for (const { document, comparison } of scored) {
    run[document] = [...new Set(comparison.hits.map((fact) => digest(document, fact)))].sort();
    const before = new Set(saved[document] ?? []);
    const now = new Set(run[document]);
    gained += [...now].filter((fact) => !before.has(fact)).length;
    if (args.has('--misses')) {
      for (const { group, fact } of comparison.misses) console.log(`${document}  ${group}  - ${fact}`);
      for (const { group, fact } of comparison.extras) console.log(`${document}  ${group}  + ${fact}`);
    }
    for (const fact of before) {
      if (now.has(fact)) continue;
      lost++;
      const known = comparison.misses.find((miss) => digest(document, miss) === fact);
      console.log(`lost  ${document}  ${known === undefined ? fact : `${known.group}  ${known.fact}`}`);
    }
  }
}
console.log(Object.keys(saved).length === 0 ? 'no saved run' : `against the saved run: ${gained} facts gained, ${lost} lost`);
if (args.has('--save')) writeFileSync(SAVED, `${JSON.stringify(run, null, 1)}\n`);
else if (lost > 0) process.exitCode = 1;
