/** Scores plans against their reference answers, and keeps what was found as digests, so that no words of the plans are kept. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parsePlan } from '../../src/index.ts';
import { type Comparison, compare, type Fact } from './compare.ts';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const SAVED = join(ROOT, 'tests/accuracy/saved.json');
const CORPUS = join(ROOT, '../shared/corpus');
/** The fixtures, and the real plans beside the project where they are. */
export const SETS = [
  { name: 'fixtures', folder: join(ROOT, 'fixtures/plans') },
  ...['dev', 'more', 'ocr'].map((name) => ({ name, folder: join(CORPUS, name) })),
];

export interface Scored {
  document: string;
  comparison: Comparison;
}

export async function score(folder: string): Promise<Scored[]> {
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

/** What was found, as a saved run keeps it. */
export const digests = ({ document, comparison }: Scored): string[] =>
  [...new Set(comparison.hits.map((fact) => digest(document, fact)))].sort();

/** What a saved run found and this one did not: the fact, or its digest where the reference answer no longer has it. */
export function lostFacts(scored: Scored, saved: readonly string[]): string[] {
  const found = new Set(digests(scored));
  const names = new Map(scored.comparison.misses.map((fact) => [digest(scored.document, fact), `${fact.group}  ${fact.fact}`]));
  return saved.filter((fact) => !found.has(fact)).map((fact) => names.get(fact) ?? fact);
}
